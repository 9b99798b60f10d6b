// Every call of the bot and every delivery to it, with payloads.
import { fill, h } from "./dom.js";
import { state } from "./store.js";

const side = () => document.getElementById("side");
let filter = "";
let entries = null;
const opened = new Set();

export function drawInspector() {
  side().hidden = !state.inspector;
  if (!state.inspector) return;
  const search = h("input", { type: "search", placeholder: "Filter", "aria-label": "Filter entries", value: filter, class: "button" });
  search.addEventListener("input", () => { filter = search.value.toLowerCase(); updateInspector(); });
  entries = h("ul", { class: "entries" });
  fill(side(), h("div", { class: "bar" }, h("h1", {}, "Inspector"), h("span", { class: "topic" }), search), entries);
  updateInspector();
}

export function updateInspector() {
  if (!state.inspector || !entries?.isConnected) return;
  const found = state.log.filter((e) => !filter || `${e.kind} ${e.name} ${e.error ?? ""}`.toLowerCase().includes(filter));
  fill(entries, found.slice(-200).reverse().map(entry));
}

function entry(item) {
  const arrow = item.kind === "api" ? "bot → Slack" : "Slack → bot";
  const node = h("details", { open: opened.has(item.n) },
    h("summary", {}, h("span", { class: "tag" }, arrow), h("span", { class: "name" }, item.name),
      item.retry ? h("span", { class: "tag" }, `retry ${item.retry}`) : null,
      item.error && h("span", { class: "bad" }, item.error), h("span", { class: "quiet" }, `${item.milliseconds} ms`)));
  const show = () => { if (node.open && node.children.length === 1) node.append(json("Request", item.request), json("Answer", item.answer)); };
  node.addEventListener("toggle", () => { if (node.open) opened.add(item.n); else opened.delete(item.n); show(); });
  show();
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
