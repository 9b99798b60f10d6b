// Rich text as Slack's own editor makes it.
import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { channelName, state } from "./store.js";
import { formatDate, mention, safeUrl } from "./mrkdwn.js";

export function richText(block) {
  return h("div", { class: "text" }, block.elements.map(container));
}

function container(element) {
  if (element.type === "rich_text_list") {
    const items = element.elements.map((section) => h("li", {}, section.elements.map(leaf)));
    return h(element.style === "ordered" ? "ol" : "ul", element.offset ? { start: element.offset + 1 } : {}, items);
  }
  if (element.type === "rich_text_preformatted") return h("pre", { class: "preformatted" }, element.elements.map(leaf));
  if (element.type === "rich_text_quote") return h("blockquote", { class: "quote" }, element.elements.map(leaf));
  return h("div", {}, element.elements.map(leaf));
}

function leaf(element) {
  return (element.style ? Object.keys(element.style) : []).reduce(wrap, bare(element));
}

function wrap(node, style) {
  const tag = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" }[style];
  return tag ? h(tag, {}, node) : node;
}

function bare(element) {
  switch (element.type) {
    case "text": return h("span", {}, breaks(element.text));
    case "link": return h("a", { href: safeUrl(element.url), target: "_blank", rel: "noopener noreferrer" }, element.text || element.url);
    case "user": return mention(element.user_id);
    case "channel": return h("span", { class: "mention" }, `#${channelName(element.channel_id)}`);
    case "usergroup": {
      const group = state.workspace.groups.find((g) => g.id === element.usergroup_id);
      return h("span", { class: "mention" }, `@${group?.handle ?? element.usergroup_id}`);
    }
    case "broadcast": return h("span", { class: "mention me" }, `@${element.range}`);
    case "emoji": return emoji(element.name);
    case "date": return h("time", {}, formatDate(element.timestamp, element.format));
    default: return h("span", { class: "quiet" }, `[${element.type}]`);
  }
}

function breaks(text) {
  return text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}
