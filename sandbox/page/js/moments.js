// Days and moments: shown and read in the person's own time zone, sent as Slack sends them.
import { h } from "./dom.js";
import { me, state } from "./store.js";

// The field for a moment; its plain value is seconds since the epoch.
export function dateTime(held, keep, id) {
  const node = h("input", { type: "datetime-local", id, value: held ? localForm(held) : "" });
  node.addEventListener("change", () => keep(node.value ? toSeconds(node.value) : null));
  return { node, put: (seconds) => { node.value = localForm(seconds); keep(seconds); } };
}

// Now, in seconds, by the workspace's clock.
export function now() { return Date.now() / 1000 + state.clock.offset_seconds; }

// The day that is so many days from now, as "2026-12-01".
export function dayFromNow(days) { return localForm(now() + days * 86400).slice(0, 10); }

function localForm(seconds) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: me().tz, dateStyle: "short", timeStyle: "short" });
  return parts.format(new Date(seconds * 1000)).replace(" ", "T");
}

function toSeconds(text) {
  const asUtc = Date.parse(`${text}:00Z`) / 1000;
  const shown = Date.parse(`${localForm(asUtc)}:00Z`) / 1000;
  return asUtc - (shown - asUtc);
}
