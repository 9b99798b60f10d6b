// A menu one can search in: one choice or several, its options at hand or asked for.
import { fill, h, newId } from "./dom.js";
import { closePopup, openBeside } from "./popup.js";

/* chosen: [{value, text}], source(query) -> [{value, text, group?, note?}], changed(list).
   Gives {node, put(list)}: what to show, and a way to choose from outside. */
export function picker({ label, placeholder, multiple, chosen, source, changed, clearable = true, id, action }) {
  const state = { chosen: [...chosen], items: [], at: -1, asked: 0, waiting: false };
  const listId = newId("list");
  const input = h("input", {
    type: "text", role: "combobox", id, "aria-label": label, "aria-expanded": "false", "aria-controls": listId,
    "aria-autocomplete": "list", autocomplete: "off", placeholder: placeholder ?? "Choose", "data-action": action,
  });
  const list = h("ul", { class: "list", role: "listbox", id: listId, "aria-label": "Options", popover: "manual" });
  const chips = h("span");
  const root = h("div", { class: "picker" }, chips, input, list);

  function drawChosen() {
    fill(chips, multiple && state.chosen.map((o) => h("span", { class: "chip" }, o.text,
      h("button", { type: "button", "aria-label": `Remove ${o.text}`, onclick: () => drop(o) }, "×"))));
    if (!multiple) input.value = state.chosen[0]?.text ?? "";
  }
  function drop(option) { state.chosen = state.chosen.filter((o) => o.value !== option.value); settle(); }
  function settle() { drawChosen(); changed(state.chosen); }

  function choose(option) {
    const has = state.chosen.some((o) => o.value === option.value);
    if (multiple) state.chosen = has ? state.chosen.filter((o) => o.value !== option.value) : [...state.chosen, option];
    else state.chosen = [option];
    if (multiple) input.value = "";
    settle();
    if (multiple) ask(""); else close();
  }

  async function ask(query) {
    state.asked += 1;
    state.waiting = true;
    const turn = state.asked;
    let items = [];
    let wrong = null;
    try { items = await source(query); } catch (error) { wrong = error.message; }
    if (turn !== state.asked) return;
    state.waiting = false;
    state.items = items;
    state.at = items.length ? 0 : -1;
    draw(wrong);
  }

  function draw(wrong) {
    let group = null;
    const rows = [];
    state.items.forEach((option, index) => {
      if (option.group && option.group !== group) rows.push(h("li", { class: "group", role: "presentation" }, group = option.group));
      rows.push(h("li", {
        role: "option", id: `${listId}-${index}`, class: index === state.at ? "here" : "",
        "aria-selected": String(state.chosen.some((o) => o.value === option.value)),
        onpointerdown: (event) => { event.preventDefault(); choose(option); },
      }, option.text, option.note && h("span", { class: "quiet" }, ` ${option.note}`)));
    });
    fill(list, rows.length ? rows : h("li", { class: "group" }, wrong ?? "No results"));
    openBeside(list, root, { fit: true });
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-activedescendant", state.at >= 0 ? `${listId}-${state.at}` : "");
    list.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  }

  function close() { state.waiting = false; closePopup(list); input.setAttribute("aria-expanded", "false"); state.asked += 1; }

  const isOpen = () => list.matches(":popover-open");
  let timer = 0;
  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => { if (!isOpen()) ask(""); });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (!multiple && clearable && input.value === "" && state.chosen.length) { state.chosen = []; changed([]); }
    timer = setTimeout(() => ask(input.value), 120);
  });
  input.addEventListener("blur", () => { close(); drawChosen(); if (multiple) input.value = ""; });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const busy = isOpen() || state.waiting; // a list on its way is as good as open
    if (step && !busy) { event.preventDefault(); ask(""); return; }
    if (step && state.items.length) {
      event.preventDefault();
      state.at = (state.at + step + state.items.length) % state.items.length;
      draw();
    } else if (event.key === "Enter") {
      event.preventDefault(); // never sends the form: one may be quicker than the list
      if (isOpen() && state.items[state.at]) choose(state.items[state.at]);
    } else if (event.key === "Escape" && busy) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Backspace" && multiple && !input.value && state.chosen.length) drop(state.chosen.at(-1));
  });
  drawChosen();
  return { node: root, put: (options) => { state.chosen = options; settle(); } };
}

export function matching(items, query) {
  const wanted = query.trim().toLowerCase();
  return items.filter((item) => item.text.toLowerCase().includes(wanted) || item.note?.toLowerCase().includes(wanted));
}
