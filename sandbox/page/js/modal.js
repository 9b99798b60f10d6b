// The modal on top of the stack: its form, its errors, and what is typed in it over updates.
import { act } from "./api.js";
import { blocks } from "./blocks.js";
import { fill, h, notice } from "./dom.js";
import { showError } from "./fields.js";
import { fillIn } from "./fillin.js";
import { plain } from "./mrkdwn.js";
import { plainValues } from "./plainvalues.js";
import { whenFree } from "./steady.js";
import { state } from "./store.js";

const dialog = () => document.getElementById("modal");
const drafts = new Map(); // view id -> its surface, with what is filled in
const leaving = new Set(); // view ids
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
  if (same && dialog().querySelector(":popover-open")) {
    whenFree(dialog(), drawModal);
    return;
  }
  shown = { id: top.id, hash: top.hash };
  drawForm(top, same);
}

// What was typed and chosen outlives an update of the view, as far as its fields are still there.
function surfaceOf(view) {
  const draft = drafts.get(view.id) ?? { filled: {}, chosen: {}, tried: {} };
  const known = plainValues(view.state.values);
  const filled = { ...known };
  for (const [blockId, value] of Object.entries(draft.filled)) if (blockId in known) filled[blockId] = value;
  const surface = {
    where: { view_id: view.id }, entries: view.state.values, filled, chosen: draft.chosen, values: () => filled,
    puts: new Map(), tried: draft.tried, wrong: {},
  };
  drafts.set(view.id, surface);
  return surface;
}

function drawForm(view, same) {
  const held = same ? placeInForm() : null;
  const surface = surfaceOf(view);
  const wrong = h("p", { class: "error", role: "alert" });
  const body = h("div", { class: "fill" }, wrong, blocks(view.blocks, surface));
  const send = view.submit && h("button", { class: "button solid", type: "submit" }, plain(view.submit.text));
  const parts = { body, send, wrong };
  surface.corrected = (blockId) => {
    delete surface.wrong[blockId];
    showError(body, blockId, "");
  };
  fill(dialog(), h("form", { class: "form", novalidate: true, onsubmit: (event) => { event.preventDefault(); submit(view, surface, parts); } },
    heading(view), body, footer(view, surface, parts)));
  if (!dialog().open) dialog().showModal();
  takePlace(body, held, send);
}

function heading(view) {
  return h("header", {}, h("h1", { id: "modal-title" }, plain(view.title.text)),
    state.views.length > 1 && h("span", { class: "stacked" }, `${state.views.length} open`),
    h("button", { class: "icon-button", type: "button", "aria-label": "Close", onclick: () => leave(view, true) }, "✕"));
}

function footer(view, surface, { send }) {
  const filler = view.blocks.some((block) => block.type === "input") && h("button", {
    class: "button filler", type: "button", title: "Puts sample values into the fields that need one", onclick: async () => {
      await fillIn(view, surface, { ...surface.wrong }).catch((error) => notice(error.message));
      send?.focus();
    },
  }, "Fill in for me");
  return h("footer", {}, filler, h("span", { class: "spring" }),
    h("button", { class: "button", type: "button", onclick: () => leave(view, false) }, view.close ? plain(view.close.text) : "Cancel"), send);
}

// Where the keyboard and the scrolling are, to come back to after the view was updated.
function placeInForm() {
  const focused = document.activeElement;
  return {
    block: focused?.closest?.("[data-block]")?.dataset.block, action: focused?.dataset?.action,
    scrolled: dialog().querySelector(".fill")?.scrollTop ?? 0,
    marks: focused && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : null,
  };
}

function takePlace(body, held, send) {
  body.scrollTop = held?.scrolled ?? 0;
  const block = held?.block && body.querySelector(`[data-block="${CSS.escape(held.block)}"]`);
  const action = held?.action && `[data-action="${CSS.escape(held.action)}"]`;
  const again = (block ?? body).querySelector(action || (block ? "input, textarea" : "[autofocus]"));
  const first = body.querySelector("input, textarea") ?? send ?? body.querySelector("button");
  (again ?? first ?? dialog().querySelector("button"))?.focus({ preventScroll: Boolean(held?.scrolled) });
  if (again && held?.marks?.[0] != null) again.setSelectionRange?.(...held.marks);
}

function clearErrors(body, surface) {
  surface.wrong = {};
  for (const blockId of Object.keys(surface.entries)) showError(body, blockId, "");
}

async function submit(view, surface, { body, send, wrong }) {
  if (send) send.disabled = true;
  fill(wrong);
  clearErrors(body, surface);
  try {
    const answer = await act("submit", { user: state.me, view_id: view.id, values: surface.filled });
    surface.wrong = answer.errors ?? {};
    for (const [blockId, words] of Object.entries(surface.wrong)) showError(body, blockId, words);
    body.querySelector(".field.wrong input, .field.wrong textarea")?.focus();
  } catch (error) {
    fill(wrong, error.message);
  } finally {
    if (send) send.disabled = false;
  }
}

// Once is enough: a second press, or a second Escape of the browser's, comes before the form is gone.
async function leave(view, all) {
  if (leaving.has(view.id)) return;
  leaving.add(view.id);
  try {
    await act("close", { user: state.me, view_id: view.id, all });
  } catch (error) {
    leaving.delete(view.id);
    notice(error.message);
  }
}

export function watchEscape() {
  dialog().addEventListener("cancel", (event) => {
    event.preventDefault();
    const top = state.views.at(-1);
    if (top) leave(top, false);
  });
}
