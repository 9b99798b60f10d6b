// Who one is, what time it is here, and how it looks.
import { act } from "./api.js";
import { expectArrivals } from "./arrivals.js";
import { avatar } from "./avatar.js";
import { fill, h, notice } from "./dom.js";
import { guideButton } from "./guide.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { keepingFocus, whenFree } from "./steady.js";
import { me, state } from "./store.js";
import { setTheme, theme, THEMES } from "./theme.js";

const SKIPS = [["1 hour", 3600], ["1 day", 86400], ["1 week", 604800], ["30 days", 2592000]];

export function drawTopbar({ become }) {
  const root = document.getElementById("top");
  whenFree(root, () => keepingFocus(root, () => fill(root,
    h("strong", {}, state.workspace.team.name), h("span", { class: "tag" }, "Sandbox"), h("span", { class: "spring" }),
    shortcutMenu(), guideButton(), h("span", { id: "clock" }, clock()), skipMenu(), themeMenu(() => drawTopbar({ become })), personMenu(become))));
}

export function tick() {
  const node = document.getElementById("clock");
  if (node) fill(node, clock());
}

function shortcutMenu() {
  const found = (state.workspace.shortcuts ?? []).filter((one) => one.type === "global");
  if (!found.length) return null;
  const use = (one) => act("shortcut", { user: state.me, callback_id: one.callback_id }).catch((error) => notice(error.message));
  return menuButton({
    props: { "data-key": "shortcuts", title: "Shortcuts", "aria-label": "Shortcuts" },
    face: [icon("more"), h("span", { class: "at-length" }, "Shortcuts")], label: "Shortcuts",
    items: found.map((one) => ({ words: one.name, note: one.description, act: () => use(one) })),
  });
}

function skipMenu() {
  const skip = (words, seconds) => act("clock", { advance_seconds: seconds })
    .then((clock) => expectArrivals(clock, words)).catch((error) => notice(error.message));
  const title = "Let time pass: what is due comes at once";
  return menuButton({
    props: { "data-key": "skip", title, "aria-label": "Skip ahead" }, face: [icon("forward"), h("span", { class: "at-length" }, "Skip ahead")], label: "Skip ahead",
    items: SKIPS.map(([words, seconds]) => ({ words, act: () => skip(words, seconds) })),
  });
}

function themeMenu(redraw) {
  return menuButton({
    props: { "data-key": "theme", "aria-label": "Colours", title: "Colours" }, face: icon("theme"), label: "Colours",
    items: THEMES.map(([name, words]) => ({ words, checked: theme() === name, act: () => { setTheme(name); redraw(); } })),
  });
}

function personMenu(become) {
  const mine = me();
  return menuButton({
    props: { id: "who", "data-key": "who", "aria-label": `You are ${mine.real_name}${mine.title ? `, ${mine.title}` : ""}` },
    face: [
      avatar(mine.id, true), h("span", { class: "quiet" }, "You are"), h("span", { class: "name" }, mine.real_name),
      h("span", { class: "quiet role" }, mine.title), icon("down"),
    ],
    label: "Act as",
    items: state.workspace.people.map((p) => ({
      words: p.real_name, note: p.deleted ? "deactivated" : p.title, before: avatar(p.id, true),
      checked: p.id === state.me, disabled: p.deleted, act: () => become(p.id),
    })),
  });
}

// In full, and as short as a telephone needs it.
function clock() {
  const time = { hour: "2-digit", minute: "2-digit" };
  const words = (parts) => new Intl.DateTimeFormat("en-GB", { timeZone: me().tz, ...parts }).format(now());
  const whole = words({ weekday: "short", day: "numeric", month: "short", year: "numeric", ...time });
  return [h("span", { class: "in-full" }, whole), h("span", { class: "in-short", title: whole }, words({ day: "numeric", month: "short" }))];
}

function now() { return new Date(Date.now() + state.clock.offset_seconds * 1000); }
