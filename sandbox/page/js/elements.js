// Interactive elements outside forms: what happens is sent at once.
import { act } from "./api.js";
import { chosenIn, isMulti, isSelect, source } from "./choices.js";
import { h, newId, notice } from "./dom.js";
import { plain, safeUrl, textObject } from "./mrkdwn.js";
import { image } from "./pictures.js";
import { picker } from "./picker.js";
import { state } from "./store.js";

/* A surface is {where: {channel, ts} | {view_id}, entries: state.values, values(): plain values to send along} */
export function element(made, block, surface) {
  if (made.type === "image") return image(made, "accessory-image");
  if (made.type === "button") return button(made, block, surface);
  if (made.type === "overflow") return overflow(made, block, surface);
  if (isSelect(made.type)) return select(made, block, surface);
  if (made.type === "checkboxes" || made.type === "radio_buttons") return choices(made, block, surface);
  if (made.type === "datepicker" || made.type === "timepicker") return moment(made, block, surface);
  if (made.type === "feedback_buttons") return feedback(made);
  return h("span", { class: "unknown" }, `Element not drawn here: ${made.type}`);
}

export async function press(made, block, surface, more = {}, node = null) {
  const confirmed = !made.confirm || window.confirm(`${plain(made.confirm.title.text)}\n\n${plain(made.confirm.text.text)}`);
  if (!confirmed) return;
  const where = { user: state.me, action_id: made.action_id, block_id: block.block_id, ...surface.where };
  node?.classList.remove("trouble");
  node?.setAttribute("aria-busy", "true");
  try {
    await act("click", { ...where, state: surface.values?.(), ...more });
  } catch (error) {
    node?.classList.add("trouble");
    notice(error.message);
  } finally {
    node?.removeAttribute("aria-busy");
  }
}

function button(made, block, surface) {
  const node = h("button", {
    type: "button", class: `button ${made.style ?? ""}`, "aria-label": made.accessibility_label,
    "data-action": made.action_id,
    onclick: () => {
      press(made, block, surface, made.value === undefined ? {} : { value: made.value }, node);
      if (safeUrl(made.url ?? "")) window.open(made.url, "_blank", "noopener");
    },
  }, plain(made.text.text), made.url && " ↗");
  return node;
}

function overflow(made, block, surface) {
  const menu = h("select", { "aria-label": "More actions", class: "button overflow" },
    h("option", { value: "" }, "⋯"), made.options.map((o) => h("option", { value: o.value }, plain(o.text.text))));
  menu.addEventListener("change", () => {
    if (menu.value) press(made, block, surface, { selected: menu.value }, menu);
    menu.value = "";
  });
  return menu;
}

function select(made, block, surface) {
  const entry = surface.entries?.[block.block_id]?.[made.action_id];
  const multiple = isMulti(made.type);
  return picker({
    label: made.placeholder ? plain(made.placeholder.text) : "Choose", placeholder: made.placeholder && plain(made.placeholder.text),
    multiple, chosen: chosenIn(entry), source: source(made, block, surface),
    changed: (list) => press(made, block, surface, { selected: multiple ? list.map((o) => o.value) : list[0]?.value ?? null }),
  });
}

function choices(made, block, surface) {
  const entry = surface.entries?.[block.block_id]?.[made.action_id];
  const held = new Set(chosenIn(entry).map((o) => o.value));
  const type = made.type === "checkboxes" ? "checkbox" : "radio";
  const name = newId("choice");
  const root = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group" }, made.options.map((o) => h("label", {},
    h("input", { type, name, value: o.value, checked: held.has(o.value) }),
    h("span", {}, textObject(o.text), o.description && h("span", { class: "quiet" }, " ", textObject(o.description))))));
  root.addEventListener("change", () => {
    const picked = [...root.querySelectorAll("input:checked")].map((i) => i.value);
    press(made, block, surface, { selected: type === "radio" ? picked[0] : picked });
  });
  return root;
}

function moment(made, block, surface) {
  const type = made.type === "datepicker" ? "date" : "time";
  const entry = surface.entries?.[block.block_id]?.[made.action_id];
  const node = h("input", { type, value: entry?.[`selected_${type}`] ?? "", "aria-label": made.placeholder ? plain(made.placeholder.text) : type });
  node.addEventListener("change", () => press(made, block, surface, { selected: node.value || null }, node));
  return node;
}

function feedback(made) {
  return h("span", { class: "quiet" }, `${plain(made.positive_button.text.text)} / ${plain(made.negative_button.text.text)}`);
}
