// The field for files: chosen, dropped or put there.
import { uploadFile } from "./api.js";
import { h, notice } from "./dom.js";
import { icon } from "./icons.js";
import { state } from "./store.js";

export function files(made, held, keep, id) {
  const kept = [...(held ?? [])];
  const names = h("div", {}, kept.length ? `${kept.length} file(s)` : "");
  const several = (made.max_files ?? 10) > 1;
  const input = h("input", { type: "file", id, multiple: several, accept: made.filetypes?.map((t) => `.${t}`).join(",") });
  const take = async (list) => {
    try {
      for (const file of list) {
        const stored = await uploadFile(state.me, file);
        if (!several) { kept.length = 0; names.replaceChildren(); }
        kept.push(stored.id);
        names.append(h("div", { class: "quiet" }, icon("file"), ` ${stored.name}`));
      }
      keep([...kept]);
    } catch (error) { notice(error.message); }
  };
  input.addEventListener("change", () => take(input.files));
  return { node: dropZone(input, names, take), put: take };
}

function dropZone(input, names, take) {
  const zone = h("div", { class: "drop" }, input, h("span", { class: "quiet" }, "or drop files here"), names);
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => { event.preventDefault(); zone.classList.remove("over"); take(event.dataTransfer.files); });
  return zone;
}
