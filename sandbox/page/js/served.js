// Who answers: the workspace this page was opened on, perhaps started anew, or another one in its place.
import { h } from "./dom.js";

const known = { run: null, workspace: null };

/* Takes a `hello` of the sandbox. Gives "same", "restarted" (its counters begin again) or "another". */
export function servedBy({ run, workspace }) {
  const differs = (name, value) => value !== undefined && known[name] !== null && known[name] !== JSON.stringify(value);
  if (differs("workspace", workspace)) return "another";
  const found = differs("run", run) ? "restarted" : "same";
  if (run !== undefined) known.run = JSON.stringify(run);
  if (workspace !== undefined) known.workspace = JSON.stringify(workspace);
  return found;
}

// Nothing on the page belongs to the other workspace, so nothing can be done here any more.
export function sayAnother() {
  document.getElementById("modal").close();
  for (const id of ["top", "rail", "main", "side"]) document.getElementById(id).inert = true;
  const again = h("button", { class: "button", type: "button", onclick: () => location.reload() }, "Reload");
  const banner = document.getElementById("another");
  banner.append("Another workspace runs here now. ", again);
  banner.hidden = false;
  again.focus();
}
