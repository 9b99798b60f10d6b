// Line icons, drawn here so that they look the same whatever fonts a machine has.
import { svg } from "./dom.js";

const PATHS = {
  home: "M3 11l9-8 9 8M5 9.5V20h5v-6h4v6h5V9.5",
  messages: "M4 5h16v11H9l-5 4z",
  hash: "M9 4L7 20M17 4l-2 16M4 9h16M3.5 15h16",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3",
  archive: "M3 5h18v4H3zM5 9v10h14V9M10 13h4",
  mail: "M3 6h18v12H3zM3 7l9 6 9-6",
  search: "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21",
  clip: "M20 11l-8.5 8.5a5 5 0 01-7-7L13 4a3.4 3.4 0 015 5l-8.3 8.3a1.8 1.8 0 01-2.6-2.6L14.5 7.5",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  reply: "M4 5h16v10H10l-4 4v-4H4z M8 9h8 M8 12h5",
  bin: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  eye: "M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  forward: "M4 6l7 6-7 6zM13 6l7 6-7 6z",
  theme: "M12 3a9 9 0 100 18zM12 3a9 9 0 010 18",
  down: "M6 9l6 6 6-6",
  up: "M6 15l6-6 6 6",
  steps: "M3 6l2 2 3-3.5M11 6h10M3 12.5l2 2 3-3.5M11 12.5h10M3 19l2 2 3-3.5M11 19h10",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 8.5h.01",
};

export function icon(name) {
  const attributes = { viewBox: "0 0 24 24", width: 16, height: 16, class: "icon", "aria-hidden": "true" };
  const line = { fill: "none", stroke: "currentColor", "stroke-width": 1.8, "stroke-linecap": "round", "stroke-linejoin": "round" };
  return svg("svg", attributes, svg("path", { d: PATHS[name], ...line }));
}
