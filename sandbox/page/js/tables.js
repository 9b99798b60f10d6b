// Tables and data tables; data tables can be sorted and turned page by page.
import { fill, h } from "./dom.js";
import { richText } from "./richtext.js";

export function table(block) {
  const [head, ...rows] = block.rows;
  const aligned = (index) => block.column_settings?.[index]?.align;
  return h("div", { class: "table-wrap", "data-scrolls": true, tabindex: "0", role: "group", "aria-label": "Table" }, h("table", {},
    h("thead", {}, h("tr", {}, head.map((c, i) => h("th", { class: alignment(aligned(i)), scope: "col" }, cell(c))))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map((c, i) => h("td", { class: alignment(aligned(i)) }, cell(c))))))));
}

export function dataTable(block) {
  const [head, ...rows] = block.rows;
  const size = block.page_size ?? 5;
  const view = { page: 0, by: null, up: true };
  const body = h("tbody");
  const pages = h("div", { class: "pages" });
  const show = () => {
    const ordered = view.by === null ? rows : [...rows].sort((a, b) => compare(a[view.by], b[view.by]) * (view.up ? 1 : -1));
    const from = view.page * size;
    fill(body, ordered.slice(from, from + size).map((row) => h("tr", {}, row.map((c, i) => dataCell(c, i, block)))));
    fill(pages, rows.length > size && pageButtons(view, Math.ceil(rows.length / size), show));
  };
  const sort = (index) => { view.up = view.by === index ? !view.up : true; view.by = index; view.page = 0; show(); };
  const isNumber = (index) => rows.some((row) => row[index]?.type === "raw_number");
  const titles = head.map((c, i) => h("th", { scope: "col", class: isNumber(i) ? "align-right" : "" },
    h("button", { type: "button", onclick: () => sort(i) }, cell(c))));
  show();
  return h("div", { class: "table-wrap", "data-scrolls": true, tabindex: "0", role: "group", "aria-label": block.caption },
    h("table", {}, h("caption", {}, block.caption), h("thead", {}, h("tr", {}, titles)), body), pages);
}

function dataCell(content, index, block) {
  const heads = index === (block.row_header_column_index ?? 0);
  const props = { class: content.type === "raw_number" ? "align-right" : "" };
  return heads ? h("th", { scope: "row", ...props }, cell(content)) : h("td", props, cell(content));
}

function pageButtons(view, count, show) {
  const go = (step) => () => { view.page += step; show(); };
  return [
    h("button", { class: "button", type: "button", disabled: view.page === 0, onclick: go(-1) }, "Previous"),
    h("span", {}, `Page ${view.page + 1} of ${count}`),
    h("button", { class: "button", type: "button", disabled: view.page >= count - 1, onclick: go(1) }, "Next"),
  ];
}

function alignment(word) { return word && word !== "left" ? `align-${word}` : ""; }
function cell(content) { return content.type === "rich_text" ? richText(content) : content.text; }
function compare(a, b) {
  if (a.type === "raw_number" && b.type === "raw_number") return a.value - b.value;
  const words = (c) => (c.type === "rich_text" ? richText(c).textContent : c.text);
  return words(a).localeCompare(words(b), undefined, { numeric: true });
}
