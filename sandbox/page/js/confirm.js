// What an element asks before it acts, as Slack asks it.
import { h, newId } from "./dom.js";
import { plain, textObject } from "./mrkdwn.js";

// Resolves to whether the person agrees.
export function confirmed(asked) {
  if (!asked) return Promise.resolve(true);
  return new Promise((answer) => {
    const id = newId("confirm");
    const solid = asked.style === "danger" ? "button solid danger" : "button solid";
    const dialog = h("dialog", { class: "confirm", "aria-labelledby": id },
      h("h1", { id }, plain(asked.title.text)), h("div", {}, textObject(asked.text)),
      h("form", { method: "dialog", class: "footer" },
        h("button", { class: "button", value: "no" }, plain(asked.deny?.text ?? "Cancel")),
        h("button", { class: solid, value: "yes", autofocus: true }, plain(asked.confirm?.text ?? "Yes"))));
    dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "yes"); });
    document.body.append(dialog);
    dialog.showModal();
  });
}
