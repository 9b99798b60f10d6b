// The rail: the app, channels, mail and tools, with unread marks.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { go } from "./rooms.js";
import { keepingFocus } from "./steady.js";
import { directId, myChannels, state, unread } from "./store.js";

export function drawSidebar({ toggleInspector }) {
  const root = document.getElementById("sidebar");
  const app = state.workspace.app;
  const rooms = myChannels().filter((c) => !c.is_archived);
  const archived = myChannels().filter((c) => c.is_archived);
  keepingFocus(root, () => fill(root,
    group(app.name, [
      app.home && entry({ kind: "home" }, "home", "Home"),
      entry({ kind: "dm" }, "messages", "Messages", directId() ? unread(directId()) : 0)]),
    group("Channels", rooms.map((c) => entry({ kind: "channel", id: c.id }, c.is_private ? "lock" : "hash", c.name, unread(c.id)))),
    archived.length > 0 && group("Archived", archived.map((c) => entry({ kind: "channel", id: c.id }, "archive", c.name))),
    group("Outside Slack", [entry({ kind: "mail" }, "mail", `E-mails sent (${state.mails.length})`)]),
    group("For developers", [inspector(toggleInspector)])));
}

function group(words, entries) {
  return [h("h2", {}, words), h("ul", {}, entries)];
}

function inspector(toggle) {
  return h("li", {}, h("button", { class: "room", type: "button", "data-key": "inspector", "aria-pressed": String(state.inspector), onclick: toggle },
    icon("search"), h("span", { class: "name" }, "Inspector")));
}

function entry(room, sign, name, count = 0) {
  const here = state.room.kind === room.kind && state.room.id === room.id;
  const marked = count > 0 && !here;
  return h("li", {}, h("button", {
    class: `room${marked ? " unread" : ""}`, type: "button", title: name, "data-key": `${room.kind} ${room.id ?? ""}`,
    "aria-current": here ? "page" : undefined, onclick: () => go(room),
  }, icon(sign), h("span", { class: "name" }, name),
  marked && h("span", { class: "count" }, String(count), h("span", { class: "hidden-label" }, " unread"))));
}
