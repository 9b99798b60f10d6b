// The first steps of somebody new: what to do next, a way there, and ticks for what was seen to be done.
import { act } from "./api.js";
import { fill, h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { mrkdwn } from "./mrkdwn.js";
import { mark, pointAt } from "./point.js";
import { keepingFocus } from "./steady.js";
import { person, state } from "./store.js";

const KEY = "sandbox-guide-closed";
const root = () => document.getElementById("guide");
let ways = null; // {visit, write}
let laid = false; // over the conversation, in a narrow window, which has no room for it beside

/* `visit({who, where})` becomes somebody and goes to a room; `write(text)` puts a command into the composer. */
export function drawGuide({ visit, write }) {
  ways = { visit, write };
  draw();
}

// What brings the steps up in a narrow window.
export function guideButton() {
  const button = h("button", { type: "button", class: "to-guide", "data-key": "to-guide", "aria-controls": "guide", onclick: () => lay(!laid) });
  return face(button);
}

export function watchGuide() {
  root().addEventListener("keydown", (event) => { if (event.key === "Escape" && laid) lay(false); });
}

function face(button) {
  if (!button) return null;
  button.hidden = !state.guide;
  button.setAttribute("aria-expanded", String(laid));
  button.setAttribute("title", state.guide?.title ?? "");
  return fill(button, icon("steps"), h("span", { class: "hidden-label" }, `${state.guide?.title}: `), state.guide && progress());
}

function progress() { return `${state.guide.steps.filter((step) => step.done).length} of ${state.guide.steps.length}`; }

// Where the focus is goes along, unless somebody is led elsewhere.
function lay(up, { focus = true } = {}) {
  laid = up;
  draw();
  if (focus) (up ? root().querySelector("button.button, button") : document.querySelector(".to-guide")).focus();
}

function draw() {
  const guide = state.guide;
  root().hidden = !guide;
  root().classList.toggle("laid", laid);
  face(document.querySelector(".to-guide"));
  if (!guide) return;
  const closed = !laid && localStorage.getItem(KEY) !== null;
  const next = guide.steps.findIndex((step) => !step.done);
  keepingFocus(root(), () => fill(root(),
    h("h2", {}, h("button", { type: "button", "data-key": "guide", "aria-expanded": String(!closed), onclick: () => toggle(closed) },
      h("span", {}, guide.title), h("span", { class: "count" }, progress()), icon(closed ? "up" : "down"))),
    !closed && guide.paths.length > 1 && choice(guide),
    !closed && h("ol", {}, guide.steps.map((step, index) => stepRow(step, index === next))),
    !closed && next < 0 && h("p", {}, "That was the whole way. Try what else it can do.")));
}

function toggle(closed) {
  if (laid) { lay(false); return; }
  if (closed) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "yes");
  draw();
}

function choice(guide) {
  return h("fieldset", {}, h("legend", { class: "hidden-label" }, guide.choice), guide.paths.map((name, index) => h("label", {},
    h("input", { type: "radio", name: "path", "data-key": `path ${index}`, checked: index === guide.path, onchange: () => follow(index) }),
    h("span", {}, name))));
}

async function follow(path) {
  try {
    Object.assign(state, await act("guide", { path }));
  } catch (error) { notice(error.message); }
  draw();
}

function stepRow(step, isNext) {
  const part = step.parts.find((one) => !one.done);
  return h("li", { class: step.done ? "done" : isNext ? "next" : "" },
    h("span", { class: "mark", role: "img", "aria-label": step.done ? "done" : "to do" }, step.done && "✓"),
    h("div", {}, h("div", { class: "title" }, step.title), isNext && part && partRow(part)));
}

function partRow(part) {
  const show = async () => {
    if (laid) lay(false, { focus: false });
    await ways.visit(part);
    if (part.type) ways.write(part.type);
    if (part.skip) mark(document.querySelector('[data-key="skip"]'));
    if (part.press) pointAt(document.getElementById("main"), part.press);
  };
  const words = part.type ? "Type it for me" : "Show me";
  return [h("div", { class: "say" }, mrkdwn(part.say)),
    h("button", { type: "button", class: "button", "data-key": "show", title: part.who && `As ${whoIs(part)}`, onclick: show }, words)];
}

function whoIs(part) { return state.workspace.people.find((p) => p.name === part.who)?.real_name ?? person(state.me).real_name; }
