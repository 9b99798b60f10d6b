// The middle of the page: a channel, the app (Home and Messages), or mail.
import { act } from "./api.js";
import { blocks } from "./blocks.js";
import { composer } from "./composer.js";
import { fill, h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { drawMail } from "./mail.js";
import { messageList } from "./messages.js";
import { channel, directId, loadMessages, loadWorkspace, markRead, myChannels, state } from "./store.js";

const main = () => document.getElementById("main");
const side = () => document.getElementById("side");
let list = null;
let thread = null;
let homeShown = null;

export function drawRoom() {
  list = null;
  homeShown = null;
  if (state.room.kind === "mail") drawMail(main());
  else if (state.room.kind === "channel") drawChannel(channel(state.room.id));
  else drawApp();
}

function drawChannel(room) {
  const inside = room.members.includes(state.me);
  list = messageList(room.id, {});
  fill(main(), h("div", { class: "bar" }, h("h1", {}, icon(room.is_private ? "lock" : "hash"), ` ${room.name}`),
    h("span", { class: "quiet topic" }, room.topic), h("span", { class: "quiet" }, `${room.members.length} members`),
    !room.members.includes(state.workspace.bot_user) && inviteButton(room)), list.root, footer(room, inside));
  list.toEnd();
  markRead(room.id);
}

function inviteButton(room) {
  const bring = () => act("invite", { channel: room.id, user: state.workspace.bot_user, by: state.me }).catch((error) => notice(error.message));
  return h("button", { class: "button", type: "button", onclick: bring }, `Invite ${state.workspace.app.name}`);
}

function footer(room, inside) {
  if (room.is_archived) return h("p", { class: "empty" }, "This channel is archived.");
  if (inside) return composer({ channel: room.id, placeholder: `Message #${room.name}` });
  const enter = () => act("join", { channel: room.id, user: state.me }).catch((error) => notice(error.message));
  return h("p", { class: "empty" }, h("button", { class: "button solid", type: "button", onclick: enter }, `Join #${room.name}`));
}

function drawApp() {
  const onHome = state.room.kind === "home";
  const tab = (kind, words) => h("button", { type: "button", role: "tab", "aria-selected": String(state.room.kind === kind), onclick: () => go({ kind }) }, words);
  const body = h("div", { class: "scroll" });
  fill(main(), h("div", { class: "bar" }, h("h1", {}, state.workspace.app.name), h("span", { class: "app quiet" }, "APP")),
    h("div", { class: "tabs", role: "tablist" }, state.workspace.app.home && tab("home", "Home"), tab("dm", "Messages")), body);
  if (onHome) drawHome(body);
  else drawDirect(body);
}

function drawHome(body) {
  if (!state.home) {
    fill(body, h("p", { class: "empty" }, "The app has not put anything here yet."));
    return;
  }
  homeShown = state.home.hash;
  fill(body, h("div", { class: "home-page" }, blocks(state.home.blocks, { where: { view_id: state.home.id }, entries: state.home.state.values, filled: {}, chosen: {} })));
}

function drawDirect(body) {
  const id = directId();
  if (id) {
    list = messageList(id, {});
    body.replaceWith(list.root, composer({ channel: id, placeholder: `Message ${state.workspace.app.name}` }));
    list.toEnd();
    markRead(id);
  } else {
    body.replaceWith(h("div", { class: "scroll" }, h("p", { class: "empty" }, "No messages yet.")), composer({ channel: "dm", placeholder: `Message ${state.workspace.app.name}` }));
  }
}

export function roomChanged(what, detail) {
  if (what === "home" && state.room.kind === "home" && state.home?.hash !== homeShown) drawRoom();
  if (what === "mail" && state.room.kind === "mail") drawMail(main());
  if (what !== "message") return;
  const here = state.room.kind === "channel" ? state.room.id : state.room.kind === "dm" ? directId() : null;
  if (here === detail.channel) {
    if (list) list.update(); else drawRoom();
    if (document.visibilityState === "visible") markRead(here);
  }
  if (thread?.channel === detail.channel) thread.list.update();
}

export async function go(room) {
  state.room = room;
  localStorage.setItem("sandbox-room", JSON.stringify(room));
  closeThread();
  if (room.kind === "home") await act("home", { user: state.me }).catch((error) => notice(error.message));
  if (room.kind === "channel" && !myChannels().some((c) => c.id === room.id)) state.room = { kind: "home" };
  document.dispatchEvent(new CustomEvent("room"));
}

export function openThread(ts) {
  const id = state.room.kind === "channel" ? state.room.id : directId();
  thread = { channel: id, list: messageList(id, { inThread: ts }) };
  side().hidden = false;
  fill(side(), h("div", { class: "bar" }, h("h1", {}, "Thread"), h("span", { class: "topic" }),
    h("button", { class: "icon-button", type: "button", "aria-label": "Close thread", onclick: closeThread }, "✕")),
  thread.list.root, composer({ channel: id, threadTs: ts, placeholder: "Reply…" }));
}

export function closeThread() {
  if (!thread) return;
  thread = null;
  side().hidden = true;
}

export async function firstDirect() {
  await loadWorkspace();
  if (directId()) await loadMessages(directId());
}
