// For developers: what goes over the wire, and what shall go wrong there.
import { fill, h } from "./dom.js";
import { drawFaults } from "./faults.js";
import { state } from "./store.js";
import { tabs } from "./tabs.js";
import { drawTraffic } from "./traffic.js";

const TABS = [["traffic", "Traffic"], ["faults", "Faults"]];
const DRAW = { traffic: drawTraffic, faults: drawFaults };
const side = () => document.getElementById("side");
let tab = "traffic";

export function drawInspector({ close }) {
  side().hidden = !state.inspector;
  if (!state.inspector) return;
  const body = h("div", { class: `inspector ${tab}`, role: "tabpanel", "aria-label": TABS.find(([name]) => name === tab)[1] });
  const choose = (name) => { tab = name; drawInspector({ close }); };
  fill(side(), h("div", { class: "bar" }, h("h1", {}, "Inspector"), h("span", { class: "topic" }),
    h("button", { class: "icon-button", type: "button", "aria-label": "Close inspector", onclick: close }, "✕")),
  tabs("Inspector", TABS, tab, choose), body);
  DRAW[tab](body);
}
