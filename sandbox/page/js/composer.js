// Where one types: messages, slash commands with suggestions, files. Gives {root, write(text), focus()}.
import { act, uploadFile } from "./api.js";
import { fill, h, newId, notice } from "./dom.js";
import { icon } from "./icons.js";
import { state } from "./store.js";

const drafts = new Map(); // channel/thread -> text, so that switching rooms loses nothing

export function composer({ channel, threadTs, placeholder }) {
  const key = `${state.me}/${channel}/${threadTs ?? ""}`;
  const waiting = [];
  const listId = newId("commands");
  const area = h("textarea", { rows: 1, placeholder, "aria-label": placeholder, value: drafts.get(key) ?? "", "aria-controls": listId, "aria-autocomplete": "list" });
  const wrong = h("div", { class: "wrong error", role: "alert" });
  const menu = h("ul", { class: "suggest", id: listId, role: "listbox", "aria-label": "Commands", hidden: true });
  const attached = h("div", { class: "attached" });
  const picker = h("input", { type: "file", multiple: true, hidden: true, onchange: () => attach(picker.files) });
  const root = h("div", { class: "composer" }, menu, attached, area, wrong, h("div", { class: "row" },
    h("button", { class: "icon-button", type: "button", "aria-label": "Attach a file", onclick: () => picker.click() }, icon("clip")), picker,
    h("span", { class: "quiet" }, "Enter sends, Shift + Enter makes a new line, / lists commands"), h("span", { class: "spring" }),
    h("button", { class: "button solid", type: "button", onclick: () => send() }, "Send")));
  let at = 0;

  function suggestions() {
    if (!/^\/\S*$/.test(area.value)) return [];
    return state.workspace.commands.filter((c) => c.command.startsWith(area.value));
  }
  function drawMenu() {
    const found = suggestions();
    at = Math.min(at, Math.max(found.length - 1, 0));
    menu.hidden = !found.length;
    area.setAttribute("aria-activedescendant", found.length ? `${listId}-${at}` : "");
    fill(menu, found.map((c, index) => h("li", {
      role: "option", id: `${listId}-${index}`, "aria-selected": String(index === at), onpointerdown: (event) => { event.preventDefault(); take(c); },
    }, h("strong", {}, c.command), ` ${c.usage_hint}`, h("div", { class: "quiet" }, c.description))));
  }
  function write(text) {
    area.value = text;
    drafts.set(key, text);
    drawMenu();
    area.focus();
  }
  function take(command) { write(`${command.command} `); }

  async function attach(list) {
    try {
      for (const file of list) {
        const stored = await uploadFile(state.me, file);
        waiting.push(stored.id);
        attached.append(h("span", { class: "chip" }, stored.name));
      }
    } catch (error) { notice(error.message); }
  }

  async function send() {
    const text = area.value.trim();
    if (!text && !waiting.length) return;
    fill(wrong);
    const command = text.startsWith("/") && !threadTs;
    const body = { user: state.me, channel, text, ...(threadTs ? { thread_ts: threadTs } : {}), ...(waiting.length ? { files: [...waiting] } : {}) };
    area.value = "";
    drawMenu();
    try {
      await act(command ? "command" : "say", body);
      drafts.delete(key);
      waiting.length = 0;
      fill(attached);
    } catch (error) {
      if (!area.value) area.value = text;
      fill(wrong, error.message);
    }
  }

  area.addEventListener("input", () => { drafts.set(key, area.value); drawMenu(); });
  area.addEventListener("blur", () => { menu.hidden = true; });
  area.addEventListener("keydown", (event) => {
    const found = menu.hidden ? [] : suggestions();
    if (found.length && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      at = (at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
      drawMenu();
    } else if (found.length && (event.key === "Tab" || (event.key === "Enter" && area.value !== found[at].command))) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === "Escape") menu.hidden = true;
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  });
  root.addEventListener("dragover", (event) => event.preventDefault());
  root.addEventListener("drop", (event) => { event.preventDefault(); attach(event.dataTransfer.files); });
  return { root, write, focus: () => area.focus() };
}
