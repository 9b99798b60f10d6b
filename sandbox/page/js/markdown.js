// Standard Markdown as the `markdown` block has it: headings, lists, quotes, code, emphasis, links.
import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { safeUrl } from "./mrkdwn.js";

const INLINE = /(`[^`]+`)|(\*\*[^*]+\*\*)|(~~[^~]+~~)|(\*[^*\s][^*]*\*|_[^_\s][^_]*_)|\[([^\]]+)\]\(([^)\s]+)\)/;

export function markdown(text) {
  const root = h("div", { class: "text" });
  let list = null;
  let fence = null;
  for (const line of text.split("\n")) {
    if (/^```/.test(line)) {
      if (fence) fence = null;
      else root.append(fence = h("pre"));
      continue;
    }
    if (fence) { fence.append(`${line}\n`); continue; }
    const item = line.match(/^\s*(?:([-*+])|(\d+)\.)\s+(.*)$/);
    if (item) {
      const tag = item[1] ? "ul" : "ol";
      if (list?.tagName.toLowerCase() !== tag) root.append(list = h(tag));
      list.append(h("li", {}, spans(item[3])));
      continue;
    }
    list = null;
    root.append(block(line));
  }
  return root;
}

function block(line) {
  const head = line.match(/^(#{1,6})\s+(.*)$/);
  if (head) return h(`h${Math.min(head[1].length + 1, 6)}`, {}, spans(head[2]));
  const quote = line.match(/^>\s?(.*)$/);
  if (quote) return h("blockquote", {}, spans(quote[1]));
  if (/^(---|\*\*\*)\s*$/.test(line)) return h("hr");
  return h("div", {}, line ? spans(line) : h("br"));
}

function spans(text) {
  const found = text.match(INLINE);
  if (!found) return [withEmoji(text)];
  const [all, code, bold, struck, italic, label, url] = found;
  const node = code ? h("code", {}, code.slice(1, -1))
    : bold ? h("strong", {}, spans(bold.slice(2, -2)))
      : struck ? h("s", {}, spans(struck.slice(2, -2)))
        : italic ? h("em", {}, spans(italic.slice(1, -1)))
          : h("a", { href: safeUrl(url), target: "_blank", rel: "noopener noreferrer" }, label);
  return [withEmoji(text.slice(0, found.index)), node, ...spans(text.slice(found.index + all.length))];
}
