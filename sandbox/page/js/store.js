// What the page knows of the workspace, as the person one acts as sees it.
import { act, look } from "./api.js";
import { kept } from "./keep.js";

export const state = {
  workspace: null, // people, channels, commands ...
  me: null, // id of the person one acts as
  room: null, // {kind: "channel"|"dm"|"home"|"mail", id}
  messages: new Map(), // channel id -> messages
  reads: new Map(), // channel id -> ts up to which I have read
  thread: null, // ts of the open thread
  views: [],
  home: null,
  mails: [],
  log: [],
  clock: { offset_seconds: 0 },
  inspector: false,
  guide: null,
  samples: [], // what "Fill in for me" tries first
  faults: { calls: [], deliveries: [], no_dm: [], methods: [] },
};

export const me = () => person(state.me);
export function person(id) { return state.workspace.people.find((p) => p.id === id); }
export function personName(id) {
  if (id === state.workspace.bot_user) return state.workspace.app.name;
  return person(id)?.real_name ?? id;
}
export function channel(id) { return state.workspace.channels.find((c) => c.id === id); }
export function channelName(id) {
  const found = channel(id);
  if (found) return found.name;
  return id === directId() ? state.workspace.app.name : id;
}
export function directId(user = state.me) {
  const pair = [user, state.workspace.bot_user];
  return state.workspace.directs.find((d) => d.members.length === 2 && pair.every((id) => d.members.includes(id)))?.id;
}

// Guests see only what they are in; others see public channels too.
export function myChannels() { return channelsOf(state.me); }
function channelsOf(user) {
  const { is_restricted: some, is_ultra_restricted: one } = person(user);
  return state.workspace.channels.filter((c) => c.members.includes(user) || (!c.is_private && !some && !one));
}

export async function loadWorkspace() {
  state.workspace = await look("workspace");
  if (!person(state.me) || person(state.me).deleted) {
    const last = person(kept("sandbox-me"));
    state.me = (last && !last.deleted ? last : state.workspace.people.find((p) => !p.deleted)).id;
  }
}

export async function loadMessages(channelId) {
  const found = await look("messages", { user: state.me, channel: channelId });
  state.messages.set(channelId, found.messages);
  state.reads.set(channelId, found.read ?? "0");
}

// All that somebody sees. It is taken over at once, so that what two people see never stands together on the page.
export async function loadAllOf(user) {
  const ids = [...channelsOf(user).map((c) => c.id), directId(user)].filter(Boolean);
  const [views, home, ...found] = await Promise.all([
    look("views", { user }), look("home", { user }), ...ids.map((id) => look("messages", { user, channel: id })),
  ]);
  state.me = user;
  state.views = views.views;
  state.home = home.view;
  state.messages = new Map(ids.map((id, at) => [id, found[at].messages]));
  state.reads = new Map(ids.map((id, at) => [id, found[at].read ?? "0"]));
}

export async function loadViews() { state.views = (await look("views", { user: state.me })).views; }
export async function loadHome() { state.home = (await look("home", { user: state.me })).view; }
export async function loadMail() { state.mails = (await look("mail")).mails; }
export async function loadGuide() { Object.assign(state, await look("guide")); }
export async function loadFaults() { state.faults = await look("faults"); }
export async function loadClock() { state.clock = await look("clock"); }
export async function loadLog() {
  const last = () => state.log.at(-1)?.n ?? 0;
  const { entries } = await look("log", { since: last() });
  const fresh = entries.filter((entry) => entry.n > last()); // it may have been asked twice at once
  if (fresh.length) state.log = [...state.log, ...fresh].slice(-500);
}

export async function markRead(id) {
  const last = state.messages.get(id)?.at(-1)?.ts;
  if (!last || document.visibilityState !== "visible" || Number(last) <= Number(state.reads.get(id))) return;
  state.reads.set(id, last);
  await act("read", { user: state.me, channel: id, ts: last });
}
export function unread(id) {
  const read = Number(state.reads.get(id) ?? 0);
  return (state.messages.get(id) ?? []).filter((m) => Number(m.ts) > read && m.user !== state.me).length;
}
