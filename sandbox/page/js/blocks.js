// Draws blocks. A block that is not known here is shown as such, never hidden.
import { alert, card, carousel, container, plan, task } from "./cards.js";
import { chart } from "./charts.js";
import { h } from "./dom.js";
import { element } from "./elements.js";
import { inputBlock } from "./fields.js";
import { markdown } from "./markdown.js";
import { plain, textObject } from "./mrkdwn.js";
import { image } from "./pictures.js";
import { richText } from "./richtext.js";
import { dataTable, table } from "./tables.js";

const DRAW = {
  section: (block, surface) => h("div", { class: "section" },
    h("div", { class: "said" }, block.text && textObject(block.text),
      block.fields && h("div", { class: "fields" }, block.fields.map((f) => h("div", {}, textObject(f))))),
    block.accessory && element(block.accessory, block, surface)),
  header: (block) => h("h2", { class: "head" }, plain(block.text.text)),
  divider: () => h("hr"),
  context: (block) => h("div", { class: "context" }, block.elements.map((e) => (e.type === "image" ? image(e) : textObject(e)))),
  actions: (block, surface) => h("div", { class: "actions" }, block.elements.map((e) => element(e, block, surface))),
  context_actions: (block, surface) => h("div", { class: "actions" }, block.elements.map((e) => element(e, block, surface))),
  image: (block) => h("figure", { class: "picture" }, block.title && h("figcaption", {}, plain(block.title.text)), image(block)),
  input: inputBlock,
  rich_text: (block) => richText(block),
  markdown: (block) => markdown(block.text),
  table: (block) => table(block),
  data_table: (block) => dataTable(block),
  data_visualization: (block) => chart(block),
  plan: (block) => plan(block),
  task_card: (block) => h("div", { class: "plan" }, task(block)),
  card,
  carousel,
  alert: (block) => alert(block),
  container: (block, surface) => container(block, (child) => draw(child, surface)),
};

export function draw(block, surface) {
  try {
    const drawn = DRAW[block.type]?.(block, surface);
    if (drawn) return drawn;
  } catch (error) {
    return unknown(block, `This ${block.type} block could not be drawn: ${error.message}`);
  }
  return unknown(block, `Block not drawn here: ${block.type}`);
}

export function blocks(list, surface) {
  return h("div", { class: "blocks" }, list.map((block) => draw(block, surface)));
}

function unknown(block, words) {
  return h("details", { class: "unknown" }, h("summary", {}, words), h("pre", {}, JSON.stringify(block, null, 2)));
}
