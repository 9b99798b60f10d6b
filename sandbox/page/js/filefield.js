// The field for files: chosen, dropped or put there, and taken away again.
import { uploadFile } from "./api.js";
import { fill, h, notice } from "./dom.js";
import { takeDropped } from "./dropping.js";
import { icon } from "./icons.js";
import { state } from "./store.js";

const names = new Map(); // file id -> its name, for when the form is drawn anew

/* held: ids; `known` are the files [{id, name}] that the workspace has for this field. */
export function files(made, { held, known, keep, id }) {
  for (const file of known ?? []) names.set(file.id, file.name);
  let kept = [...(held ?? [])];
  const list = h("div", { class: "picked" });
  const several = (made.max_files ?? 10) > 1;
  const input = h("input", { type: "file", id, multiple: several, accept: made.filetypes?.map((t) => `.${t}`).join(",") });
  const set = (ids) => {
    kept = ids;
    keep([...kept]);
    draw();
  };
  const draw = () => fill(list, kept.map((one) => row(one, () => { set(kept.filter((other) => other !== one)); input.focus(); })));
  const take = async (chosen) => {
    try {
      for (const file of chosen) {
        const stored = await uploadFile(state.me, file);
        names.set(stored.id, stored.name);
        set(several ? [...kept, stored.id] : [stored.id]);
      }
    } catch (error) { notice(error.message); }
    input.value = ""; // so that the same file can be chosen again
  };
  input.addEventListener("change", () => take([...input.files]));
  draw();
  return { node: dropZone(input, list, take), put: take };
}

function row(file, remove) {
  const name = names.get(file) ?? "a file";
  return h("div", { class: "quiet" }, icon("file"), ` ${name} `,
    h("button", { class: "icon-button", type: "button", "aria-label": `Remove ${name}`, onclick: remove }, "×"));
}

function dropZone(input, list, take) {
  const zone = h("div", { class: "drop" }, input, h("span", { class: "quiet" }, "or drop files here"), list);
  takeDropped(zone, take, (hovers) => zone.classList.toggle("over", hovers));
  return zone;
}
