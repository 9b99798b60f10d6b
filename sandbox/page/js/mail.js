// The e-mails the bot sent, as HTML and as text, with headers.
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { formatDate } from "./mrkdwn.js";
import { state } from "./store.js";

const view = { id: null, tab: "html" };

export function drawMail(root) {
  const mails = [...state.mails].reverse();
  if (!mails.length) {
    fill(root, head(), h("p", { class: "empty" }, "No e-mail has been sent yet."));
    return;
  }
  const open = mails.find((m) => m.id === view.id) ?? mails[0];
  view.id = open.id;
  fill(root, head(), h("div", { class: "split" },
    h("ul", { class: "list" }, mails.map((mail) => h("li", {}, h("button", {
      type: "button", "aria-current": String(mail === open), onclick: () => { view.id = mail.id; drawMail(root); },
    }, h("span", { class: "subject" }, mail.subject || "(no subject)"), h("span", { class: "quiet" }, `${mail.to.join(", ")} · ${formatDate(mail.received_at, "{date_short} {time}")}`))))),
    letter(open, root)));
}

function head() { return h("div", { class: "bar" }, h("h1", {}, "E-mails sent"), h("span", { class: "quiet topic" }, "Caught here; nothing leaves this machine.")); }

function letter(mail, root) {
  const tab = (name, words) => h("button", { type: "button", role: "tab", "aria-selected": String(view.tab === name), onclick: () => { view.tab = name; drawMail(root); } }, words);
  const fallback = mail.html === null && view.tab === "html" ? "text" : view.tab;
  return h("div", { class: "letter" },
    h("div", { class: "facts" }, h("strong", {}, mail.subject), h("span", { class: "quiet" }, `From ${mail.from} to ${mail.to.join(", ")}`),
      mail.attachments.map((a) => h("a", { href: a.url, download: a.name }, icon("clip"), ` ${a.name}`))),
    h("div", { class: "tabs", role: "tablist" }, tab("html", "HTML"), tab("text", "Text"), tab("headers", "Headers")),
    content(mail, fallback));
}

function content(mail, tab) {
  if (tab === "html") return h("iframe", { src: `/sandbox/mail/${mail.id}/html`, sandbox: "", title: `E-mail: ${mail.subject}` });
  if (tab === "headers") return h("pre", {}, mail.headers.map(([name, value]) => `${name}: ${value}`).join("\n"));
  return h("pre", {}, mail.text ?? "This e-mail has no text part.");
}
