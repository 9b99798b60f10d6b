// The e-mails the bot sent, as HTML and as text, with headers. Another one's arrival does not disturb who reads.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { formatDate } from "./mrkdwn.js";
import { keepingFocus } from "./steady.js";
import { state } from "./store.js";
import { tabs } from "./tabs.js";

const TABS = [["html", "HTML"], ["text", "Text"], ["headers", "Headers"]];
const view = { id: null, tab: "html" };
let frame = null; // {list, letter, print}: the two halves, and what is open in the second

export function drawMail(root) {
  frame = { list: h("ul", { class: "list" }), letter: h("div", { class: "letter" }), print: null };
  const about = h("span", { class: "quiet topic" }, "Caught here; nothing leaves this machine.");
  fill(root, h("div", { class: "bar" }, h("h1", {}, "E-mails sent"), about),
    state.mails.length ? h("div", { class: "split" }, frame.list, frame.letter) : h("p", { class: "empty" }, "No e-mail has been sent yet."));
  updateMail(root);
}

// The mail that is open when one goes there.
export function showMail(id) { view.id = id; }

export function updateMail(root) {
  if (!state.mails.length) return;
  if (!frame.list.isConnected) { drawMail(root); return; }
  const mails = [...state.mails].reverse();
  const open = mails.find((m) => m.id === view.id) ?? mails[0];
  view.id = open.id;
  const choose = (id) => { view.id = id; updateMail(root); };
  keepingFocus(frame.list, () => fill(frame.list, mails.map((mail) => row(mail, mail === open, choose))));
  const print = `${open.id} ${view.tab}`;
  if (frame.print !== print) fill(frame.letter, letter(open, (name) => { view.tab = name; updateMail(root); }));
  frame.print = print;
}

function row(mail, isOpen, choose) {
  return h("li", {}, h("button", { type: "button", "data-key": mail.id, "aria-current": String(isOpen), onclick: () => choose(mail.id) },
    h("span", { class: "subject" }, mail.subject || "(no subject)"),
    h("span", { class: "quiet" }, `${mail.to.join(", ")} · ${formatDate(mail.received_at, "{date_short} {time}")}`)));
}

function letter(mail, chooseTab) {
  const shown = mail.html === null && view.tab === "html" ? "text" : view.tab;
  return [
    h("div", { class: "facts" }, h("strong", {}, mail.subject), h("span", { class: "quiet" }, `From ${mail.from} to ${mail.to.join(", ")}`),
      mail.attachments.map((a) => h("a", { href: a.url, download: a.name }, icon("clip"), ` ${a.name}`))),
    tabs("Parts of the e-mail", TABS, view.tab, chooseTab),
    content(mail, shown),
  ];
}

function content(mail, tab) {
  if (tab === "html") {
    const links = "allow-popups allow-popups-to-escape-sandbox"; // they open beside the page
    return h("iframe", { src: `/sandbox/mail/${mail.id}/html`, sandbox: links, title: `E-mail: ${mail.subject}` });
  }
  if (tab === "headers") return h("pre", { tabindex: "0" }, mail.headers.map(([name, value]) => `${name}: ${value}`).join("\n"));
  return h("pre", { tabindex: "0" }, mail.text ?? "This e-mail has no text part.");
}
