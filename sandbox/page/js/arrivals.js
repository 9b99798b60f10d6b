// After time was let pass: who got something new, with a way to it.
import { look } from "./api.js";
import { fill, h, notice } from "./dom.js";
import { showMail } from "./mail.js";
import { keepingFocus } from "./steady.js";
import { channel, myChannels, person, state } from "./store.js";

const GATHER = 700; // milliseconds in which what comes together is told together
const PATIENCE = 4000; // milliseconds after which it is said that nothing came
const AT_ONCE = 1000; // milliseconds that the clock's answer may take, while news comes already
const LONGEST = 30; // seconds after which what comes has other reasons
const root = () => document.getElementById("arrived");
const line = () => root().querySelector("[role=status]");
let ways = null; // {visit}
let lastCame = 0;
let wait = null; // {since, until, offset, words, entries, mailsSeen: user -> count, timer, looks, shown, print}

/* `visit({who, where})` becomes somebody and goes to a room. What comes after the person does something with the app is
   an answer to that, and not told. */
export function watchArrivals({ visit }) {
  ways = { visit };
  root().querySelector("button").addEventListener("click", () => {
    wait.until = wait.since;
    wait.entries = [];
    put([]);
    document.getElementById("main").focus();
  });
  document.addEventListener("acted", () => { if (wait) wait.until = Math.min(wait.until, Date.now() / 1000 + wait.offset); });
  document.addEventListener("room", () => { if (wait) put(wait.entries); }); // perhaps of somebody else
}

// It is `words` later since the clock, {now, offset_seconds}, was moved.
export function expectArrivals({ now, offset_seconds: offset }, words) {
  clearTimeout(wait?.timer);
  wait = { since: now, until: now + LONGEST, offset, words, entries: [], mailsSeen: new Map(), timer: 0, looks: 0, shown: 0 };
  put([]);
  const mine = wait;
  const begun = Date.now() - AT_ONCE;
  setTimeout(() => { if (mine === wait && lastCame < begun) notice(`${words} later: nothing new has come.`); }, PATIENCE);
  lookSoon();
}

// News of messages and mails, and of what was read.
export function somethingCame({ what }) {
  if (what !== "read") lastCame = Date.now();
  const waits = wait && what !== "read" && Date.now() / 1000 + wait.offset < wait.until;
  if (waits || wait?.entries.length) lookSoon();
}

function lookSoon() {
  if (wait.timer) return;
  const mine = wait;
  mine.timer = setTimeout(async () => {
    mine.timer = 0; // first: what comes while the answer is under way is looked for again
    const number = ++mine.looks;
    const { arrived } = await look("arrived", { user: state.me, since: mine.since, until: mine.until }).catch(() => mine);
    if (mine !== wait || !arrived || number < mine.shown) return;
    mine.shown = number;
    mine.entries = arrived;
    put(arrived);
  }, GATHER);
}

const keyOf = (entry) => `${entry.user} ${entry.channel ?? "mail"}`;

function put(entries) {
  if (state.room.kind === "mail") for (const { user, mail, count } of entries) if (mail) wait.mailsSeen.set(user, count);
  const left = entries.filter((entry) => !entry.mail || entry.count > (wait.mailsSeen.get(entry.user) ?? 0));
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
  const held = root().contains(document.activeElement);
  if (entry.mail) showMail(entry.mail);
  await ways.visit(entry.mail ? { where: "mail" } : placeOf(entry));
  if (mine !== wait) return;
  mine.entries = mine.entries.filter((one) => keyOf(one) !== keyOf(entry));
  put(mine.entries);
  if (held && document.activeElement === document.body) document.getElementById("main").focus(); // what was pressed is gone
}

// A channel is gone to as oneself, if one sees it.
function placeOf({ user, channel: id }) {
  const room = channel(id);
  const who = user ?? (myChannels().includes(room) ? state.me : room.members.find((member) => person(member) && !person(member).deleted));
  return { who: person(who)?.name, where: room ? `#${room.name}` : "dm" };
}
