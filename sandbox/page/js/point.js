// Points at a button by its words: brings it into view, gives it the focus and a ring.

const PATIENCE = 20000; // milliseconds for a message that is still on its way
let search = 0;

// The first button with these words in the newest message that has one. Whatever a person does meanwhile ends the search.
export function pointAt(root, words) {
  clearInterval(search);
  const found = () => {
    const places = [...root.querySelectorAll("article, .home-page")].reverse();
    return places.map((place) => buttonIn(place, words)).find(Boolean);
  };
  const since = Date.now();
  const look = () => {
    const button = found();
    if (button) mark(button);
    if (button || Date.now() - since > PATIENCE) clearInterval(search);
  };
  search = setInterval(look, 100);
  look();
}

function buttonIn(place, words) {
  return [...place.querySelectorAll("button")].find((node) => node.textContent.trim().startsWith(words));
}

export function mark(node) {
  unmark();
  node.scrollIntoView({ block: "center" });
  ring(node);
  node.focus({ focusVisible: true });
}

// Whoever was led to a button that is drawn anew is led to the new one. `alike` finds it.
export function keepMark(old, alike) {
  const marked = old.querySelector(".pointed");
  if (marked) ring(alike(marked));
}

function ring(node) {
  node?.classList.add("pointed");
  node?.addEventListener("click", unmark, { once: true });
}

function unmark() {
  for (const old of document.querySelectorAll(".pointed")) old.classList.remove("pointed");
}

for (const what of ["pointerdown", "keydown"]) document.addEventListener(what, () => clearInterval(search), { capture: true });
