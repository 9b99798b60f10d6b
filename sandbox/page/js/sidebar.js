// The rail: the app, channels, mail and tools, with unread marks.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { go } from "./rooms.js";
import { directId, myChannels, state, unread } from "./store.js";

export function drawSidebar({ toggleInspector }) {
  const rooms = myChannels().filter((c) => !c.is_archived);
  const archived = myChannels().filter((c) => c.is_archived);
  fill(document.getElementById("sidebar"),
    h("h2", {}, "App"), h("ul", {}, entry({ kind: "home" }, "home", `${state.workspace.app.name} Home`),
      entry({ kind: "dm" }, "messages", `${state.workspace.app.name} messages`, directId() ? unread(directId()) : 0)),
    h("h2", {}, "Channels"), h("ul", {}, rooms.map((c) => entry({ kind: "channel", id: c.id }, c.is_private ? "lock" : "hash", c.name, unread(c.id)))),
    archived.length > 0 && [h("h2", {}, "Archived"), h("ul", {}, archived.map((c) => entry({ kind: "channel", id: c.id }, "archive", c.name)))],
    h("h2", {}, "Outside Slack"), h("ul", {}, entry({ kind: "mail" }, "mail", `E-mails sent (${state.mails.length})`)),
    h("h2", {}, "For developers"), h("ul", {}, h("li", {}, h("button", { class: "room", type: "button", "aria-pressed": String(state.inspector), onclick: toggleInspector },
      icon("search"), h("span", { class: "name" }, "Inspector")))));
}

function entry(room, sign, name, count = 0) {
  const here = state.room.kind === room.kind && state.room.id === room.id;
  return h("li", {}, h("button", {
    class: `room${count && !here ? " unread" : ""}`, type: "button", "aria-current": here ? "page" : undefined, onclick: () => go(room),
  }, icon(sign), h("span", { class: "name" }, name),
  count > 0 && !here && h("span", { class: "count" }, String(count), h("span", { class: "hidden-label" }, " unread"))));
}
