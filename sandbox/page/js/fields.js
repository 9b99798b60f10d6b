// Fields of forms. Each keeps a plain value in `surface.filled` until the form is sent.
import { uploadFile } from "./api.js";
import { chosenIn, isMulti, isSelect, source } from "./choices.js";
import { fill, h, newId, notice } from "./dom.js";
import { press } from "./elements.js";
import { icon } from "./icons.js";
import { plain, textObject } from "./mrkdwn.js";
import { picker } from "./picker.js";
import { me, state } from "./store.js";

const GROUPED = ["checkboxes", "radio_buttons"];

export function inputBlock(block, surface) {
  const made = block.element;
  const id = newId("field");
  const grouped = GROUPED.includes(made.type);
  const label = h(grouped ? "legend" : "label", grouped ? {} : { for: id },
    plain(block.label.text), block.optional && h("span", { class: "optional" }, " (optional)"));
  const control = field(made, block, surface, id);
  return h(grouped ? "fieldset" : "div", { class: "field", "data-block": block.block_id }, label, control,
    block.hint && h("div", { class: "hint", id: `${id}-hint` }, plain(block.hint.text)),
    h("div", { class: "error", role: "alert" }));
}

export function showError(root, blockId, words) {
  const node = root.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
  if (!node) return;
  node.classList.toggle("wrong", Boolean(words));
  fill(node.querySelector(":scope > .error"), words);
  const control = node.querySelector("input, textarea");
  control?.setAttribute("aria-invalid", words ? "true" : "false");
}

function field(made, block, surface, id) {
  const held = surface.filled[block.block_id];
  const keep = (value) => {
    surface.filled[block.block_id] = value;
    if (block.dispatch_action && !made.type.endsWith("_input")) press(made, block, surface, { selected: value });
  };
  if (isSelect(made.type)) return select(made, block, surface, id, keep);
  if (GROUPED.includes(made.type)) return group(made, held, keep);
  if (made.type === "file_input") return files(made, held, keep, id);
  if (made.type === "datetimepicker") return dateTime(held, keep, id);
  return typed(made, block, surface, { held, keep, id });
}

function typed(made, block, surface, { held, keep, id }) {
  const type = { email_text_input: "email", url_text_input: "url", datepicker: "date", timepicker: "time" }[made.type] ?? "text";
  const long = made.multiline || made.type === "rich_text_input";
  const props = {
    id, value: held ?? "", placeholder: made.placeholder && plain(made.placeholder.text), maxlength: made.max_length,
    "data-action": made.action_id, autofocus: made.focus_on_load,
    inputmode: made.type === "number_input" ? (made.is_decimal_allowed ? "decimal" : "numeric") : undefined,
  };
  const node = long ? h("textarea", props) : h("input", { type, ...props });
  node.addEventListener("input", () => keep(node.value === "" ? null : node.value));
  if (block.dispatch_action) listenToTyping(node, made, block, surface);
  return node;
}

function listenToTyping(node, made, block, surface) {
  const when = made.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const send = () => press(made, block, surface, { value: node.value || null });
  let timer = 0;
  if (made.type.endsWith("picker")) node.addEventListener("change", () => press(made, block, surface, { selected: node.value || null }));
  if (when.includes("on_character_entered")) node.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(send, 300); });
  if (when.includes("on_enter_pressed")) {
    node.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); send(); } });
  }
}

function select(made, block, surface, id, keep) {
  const multiple = isMulti(made.type);
  const chosen = surface.chosen[block.block_id] ?? chosenIn(surface.entries?.[block.block_id]?.[made.action_id]);
  return picker({
    id, label: plain(block.label.text), placeholder: made.placeholder && plain(made.placeholder.text), multiple, chosen,
    source: source(made, block, surface),
    changed: (list) => {
      surface.chosen[block.block_id] = list;
      keep(multiple ? list.map((o) => o.value) : list[0]?.value ?? null);
    },
  });
}

function group(made, held, keep) {
  const type = made.type === "checkboxes" ? "checkbox" : "radio";
  const name = newId("group");
  const on = new Set(Array.isArray(held) ? held : [held]);
  const root = h("div", { class: "choices" }, made.options.map((o) => h("label", {},
    h("input", { type, name, value: o.value, checked: on.has(o.value) }),
    h("span", {}, textObject(o.text), o.description && h("div", { class: "quiet" }, textObject(o.description))))));
  root.addEventListener("change", () => {
    const picked = [...root.querySelectorAll("input:checked")].map((i) => i.value);
    keep(type === "radio" ? picked[0] ?? null : picked);
  });
  return root;
}

function files(made, held, keep, id) {
  const kept = [...(held ?? [])];
  const names = h("div", {}, kept.length ? `${kept.length} file(s)` : "");
  const input = h("input", { type: "file", id, multiple: (made.max_files ?? 10) > 1, accept: made.filetypes?.map((t) => `.${t}`).join(",") });
  const take = async (list) => {
    try {
      for (const file of list) {
        const stored = await uploadFile(state.me, file);
        kept.push(stored.id);
        names.append(h("div", { class: "quiet" }, icon("file"), ` ${stored.name}`));
      }
      keep([...kept]);
    } catch (error) { notice(error.message); }
  };
  input.addEventListener("change", () => take(input.files));
  const zone = h("div", { class: "drop" }, input, h("span", { class: "quiet" }, "or drop files here"), names);
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => { event.preventDefault(); zone.classList.remove("over"); take(event.dataTransfer.files); });
  return zone;
}

// Shown and read in the person's own time zone, sent as seconds since the epoch.
function dateTime(held, keep, id) {
  const node = h("input", { type: "datetime-local", id, value: held ? localForm(held) : "" });
  node.addEventListener("change", () => keep(node.value ? toSeconds(node.value) : null));
  return node;
}

function localForm(seconds) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: me().tz, dateStyle: "short", timeStyle: "short" });
  return parts.format(new Date(seconds * 1000)).replace(" ", "T");
}

function toSeconds(text) {
  const asUtc = Date.parse(`${text}:00Z`) / 1000;
  const shown = Date.parse(`${localForm(asUtc)}:00Z`) / 1000;
  return asUtc - (shown - asUtc);
}
