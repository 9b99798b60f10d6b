// Reads Slack's state, and what an element begins with, into the plain values that the person API takes.

function plainValue(entry) {
  const key = Object.keys(entry).find((name) => name !== "type");
  return plainOf(key, entry[key]);
}

export function plainValues(state) {
  const found = {};
  for (const [blockId, actions] of Object.entries(state)) {
    for (const entry of Object.values(actions)) found[blockId] = plainValue(entry);
  }
  return found;
}

export function firstValue(element) {
  const key = Object.keys(element).find((name) => name.startsWith("initial_"));
  return key ? plainOf(key, element[key]) : null;
}

function plainOf(key, held) {
  if (key === "files") return held.map((file) => file.id);
  if (held?.type === "rich_text") return richTextWords(held);
  if (Array.isArray(held)) return held.map((item) => (typeof item === "object" ? item.value : item));
  return held !== null && typeof held === "object" ? held.value : held ?? null;
}

function richTextWords(value) {
  return value.elements.flatMap((section) => section.elements.map((leaf) => leaf.text ?? "")).join("");
}
