// Shows a list above everything else, beside what opened it and inside the window; the head of a form stays in sight.

const GAP = 4;
const MOST = 440;

export function openBeside(popup, anchor, { fit = false } = {}) {
  if (!popup.matches(":popover-open")) popup.showPopover();
  const at = anchor.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - 2 * GAP;
  const head = anchor.closest("dialog")?.querySelector("header");
  const above = at.top - (head ? head.getBoundingClientRect().bottom : 0) - 2 * GAP;
  const up = below < Math.min(MOST, popup.scrollHeight) && above > below;
  popup.style.maxHeight = `${Math.min(MOST, up ? above : below)}px`;
  if (fit) popup.style.width = `${at.width}px`;
  const left = Math.min(at.left, window.innerWidth - popup.offsetWidth - GAP);
  popup.style.left = `${Math.max(GAP, left)}px`;
  popup.style.top = `${up ? at.top - popup.offsetHeight - GAP : at.bottom + GAP}px`;
}

export function closePopup(popup) {
  if (popup.matches(":popover-open")) popup.hidePopover();
}
