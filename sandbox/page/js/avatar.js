// Initials on a colour of one's own.
import { h } from "./dom.js";
import { personName, state } from "./store.js";

export function avatar(id, small = false) {
  const name = personName(id);
  const initials = name.split(" ").map((word) => word[0]).slice(0, 2).join("");
  const shade = id === state.workspace.bot_user ? 0 : 1 + ([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 7);
  return h("span", { class: `avatar a${shade}${small ? " small" : ""}`, "aria-hidden": "true" }, initials);
}
