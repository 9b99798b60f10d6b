// Interactive elements outside forms: what happens is sent at once.
import { act } from "./api.js";
import { choose, chosenOf, isMulti, isSelect, source } from "./choices.js";
import { confirmed } from "./confirm.js";
import { h, newId, notice } from "./dom.js";
import { menuButton } from "./menu.js";
import { plain, safeUrl, textObject } from "./mrkdwn.js";
import { image } from "./pictures.js";
import { picker } from "./picker.js";
import { state } from "./store.js";

/* A surface is where elements stand: {where: {channel, ts} or {view_id}; entries: state.values; filled: plain values by
   block id; chosen: choices by block id, by action id; values(): plain values to send along. In modals also puts: ways to
   fill in, and corrected(blockId): hears of changes} */
export function element(made, block, surface) {
  if (made.type === "image") return image(made, "accessory-image");
  if (made.type === "button" || made.type === "workflow_button") return button(made, block, surface);
  if (made.type === "overflow") return overflow(made, block, surface);
  if (isSelect(made.type)) return select(made, block, surface);
  if (made.type === "checkboxes" || made.type === "radio_buttons") return choices(made, block, surface);
  if (made.type === "datepicker" || made.type === "timepicker") return moment(made, block, surface);
  if (made.type === "icon_button") return button(made, block, surface);
  if (made.type === "feedback_buttons") return feedback(made, block, surface);
  return h("span", { class: "unknown" }, `Element not drawn here: ${made.type}`);
}

export async function press(made, block, surface, more = {}, node = null) {
  if (!await confirmed(made.confirm)) return;
  const body = { user: state.me, action_id: made.action_id, state: surface.values?.(), ...surface.where, ...more };
  node?.classList.remove("trouble");
  node?.setAttribute("aria-busy", "true");
  try {
    await send({ ...body, block_id: block.block_id });
  } catch (error) {
    node?.classList.add("trouble");
    notice(error.body?.error === "no_such_element" ? "That has just changed. Look again." : error.message);
  } finally {
    node?.removeAttribute("aria-busy");
  }
}

// Between looking and clicking a message may have changed, and its blocks with it: what has the same value is meant.
async function send(body) {
  try {
    return await act("click", body);
  } catch (error) {
    const value = body.value ?? body.selected;
    if (error.body?.error !== "no_such_element" || !value) throw error;
    return act("click", { ...body, value, block_id: undefined });
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
  const whole = menuButton({
    props: { class: "button overflow", "data-action": made.action_id, "aria-label": "More actions" }, face: "⋯", label: "More actions",
    items: made.options.map((o) => ({
      words: plain(o.text.text), note: o.description && plain(o.description.text),
      act: () => {
        press(made, block, surface, { selected: o.value }, whole[0]);
        if (safeUrl(o.url ?? "")) window.open(o.url, "_blank", "noopener");
      },
    })),
  });
  return whole;
}

function select(made, block, surface) {
  const multiple = isMulti(made.type);
  return picker({
    label: made.placeholder ? plain(made.placeholder.text) : "Choose", placeholder: made.placeholder && plain(made.placeholder.text),
    action: made.action_id, multiple, chosen: chosenOf(surface, block, made), source: source(made, block, surface),
    changed: (list) => {
      choose(surface, block, made, list);
      press(made, block, surface, { selected: multiple ? list.map((o) => o.value) : list[0]?.value ?? null });
    },
  }).node;
}

function choices(made, block, surface) {
  const held = new Set(chosenOf(surface, block, made).map((o) => o.value));
  const type = made.type === "checkboxes" ? "checkbox" : "radio";
  const name = newId("choice");
  const root = h("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group" }, made.options.map((o) => h("label", {},
    h("input", { type, name, value: o.value, checked: held.has(o.value), "data-action": made.action_id }),
    h("span", {}, textObject(o.text), o.description && h("span", { class: "quiet" }, " ", textObject(o.description))))));
  root.addEventListener("change", () => {
    const picked = [...root.querySelectorAll("input:checked")].map((i) => i.value);
    choose(surface, block, made, picked.map((value) => ({ value })));
    press(made, block, surface, { selected: type === "radio" ? picked[0] : picked });
  });
  return root;
}

function moment(made, block, surface) {
  const type = made.type === "datepicker" ? "date" : "time";
  const value = surface.entries?.[block.block_id]?.[made.action_id]?.[`selected_${type}`] ?? made[`initial_${type}`] ?? "";
  const node = h("input", { type, value, "data-action": made.action_id, "aria-label": made.placeholder ? plain(made.placeholder.text) : type });
  node.addEventListener("change", () => press(made, block, surface, { selected: node.value || null }, node));
  return node;
}

function feedback(made, block, surface) {
  return [made.positive_button, made.negative_button].map((choice) => h("button", {
    type: "button", class: "button", "data-action": made.action_id,
    onclick: () => press(made, block, surface, { value: choice.value }),
  }, plain(choice.text.text)));
}
