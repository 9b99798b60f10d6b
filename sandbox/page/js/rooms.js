// The middle of the page: a channel, the app (Home and Messages), or mail.
import { act } from "./api.js";
import { blocks } from "./blocks.js";
import { composer } from "./composer.js";
import { fill, h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { keep } from "./keep.js";
import { drawMail, updateMail } from "./mail.js";
import { messageList } from "./messages.js";
import { arrange, takeOver, whenFree } from "./steady.js";
import { channel, directId, loadMessages, loadWorkspace, markRead, myChannels, state } from "./store.js";
import { tabs } from "./tabs.js";
import { closeThread, updateThread } from "./thread.js";

const main = () => document.getElementById("main");
let leaving = false; // somebody else is about to stand here
let shown = { print: null, key: null }; // what stands there: {print, key, list?, composer?, home?}

export function drawRoom() {
  const print = printOf();
  if (print !== shown.print) {
    const key = `${state.me} ${state.room.kind} ${state.room.id ?? ""}`;
    shown = key === shown.key && state.room.kind === "channel" ? { ...shown, print: null } : { print: null, key };
    if (state.room.kind === "mail") drawMail(main());
    else if (state.room.kind === "channel") drawChannel(channel(state.room.id));
    else drawApp();
    shown.print = print; // only now: what could not be drawn is drawn next time
  }
  shown.list?.update();
  if (shown.list) markRead(hereId());
}

// All that a room's frame depends on. Messages, mails and Home are brought up to date inside it.
function printOf() {
  const { kind } = state.room;
  return JSON.stringify([state.me, state.room, kind === "channel" ? channel(state.room.id) : null, kind === "dm" ? directId() : null]);
}

function drawChannel(room) {
  const inside = room.members.includes(state.me);
  const list = shown.list ?? messageList(room.id, {});
  const bar = h("div", { class: "bar" }, h("h1", {}, icon(room.is_private ? "lock" : "hash"), ` ${room.name}`),
    h("span", { class: "quiet topic" }, room.topic), h("span", { class: "quiet" }, `${room.members.length} members`),
    !room.members.includes(state.workspace.bot_user) && !room.is_archived && inviteButton(room));
  arrange(main(), [bar, list.root, footer(room, inside)]); // list and composer stay as they are when only the bar changes
  if (!shown.list) list.toEnd();
  shown.list = list;
}

function inviteButton(room) {
  const bring = () => act("invite", { channel: room.id, user: state.workspace.bot_user, by: state.me }).catch((error) => notice(error.message));
  return h("button", { class: "button", type: "button", onclick: bring }, `Invite ${state.workspace.app.name}`);
}

function footer(room, inside) {
  if (room.is_archived) return h("p", { class: "empty" }, "This channel is archived.");
  if (inside) {
    shown.composer ??= composer({ channel: room.id, placeholder: `Message #${room.name}` });
    return shown.composer.root;
  }
  const enter = () => act("join", { channel: room.id, user: state.me }).catch((error) => notice(error.message));
  return h("p", { class: "empty" }, h("button", { class: "button solid", type: "button", onclick: enter }, `Join #${room.name}`));
}

function drawApp() {
  const name = state.workspace.app.name;
  const kinds = [state.workspace.app.home && ["home", "Home"], ["dm", "Messages"]].filter(Boolean);
  fill(main(), h("div", { class: "bar" }, h("h1", {}, name), h("span", { class: "app" }, "APP")),
    tabs(name, kinds, state.room.kind, (kind) => go({ kind })));
  if (state.room.kind === "home") drawHome();
  else drawDirect();
}

function drawHome() {
  const home = state.home;
  const surface = home && { where: { view_id: home.id }, entries: home.state.values, filled: {}, chosen: {} };
  shown.home ??= main().appendChild(h("div", { class: "scroll", role: "tabpanel", "aria-label": "Home", tabindex: "0" }));
  const nothing = h("p", { class: "empty" }, "The app has not put anything here yet.");
  const page = home ? h("div", { class: "home-page", tabindex: "-1" }, blocks(home.blocks, surface)) : nothing;
  const refocus = shown.home.firstChild ? takeOver(shown.home.firstChild, page) : null;
  fill(shown.home, page);
  refocus?.();
  shown.hash = home?.hash;
}

function drawDirect() {
  const id = directId();
  shown.list = id && messageList(id, {});
  shown.composer = composer({ channel: id ?? "dm", placeholder: `Message ${state.workspace.app.name}` });
  main().append(id ? shown.list.root : h("div", { class: "scroll" }, h("p", { class: "empty" }, "No messages yet.")), shown.composer.root);
  shown.list?.toEnd();
}

function hereId() { return state.room.kind === "channel" ? state.room.id : state.room.kind === "dm" ? directId() : null; }

export function roomChanged(what, detail) {
  if (what === "home" && state.room.kind === "home" && state.home?.hash !== shown.hash) whenFree(main(), drawHome);
  if (what === "mail" && state.room.kind === "mail") updateMail(main());
  if (what === "message" && hereId() === detail.channel) drawRoom();
  if (what === "message") updateThread(detail.channel);
}

// At once, whatever news is on its way: what comes after this is meant for the new room.
export function go(room) {
  state.room = room;
  keep("sandbox-room", JSON.stringify(room));
  if (!leaving) enter();
  document.dispatchEvent(new CustomEvent("room")); // for the rail, which stands even where the room cannot be drawn
}

function enter() {
  const { kind, id } = state.room;
  closeThread();
  if (kind === "channel" && !myChannels().some((c) => c.id === id)) state.room = { kind: "home" };
  if (state.room.kind === "home") act("home", { user: state.me }).catch((error) => notice(error.message));
  try {
    drawRoom();
  } catch (error) {
    notice(error.message);
  }
}

// Until somebody else stands here, nothing reaches the room of who was here before.
export function leave() { aside(true); }

export function arrive() {
  aside(false);
  go(state.room);
}

function aside(yes) {
  leaving = yes;
  const gone = document.getElementById("top").inert; // with the whole page, when another workspace runs
  for (const id of ["main", "side"]) document.getElementById(id).inert = yes || gone;
}

// Puts a text into the composer, as if it had been typed.
export function write(text) { shown.composer?.write(text); }

// Files dropped somewhere else than on a composer or a field.
export function attach(files) { if (shown.composer?.root.isConnected) shown.composer.attach(files); }

export async function firstDirect() {
  await loadWorkspace();
  if (directId()) await loadMessages(directId());
}
