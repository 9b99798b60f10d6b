// The first steps of somebody new: what to do next, a way there, and ticks for what was seen to be done.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { mrkdwn } from "./mrkdwn.js";
import { pointAt } from "./point.js";
import { keepingFocus } from "./steady.js";
import { person, state } from "./store.js";

const KEY = "sandbox-guide-closed";
const root = () => document.getElementById("guide");

/* `visit({who, where})` becomes somebody and goes to a room; `write(text)` puts a command into the composer. */
export function drawGuide({ visit, write }) {
  const guide = state.guide;
  root().hidden = !guide;
  if (!guide) return;
  const closed = localStorage.getItem(KEY) !== null;
  const done = guide.steps.filter((step) => step.done).length;
  const toggle = () => {
    if (closed) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "yes");
    drawGuide({ visit, write });
  };
  const next = guide.steps.findIndex((step) => !step.done);
  keepingFocus(root(), () => fill(root(),
    h("h2", {}, h("button", { type: "button", "data-key": "guide", "aria-expanded": String(!closed), onclick: toggle },
      h("span", {}, guide.title), h("span", { class: "count" }, `${done} of ${guide.steps.length}`), icon(closed ? "up" : "down"))),
    !closed && h("ol", {}, guide.steps.map((step, index) => stepRow(step, index === next, { visit, write }))),
    !closed && next < 0 && h("p", {}, "That was the whole way. Try what else it can do.")));
}

function stepRow(step, isNext, ways) {
  const part = step.parts.find((one) => !one.done);
  return h("li", { class: step.done ? "done" : isNext ? "next" : "" },
    h("span", { class: "mark", role: "img", "aria-label": step.done ? "done" : "to do" }, step.done && "✓"),
    h("div", {}, h("div", { class: "title" }, step.title), isNext && part && partRow(part, ways)));
}

function partRow(part, { visit, write }) {
  const show = async () => {
    await visit(part);
    if (part.type) write(part.type);
    if (part.press) pointAt(document.getElementById("main"), part.press);
  };
  const words = part.type ? "Type it for me" : "Show me";
  return [h("div", { class: "say" }, mrkdwn(part.say)),
    h("button", { type: "button", class: "button", "data-key": "show", title: part.who && `As ${whoIs(part)}`, onclick: show }, words)];
}

function whoIs(part) { return state.workspace.people.find((p) => p.name === part.who)?.real_name ?? person(state.me).real_name; }
