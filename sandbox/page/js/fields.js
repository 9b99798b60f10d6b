// Fields of forms. Each keeps a plain value in `surface.filled` until the form is sent, and can be filled in from outside.
import { choose, chosenOf, isMulti, isSelect, source } from "./choices.js";
import { fill, h, newId } from "./dom.js";
import { press } from "./elements.js";
import { files } from "./filefield.js";
import { dateTime } from "./moments.js";
import { plain, textObject } from "./mrkdwn.js";
import { picker } from "./picker.js";
import { firstValue } from "./plainvalues.js";

const GROUPED = ["checkboxes", "radio_buttons"];

export function inputBlock(block, surface) {
  const made = block.element;
  const id = newId("field");
  const grouped = GROUPED.includes(made.type);
  const label = h(grouped ? "legend" : "label", grouped ? {} : { for: id },
    plain(block.label.text), block.optional && h("span", { class: "optional" }, " (optional)"));
  const control = field(made, block, surface, id);
  surface.puts?.set(block.block_id, control.put);
  const hint = block.hint && h("div", { class: "hint", id: `${id}-hint` }, plain(block.hint.text));
  const error = h("div", { class: "error", role: "alert", id: `${id}-error` });
  const target = control.node.querySelector?.("input, textarea") ?? control.node;
  (grouped ? control.node : target).setAttribute("aria-describedby", `${hint ? `${id}-hint ` : ""}${id}-error`);
  return h(grouped ? "fieldset" : "div", { class: "field", "data-block": block.block_id }, label, control.node, hint, error);
}

export function showError(root, blockId, words) {
  const node = root.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
  if (!node) return;
  node.classList.toggle("wrong", Boolean(words));
  fill(node.querySelector(":scope > .error"), words);
  for (const control of node.querySelectorAll("input:not([type=file]), textarea")) control.setAttribute("aria-invalid", words ? "true" : "false");
}

// Gives {node, put}: `put` takes a plain value, for menus a list of choices, for files a list of File.
function field(made, block, surface, id) {
  const blockId = block.block_id;
  const held = blockId in surface.filled ? surface.filled[blockId] : firstValue(made);
  const keep = (value) => {
    surface.filled[blockId] = value;
    surface.corrected?.(blockId);
    if (block.dispatch_action && !made.type.endsWith("_input")) press(made, block, surface, { selected: value });
  };
  if (isSelect(made.type)) return select(made, block, surface, id, keep);
  if (GROUPED.includes(made.type)) return group(made, held, keep);
  if (made.type === "file_input") return files(made, { held, known: surface.entries?.[blockId]?.[made.action_id]?.files, keep, id });
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
  const put = (value) => { node.value = value; node.dispatchEvent(new Event("input")); node.dispatchEvent(new Event("change")); };
  return { node, put };
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
  return picker({
    id, label: plain(block.label.text), placeholder: made.placeholder && plain(made.placeholder.text), action: made.action_id, multiple,
    chosen: chosenOf(surface, block, made), source: source(made, block, surface),
    changed: (list) => {
      choose(surface, block, made, list);
      keep(multiple ? list.map((o) => o.value) : list[0]?.value ?? null);
    },
  });
}

function group(made, held, keep) {
  const type = made.type === "checkboxes" ? "checkbox" : "radio";
  const name = newId("group");
  const on = new Set(Array.isArray(held) ? held : [held]);
  const node = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group" }, made.options.map((o) => h("label", {},
    h("input", { type, name, value: o.value, checked: on.has(o.value), "data-action": made.action_id }),
    h("span", {}, textObject(o.text), o.description && h("div", { class: "quiet" }, textObject(o.description))))));
  const boxes = () => [...node.querySelectorAll("input")];
  node.addEventListener("change", () => {
    const picked = boxes().filter((box) => box.checked).map((box) => box.value);
    keep(type === "radio" ? picked[0] ?? null : picked);
  });
  const put = (values) => {
    for (const box of boxes()) box.checked = [values].flat().includes(box.value);
    node.dispatchEvent(new Event("change"));
  };
  return { node, put };
}
