// The quick exit, the same on every page of the chat: for whoever must not be seen here. It works without a network:
// the page is empty at once, its place in the history is taken by the neutral page, and the session ends on the server.
"use strict";

const forgetting = []; // what else has to be forgotten first
const neutral = document.body.dataset.exit;

function leave() {
  for (const forget of forgetting) forget();
  document.body.replaceChildren();
  document.title = "\u200b";
  // Where the network is gone, the server learns of it when somebody opens the page again: it then knows nobody. It
  // stands before what is posted: the answer to that takes it away, and may be quicker than the next line here.
  document.cookie = `left=1; path=/; max-age=86400; samesite=strict${location.protocol === "https:" ? "; secure" : ""}`;
  if (!navigator.sendBeacon?.("/chat/leave")) {
    fetch("/chat/leave", {method: "POST", headers: {"X-Chat": "1"}, keepalive: true}).catch(() => null);
  }
  location.replace(neutral);
}

// Escape or Shift three times, with nothing else between; a key held down counts once. Whoever cannot see the page
// hears how many are still to come.
let strokes = [];
addEventListener("keydown", event => {
  if (event.repeat) return;
  const counts = event.key === "Escape" || event.key === "Shift";
  const same = strokes.every(one => one.key === event.key && event.timeStamp - one.time < 3000);
  strokes = counts ? [...(same ? strokes : []), {key: event.key, time: event.timeStamp}] : [];
  if (strokes.length === 3) return leave();
  const still = document.getElementById("strokes");
  const words = strokes.length === 2 && event.key === "Shift" ? still.dataset.still : "";
  if (still.textContent !== words) still.textContent = words;
}, true);

document.getElementById("exit").addEventListener("click", leave);
// The pages of the chat take each other's place in the history, so that there is one place to be taken.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-place]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.replace(link.href);
});
// A page that the browser kept and brings back shows what was on it.
addEventListener("pageshow", event => event.persisted && location.reload());
