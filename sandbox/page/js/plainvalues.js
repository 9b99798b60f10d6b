// Reads Slack's state into the plain values that the person API takes.

export function plainValue(entry) {
  const key = Object.keys(entry).find((name) => name !== "type");
  const held = entry[key];
  if (key === "files") return held.map((file) => file.id);
  if (key === "rich_text_value") return held ? richTextWords(held) : null;
  if (Array.isArray(held)) return held.map((item) => (typeof item === "object" ? item.value : item));
  return held !== null && typeof held === "object" ? held.value : held ?? null;
}

export function plainValues(state) {
  const found = {};
  for (const [blockId, actions] of Object.entries(state)) {
    for (const entry of Object.values(actions)) found[blockId] = plainValue(entry);
  }
  return found;
}

function richTextWords(value) {
  return value.elements.flatMap((section) => section.elements.map((leaf) => leaf.text ?? "")).join("");
}
