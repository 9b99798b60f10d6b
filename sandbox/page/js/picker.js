// A menu one can search in: one choice or several, its options at hand or asked for.
import { fill, h, newId } from "./dom.js";
import { closePopup, openBeside } from "./popup.js";

const TYPING_PAUSE = 120; // milliseconds until what is typed is looked up

/* chosen: [{value, text}], source(query) -> [{value, text, group?, note?}], changed(list).
   Gives {node, put(list)}: what to show, and a way to choose from outside. */
export function picker(options) {
  const made = new Picker(options);
  return { node: made.root, put: (list) => made.settle(list) };
}

class Picker {
  constructor({ label, placeholder, multiple, chosen, source, changed, id, action }) {
    Object.assign(this, { multiple, chosen: [...chosen], source, changed, items: [], at: -1, asked: 0, waiting: false });
    this.listId = newId("list");
    this.input = h("input", {
      type: "text", role: "combobox", id, "aria-label": label, "aria-expanded": "false", "aria-controls": this.listId,
      "aria-autocomplete": "list", autocomplete: "off", placeholder: placeholder ?? "Choose", "data-action": action,
    });
    this.list = h("ul", { class: "list", role: "listbox", id: this.listId, "aria-label": "Options", popover: "manual" });
    this.chips = h("span");
    this.root = h("div", { class: "picker" }, this.chips, this.input, this.list);
    this.listen();
    this.drawChosen();
  }

  listen() {
    let timer = 0;
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("click", () => { if (!this.isOpen()) this.ask(""); });
    this.input.addEventListener("input", () => {
      clearTimeout(timer);
      if (!this.multiple && this.input.value === "" && this.chosen.length) { this.chosen = []; this.changed([]); }
      timer = setTimeout(() => this.ask(this.input.value), TYPING_PAUSE);
    });
    this.input.addEventListener("blur", () => this.leave());
    this.input.addEventListener("keydown", (event) => this.key(event));
  }

  isOpen() { return this.list.matches(":popover-open"); }

  drawChosen() {
    fill(this.chips, this.multiple && this.chosen.map((option) => h("span", { class: "chip" }, option.text,
      h("button", {
        type: "button", "aria-label": `Remove ${option.text}`,
        onpointerdown: (event) => event.preventDefault(), // else leaving the field draws the chips anew under the pointer
        onclick: () => this.drop(option),
      }, "×"))));
    if (!this.multiple) this.input.value = this.chosen[0]?.text ?? "";
  }

  settle(list) {
    this.chosen = list;
    this.drawChosen();
    this.changed(list);
  }

  drop(option) { this.settle(this.chosen.filter((one) => one.value !== option.value)); }

  choose(option) {
    if (!this.multiple) {
      this.settle([option]);
      this.close();
      return;
    }
    this.input.value = "";
    if (this.chosen.some((one) => one.value === option.value)) this.drop(option);
    else this.settle([...this.chosen, option]);
    this.ask("");
  }

  // Asks for the options; only the answer to the latest question is drawn.
  async ask(query) {
    this.asked += 1;
    this.waiting = true;
    const turn = this.asked;
    let found = [];
    let wrong = null;
    try { found = await this.source(query); } catch (error) { wrong = error.message; }
    if (turn !== this.asked) return;
    this.waiting = false;
    this.items = found;
    this.at = found.length ? 0 : -1;
    this.draw(wrong);
  }

  draw(wrong) {
    const rows = this.items.flatMap((option, index) => [this.groupRow(option, index), this.row(option, index)]).filter(Boolean);
    fill(this.list, rows.length ? rows : h("li", { class: "group" }, wrong ?? "No results"));
    openBeside(this.list, this.root, { fit: true });
    this.input.setAttribute("aria-expanded", "true");
    this.input.setAttribute("aria-activedescendant", this.at >= 0 ? `${this.listId}-${this.at}` : "");
    this.list.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  }

  groupRow(option, index) {
    const begins = option.group && option.group !== this.items[index - 1]?.group;
    return begins ? h("li", { class: "group", role: "presentation" }, option.group) : null;
  }

  row(option, index) {
    return h("li", {
      role: "option", id: `${this.listId}-${index}`, class: index === this.at ? "here" : "",
      "aria-selected": String(this.chosen.some((one) => one.value === option.value)),
      onpointerdown: (event) => { event.preventDefault(); this.choose(option); },
    }, option.text, option.note && h("span", { class: "quiet" }, ` ${option.note}`));
  }

  close() {
    this.waiting = false;
    this.asked += 1;
    closePopup(this.list);
    this.input.setAttribute("aria-expanded", "false");
  }

  leave() {
    this.close();
    this.drawChosen();
    if (this.multiple) this.input.value = "";
  }

  key(event) {
    const busy = this.isOpen() || this.waiting; // a list on its way is as good as open
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(event, step, busy);
    else if (event.key === "Enter") {
      event.preventDefault(); // never sends the form: one may be quicker than the list
      if (this.isOpen() && this.items[this.at]) this.choose(this.items[this.at]);
    } else if (event.key === "Escape" && busy) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Backspace" && this.multiple && !this.input.value && this.chosen.length) this.drop(this.chosen.at(-1));
  }

  move(event, step, busy) {
    event.preventDefault();
    if (!busy) { this.ask(""); return; }
    if (!this.items.length) return;
    this.at = (this.at + step + this.items.length) % this.items.length;
    this.draw();
  }
}

export function matching(items, query) {
  const wanted = query.trim().toLowerCase();
  return items.filter((item) => item.text.toLowerCase().includes(wanted) || item.note?.toLowerCase().includes(wanted));
}
