// Redrawing that leaves alone what did not change: nodes, the keyboard's place, scrolling, what is open.
import { keepMark } from "./point.js";

// Makes `wanted` the children of `root` without touching those that are there already.
export function arrange(root, wanted) {
  const staying = new Set(wanted);
  for (const node of [...root.childNodes]) if (!staying.has(node)) node.remove();
  wanted.forEach((node, index) => {
    if (root.childNodes[index] !== node) root.insertBefore(node, root.childNodes[index] ?? null);
  });
}

let pressed = null;
let waiting = [];
document.addEventListener("pointerdown", (event) => { pressed = event.target; }, { capture: true });
for (const what of ["pointerup", "pointercancel"]) document.addEventListener(what, () => setTimeout(release), { capture: true });

function release() {
  pressed = null;
  const redraws = waiting;
  waiting = [];
  for (const redraw of redraws) redraw();
}

// Redraws now, or as soon as the button that somebody holds down in `root` is let go: a press that begins on one node and ends
// on another is no click.
export function whenReleased(root, redraw) {
  if (root.contains(pressed)) waiting.push(redraw);
  else redraw();
}

// Redraws once nothing is pressed in it; whatever had the focus inside `root` has it again, found by its `data-key`.
export function keepingFocus(root, redraw) {
  whenReleased(root, () => refocused(root, redraw));
}

function refocused(root, redraw) {
  const key = root.contains(document.activeElement) ? document.activeElement.closest("[data-key]")?.dataset.key : null;
  redraw();
  if (key && !root.contains(document.activeElement)) {
    root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}

// Whatever is in view in `root` stays where it is while things above it grow or shrink.
export function keepingPlace(root, change) {
  const edge = root.getBoundingClientRect().top;
  const first = [...root.children].find((node) => node.dataset.ts && node.getBoundingClientRect().bottom > edge);
  const ts = first?.dataset.ts;
  const before = first?.getBoundingClientRect().top;
  change();
  const again = ts && root.querySelector(`:scope > [data-ts="${ts}"]`);
  if (again) root.scrollTop += again.getBoundingClientRect().top - before;
}

// Whether somebody has a menu or list open in `root`, or holds a button down.
export function inUse(root) { return Boolean(root.querySelector(":popover-open")) || root.contains(pressed); }

// Redraws now, or as soon as the menu or list that somebody has open in `root` is closed, or the button they hold let go.
export function whenFree(root, redraw) {
  const open = root.querySelector(":popover-open");
  if (open) open.addEventListener("toggle", redraw, { once: true });
  else whenReleased(root, redraw);
}

// A node that takes another's place takes over what a person did to the old one. The answer gives the focus back.
export function takeOver(old, fresh) {
  pairs(old, fresh, "details", (was, is) => { is.open = was.open; });
  pairs(old, fresh, "[data-scrolls]", (was, is) => { is.scrollLeft = was.scrollLeft; });
  keepMark(old, (marked) => alikeIn(marked, old, fresh));
  const held = document.activeElement;
  return old.contains(held) ? refocusing(held, old, fresh) : () => {};
}

function pairs(old, fresh, selector, act) {
  const [before, after] = [old, fresh].map((root) => [...root.querySelectorAll(selector)]);
  if (before.length === after.length) before.forEach((node, index) => act(node, after[index]));
}

// The same button or field, which is null where it is gone.
function alikeIn(one, old, fresh) {
  const alike = (root) => [...root.querySelectorAll("[data-action]")].filter((node) => node.dataset.action === one.dataset.action);
  const place = alike(old).indexOf(one);
  return place < 0 ? null : alike(fresh)[place] ?? null;
}

// The same button or field, else the message itself, so that Tab goes on from there.
function refocusing(held, old, fresh) {
  const again = alikeIn(held, old, fresh);
  const marks = again && "selectionStart" in held ? [held.selectionStart, held.selectionEnd] : null;
  return () => {
    (again ?? fresh).focus({ preventScroll: true });
    if (marks && marks[0] !== null) again.setSelectionRange(...marks);
  };
}
