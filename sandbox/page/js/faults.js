// Faults on demand: what shall go wrong next, what waits to, and what cannot be undone in Slack.
import { act } from "./api.js";
import { fill, h, newId, notice } from "./dom.js";
import { keepingFocus } from "./steady.js";
import { myChannels, state } from "./store.js";

const STRIKES = {
  slow: ["is slow", (number) => ({ delay: number || 5 }), "seconds"],
  limited: ["is rate limited (429)", (number) => ({ status: 429, retry_after: number || 5 }), "seconds to wait"],
  broken: ["fails (500)", () => ({ status: 500 })],
  lost: ["is carried out, its answer lost (500)", () => ({ status: 500, after_work: true })],
  archived: ["is refused: is_archived", () => ({ error: "is_archived" })],
  gone: ["is refused: message_not_found", () => ({ error: "message_not_found" })],
};
const SOCKETS = {
  drop: "Drop them", reset: "Reset them", silent: "Make them silent", refresh: "Ask to reconnect", warning: "Warn of a restart",
  refuse: "Refuse the next ten",
};

const chosen = { room: null, person: null };
let parts = null; // those that change while somebody looks

export function drawFaults(root) {
  parts = { waiting: h("section", { class: "faults-waiting", "aria-live": "polite" }), workspace: h("section") };
  fill(root, parts.waiting, calls(), deliveries(), state.workspace.delivery === "socket" && sockets(), parts.workspace);
  updateFaults();
}

export function updateFaults() {
  if (!parts?.waiting.isConnected) return;
  fill(parts.waiting, waiting());
  keepingFocus(parts.workspace, () => fill(parts.workspace, workspace()));
}

const strike = (body, path = "faults") => act(path, body).catch((error) => notice(error.message));

function wordsOf(fault) {
  return [fault.error, fault.status, fault.delay && `${fault.delay} s`, fault.after_work && "after the work"].filter(Boolean).join(", ");
}

function waiting() {
  const { calls: struck, deliveries: late, no_dm: silent } = state.faults;
  const rows = [
    ...struck.map((f) => `${f.times} × ${f.method}: ${wordsOf(f)}`),
    ...late.map((f) => `${f.times} ${f.name === "*" ? "deliveries" : f.name}: ${f.repeat} times each, up to ${f.shuffle_seconds + f.delay} s late`),
    ...silent.map((id) => `No direct messages to ${state.workspace.people.find((p) => p.id === id)?.real_name ?? id}`),
  ];
  return [h("h2", {}, "Waiting to strike"),
    rows.length ? h("ul", {}, rows.map((line) => h("li", {}, line))) : h("p", { class: "quiet" }, "Nothing. Everything works as it should."),
    rows.length > 0 && h("button", { type: "button", class: "button", onclick: () => strike({ clear: true }) }, "Clear all")];
}

function calls() {
  const method = choice("Method", [["*", "any method"], ...state.faults.methods.map((name) => [name, name])]);
  const how = choice("What happens", Object.entries(STRIKES).map(([key, [words]]) => [key, words]));
  const much = number("Seconds", 5);
  const times = number("Times", 1);
  return form("A call of the app …", [method, how, much, times], "Arm", () => {
    const [, body] = STRIKES[how.value()];
    strike({ method: method.value(), times: times.value(), ...body(much.value()) });
  });
}

function deliveries() {
  const repeat = number("Copies", 4);
  const late = number("Up to seconds late", 2);
  const times = number("Deliveries", 10);
  return form("Deliveries come again, in any order", [repeat, late, times], "Arm", () => {
    strike({ deliveries: { repeat: repeat.value(), shuffle_seconds: late.value(), times: times.value() } });
  });
}

function sockets() {
  const how = choice("Connections", Object.entries(SOCKETS));
  return form("Socket Mode", [how], "Do it", () => strike({ sockets: how.value(), count: 10 }));
}

function workspace() {
  const rooms = choice("Channel", myChannels().map((c) => [c.id, `#${c.name}${c.is_archived ? " (archived)" : ""}`]), chosen.room);
  const people = choice("Person", state.workspace.people.map((p) => [p.id, `${p.real_name}${p.deleted ? " (deactivated)" : ""}`]), chosen.person);
  rooms.node.addEventListener("change", () => { chosen.room = rooms.value(); });
  people.node.addEventListener("change", () => { chosen.person = people.value(); });
  const room = () => state.workspace.channels.find((c) => c.id === rooms.value());
  const human = () => state.workspace.people.find((p) => p.id === people.value());
  return [h("h2", {}, "The workspace"),
    row(rooms, ["Archive or bring back", () => strike({ channel: rooms.value(), archived: !room().is_archived }, "channels/archive")],
      ["Delete the app's newest message", () => deleteNewest(rooms.value())]),
    row(people, ["Deactivate or bring back", () => strike({ id: people.value(), deleted: !human().deleted }, "people")],
      ["No direct messages", () => strike({ no_dm: people.value() })])];
}

function deleteNewest(channel) {
  const admin = state.workspace.people.find((p) => p.is_admin && !p.deleted) ?? { id: state.me };
  const last = (state.messages.get(channel) ?? []).filter((m) => m.user === state.workspace.bot_user && !m.ephemeral).at(-1);
  if (last) strike({ user: admin.id, channel, ts: last.ts }, "delete");
  else notice("The app has no message there.");
}

function form(words, fields, submit, done) {
  return h("form", { onsubmit: (event) => { event.preventDefault(); done(); } }, h("h2", {}, words),
    h("div", { class: "row" }, fields.map((field) => field.node), h("button", { class: "button", type: "submit" }, submit)));
}

function row(field, ...buttons) {
  return h("div", { class: "row" }, field.node,
    buttons.map(([words, onclick]) => h("button", { type: "button", class: "button", "data-key": words, onclick }, words)));
}

function choice(words, options, first) {
  const id = newId("fault");
  const node = h("select", { id, "data-key": words }, options.map(([value, text]) => h("option", { value, selected: value === first }, text)));
  return { node: h("label", { for: id }, words, node), value: () => node.value };
}

function number(words, first) {
  const id = newId("fault");
  const node = h("input", { id, type: "number", min: 0, value: first });
  return { node: h("label", { for: id }, words, node), value: () => Number(node.value) };
}
