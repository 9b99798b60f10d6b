// Where one types: messages, slash commands with suggestions, files.
import { act, uploadFile } from "./api.js";
import { fill, h, newId, notice } from "./dom.js";
import { takeDropped } from "./dropping.js";
import { icon } from "./icons.js";
import { state } from "./store.js";

const HELP = "Enter sends, Shift + Enter makes a new line";
// By person/channel/thread, so that switching rooms loses nothing: the text, and the files [{id, name}].
const drafts = new Map();
const waiting = new Map();

// Gives {root, write(text), attach(files), focus()}.
export function composer(options) {
  const made = new Composer(options);
  return { root: made.root, write: (text) => made.write(text), attach: (list) => made.attach(list), focus: () => made.area.focus() };
}

class Composer {
  constructor({ channel, threadTs, placeholder }) {
    Object.assign(this, { channel, threadTs, key: `${state.me}/${channel}/${threadTs ?? ""}`, at: 0 });
    this.listId = newId("commands");
    this.area = h("textarea", {
      rows: 1, placeholder, "aria-label": placeholder, value: drafts.get(this.key) ?? "", "aria-controls": this.listId, "aria-autocomplete": "list",
    });
    this.wrong = h("div", { class: "wrong error", role: "alert" });
    this.menu = h("ul", { class: "suggest", id: this.listId, role: "listbox", "aria-label": "Commands", hidden: true });
    this.attached = h("div", { class: "attached" });
    this.root = h("div", { class: "composer" }, this.menu, this.attached, this.area, this.wrong, this.toolbar());
    this.drawAttached();
    this.listen();
  }

  toolbar() {
    const picker = h("input", { type: "file", multiple: true, hidden: true, onchange: () => { this.attach([...picker.files]); picker.value = ""; } });
    return h("div", { class: "row" },
      h("button", { class: "icon-button", type: "button", "aria-label": "Attach a file", onclick: () => picker.click() }, icon("clip")), picker,
      h("span", { class: "quiet" }, this.threadTs ? HELP : `${HELP}, / lists commands`), h("span", { class: "spring" }),
      h("button", { class: "button solid", type: "button", onclick: () => this.send() }, "Send"));
  }

  listen() {
    this.area.addEventListener("input", () => { drafts.set(this.key, this.area.value); this.drawMenu(); });
    this.area.addEventListener("blur", () => { this.menu.hidden = true; });
    this.area.addEventListener("keydown", (event) => this.keydown(event));
    takeDropped(this.root, (list) => this.attach(list));
  }

  suggestions() {
    if (this.threadTs || !/^\/\S*$/.test(this.area.value)) return [];
    return state.workspace.commands.filter((c) => c.command.startsWith(this.area.value));
  }

  drawMenu() {
    const found = this.suggestions();
    this.at = Math.min(this.at, Math.max(found.length - 1, 0));
    this.menu.hidden = !found.length;
    this.area.setAttribute("aria-activedescendant", found.length ? `${this.listId}-${this.at}` : "");
    fill(this.menu, found.map((c, index) => h("li", {
      role: "option", id: `${this.listId}-${index}`, "aria-selected": String(index === this.at),
      onpointerdown: (event) => { event.preventDefault(); this.take(c); },
    }, h("strong", {}, c.command), ` ${c.usage_hint}`, h("div", { class: "quiet" }, c.description))));
  }

  write(text) {
    this.area.value = text;
    drafts.set(this.key, text);
    this.drawMenu();
    this.area.focus();
  }

  take(command) { this.write(`${command.command} `); }

  async attach(list) {
    try {
      for (const file of list) {
        const stored = await uploadFile(state.me, file);
        this.hold([...this.waiting(), stored]);
      }
    } catch (error) { notice(error.message); }
  }

  waiting() { return waiting.get(this.key) ?? []; }

  hold(files) {
    waiting.set(this.key, files);
    this.drawAttached();
  }

  drawAttached() {
    const drop = (file) => { this.hold(this.waiting().filter((one) => one !== file)); this.area.focus(); };
    fill(this.attached, this.waiting().map((file) => h("span", { class: "chip" }, file.name,
      h("button", { type: "button", "aria-label": `Remove ${file.name}`, onclick: () => drop(file) }, "×"))));
  }

  async send() {
    const text = this.area.value.trim();
    if (!text && !this.waiting().length) return;
    fill(this.wrong);
    this.area.value = "";
    this.drawMenu();
    try {
      await (text.startsWith("/") ? this.command(text) : this.say(text));
      if (!this.area.value) drafts.delete(this.key);
    } catch (error) {
      if (!this.area.value) this.area.value = text;
      fill(this.wrong, error.message);
    }
  }

  // Files go with no command: they wait for the next message.
  async command(text) {
    if (this.threadTs) throw new Error(`${text.split(/\s/)[0]} is not supported in threads. Sorry!`);
    await act("command", { user: state.me, channel: this.channel, text });
  }

  async say(text) {
    const sent = this.waiting();
    const thread = this.threadTs ? { thread_ts: this.threadTs } : {};
    const files = sent.length ? { files: sent.map((file) => file.id) } : {};
    await act("say", { user: state.me, channel: this.channel, text, ...thread, ...files });
    this.hold(this.waiting().filter((file) => !sent.includes(file)));
  }

  keydown(event) {
    const found = this.menu.hidden ? [] : this.suggestions();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (found.length && step) {
      event.preventDefault();
      this.at = (this.at + step + found.length) % found.length;
      this.drawMenu();
    } else if (found.length && (event.key === "Tab" || (event.key === "Enter" && this.area.value !== found[this.at].command))) {
      event.preventDefault();
      this.take(found[this.at]);
    } else if (event.key === "Escape") this.menu.hidden = true;
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
  }
}
