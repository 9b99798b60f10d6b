// Sample words for a field: those its makers gave, what its placeholder, hint and complaint show as examples, else by its kind.
import { plain } from "./mrkdwn.js";
import { state } from "./store.js";

const INSTRUCTION = /^(type|choose|select|search|enter|pick)\b/i;
const EXAMPLES = [/(?:such as|for example|e\.g\.|like)[:,]?\s+[“"'`]?([^”"'`.;()\n]+)/i, /[“"`]([^”"`\n]+)[”"`]/];
const HOURS = 10; // of a working day, from nine
const used = new Map(); // label -> how often it was filled in, so that the next form says something else

// The rule of the guide for a field, by its label and its form: {text?, days?, file?, replace?, leave?}.
export function ruleFor(block, form) {
  const label = plain(block.label.text);
  return state.samples.find((rule) => (rule.form ?? form) === form && new RegExp(rule.label, "i").test(label)) ?? {};
}

// Examples that a text shows: "such as Berlin" gives "Berlin".
export function examplesIn(text) {
  return EXAMPLES.map((form) => text?.match(form)?.[1].trim()).filter(Boolean);
}

// What to write into a field of text; `tried` was refused before, `wrong` is why.
export function sampleWords(block, { form, tried, wrong }) {
  const found = candidates(block, form);
  const turn = turnOf(block) % found.length;
  const inTurn = [...found.slice(turn), ...found.slice(0, turn)];
  return [...examplesIn(wrong), ...inTurn].find((words) => !tried.includes(words)) ?? `${found[0]} ${tried.length + 1}`;
}

// Whether a field that may stay empty has something sensible to be filled in with.
export function hasSample(block, form) {
  const rule = ruleFor(block, form);
  return !rule.leave && Boolean(rule.text || rule.file || rule.days !== undefined || shownExample(block));
}

export function countUse(block) { used.set(block.label.text, turnOf(block) + 1); }

// A time of the day, an hour later each time.
export function sampleTime(block, tries) {
  return `${String(9 + ((turnOf(block) + tries) % HOURS)).padStart(2, "0")}:00`;
}

function turnOf(block) { return used.get(block.label.text) ?? 0; }

function candidates(block, form) {
  const given = ruleFor(block, form).text ?? [shownExample(block)].filter(Boolean);
  const all = [...given, ...examplesIn(block.hint && plain(block.hint.text))];
  return all.length ? [...new Set(all)] : [byKind(block)];
}

function shownExample(block) {
  const words = block.element.placeholder && plain(block.element.placeholder.text);
  return words && !INSTRUCTION.test(words) && !/^https?:\/\/$/.test(words) ? words : null;
}

function byKind(block) {
  const made = block.element;
  const label = plain(block.label.text);
  if (made.type === "email_text_input" || /e-?mail/i.test(label)) return "sample@sample.example";
  if (made.type === "url_text_input" || /\b(link|url|website)\b/i.test(label)) return "https://sample.example/one";
  if (made.type === "number_input") return String(Math.min(Number(made.max_value ?? 5), Math.max(Number(made.min_value ?? 5), 5)));
  if (/\b(amount|budget|cost|fee|price|number|count|how many)\b/i.test(label)) return "100";
  return made.multiline ? "A few sample words, to see what becomes of them." : "Sample";
}
