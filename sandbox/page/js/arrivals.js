// After time was let pass: who got something new, with a way to it.
import { look } from "./api.js";
import { fill, h, notice } from "./dom.js";
import { showMail } from "./mail.js";
import { keepingFocus } from "./steady.js";
import { channel, myChannels, person, state } from "./store.js";

const GATHER = 700; // milliseconds in which what comes together is told together
const PATIENCE = 4000; // milliseconds after which it is said that nothing came
const LONGEST = 30000; // milliseconds after which what comes has other reasons
const root = () => document.getElementById("arrived");
const line = () => root().querySelector("[role=status]");
let ways = null; // {visit}
let wait = null; // {since, words, begun, entries, taken, timer, over, print}

/* `visit({who, where})` becomes somebody and goes to a room. What the person does with the app ends the waiting: what
   comes then is an answer. */
export function watchArrivals({ visit }) {
  ways = { visit };
  root().querySelector("button").addEventListener("click", () => {
    wait.over = true;
    wait.entries = [];
    put([]);
    document.getElementById("main").focus();
  });
  document.addEventListener("acted", () => { if (wait) wait.over = true; });
}

// Somebody else stands here now.
export function redrawArrivals() { if (wait) put(wait.entries); }

// It is `words` later now, and that began at `since`, in seconds of the workspace's clock.
export function expectArrivals(since, words) {
  clearTimeout(wait?.timer);
  wait = { since, words, begun: Date.now(), entries: [], taken: new Map(), timer: 0, over: false };
  put([]);
  const mine = wait;
  setTimeout(() => { if (mine === wait && !mine.over && !mine.entries.length) notice(`${words} later: nothing new has come.`); }, PATIENCE);
  somethingCame();
}

export function somethingCame() {
  if (!wait || wait.over || wait.timer || Date.now() - wait.begun > LONGEST) return;
  const mine = wait;
  mine.timer = setTimeout(async () => {
    mine.timer = 0;
    const { arrived } = await look("arrived", { since: mine.since });
    if (mine !== wait || mine.over) return;
    mine.entries = arrived;
    put(arrived);
  }, GATHER);
}

const keyOf = (entry) => `${entry.user} ${entry.channel ?? "mail"}`;

function put(entries) {
  const left = entries.filter((entry) => entry.count > (wait.taken.get(keyOf(entry)) ?? 0));
  const whose = [...new Set(left.map(nameOf))];
  const print = JSON.stringify([wait.words, whose, left]);
  if (print === wait.print) return; // what was said is not said again
  wait.print = print;
  root().classList.toggle("up", left.length > 0);
  const parts = whose.map((name) => part(name, left.filter((entry) => nameOf(entry) === name)));
  keepingFocus(line(), () => fill(line(), parts.length > 0 && [h("span", {}, `${wait.words} later`), parts]));
}

function part(name, entries) {
  return h("span", { class: "part" }, h("strong", {}, `${name}:`), entries.map((entry) => h("button", {
    type: "button", class: "link-button", "data-key": keyOf(entry), "aria-label": `${amount(entry)} for ${name}`, onclick: () => take(entry),
  }, amount(entry))));
}

function amount({ count, mail }) {
  return `${count} new ${mail ? "e-mail" : "message"}${count === 1 ? "" : "s"}`;
}

function nameOf({ user, channel: id }) {
  if (user) return user === state.me ? "You" : person(user).real_name;
  return id ? `#${channel(id).name}` : "Outside Slack";
}

async function take(entry) {
  const mine = wait;
  if (entry.mail) showMail(entry.mail);
  await ways.visit(entry.mail ? { where: "mail" } : placeOf(entry));
  if (mine !== wait) return;
  if (root().contains(document.activeElement)) document.getElementById("main").focus(); // what was pressed goes now
  wait.taken.set(keyOf(entry), entry.count);
  put(wait.entries);
}

// A channel is gone to as oneself, if one sees it.
function placeOf({ user, channel: id }) {
  const room = channel(id);
  const who = user ?? (myChannels().includes(room) ? state.me : room.members.find((member) => person(member) && !person(member).deleted));
  return { who: person(who)?.name, where: room ? `#${room.name}` : "dm" };
}
