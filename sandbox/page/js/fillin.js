// "Fill in for me": puts a sensible sample into every field that needs one, and another where the first was refused.
import { isMulti, isSelect, source } from "./choices.js";
import { dayFromNow, now } from "./moments.js";
import { plain } from "./mrkdwn.js";
import { samplePicture } from "./pictures.js";
import { countUse, examplesIn, hasSample, ruleFor, sampleTime, sampleWords } from "./samples.js";
import { channel, state } from "./store.js";

const SEVERAL = 3; // of a list in which several may be chosen
const BETWEEN_DAYS = 7;

// `wrong` has the complaints about the form by block id.
export async function fillIn(view, surface, wrong) {
  const run = { surface, wrong, form: view.callback_id, day: 0 };
  for (const block of view.blocks) if (block.type === "input") await one(block, run);
}

async function one(block, run) {
  const { surface, wrong } = run;
  const id = block.block_id;
  const refused = wrong[id];
  const held = surface.filled[id];
  const another = refused || (!isEmpty(held) && ruleFor(block, run.form).replace);
  if (!another && !isEmpty(held)) { passDay(block, held, run); return; }
  if (!another && block.optional && !hasSample(block, run.form)) return;
  const tried = another ? [...surface.tried[id] ?? [], held] : [];
  const value = await valueFor(block, { ...run, tried, refused });
  if (isEmpty(value)) return;
  surface.tried[id] = tried;
  surface.puts.get(id)(value);
  if (!refused) countUse(block);
  passDay(block, value, run);
}

// Later days in the form come after this one.
function passDay(block, value, run) {
  if (block.element.type === "datepicker") run.day = Math.max(run.day, daysUntil(value));
}

function isEmpty(value) { return value === null || value === undefined || value === "" || value.length === 0; }

function daysUntil(day) { return Math.round((Date.parse(day) - Date.parse(dayFromNow(0))) / 86400000); }

function valueFor(block, { surface, form, day, tried, refused }) {
  const made = block.element;
  const tries = tried.length;
  if (isSelect(made.type)) return choice(block, surface, { tried: tried.flat(), wrong: refused });
  if (made.type === "radio_buttons") return made.options[tries % made.options.length].value;
  if (made.type === "checkboxes") return [made.options[0].value];
  if (made.type === "datepicker") return dayFromNow((ruleFor(block, form).days ?? day + BETWEEN_DAYS) + tries * BETWEEN_DAYS);
  if (made.type === "timepicker") return sampleTime(block, tries);
  if (made.type === "datetimepicker") return Math.round(now() / 3600) * 3600 + 86400 * (1 + tries);
  if (made.type === "file_input") return file(made);
  return sampleWords(block, { form, tried, wrong: refused });
}

async function choice(block, surface, { tried, wrong }) {
  const made = block.element;
  const search = source(made, block, surface);
  let found = await search("");
  for (const word of found.length ? [] : examplesIn(block.hint && plain(block.hint.text))) {
    if (!found.length) found = await search(word);
  }
  const fresh = found.filter((item) => !tried.includes(item.value));
  const best = (fresh.length ? fresh : found).sort((a, b) => rank(a, wrong) - rank(b, wrong));
  return best.slice(0, isMulti(made.type) && !/users/.test(made.type) ? SEVERAL : 1);
}

// What a complaint names comes first, by its words or a person's title, then the channel one is in, then those that the
// app is in; oneself last.
function rank(item, wrong) {
  if ([item.note, item.text].some((words) => words && wrong?.includes(words))) return -3;
  if (item.value === state.room.id) return -2;
  if (channel(item.value)?.members.includes(state.workspace.bot_user)) return -1;
  return item.value === state.me ? 1 : 0;
}

async function file(made) {
  const types = made.filetypes ?? [];
  const picture = !types.length || types.some((type) => /^(png|jpe?g|gif|webp)$/.test(type));
  if (picture) return [await samplePicture()];
  return [new File(["name,value\nSample,1\n"], `sample.${types[0]}`, { type: "text/plain" })];
}
