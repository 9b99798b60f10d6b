// Data visualizations as inline SVG.
import { h, svg } from "./dom.js";

const WIDE = 560;
const HIGH = 240;
const EDGE = { left: 52, right: 10, top: 10, bottom: 24, named: 18 }; // `named`: below an axis that has a name
const MOST_LINES = 5; // above the lowest one, where nothing is negative
const LETTER = 6.5; // how wide one is, about

export function chart(block) {
  const made = block.chart;
  const drawing = made.type === "pie" ? pie(made) : axes(made);
  const words = made.type === "pie"
    ? made.segments.map((s) => `${s.label}: ${number(s.value)}`).join("; ")
    : made.series.map((s) => `${s.name}: ${s.data.map((p) => `${p.label} ${number(p.value)}`).join(", ")}`).join("; ");
  const names = made.type === "pie" ? made.segments.map((s) => s.label) : made.series.map((s) => s.name);
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", `${block.title}. ${words}`);
  const shown = made.type === "pie" || names.length > 1;
  return h("figure", { class: "chart" }, h("h3", {}, block.title), drawing,
    shown && h("ul", { class: "legend" }, names.map((name, i) => h("li", {}, h("i", { class: `fill${i + 1}` }), legend(made, name, i)))));
}

function legend(made, name, index) {
  if (made.type !== "pie") return name;
  const total = made.segments.reduce((sum, s) => sum + s.value, 0);
  return `${name} ${number(made.segments[index].value)} (${Math.round((made.segments[index].value / total) * 100)} %)`;
}

function pie(made) {
  const total = made.segments.reduce((sum, s) => sum + s.value, 0);
  const root = svg("svg", { viewBox: `0 0 ${WIDE} 200` });
  if (made.segments.length === 1) {
    root.append(svg("circle", { cx: WIDE / 2, cy: 100, r: 90, class: "fill1" }));
    return root;
  }
  let turn = -Math.PI / 2;
  made.segments.forEach((segment, index) => {
    const end = turn + (segment.value / total) * 2 * Math.PI;
    const at = (angle) => `${WIDE / 2 + 90 * Math.cos(angle)} ${100 + 90 * Math.sin(angle)}`;
    const path = `M ${WIDE / 2} 100 L ${at(turn)} A 90 90 0 ${end - turn > Math.PI ? 1 : 0} 1 ${at(end)} Z`;
    root.append(svg("path", { d: path, class: `fill${index + 1}` }, svg("title", {}, `${segment.label}: ${number(segment.value)}`)));
    turn = end;
  });
  return root;
}

function axes(made) {
  const high = HIGH + (made.axis_config.x_label ? EDGE.named : 0);
  const root = svg("svg", { viewBox: `0 0 ${WIDE} ${high}` });
  const values = made.series.flatMap((s) => s.data.map((p) => p.value));
  const scale = scaleOf(Math.min(0, ...values), Math.max(0, ...values));
  const step = (WIDE - EDGE.left - EDGE.right) / made.axis_config.categories.length;
  drawGrid(root, scale);
  drawLabels(root, made.axis_config, step, high);
  if (made.type === "bar") drawBars(root, made.series, scale, step);
  else made.series.forEach((series, index) => drawLine(root, series, index, scale, step, made.type === "area"));
  return root;
}

// Round numbers, not far beyond the data: {top, bottom, lines, y(value)}.
function scaleOf(least, most) {
  const step = round((most - least) / MOST_LINES);
  const [below, above] = [Math.ceil(-least / step), Math.max(Math.ceil(most / step), least < 0 ? 0 : 1)];
  const [top, bottom] = [above * step, -below * step];
  const lines = Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step);
  return { top, bottom, lines, y: (v) => EDGE.top + ((top - v) / (top - bottom)) * (HIGH - EDGE.top - EDGE.bottom) };
}

function drawGrid(root, scale) {
  for (const value of scale.lines) {
    const y = scale.y(value);
    root.append(svg("line", { x1: EDGE.left, x2: WIDE - EDGE.right, y1: y, y2: y, class: "grid-line" }));
    root.append(svg("text", { x: EDGE.left - 6, y: y + 4, "text-anchor": "end" }, short(value)));
  }
}

function drawLabels(root, axis, step, high) {
  axis.categories.forEach((label, index) => {
    const x = EDGE.left + step * (index + 0.5);
    root.append(svg("text", { x, y: HIGH - EDGE.bottom + 16, "text-anchor": "middle" }, shortened(label, step), svg("title", {}, label)));
  });
  if (axis.x_label) root.append(svg("text", { x: WIDE / 2, y: high - 6, "text-anchor": "middle" }, axis.x_label));
  if (axis.y_label) root.append(svg("text", { transform: `translate(12 ${HIGH / 2}) rotate(-90)`, "text-anchor": "middle" }, axis.y_label));
}

function drawBars(root, series, scale, step) {
  const wide = Math.min((step * 0.72) / series.length, 56);
  series.forEach((line, s) => line.data.forEach((point, index) => {
    const x = EDGE.left + step * (index + 0.5) + (s - series.length / 2) * wide;
    const [from, to] = [scale.y(Math.max(point.value, 0)), scale.y(Math.min(point.value, 0))];
    const title = svg("title", {}, `${line.name}, ${point.label}: ${number(point.value)}`);
    root.append(svg("rect", { x: x + 1, y: from, width: wide - 2, height: Math.max(to - from, 1), rx: 2, class: `fill${s + 1}` }, title));
  }));
}

function drawLine(root, series, index, scale, step, filled) {
  const points = series.data.map((p, i) => [EDGE.left + step * (i + 0.5), scale.y(p.value)]);
  const path = points.map(([x, y], i) => `${i ? "L" : "M"} ${x} ${y}`).join(" ");
  if (filled && points.length) {
    const floor = scale.y(0);
    root.append(svg("path", { d: `${path} L ${points.at(-1)[0]} ${floor} L ${points[0][0]} ${floor} Z`, class: `area fill${index + 1}` }));
  }
  root.append(svg("path", { d: path, class: `line line${index + 1}` }));
  series.data.forEach((point, i) => {
    const title = svg("title", {}, `${series.name}, ${point.label}: ${number(point.value)}`);
    root.append(svg("circle", { cx: points[i][0], cy: points[i][1], r: 3.5, class: `fill${index + 1}` }, title));
  });
}

function shortened(label, room) {
  const most = Math.max(2, Math.floor(room / LETTER));
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

// The next number with few digits; 1 for nothing.
function round(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((f) => f * power).find((f) => f >= value);
}
function number(value) { return new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value); }
function short(value) { return new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 2 }).format(value); }
