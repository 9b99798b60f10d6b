// The thread that stands open beside a channel.
import { composer } from "./composer.js";
import { fill, h } from "./dom.js";
import { messageList } from "./messages.js";

const side = () => document.getElementById("side");
let thread = null; // {channel, list}

export function openThread(channel, ts) {
  thread = { channel, list: messageList(channel, { inThread: ts }) };
  const field = composer({ channel, threadTs: ts, placeholder: "Reply…" });
  side().hidden = false;
  fill(side(), h("div", { class: "bar" }, h("h1", {}, "Thread"), h("span", { class: "topic" }),
    h("button", { class: "icon-button", type: "button", "aria-label": "Close thread", onclick: closeThread }, "✕")),
  thread.list.root, field.root);
  field.focus();
}

export function closeThread() {
  if (!thread) return;
  thread = null;
  side().hidden = true;
}

export function updateThread(channel) {
  if (thread?.channel === channel) thread.list.update();
}
