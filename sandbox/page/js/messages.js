// Messages of a channel or thread. A message whose content did not change keeps its node, so nothing typed in it is lost.
import { act } from "./api.js";
import { avatar } from "./avatar.js";
import { blocks } from "./blocks.js";
import { h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { formatDate, mrkdwn } from "./mrkdwn.js";
import { me, personName, state } from "./store.js";

export function messageList(channel, { inThread }) {
  const root = h("div", { class: "scroll", role: "log", "aria-label": "Messages" });
  const nodes = new Map(); // ts -> {print, node}
  let first = true;

  function update() {
    const stuck = root.scrollHeight - root.scrollTop - root.clientHeight < 60;
    const wanted = (state.messages.get(channel) ?? []).filter((m) => (inThread
      ? m.ts === inThread || m.thread_ts === inThread
      : !m.thread_ts || m.thread_ts === m.ts || m.ephemeral));
    const children = [];
    let day = null;
    for (const message of wanted) {
      const date = formatDate(Number(message.ts), "{date_long_pretty}");
      if (date !== day) children.push(h("div", { class: "day" }, day = date));
      children.push(nodeOf(message));
    }
    if (!children.length) children.push(h("p", { class: "empty" }, "Nothing here yet."));
    root.replaceChildren(...children);
    if (first || stuck) root.scrollTop = root.scrollHeight;
    first = false;
  }

  function nodeOf(message) {
    const print = JSON.stringify([message, me().tz]);
    const kept = nodes.get(message.ts);
    if (kept?.print === print) return kept.node;
    const node = drawMessage(message, channel, inThread);
    if (kept || !first) node.classList.add("fresh");
    nodes.set(message.ts, { print, node });
    return node;
  }
  update();
  return { root, update, toEnd: () => { root.scrollTop = root.scrollHeight; } };
}

function drawMessage(message, channel, inThread) {
  const fromBot = message.user === state.workspace.bot_user;
  const surface = { where: { channel, ts: message.ts }, entries: {} };
  const content = message.blocks.length ? blocks(message.blocks, surface) : message.text ? mrkdwn(message.text) : null;
  return h("article", { class: `message${message.ephemeral ? " mine-only" : ""}`, "data-ts": message.ts },
    avatar(message.user),
    h("div", { class: "body" },
      message.ephemeral && h("div", { class: "only-you" }, icon("eye"), " Only visible to you"),
      h("div", {}, tools(message, channel, inThread),
        h("span", { class: "who" }, personName(message.user)), " ", fromBot && h("span", { class: "app" }, "APP"), " ",
        h("time", { class: "when", title: formatDate(Number(message.ts), "{date_long} {time_secs}") }, formatDate(Number(message.ts), "{time}"))),
      content,
      message.edited && h("span", { class: "edited" }, "(edited)"),
      (message.attachments ?? []).map((a) => h("div", { class: "quote" }, a.blocks ? blocks(a.blocks, surface) : mrkdwn(a.text ?? a.fallback ?? ""))),
      (message.files ?? []).map(file),
      !inThread && message.reply_count && h("div", { class: "thread-link" },
        h("button", { class: "link-button", type: "button", onclick: () => openThread(message.ts) },
          `${message.reply_count} ${message.reply_count === 1 ? "reply" : "replies"}`))));
}

function tools(message, channel, inThread) {
  const may = message.ephemeral || message.user === state.me || me().is_admin;
  const remove = async () => {
    try { await act("delete", { user: state.me, channel, ts: message.ts }); } catch (error) { notice(error.message); }
  };
  return h("span", { class: "tools" },
    !inThread && !message.ephemeral && h("button", { class: "icon-button", type: "button", title: "Reply in thread", "aria-label": "Reply in thread", onclick: () => openThread(message.ts) }, icon("reply")),
    may && h("button", { class: "icon-button", type: "button", title: message.ephemeral ? "Dismiss" : "Delete", "aria-label": message.ephemeral ? "Dismiss message" : "Delete message", onclick: remove }, icon("bin")));
}

function openThread(ts) {
  document.dispatchEvent(new CustomEvent("open-thread", { detail: ts }));
}

function file(entry) {
  const picture = entry.mimetype.startsWith("image/");
  const href = `/sandbox/files/${entry.id}`;
  return h("a", { class: "file", href, download: entry.name },
    picture ? h("img", { src: href, alt: entry.title }) : h("span", {}, icon("file"), " ", h("strong", {}, entry.title), h("span", { class: "quiet" }, ` ${size(entry.size)}`)));
}

function size(bytes) { return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`; }
