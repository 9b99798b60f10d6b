// One message as it stands in a channel or thread.
import { act } from "./api.js";
import { avatar } from "./avatar.js";
import { blocks } from "./blocks.js";
import { h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { formatDate, mrkdwn } from "./mrkdwn.js";
import { me, personName, state } from "./store.js";

export function drawMessage(message, channel, { inThread, surface }) {
  const kind = message.ephemeral ? "message mine-only" : "message";
  return h("article", { class: kind, "data-ts": message.ts, tabindex: "-1", "aria-label": spoken(message) },
    avatar(message.user),
    h("div", { class: "body" },
      message.ephemeral && h("div", { class: "only-you" }, icon("eye"), " Only visible to you"),
      head(message, channel, inThread),
      content(message, surface),
      message.edited && h("span", { class: "edited" }, "(edited)"),
      (message.attachments ?? []).map((a) => h("div", { class: "quote" }, a.blocks ? blocks(a.blocks, surface) : mrkdwn(a.text ?? a.fallback ?? ""))),
      (message.files ?? []).map(file),
      !inThread && message.reply_count && threadLink(message)));
}

function spoken(message) { return `${personName(message.user)}, ${formatDate(Number(message.ts), "{time}")}`; }

function content(message, surface) {
  if (message.blocks.length) return blocks(message.blocks, surface);
  return message.text ? mrkdwn(message.text) : null;
}

function head(message, channel, inThread) {
  const at = Number(message.ts);
  return h("div", {}, tools(message, channel, inThread),
    h("span", { class: "who" }, personName(message.user)), " ",
    message.user === state.workspace.bot_user && h("span", { class: "app" }, "APP"), " ",
    h("time", { class: "when", title: formatDate(at, "{date_long} {time_secs}") }, formatDate(at, "{time}")));
}

function threadLink(message) {
  const words = `${message.reply_count} ${message.reply_count === 1 ? "reply" : "replies"}`;
  const props = { class: "link-button", type: "button", "data-action": "thread", onclick: () => openThread(message.ts) };
  return h("div", { class: "thread-link" }, h("button", props, words));
}

function tools(message, channel, inThread) {
  const may = message.ephemeral || message.user === state.me || me().is_admin;
  const remove = () => act("delete", { user: state.me, channel, ts: message.ts }).catch((error) => notice(error.message));
  const tool = (sign, words, onclick) => h("button", {
    class: "icon-button", type: "button", title: words, "aria-label": words, onclick,
  }, icon(sign));
  return h("span", { class: "tools" },
    !message.ephemeral && shortcutMenu(message, channel),
    !inThread && !message.ephemeral && tool("reply", "Reply in thread", () => openThread(message.ts)),
    may && tool("bin", message.ephemeral ? "Dismiss message" : "Delete message", remove));
}

function shortcutMenu(message, channel) {
  const found = (state.workspace.shortcuts ?? []).filter((one) => one.type === "message");
  if (!found.length) return null;
  const use = (one) => act("shortcut", { user: state.me, callback_id: one.callback_id, channel, ts: message.ts }).catch((error) => notice(error.message));
  return menuButton({
    props: { class: "icon-button", title: "Shortcuts for this message", "aria-label": "Shortcuts for this message" }, face: icon("more"),
    label: "Shortcuts for this message",
    items: found.map((one) => ({ words: one.name, act: () => use(one) })),
  });
}

function openThread(ts) {
  document.dispatchEvent(new CustomEvent("open-thread", { detail: ts }));
}

function file(entry) {
  const picture = entry.mimetype.startsWith("image/");
  const href = `/sandbox/files/${entry.id}`;
  const named = () => h("span", {}, icon("file"), " ", h("strong", {}, entry.title), h("span", { class: "quiet" }, ` ${size(entry.size)}`));
  return h("a", { class: "file", href, download: entry.name }, picture ? h("img", { src: href, alt: entry.title }) : named());
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
