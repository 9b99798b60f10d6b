// Every call of the bot and every delivery to it, with payloads.
import { fill, h } from "./dom.js";
import { arrange } from "./steady.js";
import { state } from "./store.js";

const SHOWN = 200;
let filter = "";
let list = null;
let nodes = new Map(); // number of the entry -> its node, so that what is open stays open

export function drawTraffic(root) {
  const search = h("input", { type: "search", placeholder: "Filter", "aria-label": "Filter entries", value: filter, class: "search" });
  search.addEventListener("input", () => { filter = search.value.toLowerCase(); updateTraffic(); });
  nodes = new Map();
  list = h("ul", { class: "entries" });
  fill(root, search, list);
  updateTraffic();
}

export function updateTraffic() {
  if (!list?.isConnected) return;
  const found = state.log.filter((e) => !filter || `${e.kind} ${e.name} ${e.error ?? ""}`.toLowerCase().includes(filter));
  const wanted = found.slice(-SHOWN).reverse();
  const still = new Map(wanted.map((item) => [item.n, nodes.get(item.n) ?? entry(item)]));
  nodes = still;
  arrange(list, [...still.values()]);
}

function entry(item) {
  const arrow = item.kind === "api" ? "bot → Slack" : "Slack → bot";
  const node = h("details", {},
    h("summary", {}, h("span", { class: "tag" }, arrow), h("span", { class: "name" }, item.name),
      item.retry ? h("span", { class: "tag" }, `retry ${item.retry}`) : null,
      item.error && h("span", { class: "bad" }, item.error), h("span", { class: "quiet" }, `${item.milliseconds} ms`)));
  node.addEventListener("toggle", () => {
    if (node.open && node.children.length === 1) node.append(json("Request", item.request), json("Answer", item.answer));
  });
  return h("li", {}, node);
}

function json(words, value) {
  return h("div", {}, h("div", { class: "quiet" }, words), h("pre", { tabindex: "0" }, JSON.stringify(readable(value), null, 2) ?? "(empty)"));
}

// Form-encoded calls carry JSON inside strings; show it as JSON.
function readable(value) {
  if (typeof value === "string" && /^[[{]/.test(value)) { try { return JSON.parse(value); } catch { return value; } }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, typeof v === "string" ? readable(v) : v]));
}
