// A row of tabs: arrows move between them, as keyboards expect.
import { h } from "./dom.js";

export function tabs(label, entries, chosen, choose) {
  const root = h("div", { class: "tabs", role: "tablist", "aria-label": label }, entries.map(([name, words]) => h("button", {
    type: "button", role: "tab", "aria-selected": String(name === chosen), tabindex: name === chosen ? "0" : "-1",
    "data-tab": name, onclick: () => pick(name),
  }, words)));
  const pick = async (name) => {
    const held = root.contains(document.activeElement);
    await choose(name);
    // The choice redraws the tabs; the keyboard stays on them, unless it went elsewhere meanwhile.
    if (!held || document.activeElement !== document.body) return;
    document.querySelector(`[role=tablist][aria-label="${CSS.escape(label)}"] [data-tab="${CSS.escape(name)}"]`)?.focus();
  };
  root.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = entries.findIndex(([name]) => name === chosen);
    pick(entries.at((at + step) % entries.length)[0]);
  });
  return root;
}
