// The modal on top of the stack: its form, its errors, and what is typed in it over updates.
import { act } from "./api.js";
import { blocks } from "./blocks.js";
import { fill, h, notice } from "./dom.js";
import { showError } from "./fields.js";
import { plain } from "./mrkdwn.js";
import { plainValues } from "./plainvalues.js";
import { state } from "./store.js";

const dialog = () => document.getElementById("modal");
const drafts = new Map(); // view id -> {filled, chosen}
let shown = { id: null, hash: null };

export function drawModal() {
  const top = state.views.at(-1);
  for (const id of drafts.keys()) if (!state.views.some((v) => v.id === id)) drafts.delete(id);
  if (!top) {
    shown = { id: null, hash: null };
    if (dialog().open) dialog().close();
    return;
  }
  if (shown.id === top.id && shown.hash === top.hash) return;
  const same = shown.id === top.id;
  shown = { id: top.id, hash: top.hash };
  drawForm(top, same);
}

function surfaceOf(view) {
  const draft = drafts.get(view.id) ?? { filled: {}, chosen: {} };
  const known = plainValues(view.state.values);
  const filled = { ...known };
  for (const [blockId, value] of Object.entries(draft.filled)) if (blockId in known) filled[blockId] = value;
  const surface = { where: { view_id: view.id }, entries: view.state.values, filled, chosen: draft.chosen, values: () => filled };
  drafts.set(view.id, surface);
  return surface;
}

function drawForm(view, same) {
  const surface = surfaceOf(view);
  const focused = same ? document.activeElement?.dataset?.action ?? document.activeElement?.closest?.("[data-block]")?.dataset.block : null;
  const scrolled = same ? dialog().querySelector(".fill")?.scrollTop ?? 0 : 0;
  const wrong = h("p", { class: "error", role: "alert" });
  const body = h("div", { class: "fill" }, wrong, blocks(view.blocks, surface));
  const send = view.submit && h("button", { class: "button solid", type: "submit" }, plain(view.submit.text));
  const form = h("form", { class: "form", novalidate: true, onsubmit: (event) => { event.preventDefault(); submit(view, surface, { body, send, wrong }); } },
    h("header", {}, h("h1", { id: "modal-title" }, plain(view.title.text)),
      state.views.length > 1 && h("span", { class: "stacked" }, `${state.views.length} open`),
      h("button", { class: "icon-button", type: "button", "aria-label": "Close", onclick: () => leave(view, true) }, "✕")),
    body,
    h("footer", {}, h("button", { class: "button", type: "button", onclick: () => leave(view, false) }, view.close ? plain(view.close.text) : "Cancel"), send));
  fill(dialog(), form);
  if (!dialog().open) dialog().showModal();
  body.scrollTop = scrolled;
  const again = focused && (body.querySelector(`[data-action="${CSS.escape(focused)}"]`) ?? body.querySelector(`[data-block="${CSS.escape(focused)}"] input`));
  (again || body.querySelector("[autofocus]") || body.querySelector("input, textarea, button") || send)?.focus({ preventScroll: Boolean(scrolled) });
}

async function submit(view, surface, { body, send, wrong }) {
  if (send) send.disabled = true;
  fill(wrong);
  for (const blockId of Object.keys(surface.entries)) showError(body, blockId, "");
  try {
    const answer = await act("submit", { user: state.me, view_id: view.id, values: surface.filled });
    for (const [blockId, words] of Object.entries(answer.errors ?? {})) showError(body, blockId, words);
    if (answer.errors) body.querySelector(".field.wrong input, .field.wrong textarea")?.focus();
  } catch (error) {
    fill(wrong, error.message);
  } finally {
    if (send) send.disabled = false;
  }
}

async function leave(view, all) {
  try { await act("close", { user: state.me, view_id: view.id, all }); } catch (error) { notice(error.message); }
}

export function watchEscape() {
  dialog().addEventListener("cancel", (event) => {
    event.preventDefault();
    const top = state.views.at(-1);
    if (top) leave(top, false);
  });
}
