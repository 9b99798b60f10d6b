// Starts the page, and brings every piece of news to those it concerns.
import { watch } from "./api.js";
import { notice } from "./dom.js";
import { drawInspector, updateInspector } from "./inspector.js";
import { drawModal, watchEscape } from "./modal.js";
import { closeThread, drawRoom, firstDirect, go, openThread, roomChanged } from "./rooms.js";
import { drawSidebar } from "./sidebar.js";
import { directId, loadAllMessages, loadClock, loadHome, loadLog, loadMail, loadMessages, loadViews, loadWorkspace, myChannels, state } from "./store.js";
import { drawTopbar, tick } from "./topbar.js";

const sidebar = () => drawSidebar({ toggleInspector });

function toggleInspector() {
  closeThread();
  state.inspector = !state.inspector;
  drawInspector();
  sidebar();
  if (state.inspector) logSoon();
}

async function become(id) {
  state.me = id;
  localStorage.setItem("sandbox-me", id);
  await Promise.all([loadAllMessages(), loadViews(), loadHome()]);
  drawTopbar({ become });
  drawModal();
  await go(state.room);
}

async function everything() {
  await loadWorkspace();
  await Promise.all([loadAllMessages(), loadViews(), loadHome(), loadMail(), loadClock(), loadLog()]);
  drawTopbar({ become });
  if (!state.room) state.room = firstRoom();
  drawRoom();
  sidebar();
  drawModal();
  drawInspector();
}

function firstRoom() {
  try {
    const kept = JSON.parse(localStorage.getItem("sandbox-room"));
    if (kept && (kept.kind !== "channel" || myChannels().some((c) => c.id === kept.id))) return kept;
  } catch { /* nothing sensible was kept */ }
  const start = myChannels().find((c) => c.members.includes(state.workspace.bot_user)) ?? myChannels()[0];
  return start ? { kind: "channel", id: start.id } : { kind: "home" };
}

const NEWS = {
  hello: everything,
  message: async (news) => {
    if (news.user && news.user !== state.me) return;
    const known = myChannels().some((c) => c.id === news.channel) || news.channel === directId();
    if (!known) await firstDirect();
    if (!known && news.channel !== directId()) return;
    await loadMessages(news.channel);
    roomChanged("message", news);
    sidebar();
  },
  views: async (news) => { if (news.user === state.me) { await loadViews(); drawModal(); } },
  home: async (news) => { if (news.user === state.me) { await loadHome(); roomChanged("home", news); } },
  mail: async (news) => { await loadMail(); roomChanged("mail", news); sidebar(); },
  clock: async () => { await loadClock(); drawTopbar({ become }); },
  channels: async () => { await loadWorkspace(); await loadAllMessages(); drawRoom(); sidebar(); },
  workspace: everything,
};

let logTimer = 0;
function logSoon() {
  clearTimeout(logTimer);
  logTimer = setTimeout(() => loadLog().then(updateInspector), 150);
}

// One piece of news after the other, so that a slow answer never overtakes a newer one.
let queue = Promise.resolve();
function heard(news) {
  if (news.what === "log") { if (state.inspector) logSoon(); return; }
  const work = NEWS[news.what];
  if (work) queue = queue.then(() => work(news)).catch((error) => notice(error.message));
}

document.addEventListener("room", () => { drawRoom(); sidebar(); });
document.addEventListener("open-thread", (event) => { state.inspector = false; openThread(event.detail); sidebar(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && state.workspace) sidebar(); });
watchEscape();
watch(heard);
setInterval(() => { if (state.workspace) tick(); }, 5000);
