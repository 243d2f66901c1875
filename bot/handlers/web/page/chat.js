// The web chat in the browser: shows what the stream brings, posts what the person does, and forgets everything on
// leaving. What was written by anybody is only ever put into text nodes, and nothing is kept in the browser's storage.
"use strict";

const page = JSON.parse(document.body.dataset.page);
document.body.removeAttribute("data-page");

const byId = id => document.getElementById(id);
const log = byId("log"), composer = byId("composer"), words = byId("words"), newer = byId("newer");

const PATIENCE = 40_000; // a stream without a sign of life for so long is dead: the server gives one every 15 s
const shown = new Set(); // ids of letters on the page
const labels = new Map(); // press → the label it was last seen with
const pending = []; // bubbles of mine that the stream has not brought yet
const queue = []; // what has to be posted, in order
let last = 0, stream = null, settled = false, over = false, began = false, talked = false;
let failures = 0, heard = 0, waiting = 0, posting = false, wake = null, complaint = 0, typing = "options";
let followed = null, moved = 0; // the message that the page scrolled to by itself, and when

// --- Building ---

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter(child => child !== null));
  return element;
}

function worded(tag, className, word) {
  const element = make(tag, className, page.words[word]);
  element.dataset.word = word;
  return element;
}

function phrase(tag, className, text) {
  const element = make(tag, className);
  element.dir = "auto";
  element.append(...linked(text));
  return element;
}

function anchor(className, url, ...children) {
  if (!/^(https:|mailto:|tel:)/i.test(url)) return make("span", className, ...children);
  const element = make("a", className, ...children);
  element.href = url;
  element.rel = "noopener noreferrer";
  if (/^https:/i.test(url)) element.target = "_blank";
  return element;
}

// Addresses, e-mail addresses and phone numbers in a text, made to be tapped; all else stays text.
const TAPPABLE = /https:\/\/[^\s<>"]+|\bwww\.[\p{L}\d-]+\.[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d \u00a0()-]{7,}\d/giu;

function linked(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(TAPPABLE)) {
    const found = match[0].replace(/[.,;:!?)\]»”"']+$/u, "");
    parts.push(text.slice(from, match.index), leftToRight(anchor("", target(found), found)));
    from = match.index + found.length;
  }
  return [...parts, text.slice(from)].filter(part => part !== "");
}

// Numbers and addresses are read from left to right, whichever way the words around them run.
function leftToRight(element) {
  element.dir = "ltr";
  return element;
}

function target(found) {
  if (found.startsWith("+")) return "tel:" + found.replace(/[^+\d]/g, "");
  if (/^https:/i.test(found)) return found;
  return found.includes("@") ? "mailto:" + found : "https://" + found;
}

// --- Messages ---

function show(letter) {
  if (over || shown.has(letter.id)) return;
  shown.add(letter.id);
  last = Math.max(last, letter.id);
  if (letter.cleared) clear(letter.cleared);
  else if (letter.mine) showMine(letter);
  else if (letter.person) showPerson(letter);
  else showTheirs(letter);
}

// Everything up to that letter is gone: here too.
function clear(upto) {
  const waits = new Set(queue.map(item => item.bubble));
  for (const one of [...log.children]) if (Number(one.dataset.letter ?? 0) <= upto && !waits.has(one)) one.remove();
  for (const id of [...messages.keys()]) if (!log.contains(messages.get(id))) messages.delete(id);
}

function showTheirs(letter) {
  const near = nearEnd();
  const hasKeys = letter.keys.length + letter.footer.length > 0;
  const text = make("div", "", worded("span", "unseen", "assistant"));
  if (letter.title) text.append(phrase("h2", "", letter.title));
  text.append(...letter.lines.filter(Boolean).map(line => phrase("p", "line", line)));
  if (letter.keys.length) text.append(worded("span", "unseen", "keys"));
  const message = make("article", "theirs", text, files(letter.files), keys(letter), foot(letter.footer));
  message.lang = letter.language;
  message.tabIndex = -1;
  if (hasKeys) log.querySelectorAll(".theirs:not(.past)").forEach(one => one.classList.add("past"));
  bring(message, letter, near, hasKeys);
}

function bring(message, letter, near, hasKeys) {
  const focused = document.activeElement;
  message.dataset.letter = letter.id;
  log.append(message);
  typing = letter.typing;
  placeholder();
  if (letter.language !== page.language) speak(letter.language);
  if (!settled) return;
  // Whoever pressed a key finds the answer under their hands; whoever is writing is left alone.
  if (focused && focused.closest && focused.closest("#log .key") && hasKeys) message.focus({preventScroll: true});
  if (near || talked || Date.now() - moved < 500) follow(message);
  else newer.hidden = false;
}

function keys(letter) {
  if (!letter.keys.length) return null;
  const grid = make("div", letter.columns > 1 ? "keys" : "keys one", ...letter.keys.map(key));
  grid.style.setProperty("--columns", Math.min(4, Math.max(1, letter.columns)));
  grid.style.setProperty("--room", Math.max(...letter.keys.map(one => room(one.label))));
  return quietly(grid);
}

// How wide a label has to be, in letters' own size: its longest word in one piece, and the whole in two lines.
const pen = document.createElement("canvas").getContext("2d");
pen.font = `600 100px ${getComputedStyle(document.body).fontFamily}`;

function room(label) {
  const width = words => pen.measureText(words).width / 100;
  const pieces = label.split(/\s+/).map(width);
  return pieces.length > 1 ? Math.max(width(label) * 0.6, ...pieces) : width(label);
}

function foot(footer) {
  return footer.length ? quietly(make("div", "foot", ...footer.map(key))) : null;
}

function quietly(group) {
  // The words of a message are read out when it comes; its keys wait until the reader goes to them.
  group.setAttribute("aria-live", "off");
  group.setAttribute("role", "group");
  group.dataset.label = "keys";
  group.setAttribute("aria-label", page.words.keys);
  return group;
}

function key(one) {
  const label = make("span", "", one.label);
  label.dir = "auto";
  if (one.url) return anchor("key", one.url, label);
  const button = make("button", "key", label);
  button.type = "button";
  button.value = one.press;
  button.addEventListener("click", () => press(one.press, button));
  labels.set(one.press, one.label);
  return button;
}

function files(list) {
  return list.length ? make("div", "files", ...list.map(file)) : null;
}

function file(one) {
  if (one.kind === "file") return enclosed(one);
  if (one.kind === "picture") return make("div", "enclosed", picture(one));
  if (one.kind === "document") return download(one);
  if (one.kind === "calendar") {
    const download = make("a", "key", icon("M5 5h14v15H5zM5 10h14M9 3v4M15 3v4"), worded("span", "", "calendar"));
    download.href = one.url;
    download.download = one.name;
    return download;
  }
  const url = mapOf(one.latitude, one.longitude);
  const where = [one.title, one.address].filter(Boolean).map(words => phrase("small", "", words));
  return anchor("key", url, icon("M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 10h.01"),
    make("span", "", worded("span", "", "map"), ...where));
}

function mapOf(latitude, longitude) {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

function icon(path) {
  const [svg, line] = ["svg", "path"].map(tag => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function showMine(letter) {
  const mine = letter.mine;
  if (mine.edited) return change(mine.edited);
  const index = pending.findIndex(one => same(one.mine, mine));
  const message = index >= 0 ? pending.splice(index, 1)[0].bubble : bubble(mine, letter);
  settle(message);
  message.dataset.letter = letter.id;
  if (index < 0 && mine.pressed) take(mine.pressed);
  known(message, letter);
}

function same(one, other) {
  return ["said", "pressed", "sent"].every(name => one[name] === other[name]) && String(one.placed) === String(other.placed);
}

function bubble(mine, letter) {
  const message = make("article", "mine", worded("span", "unseen", "you"));
  if (letter.reply) message.append(quote(textOf(letter.reply)));
  if (mine.placed) message.append(place(...mine.placed));
  else if (letter.files) message.append(...letter.files.map(enclosed));
  else message.append(mineText(mine));
  log.append(message);
  return message;
}

function mineText(mine) {
  const text = make("p", "line", mine.said ?? labels.get(mine.pressed) ?? page.words.chosen);
  text.dir = "auto";
  return text;
}

function take(data) {
  const buttons = [...log.querySelectorAll("button.key")].filter(one => one.value === data);
  buttons.at(-1)?.classList.add("taken");
}

function note(message, word) {
  settle(message);
  message.append(worded("p", "state", word));
}

function settle(message) {
  message.querySelectorAll(":scope > .state").forEach(one => one.remove());
}

// --- Scrolling ---

function nearEnd() {
  const root = document.documentElement;
  return root.scrollHeight - root.clientHeight - root.scrollTop < 160;
}

// To the end, but never past the beginning of what has just come: of the first message, where several come at once.
function follow(message) {
  if (!followed || Date.now() - moved > 500) followed = message;
  moved = Date.now();
  newer.hidden = message.getBoundingClientRect().top - followed.getBoundingClientRect().top < innerHeight - 200;
  talked = false;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({top: startOf(followed), behavior: calm ? "auto" : "smooth"});
}

// A picture takes its room only once it is there: then the message that it belongs to may be followed further.
function grown(message) {
  if (message && message === followed && Date.now() - moved < 3000) scrollTo({top: startOf(message)});
}

function startOf(message) {
  return message.getBoundingClientRect().top + scrollY - document.querySelector("header").offsetHeight - 12;
}

// --- What the person does ---

function say(text, more) {
  const said = cleaned(text);
  if (said) act({said}, more);
  return Boolean(said);
}

function cleaned(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "").trim();
}

function press(data, button) {
  if (queue.some(one => one.body.pressed === data)) return; // a double tap
  button.classList.add("taken");
  act({pressed: data});
}

function waits(item) {
  return item.bubble && !item.file && queue.includes(item) && !item.bubble.querySelector(":scope > .state");
}

// `more` may hold a reply (the message that is answered), a file to be uploaded first, and how that is shown meanwhile.
function act(mine, {reply = null, file = null, files = null} = {}) {
  if (over) return null;
  const body = {id: uuid(), ...mine, ...(reply ? {reply} : {})};
  const item = {mine, body, file, bubble: null, request: null};
  if (!("commanded" in mine)) {
    item.bubble = bubble(mine, {reply, files});
    pending.push(item);
    scrollTo({top: document.documentElement.scrollHeight});
  }
  talked = true;
  followed = null;
  queue.push(item);
  setTimeout(() => waits(item) && note(item.bubble, "sending"), 800);
  setTimeout(() => queue.includes(item) && readAhead(item), 1000);
  post();
  return item;
}

function uuid() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

// One post at a time, in order, each until it is kept. The same id goes out again, so nothing happens twice.
async function post() {
  if (posting) return;
  posting = true;
  for (let tries = 0; queue.length && !over;) {
    const item = queue[0];
    const {status, answer} = await carry(item);
    if (queue[0] !== item) continue; // taken back meanwhile
    if (status === 410) end("ended");
    if (answer.first && !item.first) sayFirst(answer.first);
    item.first ||= Boolean(answer.first);
    if (status === 410) return;
    if (status === 0 || status === 429 || status >= 500) {
      queue.forEach(readAhead);
      queue.forEach(one => one.bubble && note(one.bubble, "unsent"));
      await pause(Math.min(15_000, 1000 * 2 ** tries++));
      continue;
    }
    tries = 0;
    queue.shift();
    if (status < 300) {
      if (item.bubble) settle(item.bubble);
      item.kept?.();
    } else refuse(item, answer.error);
  }
  posting = false;
}

// A file goes first, by itself; then what it is sent with.
async function carry(item) {
  if (item.file && !item.body.sent) {
    const told = await upload(item);
    if (told.status !== 200 || queue[0] !== item) return told;
    item.mine.sent = item.body.sent = told.answer.file;
  }
  return send("/chat/input", item.body);
}

function refuse(item, reason) {
  if (!item.bubble) return;
  const index = pending.indexOf(item);
  if (index >= 0) pending.splice(index, 1);
  const near = nearEnd();
  item.bubble.classList.add("refused");
  note(item.bubble, whyNot(item, reason));
  if (near) item.bubble.scrollIntoView({block: "nearest"});
}

async function send(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: {"Content-Type": "application/json", "X-Chat": "1"},
      body: JSON.stringify(body),
      signal: AbortSignal.timeout?.(20_000),
    });
    const told = response.headers.get("Content-Type") ?? "";
    const answer = told.startsWith("application/json") ? await response.json() : {};
    return {status: response.status, answer};
  } catch {
    return {status: 0, answer: {}};
  }
}

// A moment's rest, cut short when the connection comes back.
function pause(milliseconds) {
  return new Promise(done => {
    const timer = setTimeout(done, milliseconds);
    wake = () => (clearTimeout(timer), done());
  });
}

// --- The stream ---

async function arrive() {
  const context = new URLSearchParams(location.search).get("to") ?? "";
  const id = uuid();
  for (let tries = 0; ; tries++) {
    const {status, answer} = await send("/chat/input", {id, arrived: context});
    if (over) return;
    byId("crowded").hidden = !answer.words;
    byId("crowded").textContent = answer.words ?? "";
    if (status === 200) {
      began = Boolean(answer.began);
      byId("renewed").hidden = !answer.renewed;
      break;
    }
    offline(true);
    await pause(Math.min(15_000, 1000 * 2 ** tries));
  }
  // Nobody who looks over the shoulder, and no reload, needs to know what the link was for.
  history.replaceState(null, "", location.pathname);
  composer.hidden = false;
  listen();
}

function listen() {
  clearTimeout(waiting);
  waiting = 0;
  stream?.close();
  if (over) return;
  const source = new EventSource(`/chat/stream?after=${last}`);
  stream = source;
  alive();
  source.onmessage = event => {
    alive();
    show(JSON.parse(event.data));
  };
  source.addEventListener("beat", alive);
  source.addEventListener("people", event => present(JSON.parse(event.data).open));
  source.addEventListener("ready", () => {
    alive();
    failures = 0;
    offline(false);
    ready();
  });
  source.addEventListener("ended", event => end(JSON.parse(event.data).erased ? "erased" : began && !settled ? "cookies" : "ended"));
  source.onerror = () => stream === source && again();
}

function alive() {
  heard = Date.now();
}

function again() {
  stream.close();
  clearTimeout(waiting);
  offline(true);
  // Not all at once: a server that comes back should not meet everybody in the same second.
  waiting = setTimeout(listen, Math.min(15_000, 500 * 2 ** failures++) * (0.5 + Math.random()));
}

function revive() {
  wake?.();
  if (over || !stream) return;
  if (stream.readyState !== EventSource.OPEN || Date.now() - heard > PATIENCE) {
    failures = 0;
    listen();
  }
}

setInterval(() => stream && !over && !waiting && Date.now() - heard > PATIENCE && again(), 5000);
addEventListener("online", revive);
addEventListener("offline", () => !over && offline(true));
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && revive());

function ready() {
  if (settled) return;
  const theirs = log.querySelectorAll(".theirs");
  if (theirs.length && shown.size > 1) {
    const mineIsLast = log.lastElementChild.classList.contains("mine");
    scrollTo(0, mineIsLast ? document.documentElement.scrollHeight : startOf(theirs[theirs.length - 1]));
  }
  log.setAttribute("aria-live", "polite");
  log.removeAttribute("aria-busy");
  document.documentElement.classList.remove("settling");
  settled = true;
}

// A blink of the network is nobody's business; a longer one is said, once.
function offline(is) {
  clearTimeout(complaint);
  if (is) complaint = setTimeout(() => status("offline"), 2000);
  else status("");
}

function status(word) {
  const line = byId("status");
  line.textContent = word ? page.words[word] : "";
  if (word) line.dataset.word = word;
  else delete line.dataset.word;
}

// --- Language ---

async function speak(language) {
  page.language = language;
  try {
    const response = await fetch(`/chat/words?language=${encodeURIComponent(language)}`);
    if (!response.ok || page.language !== language) return;
    Object.assign(page, await response.json());
  } catch {
    return; // the words around the conversation stay as they are; the conversation itself is right
  }
  document.documentElement.lang = page.language;
  document.documentElement.dir = page.direction;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = page.words[one.dataset.word];
  for (const one of document.querySelectorAll("[data-label]")) one.setAttribute("aria-label", page.words[one.dataset.label]);
  for (const one of document.querySelectorAll("[data-title]")) one.title = page.words[one.dataset.title];
  byId("strokes").dataset.still = page.words.exitStill;
  placeholder();
  tellNumbers();
}

function placeholder() {
  const word = {words: "writeWords", phone: "writePhone"}[typing] ?? "writeOptions";
  words.placeholder = page.words[word];
  words.inputMode = typing === "phone" ? "tel" : "text";
}

// --- Leaving ---

function forget() {
  over = true;
  stream?.close();
  clearTimeout(waiting);
  queue.length = pending.length = 0;
  labels.clear();
  log.replaceChildren();
  words.value = "";
  drop();
}

// The session is over: what was said is taken off the screen, which somebody else may be looking at by now.
function end(word) {
  if (over) return;
  forget();
  composer.hidden = true;
  byId("renewed").hidden = true;
  const why = byId("why");
  why.dataset.word = word;
  why.textContent = page.words[word];
  byId("over").hidden = false;
  byId("over").focus();
}

forgetting.push(forget);

// --- Furniture ---

byId("restart").addEventListener("click", () => location.reload());
byId("language").addEventListener("click", () => act({commanded: "language"}));
byId("menu").addEventListener("click", () => act({commanded: "menu"}));
newer.addEventListener("click", () => {
  const theirs = log.querySelectorAll(".theirs");
  follow(theirs[theirs.length - 1]);
  theirs[theirs.length - 1].focus({preventScroll: true});
});
addEventListener("scroll", () => nearEnd() && (newer.hidden = true), {passive: true});

words.addEventListener("input", grow);
words.addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

function grow() {
  words.style.blockSize = "auto";
  words.style.blockSize = words.scrollHeight + 3 + "px";
}

document.documentElement.classList.add("settling");
placeholder();
addEventListener("DOMContentLoaded", arrive); // when what is sent to people can be shown as well
