// Slack's mrkdwn, and plain text as Slack stores it.
import { h } from "./dom.js";
import { emoji, withEmoji } from "./emoji.js";
import { channelName, me, personName, state } from "./store.js";

const BEFORE = "(^|[\\s(\\[{\"'“‘*_~>—–-])";
const AFTER = "(?=$|[\\s)\\]}.,:;!?\"'”’*_~<—–-])";
const STYLES = [["*", "strong", "\\*"], ["_", "em", "_"], ["~", "s", "~"]].map(([mark, tag, escaped]) => (
  { mark, tag, form: new RegExp(`${BEFORE}${escaped}([^\\s${escaped}](?:[^\\n]*?[^\\s])?)${escaped}${AFTER}`) }
));

function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

export function plain(text) { return withEmoji(unescape(text)); }

export function textObject(object) {
  if (!object) return "";
  return object.type === "mrkdwn" ? mrkdwn(object.text) : h("span", { class: "text" }, lines(plain(object.text)));
}

export function mrkdwn(text) {
  const root = h("div", { class: "text" });
  const parts = text.split(/```/);
  parts.forEach((part, index) => {
    const closed = index < parts.length - 1 || parts.length % 2 === 1;
    if (index % 2 && closed) root.append(h("pre", {}, unescape(part.replace(/^\n|\n$/g, ""))));
    else root.append(...paragraphs(index % 2 ? "```" + part : part));
  });
  return root;
}

function paragraphs(text) {
  const nodes = [];
  let quote = null;
  text.split("\n").forEach((line, index) => {
    const quoted = line.match(/^(?:&gt;|>)\s?(.*)$/);
    if (quoted) {
      if (!quote) nodes.push(quote = h("blockquote"));
      else quote.append(h("br"));
      quote.append(...inline(quoted[1]));
      return;
    }
    if (index && !quote) nodes.push(h("br"));
    quote = null;
    nodes.push(...inline(line));
  });
  return nodes;
}

function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}

// The earliest of: <token>, `code`, :emoji:, *bold*, _italic_, ~struck~; then the rest.
export function inline(text) {
  if (!text) return [];
  const found = earliest(text);
  if (!found) return [unescape(text)];
  const before = text.slice(0, found.start);
  return [before && unescape(before), found.node, ...inline(text.slice(found.end))].filter((node) => node !== "");
}

function earliest(text) {
  const finds = [token(text), code(text), shortcode(text), ...STYLES.map((style) => styled(text, style))].filter(Boolean);
  return finds.sort((a, b) => a.start - b.start)[0];
}

function span(match, node, skip = 0) { return { start: match.index + skip, end: match.index + match[0].length, node }; }
function token(text) { const m = text.match(/<([^<>\n]+)>/); return m && span(m, special(m[1])); }
function code(text) { const m = text.match(/`([^`\n]+)`/); return m && span(m, h("code", {}, unescape(m[1]))); }
function shortcode(text) {
  const m = text.match(/:([a-z0-9_+-]+):/);
  return m && emoji(m[1]) !== m[0] ? span(m, emoji(m[1])) : null;
}
function styled(text, { tag, form }) {
  const m = text.match(form);
  return m && span(m, h(tag, {}, inline(m[2])), m[1].length);
}

function special(inside) {
  const [target, label] = splitOnce(inside, "|");
  if (target.startsWith("@")) return mention(target.slice(1));
  if (target.startsWith("#")) return h("span", { class: "mention" }, `#${label || channelName(target.slice(1))}`);
  if (target.startsWith("!date^")) return dateToken(target, label);
  if (target.startsWith("!subteam^")) return h("span", { class: "mention" }, groupName(target.slice(9), label));
  if (target.startsWith("!")) return h("span", { class: "mention me" }, `@${label || target.slice(1)}`);
  const words = label ? plain(label) : unescape(target.replace(/^mailto:/, ""));
  return h("a", { href: safeUrl(unescape(target)), target: "_blank", rel: "noopener noreferrer" }, words);
}

export function safeUrl(url) { return /^(https?:|mailto:)/i.test(url) ? url : undefined; }

export function mention(id) {
  return h("span", { class: id === state.me ? "mention me" : "mention" }, `@${personName(id)}`);
}

function groupName(id, label) {
  const group = state.workspace.groups.find((g) => g.id === id);
  return `@${group ? group.handle : (label || id).replace(/^@/, "")}`;
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function dateToken(target, fallback) {
  const [, seconds, format, link] = target.split("^");
  if (!/^\d+$/.test(seconds ?? "")) return plain(fallback);
  const words = formatDate(Number(seconds), format ?? "{date}");
  const title = new Date(seconds * 1000).toISOString();
  return link ? h("a", { href: safeUrl(link), target: "_blank", rel: "noopener noreferrer", title }, words) : h("time", { title }, words);
}

// Dates are shown in the zone of the person who looks, as Slack does.
export function formatDate(seconds, format) {
  const at = new Date(seconds * 1000);
  const zone = me().tz;
  const say = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(at);
  const long = () => say({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const forms = {
    date_num: () => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at),
    date_slash: () => say({ day: "2-digit", month: "2-digit", year: "numeric" }),
    date: () => say({ day: "numeric", month: "long", year: "numeric" }),
    date_short: () => say({ day: "numeric", month: "short", year: "numeric" }),
    date_long: long, day_divider_pretty: long,
    date_pretty: () => say({ day: "numeric", month: "long", year: "numeric" }),
    date_short_pretty: () => say({ day: "numeric", month: "short", year: "numeric" }),
    date_long_pretty: long,
    date_long_full: long,
    time: () => say({ hour: "2-digit", minute: "2-digit" }),
    time_secs: () => say({ hour: "2-digit", minute: "2-digit", second: "2-digit" }),
    ago: () => say({ day: "numeric", month: "short" }),
  };
  return format.replace(/\{(\w+)\}/g, (all, name) => (forms[name] ? forms[name]() : all));
}
