// Starts the page, and brings every piece of news to those it concerns.
import { watch } from "./api.js";
import { somethingCame, watchArrivals } from "./arrivals.js";
import { takeDropped } from "./dropping.js";
import { updateFaults } from "./faults.js";
import { drawGuide, watchGuide } from "./guide.js";
import { drawInspector } from "./inspector.js";
import { keep, keepHere, kept } from "./keep.js";
import { drawModal, watchEscape } from "./modal.js";
import { arrive, attach, drawRoom, firstDirect, go, leave, roomChanged, write } from "./rooms.js";
import { sayAnother, servedBy } from "./served.js";
import { drawSidebar } from "./sidebar.js";
import {
  directId, loadAllOf, loadClock, loadFaults, loadGuide, loadHome, loadLog, loadMail, loadMessages, loadViews, loadWorkspace, myChannels,
  state,
} from "./store.js";
import { applyTheme } from "./theme.js";
import { closeThread, openThread } from "./thread.js";
import { drawTopbar, tick } from "./topbar.js";
import { updateTraffic } from "./traffic.js";
import { aheadOfNews, inTurn } from "./turns.js";

const sidebar = () => drawSidebar({ toggleInspector });
const topbar = () => drawTopbar({ become });
const guide = () => drawGuide({ visit, write });
const inspector = () => drawInspector({ close: toggleInspector });

function toggleInspector() {
  closeThread();
  state.inspector = !state.inspector;
  inspector();
  sidebar();
  if (state.inspector) logSoon();
}

let chosen = null; // who is to stand here next

function become(id) {
  chosen = id;
  leave();
  return aheadOfNews(async () => {
    if (chosen !== id) return; // somebody else was chosen meanwhile
    try {
      await loadAllOf(id);
      keep("sandbox-me", id);
    } finally {
      if (chosen === id) standHere();
    }
  });
}

function standHere() {
  topbar();
  arrive();
  drawModal();
}

function railAndRoom() {
  sidebar();
  drawRoom();
}

// Where the guide leads: who one should be, and the room, by name.
async function visit({ who, where }) {
  const wanted = state.workspace.people.find((p) => p.name === who && !p.deleted);
  if (wanted && wanted.id !== state.me) await become(wanted.id);
  if (wanted && wanted.id !== state.me) return; // it could not be, or somebody else was chosen
  const room = where?.startsWith("#") ? myChannels().find((c) => `#${c.name}` === where) : null;
  if (where) go(room ? { kind: "channel", id: room.id } : { kind: where.replace(/^#.*/, "home") });
}

async function everything() {
  await loadWorkspace();
  await Promise.all([loadAllOf(state.me), loadMail(), loadClock(), loadLog(), loadGuide(), loadFaults()]);
  topbar();
  if (!state.room) begin();
  guide();
  railAndRoom();
  drawModal();
  if (state.inspector) updateFaults();
}

// What another tab does later changes nothing in this one.
function begin() {
  state.room = firstRoom();
  keepHere("sandbox-me", state.me);
  keepHere("sandbox-room", JSON.stringify(state.room));
}

function firstRoom() {
  try {
    const last = JSON.parse(kept("sandbox-room"));
    if (last && (last.kind !== "channel" || myChannels().some((c) => c.id === last.id))) return last;
  } catch { /* nothing sensible was kept */ }
  const start = myChannels().find((c) => c.members.includes(state.workspace.bot_user)) ?? myChannels()[0];
  return start ? { kind: "channel", id: start.id } : { kind: "home" };
}

async function hello(news) {
  const who = servedBy(news);
  if (who === "another") {
    stopListening();
    sayAnother();
    return;
  }
  if (who === "restarted") state.log = [];
  updateTraffic();
  await everything();
  updateTraffic();
}

const NEWS = {
  hello,
  message: async (news) => {
    if (news.user && news.user !== state.me) return;
    const known = myChannels().some((c) => c.id === news.channel) || news.channel === directId();
    if (!known) await firstDirect();
    if (!known && news.channel !== directId()) return;
    await loadMessages(news.channel);
    roomChanged("message", news);
    sidebar();
  },
  read: async (news) => { if (news.user === state.me) { state.reads.set(news.channel, news.ts); sidebar(); } },
  views: async (news) => { if (news.user === state.me) { await loadViews(); drawModal(); } },
  home: async (news) => { if (news.user === state.me) { await loadHome(); roomChanged("home", news); } },
  mail: async (news) => { await loadMail(); roomChanged("mail", news); sidebar(); },
  clock: async () => { await loadClock(); topbar(); },
  channels: async () => { await loadWorkspace(); await loadAllOf(state.me); drawModal(); railAndRoom(); updateFaults(); },
  guide: async () => { await loadGuide(); guide(); },
  faults: async () => { await loadFaults(); updateFaults(); },
  workspace: everything,
};

let logTimer = 0;
function logSoon() {
  clearTimeout(logTimer);
  logTimer = setTimeout(() => loadLog().then(updateTraffic), 150);
}

function heard(news) {
  if (news.what === "log") { if (state.inspector) logSoon(); return; }
  if (["message", "mail", "read"].includes(news.what)) somethingCame(news);
  const work = NEWS[news.what];
  if (work) inTurn(() => work(news));
}

document.addEventListener("room", sidebar);
document.addEventListener("open-thread", (event) => {
  state.inspector = false;
  openThread(state.room.kind === "channel" ? state.room.id : directId(), event.detail);
  sidebar();
});
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && state.workspace) railAndRoom(); });
applyTheme();
watchEscape();
watchGuide();
watchArrivals({ visit });
takeDropped(document, (files) => { if (!document.querySelector("dialog[open]")) attach(files); });
const stopListening = watch(heard, (isLost) => { document.getElementById("lost").hidden = !isLost; });
setInterval(() => { if (state.workspace) tick(); }, 5000);
