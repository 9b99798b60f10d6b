// Files that are dropped somewhere: to whoever takes them, and never in place of the page.

const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

/* `take` gets what is dropped on `root`, unless something inside took it; `over` says whether something hovers. */
export function takeDropped(root, take, over = () => {}) {
  root.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  root.addEventListener("dragleave", () => over(false));
  root.addEventListener("drop", (event) => {
    if (!carriesFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    over(false);
    take([...event.dataTransfer.files]);
  });
}
