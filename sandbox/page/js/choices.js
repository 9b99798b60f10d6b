// What each kind of menu offers, and how a choice travels as a plain value.
import { look } from "./api.js";
import { plain } from "./mrkdwn.js";
import { matching } from "./picker.js";
import { channelName, directId, myChannels, personName, state } from "./store.js";

export const isMulti = (kind) => kind.startsWith("multi_");
export const isSelect = (kind) => kind.endsWith("_select");

const fromOption = (option, group) => ({
  value: option.value, text: plain(option.text.text), note: option.description && plain(option.description.text), group,
});

function staticItems(element) {
  if (!element.option_groups) return (element.options ?? []).map((o) => fromOption(o));
  return element.option_groups.flatMap((g) => g.options.map((o) => fromOption(o, plain(g.label.text))));
}

function people() {
  return state.workspace.people.filter((p) => !p.deleted).map((p) => ({ value: p.id, text: p.real_name, note: p.title }));
}

function channels(element) {
  const kinds = element.filter?.include;
  const rooms = myChannels().filter((c) => !c.is_archived).filter((c) => !kinds || kinds.includes(c.is_private ? "private" : "public"))
    .map((c) => ({ value: c.id, text: `#${c.name}` }));
  const direct = directId();
  const withDirect = direct && element.type.includes("conversations") && (!kinds || kinds.includes("im"));
  return withDirect ? [...rooms, { value: direct, text: channelName(direct) }] : rooms;
}

function publicChannels() {
  return myChannels().filter((c) => !c.is_archived && !c.is_private).map((c) => ({ value: c.id, text: `#${c.name}` }));
}

// A function of the typed text for the picker.
export function source(element, block, surface) {
  const kind = element.type.replace("multi_", "");
  if (kind === "external_select") return (query) => suggestions(element, block, surface, query);
  const items = { static_select: () => staticItems(element), users_select: people, channels_select: publicChannels,
    conversations_select: () => channels(element) }[kind];
  return async (query) => matching(items(), query);
}

async function suggestions(element, block, surface, query) {
  const where = { user: state.me, action_id: element.action_id, block_id: block.block_id, query };
  const answer = await look("suggestions", { ...where, ...surface.where });
  return [...answer.options.map((o) => fromOption(o)),
    ...answer.option_groups.flatMap((g) => g.options.map((o) => fromOption(o, plain(g.label.text))))];
}

// The choices inside an entry of Slack's state, for the picker; without an entry, those the element begins with.
function chosenIn(entry, element) {
  if (!entry) return element ? beginning(element) : [];
  const key = Object.keys(entry).find((name) => name.startsWith("selected_"));
  const held = key ? entry[key] : null;
  if (held === null || held === undefined) return [];
  return (Array.isArray(held) ? held : [held]).map((item) => (typeof item === "object" ? fromOption(item) : { value: item, text: nameOf(item) }));
}

// What is chosen in an element: on this page, else as the workspace has it.
export function chosenOf(surface, block, element) {
  return surface.chosen[block.block_id]?.[element.action_id] ?? chosenIn(surface.entries?.[block.block_id]?.[element.action_id], element);
}
export function choose(surface, block, element, list) {
  surface.chosen[block.block_id] = { ...surface.chosen[block.block_id], [element.action_id]: list };
}

function beginning(element) {
  const key = Object.keys(element).find((name) => name.startsWith("initial_"));
  return key ? chosenIn({ [key.replace("initial", "selected")]: element[key] }) : [];
}

function nameOf(id) {
  if (/^[UW]/.test(id)) return personName(id);
  return /^[CGD]/.test(id) ? `#${channelName(id)}` : id;
}
