// One thing after the other, so that a slow answer never overtakes a newer one. People do not wait for news that waits.
import { notice } from "./dom.js";

const moves = [];
const news = [];
let busy = false;

// Both resolve when the work is done, or has failed and said why. Work must not wait for work behind it.
export function inTurn(work) { return queued(news, work); }
export function aheadOfNews(work) { return queued(moves, work); }

function queued(line, work) {
  return new Promise((done) => {
    line.push(() => Promise.resolve().then(work).catch((error) => notice(error.message)).then(done));
    if (!busy) goOn();
  });
}

async function goOn() {
  busy = true;
  for (let turn = nextTurn(); turn; turn = nextTurn()) await turn();
  busy = false;
}

function nextTurn() { return moves.shift() ?? news.shift(); }
