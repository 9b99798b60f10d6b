// Plans with task cards, cards, carousels, containers and alerts.
import { h } from "./dom.js";
import { textObject, plain, safeUrl } from "./mrkdwn.js";
import { richText } from "./richtext.js";
import { element } from "./elements.js";
import { image } from "./pictures.js";

const MARKS = { complete: ["✓", "done"], in_progress: ["…", "in progress"], error: ["!", "failed"], pending: ["", "to come"] };

export function plan(block) {
  return h("details", { class: "plan", open: true }, h("summary", {}, plain(block.title)),
    h("ol", {}, (block.tasks ?? []).map((t) => h("li", {}, task(t)))));
}

export function task(block) {
  const [mark, words] = MARKS[block.status] ?? MARKS.pending;
  return h("div", { class: `task ${block.status}` },
    h("span", { class: "mark", role: "img", "aria-label": words }, mark),
    h("div", { class: "said" }, h("div", { class: "title" }, plain(block.title)),
      block.details && h("div", { class: "details" }, richText(block.details)),
      block.output && h("div", { class: "details" }, richText(block.output)),
      (block.sources ?? []).map((s) => h("a", { href: safeUrl(s.url), target: "_blank", rel: "noopener noreferrer" }, s.text))));
}

export function card(block, surface) {
  return h("div", { class: "card-block", role: "group" },
    block.hero_image && image(block.hero_image),
    block.icon && image(block.icon),
    block.title && h("div", { class: "title" }, textObject(block.title)),
    block.subtitle && h("div", { class: "quiet" }, textObject(block.subtitle)),
    block.body && textObject(block.body),
    block.subtext && h("div", { class: "quiet" }, textObject(block.subtext)),
    block.actions && h("div", { class: "actions" }, block.actions.map((e) => element(e, block, surface))));
}

export function carousel(block, surface) {
  const props = { class: "carousel", "data-scrolls": true, tabindex: "0", role: "group", "aria-label": "Cards" };
  return h("div", props, block.elements.map((c) => card(c, surface)));
}

export function alert(block) {
  return h("div", { class: `alert ${block.level ?? "default"}`, role: "note" }, textObject(block.text));
}

export function container(block, draw) {
  const title = block.rich_text_title ? richText(block.rich_text_title) : textObject(block.title);
  const inside = [block.subtitle && h("div", { class: "quiet" }, textObject(block.subtitle)), block.child_blocks.map(draw)];
  if (block.is_collapsible) return h("details", { class: "box", open: !block.default_collapsed }, h("summary", {}, title), inside);
  return h("section", { class: "box" }, h("strong", {}, title), inside);
}
