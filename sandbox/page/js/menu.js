// A button that opens a menu: arrows move, Enter takes, Escape closes and gives the focus back.
import { h, newId } from "./dom.js";
import { closePopup, openBeside } from "./popup.js";

/* items: [{words, note?, before?, checked?, disabled?, act}]; with `checked` it is a choice of one.
   `props` go to the button, `face` are its contents. Gives back the button and its menu. */
export function menuButton({ props, face, label, items }) {
  const id = newId("menu");
  const menu = h("ul", { class: "menu", role: "menu", id, popover: "auto", "aria-label": label });
  const button = h("button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": id, ...props }, face);
  const rows = () => [...menu.querySelectorAll("[role^=menuitem]:not([aria-disabled=true])")];
  const choose = (item) => { closePopup(menu); button.focus(); item.act(); };

  menu.append(...items.map((item) => row(item, choose)));
  const start = () => rows().find((node) => node.getAttribute("aria-checked") === "true") ?? rows()[0];
  start()?.setAttribute("tabindex", "0");
  menu.addEventListener("toggle", (event) => button.setAttribute("aria-expanded", String(event.newState === "open")));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); closePopup(menu); button.focus(); }
    if (event.key === "Tab") closePopup(menu);
    move(event, rows());
  });
  const open = () => {
    openBeside(menu, button);
    start()?.focus();
  };
  button.popoverTargetElement = menu; // else the browser would close the menu before the click that closes it
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (menu.matches(":popover-open")) closePopup(menu);
    else open();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); open(); }
  });
  return [button, menu];
}

function row(item, choose) {
  const role = item.checked === undefined ? "menuitem" : "menuitemradio";
  const take = () => { if (!item.disabled) choose(item); };
  return h("li", {
    role, tabindex: "-1", "aria-disabled": item.disabled ? "true" : undefined,
    "aria-checked": item.checked === undefined ? undefined : String(item.checked), onclick: take,
    onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); take(); } },
  }, item.before, h("span", { class: "words" }, item.words), item.note && h("span", { class: "quiet" }, item.note));
}

function move(event, rows) {
  const at = rows.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  const typed = event.key.length === 1 && event.key !== " " ? event.key.toLowerCase() : null;
  const named = typed && [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((node) => node.textContent.toLowerCase().startsWith(typed));
  const target = named ?? (next === undefined ? null : rows.at(next % rows.length));
  if (!target) return;
  event.preventDefault();
  target.focus();
}
