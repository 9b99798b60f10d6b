// The messages of a channel or thread. What did not change keeps its node, so an update disturbs nobody who reads or types.
import { h } from "./dom.js";
import { following } from "./following.js";
import { drawMessage } from "./message.js";
import { formatDate } from "./mrkdwn.js";
import { arrange, inUse, keepingPlace, takeOver, whenFree } from "./steady.js";
import { me, state } from "./store.js";

/* Gives {root, update(), toEnd()}. Whoever reads further up gets a button to what has come meanwhile. */
export function messageList(channel, { inThread }) {
  const log = h("div", { class: "scroll", role: "log", "aria-label": "Messages", tabindex: "0" });
  const more = h("button", { class: "to-new", type: "button", hidden: true, onclick: () => { toEnd(); log.focus(); } },
    "New messages ", h("span", { "aria-hidden": "true" }, "↓"));
  const root = h("div", { class: "messages" }, log, more);
  const { atEnd, toEnd, mind } = following(log, { reached: () => { more.hidden = true; } });
  const kept = new Map(); // ts, or a day's words -> {print, node, surface}
  const empty = h("p", { class: "empty" }, "Nothing here yet.");
  let first = true;

  function update() {
    const follow = first || atEnd();
    const again = [];
    const messages = shownIn(channel, inThread);
    const come = messages.filter((message) => !kept.has(message.ts));
    const rows = withDays(messages, dayNode, (message) => messageNode(message, again));
    keepingPlace(log, () => arrange(log, rows.length ? rows : [empty]));
    for (const refocus of again) refocus();
    if (follow || come.some(isMine)) toEnd();
    else if (come.length) more.hidden = false;
    first = false;
  }

  function dayNode(day) {
    if (!kept.has(day)) kept.set(day, { node: h("div", { class: "day" }, day) });
    return kept.get(day).node;
  }

  function messageNode(message, again) {
    const print = JSON.stringify([message, me().tz]);
    const old = kept.get(message.ts);
    if (old?.print === print) return old.node;
    if (old && inUse(old.node)) {
      whenFree(old.node, update);
      return old.node;
    }
    const surface = surfaceOf(message, channel, old?.surface);
    const node = drawMessage(message, channel, { inThread, surface });
    if (!first) node.classList.add("fresh");
    if (old) again.push(takeOver(old.node, node));
    kept.set(message.ts, { print, node, surface });
    mind(node);
    return node;
  }

  update();
  return { root, update, toEnd };
}

const ANSWERS_SHOWN = 2; // Slack keeps answers that only one person sees until it is loaded anew

const isMine = (message) => message.user === state.me && !message.ephemeral;

function shownIn(channel, inThread) {
  const inChannel = (m) => !m.thread_ts || m.thread_ts === m.ts;
  const ofThread = (m) => m.ts === inThread || m.thread_ts === inThread;
  return withoutOldAnswers((state.messages.get(channel) ?? []).filter(inThread ? ofThread : inChannel));
}

// Earlier answers would push what everybody sees out of sight.
function withoutOldAnswers(messages) {
  const old = new Set(messages.filter((message) => message.ephemeral).slice(0, -ANSWERS_SHOWN));
  return messages.filter((message) => !old.has(message));
}

function withDays(messages, dayNode, messageNode) {
  let day = null;
  return messages.flatMap((message) => {
    const date = formatDate(Number(message.ts), "{date_long_pretty}");
    const rows = date === day ? [] : [dayNode(date)];
    day = date;
    return [...rows, messageNode(message)];
  });
}

// What a person filled in goes over to the changed message, as far as its fields are still there.
function surfaceOf(message, channel, old) {
  const here = new Set(message.blocks.map((block) => block.block_id));
  const still = (held) => Object.fromEntries(Object.entries(held ?? {}).filter(([blockId]) => here.has(blockId)));
  const filled = still(old?.filled);
  return { where: { channel, ts: message.ts }, entries: {}, filled, chosen: still(old?.chosen), values: () => filled };
}
