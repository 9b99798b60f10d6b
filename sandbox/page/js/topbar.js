// Who one is, and what time it is here.
import { act } from "./api.js";
import { fill, h, notice } from "./dom.js";
import { me, state } from "./store.js";

const SKIPS = [["1 hour", 3600], ["1 day", 86400], ["1 week", 604800], ["30 days", 2592000]];

export function drawTopbar({ become }) {
  const people = h("select", { id: "who", onchange: () => become(people.value) }, state.workspace.people.map((p) => h("option", {
    value: p.id, selected: p.id === state.me, disabled: p.deleted,
  }, `${p.real_name}${p.title ? ` — ${p.title}` : ""}${p.deleted ? " (deactivated)" : ""}`)));
  const skip = h("select", { id: "skip", "aria-label": "Skip ahead" }, h("option", { value: "" }, "Skip ahead…"), SKIPS.map(([words, seconds]) => h("option", { value: seconds }, words)));
  skip.addEventListener("change", () => {
    if (skip.value) act("clock", { advance_seconds: Number(skip.value) }).catch((error) => notice(error.message));
  });
  fill(document.getElementById("top"), h("strong", {}, state.workspace.team.name), h("span", { class: "quiet" }, "local sandbox"),
    h("span", { class: "spring" }), h("span", { id: "clock" }, clockWords()), skip,
    h("label", { for: "who" }, "You are", people));
}

export function tick() {
  const node = document.getElementById("clock");
  if (node) node.textContent = clockWords();
}

function clockWords() {
  const now = new Date(Date.now() + state.clock.offset_seconds * 1000);
  const form = new Intl.DateTimeFormat("en-GB", { timeZone: me().tz, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  return form.format(now);
}
