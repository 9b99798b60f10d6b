// A list that stays at its end while things come and grow there, and in its place while they do so above.

const NEAR_THE_END = 60; // pixels

/* `reached` hears whenever the end is in view. Gives {atEnd(), toEnd(), mind(node)}; `mind` the pictures in a node,
   which have no size until they are loaded. */
export function following(root, { reached }) {
  const heights = new WeakMap(); // picture -> how high it was
  let follows = true;
  let last = 0;

  // Only a person who scrolls up leaves the end; what grows there does not.
  function look() {
    if (root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_THE_END) follows = true;
    else if (root.scrollTop < last) follows = false;
    last = root.scrollTop;
    if (follows) reached();
  }

  function toEnd() {
    root.scrollTop = root.scrollHeight;
    last = root.scrollTop;
    follows = true;
    reached();
  }

  function grown(entries) {
    const edge = root.getBoundingClientRect().top;
    let above = 0;
    for (const { target } of entries) {
      const box = target.getBoundingClientRect();
      if (target !== root && heights.has(target) && box.bottom < edge) above += box.height - heights.get(target);
      heights.set(target, box.height);
    }
    if (follows) toEnd();
    else root.scrollTop += above;
  }

  const sizes = new ResizeObserver(grown);
  sizes.observe(root);
  root.addEventListener("scroll", look);
  return {
    toEnd, atEnd: () => { look(); return follows; },
    mind: (node) => { for (const picture of node.querySelectorAll("img")) sizes.observe(picture); },
  };
}
