// One thing after the other: news and people's moves, so that a slow answer never overtakes a newer one.
import { notice } from "./dom.js";

let last = Promise.resolve();

// Resolves when the work is done, or has failed and said why. Work must not wait for work behind it.
export function inTurn(work) {
  last = last.then(work).catch((error) => notice(error.message));
  return last;
}
