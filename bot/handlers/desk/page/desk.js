// The consultants' desk in the browser: shows what the stream brings and posts what staff do. What anybody wrote is only
// ever put into text nodes, nothing is kept in the browser's storage, and who may do what is decided on the server.
"use strict";

let page = JSON.parse(document.body.dataset.page);
document.body.removeAttribute("data-page");

const byId = id => document.getElementById(id);
const desk = byId("desk"), lists = byId("lists"), log = byId("log"), talk = byId("talk");
const composer = byId("composer"), words = byId("words"), noting = byId("note");

const PATIENCE = 40_000; // a stream without a sign of life for so long is dead: the server gives one every 15 s
let me = null, cases = [], skew = 0, heard = 0, failures = 0, last = 0, stream = null, again = 0;
let folder = null, opening = 0, chosen = null, plan = null, knownNews = null;
let ticket = ""; // what a camera has read: it is checked in as soon as somebody of the staff is in
let answering = null, changing = null, enclosures = []; // what the box holds besides words: it belongs to the chosen case
let busyAt = Date.now(), sound = null; // when somebody last touched the page; what it rings with
const drafts = new Map(); // case → what has been written and not been sent
const parcels = []; // what has been sent and is not known to be kept, in order
const seen = new Set(); // letters in the assistant's pane

// --- Building ---

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

function free(tag, className, text) {
  const element = make(tag, className, text);
  element.dir = "auto";
  return element;
}

function button(className, label, act) {
  const element = make("button", className, label);
  element.type = "button";
  element.addEventListener("click", () => act(element));
  return element;
}

// Text and paths are compared before anything is touched, so that a list can be drawn anew under somebody's hands.
function refill(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  parent.replaceChildren(...children.filter(Boolean));
  if (focused) parent.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus({preventScroll: true});
}

function uuid() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function moment(iso, options) {
  return new Intl.DateTimeFormat(page.language, {timeZone: page.zone, ...options}).format(new Date(iso));
}

const TIME = {hour: "2-digit", minute: "2-digit", hourCycle: "h23"};
const clock = iso => moment(iso, TIME);
const dateAndTime = iso => moment(iso, {day: "numeric", month: "short", ...TIME});
const now = () => Date.now() + skew;
const day = iso => moment(iso, {dateStyle: "short"});
const when = iso => (day(iso) === day(now()) ? clock(iso) : dateAndTime(iso));

function since(iso) {
  const passed = Math.max(0, Math.floor((now() - Date.parse(iso)) / 60_000));
  const unit = (value, unit) => new Intl.NumberFormat(page.language, {style: "unit", unit, unitDisplay: "short"}).format(value);
  const [hours, rest] = [Math.floor(passed / 60), passed % 60];
  if (hours >= 48) return unit(Math.floor(hours / 24), "day");
  if (!hours) return unit(rest, "minute");
  return hours < 12 && rest ? `${unit(hours, "hour")} ${unit(rest, "minute")}` : unit(hours, "hour");
}

// A duration that stands on the page; it is drawn anew twice a minute.
function lasting(iso) {
  const element = make("time", "", since(iso));
  element.dateTime = `PT${Math.max(0, Math.floor((now() - Date.parse(iso)) / 60_000))}M`;
  return element;
}

// --- Talking to the server ---

async function ask(path, body) {
  try {
    const post = body !== undefined && {
      method: "POST",
      headers: {"Content-Type": "application/json", "X-Desk": "1"},
      body: JSON.stringify(body),
    };
    const response = await fetch(path, {...post, signal: AbortSignal.timeout?.(20_000)});
    const answer = await response.json().catch(() => ({}));
    if (response.status === 401 && me) over(answer.error);
    return {ok: response.ok, status: response.status, answer};
  } catch {
    return {ok: false, status: 0, answer: {}};
  }
}

// A post that is repeated until it is known to be kept; the same id again does nothing.
async function surely(path, body) {
  for (let tries = 0; ; tries++) {
    const result = await ask(path, body);
    if ((result.status !== 0 && result.status < 500) || tries === 3) return result;
    await new Promise(done => setTimeout(done, 500 * 2 ** tries));
  }
}

let fading = 0;
function toast(text) {
  if (!text) return;
  const line = byId("toast");
  line.textContent = text;
  line.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (line.hidden = true), 6000);
}

// What cannot be undone is asked about. Whoever goes on typing meanwhile, or presses the space bar, has said no.
async function sure(question, yes) {
  const box = byId("sure");
  byId("question").textContent = question;
  byId("yes").textContent = yes;
  box.returnValue = "";
  box.showModal();
  await new Promise(done => box.addEventListener("close", done, {once: true}));
  return box.returnValue === "yes";
}

function troubled({answer}) {
  toast(answer.error ?? page.words.failed);
}

// --- Getting in ---

async function begin() {
  const behind = location.hash.slice(1);
  const code = location.pathname === "/desk/enter" ? behind : "";
  ticket = location.pathname === "/desk/checkin" && /^[A-Z0-9]{4,12}$/.test(behind) ? behind : "";
  history.replaceState(code ? null : history.state, "", "/desk"); // the code is good once, and nobody else need see it
  if (code) {
    const {ok, answer} = await ask("/desk/enter", {code});
    return ok ? welcome(answer, true) : knock(answer.error ?? page.words.failed);
  }
  const {ok, status, answer} = await ask("/desk/me");
  if (ok) return welcome(answer);
  const first = ticket ? page.words.ticketFirst : "";
  knock(status === 401 ? first : answer.error ?? page.words.failed);
}

function keysWork() {
  return location.hostname === page.party && Boolean(window.PublicKeyCredential);
}

function knock(why) {
  history.replaceState(null, ""); // somebody else may come in next
  byId("door").hidden = false;
  byId("knock").textContent = why;
  byId("ways").hidden = false;
  byId("sign").hidden = !keysWork();
  byId("noKeys").hidden = keysWork();
}

function welcome(answer, first) {
  me = answer.me;
  speak(answer.page);
  for (const id of ["views", "own", "desk"]) byId(id).hidden = false;
  byId("door").hidden = true;
  byId("who").textContent = me.name;
  byId("offer").hidden = !(first && keysWork() && !me.keys.length);
  drawAlert();
  showKeys();
  listen();
  loadDay();
  if (ticket) checkIn();
}

function checkIn() {
  pane();
  deed({pressed: `>checkin.${ticket}`});
  ticket = "";
}

// Nothing of anybody stays in the document: somebody else may be looking at it next.
function over(why) {
  me = null;
  ticket = "";
  for (const box of document.querySelectorAll("dialog")) box.close();
  stream?.close();
  clearTimeout(again);
  again = 0;
  cases = [];
  folder = chosen = plan = knownNews = null;
  drafts.clear();
  parcels.length = 0;
  seen.clear();
  last = 0;
  put();
  drawParcels();
  for (const element of [lists, log]) element.replaceChildren();
  for (const id of ["who", "keys", "caseTitle", "facts", "warnings", "actions", "replies", "office", "dayTitle", "events", "columns", "toast"]) {
    byId(id).replaceChildren();
  }
  talk.replaceChildren(byId("hush"));
  byId("said").value = "";
  for (const id of ["folder", "views", "own", "desk", "offer", "panel", "toast"]) byId(id).hidden = true;
  byId("none").hidden = false;
  desk.classList.remove("reading");
  count();
  knock(why ?? "");
}

// What has been written is kept nowhere but here.
function unsent() {
  keep();
  const begun = [...drafts.values()].some(one => one.words.trim() || one.enclosures.length);
  return Boolean(me && (parcels.length || begun || changing || byId("said").value.trim()));
}

async function leave() {
  if (unsent() && !(await sure(page.words.leaveSure, page.words.signOut))) return;
  const left = await ask("/desk/leave", {});
  if (left.ok) over(page.words.signedOut);
  else if (me) troubled(left);
}

const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), one => one.charCodeAt(0));
const toText = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function asJson(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  }
  const {id, type} = credential;
  return {id, rawId: toText(credential.rawId), type, response, clientExtensionResults: {}};
}

async function sign() {
  const asked = await ask("/desk/key/ask", {});
  if (!asked.ok) return knock(asked.answer.error ?? page.words.failed);
  const options = asked.answer;
  options.challenge = toBytes(options.challenge);
  let credential = null;
  try {
    credential = await navigator.credentials.get({publicKey: options});
  } catch {
    return knock(page.words.notSigned);
  }
  const {ok, answer} = await ask("/desk/key/enter", {credential: asJson(credential)});
  ok ? welcome(answer) : knock(answer.error ?? page.words.notSigned);
}

async function register() {
  const asked = await ask("/desk/key/new", {});
  if (!asked.ok) return troubled(asked);
  const options = asked.answer;
  options.challenge = toBytes(options.challenge);
  options.user.id = toBytes(options.user.id);
  for (const one of options.excludeCredentials ?? []) one.id = toBytes(one.id);
  let credential = null;
  try {
    credential = await navigator.credentials.create({publicKey: options});
  } catch {
    return toast(page.words.keyFailed);
  }
  const added = await ask("/desk/key/add", {credential: asJson(credential)});
  if (!added.ok) return troubled(added);
  me = added.answer.me;
  byId("offer").hidden = true;
  showKeys();
  toast(page.words.keyAdded);
}

function showKeys() {
  const rows = me.keys.map(one => {
    const label = `${page.words.keySince} ${moment(one.since, {dateStyle: "long"})}`;
    return make("li", "", label, button("key", page.words.removeKey, async () => {
      const removed = await ask("/desk/key/remove", {key: one.id});
      if (!removed.ok) return troubled(removed);
      me = removed.answer.me;
      showKeys();
    }));
  });
  byId("keys").replaceChildren(...(rows.length ? rows : [make("li", "", page.words.noKeys)]));
  byId("another").hidden = !keysWork();
}

// --- Language ---

function speak(next) {
  page = next;
  document.documentElement.lang = page.language;
  document.documentElement.dir = page.direction;
  drawStrokes();
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = page.words[one.dataset.word];
  for (const one of document.querySelectorAll("[data-label]")) one.setAttribute("aria-label", page.words[one.dataset.label]);
  for (const one of document.querySelectorAll("[data-hint]")) one.placeholder = page.words[one.dataset.hint];
  byId("language").replaceChildren(...page.languages.map(([code, name]) => new Option(name, code, false, code === page.language)));
  placeholder();
  count();
  hint();
}

async function speakOtherwise(language) {
  const chosenOne = await ask("/desk/language", {language});
  if (!chosenOne.ok) return troubled(chosenOne);
  me = chosenOne.answer.me;
  speak(chosenOne.answer.page);
  showKeys();
  listen();
  loadDay();
  if (settled()) load(folder.id, "anew");
}

// --- The stream ---

function listen() {
  clearTimeout(again);
  again = 0;
  stream?.close();
  if (!me) return;
  const source = new EventSource(`/desk/stream?after=${last}`);
  stream = source;
  alive();
  source.onmessage = event => (alive(), tell(JSON.parse(event.data)));
  source.addEventListener("desk", event => (alive(), lay(JSON.parse(event.data))));
  source.addEventListener("beat", alive);
  source.addEventListener("ready", () => (alive(), (failures = 0), offline(false)));
  source.addEventListener("ended", () => over(page.words.signedOut));
  source.onerror = () => stream === source && retry();
}

function alive() {
  heard = Date.now();
}

function retry() {
  stream.close();
  clearTimeout(again);
  offline(true);
  // Not all at once: a server that comes back should not meet everybody in the same second.
  again = setTimeout(async () => {
    const {status, answer} = await ask("/desk/me");
    if (status === 401) return;
    if (status === 200) me = answer.me;
    listen();
  }, Math.min(15_000, 500 * 2 ** failures++) * (0.5 + Math.random()));
}

let complaint = 0;
function offline(is) {
  clearTimeout(complaint);
  if (is) complaint = setTimeout(() => (byId("status").textContent = me ? page.words.offline : ""), 2000);
  else byId("status").textContent = "";
}

setInterval(() => me && stream && !again && Date.now() - heard > PATIENCE && retry(), 5000);
setInterval(() => me && (drawLists(), drawFacts(), drawNow()), 30_000);
addEventListener("online", () => me && listen());
document.addEventListener("visibilitychange", () => {
  if (me && document.visibilityState === "visible" && (stream?.readyState !== EventSource.OPEN || Date.now() - heard > PATIENCE)) listen();
});
addEventListener("beforeunload", event => unsent() && event.preventDefault());
addEventListener("pageshow", event => event.persisted && location.reload());

// --- The lists ---

function lay(desktop) {
  skew = Date.parse(desktop.now) - Date.now();
  cases = desktop.cases;
  drawLists();
  count();
  const news = new Set(cases.flatMap(one => [waits(one) && `waits ${one.id}`, one.alarm && `calls ${one.alarm.id}`]).filter(Boolean));
  const fresh = knownNews ? [...news].filter(key => !knownNews.has(key)) : [];
  const call = cases.find(one => one.alarm && fresh.includes(`calls ${one.alarm.id}`));
  if (fresh.length) {
    toast(call ? `${page.words.caseNumber} ${call.id}: ${call.alarm.words}` : page.words.newMessage);
    if (kept("alert") && away()) ring(call ? page.words.alarm : page.words.newMessage);
  }
  knownNews = news;
  const present = folder && cases.find(one => one.id === folder.id);
  if (present && settled() && present.stamp !== folder.seenStamp) load(folder.id);
  if (desk.dataset.view === "day") loadDay();
}

const waits = one => one.open && one.waiting && (one.mine || one.list === "free");

// Whoever waits for me or for anybody, and whoever calls for help, whosever case it is. Only a number: a name or a
// subject in the title could be read by whoever passes by.
function count() {
  const waiting = cases.filter(one => one.alarm || waits(one));
  byId("count").textContent = waiting.length || "";
  document.title = me && waiting.length ? `(${waiting.length}) ${page.words.tab}` : page.words.tab;
}

function drawLists() {
  const parts = [];
  for (const name of ["mine", "free", "others", "closed"]) {
    const rows = cases.filter(one => one.list === name);
    const title = make("h2", "", `${page.words[name]} · ${rows.length}`);
    parts.push(title, rows.length ? make("ul", "", ...rows.map(row)) : make("p", "hint unseen", page.words.nothing));
  }
  refill(lists, ...parts);
}

function row(one) {
  const state = !one.open ? dateAndTime(one.closed)
    : one.snoozed ? `${page.words.snoozed} ${when(one.snoozed)}`
    : one.waiting ? [`${page.words.waits}: `, lasting(one.waiting)] : page.words.answered;
  const facts = [one.channel, one.office, one.holder && !one.mine ? `${page.words.heldBy}: ${one.holder}` : ""];
  const element = button("case", "", () => open(one.id));
  element.append(free("strong", "", `${one.id} · ${one.language || one.subject}`), make("span", "since", ...[state].flat()),
    ...(one.alarm ? [free("small", "alarm", one.alarm.words)] : []),
    free("small", "", one.subject), free("small", "", facts.filter(Boolean).join(" · ")));
  element.classList.toggle("late", one.late);
  element.dataset.focus = `case${one.id}`;
  element.dataset.case = one.id;
  if (one.id === chosen) element.setAttribute("aria-current", "true");
  return make("li", "", element);
}

function move(step) {
  const rows = [...lists.querySelectorAll(".case")];
  if (!rows.length) return;
  const at = rows.findIndex(one => one === document.activeElement);
  const from = at >= 0 ? at : rows.findIndex(one => Number(one.dataset.case) === chosen);
  rows[Math.min(rows.length - 1, Math.max(0, from + step))].focus();
}

// --- A case ---

async function open(id) {
  view("cases");
  choose(id);
  desk.classList.add("reading");
  await load(id, true);
  if (folder?.id === id) attend();
}

// Where a keyboard on the screen would hide the case, that is looked at first.
function attend() {
  matchMedia("(max-width: 46rem)").matches ? byId("caseTitle").focus() : words.focus();
}

// The box belongs to a case from the moment in which that is chosen; nothing leaves it before the case is there to see.
function choose(id) {
  if (chosen === id) return;
  keep();
  chosen = id;
  put(drafts.get(id));
  closeReplies();
  drawParcels();
  drawLists();
}

const settled = () => folder !== null && folder.id === chosen;

// `fresh`: opened by hand, so that somebody is there; or "anew", to be drawn in another language.
async function load(id, fresh) {
  const turn = ++opening;
  const stamp = cases.find(one => one.id === id)?.stamp;
  const found = await ask(`/desk/case/${id}${fresh === true ? "?opened" : ""}`);
  if (turn !== opening || chosen !== id) return;
  if (!found.ok) {
    if (me) choose(folder?.id ?? null);
    return troubled(found);
  }
  const changed = folder?.id !== id;
  folder = {...found.answer, seenStamp: stamp};
  byId("none").hidden = true;
  byId("folder").hidden = false;
  drawCard();
  drawMessages(changed || fresh === "anew");
  if (fresh) log.scrollTop = log.scrollHeight;
  grow();
}

// --- The box ---

// What the box holds is the draft of the chosen case, unless an earlier message is being changed in it.
function keep() {
  if (chosen === null || changing) return;
  const draft = {words: words.value, note: noting.checked, answering, enclosures};
  if (draft.words.trim() || draft.enclosures.length || draft.answering) drafts.set(chosen, draft);
  else drafts.delete(chosen);
}

function put(draft = {}) {
  words.value = draft.words ?? "";
  noting.checked = draft.note ?? false;
  [answering, changing, enclosures] = [draft.answering ?? null, draft.changing ?? null, draft.enclosures ?? []];
  byId("attach").disabled = Boolean(changing);
  about();
  drawChips();
  grow();
}

function drawCard() {
  byId("caseTitle").textContent = `${page.words.caseNumber} ${folder.id} · ${folder.subject}`;
  drawFacts();
  const warnings = [];
  if (!folder.reachable) warnings.push(page.words.unreachable);
  if (folder.delicate) warnings.push(page.words.delicate);
  if (folder.young) warnings.push(folder.young);
  if (!folder.open) warnings.push(page.words.caseClosed);
  byId("warnings").replaceChildren(...warnings.map(text => make("p", "warning", text)));
  refill(byId("actions"), ...folder.actions.map(one => {
    const element = button("key", one.label, () => act(one.press, element));
    element.dataset.focus = one.press;
    const stroke = Object.keys(ACTS).find(key => one.press.endsWith(ACTS[key]));
    if (stroke) element.dataset.stroke = stroke;
    return element;
  }));
  hint();
}

function fact(label, ...value) {
  return make("div", "", make("dt", "", label), make("dd", "", ...value));
}

function drawFacts() {
  if (!folder) return;
  const next = folder.nextVisit ? `${dateAndTime(folder.nextVisit.start)}, ${folder.nextVisit.office}` : page.words.none;
  const earlier = folder.earlier.flatMap(id => {
    const element = button("", String(id), () => open(id));
    element.dataset.focus = `earlier${id}`;
    return [element];
  });
  refill(byId("facts"),
    fact(page.words.writesIn, folder.language || page.words.none),
    folder.reads.length ? fact(page.words.reads, folder.reads.join(", ")) : null,
    fact(page.words.channel, folder.channel),
    fact(page.words.office, folder.office),
    folder.open && folder.waiting ? fact(page.words.waits, lasting(folder.waiting)) : null,
    folder.snoozed ? fact(page.words.snoozed, dateAndTime(folder.snoozed)) : null,
    fact(page.words.heldBy, folder.mine ? page.words.you : folder.holder || page.words.nobody),
    fact(page.words.nextVisit, next),
    folder.readAs ? fact(page.words.readAs, folder.readAs) : null,
    folder.example ? fact(page.words.example, folder.example) : null,
    folder.earlier.length ? fact(page.words.earlier, ...earlier) : null);
}

function drawMessages(toEnd) {
  const near = log.scrollHeight - log.clientHeight - log.scrollTop < 80;
  if (toEnd) {
    log.setAttribute("aria-live", "off"); // what was said long ago is not read out; what comes from now on is
    log.replaceChildren();
  }
  folder.messages.forEach((one, index) => {
    const present = log.children[index];
    const key = JSON.stringify([one, folder.open, folder.messages.find(other => other.id === one.answers)?.words]);
    if (present?.drawn === key) return;
    const fresh = message(one);
    Object.assign(fresh, {drawn: key, number: one.id});
    if (present?.number === one.id) present.replaceWith(fresh);
    else log.insertBefore(fresh, present ?? null);
  });
  while (log.children.length > folder.messages.length) log.lastElementChild.remove();
  if (toEnd) setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
  if (toEnd || near) log.scrollTop = log.scrollHeight;
}

function message(one) {
  const box = make("article", `message ${one.author}`);
  if (one.author === "event") {
    box.append(one.words, " ", make("span", "", when(one.at)));
    return box;
  }
  const who = one.author === "visitor" ? page.words.visitor : one.mine ? page.words.you : one.name;
  box.append(make("p", "by", one.author === "note" ? make("span", "", page.words.noteBy) : null, free("b", "", who),
    make("span", "", dateAndTime(one.at)), one.edited ? make("span", "", page.words.changed) : null));
  const quoted = one.answers && folder.messages.find(other => other.id === one.answers);
  if (quoted) box.append(free("span", "quote", short(quoted)));
  const held = enclosed(one);
  if (held) box.append(held);
  if (one.words) box.append(free("p", "words", one.words));
  if (one.author === "staff") box.append(fate(one));
  box.append(tools(one));
  return box;
}

const short = one => (one.words || page.words[one.kind] || "").slice(0, 120);

function enclosed(one) {
  if (one.place) {
    const [latitude, longitude] = one.place;
    const link = make("a", "", page.words.place);
    link.href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  if (!one.file) return one.kind === "text" ? null : make("p", "fate", page.words[one.kind]);
  const parts = [];
  if (one.file.type.startsWith("image/")) {
    const image = make("img", "");
    image.src = one.file.url;
    image.alt = page.words.photo;
    image.loading = "lazy";
    parts.push(image);
  } else if (one.file.type.startsWith("audio/")) {
    const audio = make("audio", "");
    audio.controls = true;
    audio.preload = "none";
    audio.src = one.file.url;
    audio.setAttribute("aria-label", page.words.voice);
    parts.push(audio);
  } else if (one.file.type.startsWith("video/")) {
    const video = make("video", "");
    video.controls = true;
    video.preload = "metadata";
    video.src = one.file.url;
    video.setAttribute("aria-label", page.words.video);
    parts.push(video);
  }
  const link = make("a", "", `${page.words.download}: ${one.file.name || page.words[one.kind]}`);
  link.href = one.file.url;
  link.download = one.file.name || "";
  return make("div", "", ...parts, link);
}

function fate(one) {
  const good = {none: "", held: page.words.onItsWay, waiting: page.words.onItsWay, sent: page.words.sent};
  return one.delivery in good ? make("p", "fate", good[one.delivery]) : make("p", "fate bad", page.words[one.delivery]);
}

function tools(one) {
  const answer = button("", page.words.reply, () => {
    if (changing) drop();
    answering = one;
    about();
    words.focus();
  });
  answer.dataset.focus = `reply${one.id}`;
  const change = changeable(one) ? button("", page.words.change, () => edit(one)) : null;
  return make("div", "tools", folder.open && one.author === "visitor" ? answer : null, change);
}

const changeable = one => one.mine && (one.author === "note" || (one.author === "staff" && folder.open));

function edit(one) {
  keep();
  put({words: one.words, changing: one});
  words.focus();
}

function about() {
  byId("about").hidden = !answering && !changing;
  byId("aboutWords").textContent = changing ? page.words.changing : answering ? `${page.words.replying}: ${short(answering)}` : "";
}

function drop() {
  if (changing) return put(drafts.get(chosen));
  answering = null;
  about();
}

function placeholder() {
  // In a closed case only notes can be written, and what was begun as one stays one when the case is opened again.
  const bound = Boolean(settled() && !folder.open && !changing);
  if (bound) noting.checked = true;
  else if (noting.disabled && !words.value && !enclosures.length) noting.checked = false;
  noting.disabled = bound;
  composer.classList.toggle("noting", isNote());
  words.placeholder = isNote() ? page.words.writeNote : page.words.write;
  byId("send").disabled = !settled();
}

function isNote() {
  return noting.checked || words.value.startsWith("//");
}

// --- Files ---

const MOST_BYTES = 10 * 1024 * 1024;

// Each is uploaded once, however often it is tried.
function enclose(list) {
  if (changing) return;
  const files = [...list];
  const good = files.filter(one => one.size <= MOST_BYTES);
  byId("trouble").textContent = good.length < files.length ? page.words.tooLarge : "";
  enclosures = [...enclosures, ...good.map(file => ({file, id: uuid(), message: uuid(), there: false}))];
  drawChips();
}

function drawChips() {
  byId("chips").replaceChildren(...enclosures.map(one => make("li", "", free("span", "", one.file.name),
    button("plain", page.words.takeOff, () => {
      enclosures = enclosures.filter(other => other !== one);
      drawChips();
    }))));
}

async function upload(one, id) {
  if (one.there) return {ok: true};
  const raised = await raise(one.file, `/desk/upload/${id}/${one.id}`);
  one.there = raised.ok;
  return raised;
}

async function raise(file, address) {
  try {
    const name = encodeURIComponent(file.name.replace(/\p{Surrogate}/gu, ""));
    const headers = {"Content-Type": "application/octet-stream", "X-Desk": "1", "X-Name": name};
    const signal = AbortSignal.timeout?.(130_000); // a little longer than the server waits
    const response = await fetch(address, {method: "POST", headers, body: file, signal});
    const answer = await response.json().catch(() => ({}));
    if (response.status === 401 && me) over(answer.error);
    return {ok: response.ok, answer};
  } catch {
    return {ok: false, answer: {}};
  }
}

// --- Sending ---
// What is sent is taken out of the box and stands above it until the server has it, with the id that it had at first:
// what is written meanwhile is something else, and nothing is sent twice or lost.

function write() {
  const text = words.value.trim();
  if (!settled() || (!text && !enclosures.length)) return;
  if (text.length > words.maxLength) return void (byId("trouble").textContent = page.words.tooLong); // replies are added to it
  parcels.push({
    id: uuid(), album: enclosures.length > 1 ? uuid() : "", began: Date.now(), trouble: "", uncertain: false,
    case: folder.id, words: text, note: isNote(), answering, changing, enclosures,
  });
  const sentChange = Boolean(changing);
  if (!sentChange) drafts.delete(chosen);
  put(sentChange ? drafts.get(chosen) : {});
  drawParcels();
  setTimeout(drawParcels, SLOW);
  post();
}

const SLOW = 600; // what takes longer is shown

// One after the other; what is written in a case after something that was not sent waits behind it.
let posting = false;
async function post() {
  if (posting) return;
  posting = true;
  for (let next; (next = parcels.find(one => !parcels.some(other => other.case === one.case && other.trouble)));) {
    const {ok, status, answer} = await send(next);
    if (!me || !parcels.includes(next)) continue;
    next.uncertain = status === 0 || status >= 500;
    if (ok) parcels.splice(parcels.indexOf(next), 1);
    else next.trouble = next.uncertain ? page.words.notCertain : `${answer.error ?? ""} ${page.words.notSent}`.trim();
    drawParcels();
    if (settled() && folder.id === next.case) await load(next.case, true);
  }
  posting = false;
}

// All files are there before anything is written. Each has a message of its own: the first carries the words.
async function send(parcel) {
  for (const one of parcel.enclosures) {
    const there = await upload(one, parcel.case);
    if (!there.ok) return there;
  }
  const {album} = parcel;
  const whole = () => ({case: parcel.case, note: parcel.note, words: parcel.words, answers: parcel.answering?.id ?? null});
  while (parcel.enclosures.length) {
    const [one] = parcel.enclosures;
    const sent = await surely("/desk/write", {...whole(), id: one.message, upload: one.id, ...(album ? {album} : {})});
    if (!sent.ok) return sent;
    Object.assign(parcel, {words: "", answering: null, enclosures: parcel.enclosures.slice(1)});
    if (!parcel.enclosures.length) return sent;
  }
  return surely("/desk/write", {...whole(), id: parcel.id, corrects: parcel.changing?.id ?? null});
}

function drawParcels() {
  const mine = parcels.filter(one => one.case === chosen);
  byId("trouble").textContent = mine.find(one => one.trouble)?.trouble ?? "";
  byId("parcels").replaceChildren(...mine.filter(one => one.trouble || Date.now() - one.began >= SLOW).map(one => {
    const what = [one.words, ...one.enclosures.map(held => held.file.name)].filter(Boolean).join(" · ");
    const text = free("span", one.note ? "note" : "", what);
    if (!one.trouble) return make("li", "", text, make("span", "fate", one.enclosures.length ? page.words.uploading : page.words.onItsWay));
    const again = button("key", page.words.sendAgain, () => (Object.assign(one, {trouble: "", began: Date.now()}), drawParcels(), post()));
    // What may be with the person already would reach them twice if it were written anew.
    return make("li", "", text, again, one.uncertain ? null : button("plain", page.words.takeBack, () => takeBack(one)));
  }));
}

// Into the box again, together with what has been written there since; both are a note if either is one.
function takeBack(parcel) {
  parcels.splice(parcels.indexOf(parcel), 1);
  if (parcel.changing) {
    keep();
    put(parcel);
  } else {
    if (changing) drop();
    put({
      words: [parcel.words, words.value].filter(Boolean).join("\n"),
      note: parcel.note || isNote(),
      answering: answering ?? parcel.answering,
      enclosures: [...parcel.enclosures, ...enclosures],
    });
  }
  drawParcels();
  words.focus();
  post();
}

function closeReplies() {
  byId("replies").hidden = true;
  byId("replies").replaceChildren();
  byId("ready").setAttribute("aria-expanded", "false");
}

async function ready() {
  const replies = byId("replies");
  if (!replies.hidden || !settled()) return closeReplies();
  replies.hidden = false;
  byId("ready").setAttribute("aria-expanded", "true");
  const id = chosen;
  const found = await ask(`/desk/canned/${id}`);
  if (chosen !== id) return;
  if (!found.ok) return troubled(found);
  const rows = found.answer.replies.map(one => {
    const element = button("key", "", () => {
      words.value = words.value ? `${words.value}\n${one.words}` : one.words;
      closeReplies();
      grow();
      words.focus();
    });
    element.append(free("span", "", one.title), free("small", "", one.words?.slice(0, 90) ?? page.words.untranslated));
    element.disabled = one.words === null;
    return element;
  });
  replies.replaceChildren(...(rows.length ? rows : [make("p", "hint", page.words.nothing)]));
}

function grow() {
  words.style.blockSize = "auto";
  words.style.blockSize = words.scrollHeight + 3 + "px";
  placeholder();
}

// A button of a case or a visit: done at once, or gone on with in the assistant's pane.
async function press(data, element, seen) {
  if (element) element.disabled = true;
  const done = await surely("/desk/press", {id: uuid(), pressed: data, seen});
  if (element) element.disabled = false;
  if (!me) return;
  if (!done.ok) return troubled(done);
  toast(done.answer.words);
  if (done.answer.elsewhere) pane();
  loadDay();
  if (settled()) await load(folder.id);
}

const newest = () => folder.messages.at(-1)?.id ?? null;

// A button of the case that lies open. It is gone then, and whoever types on would press keys of the page: where nothing
// else has been chosen meanwhile, the box takes what they write, or the conversation nothing at all.
async function act(data, element, seen = newest()) {
  await press(data, element, seen);
  if (!settled() || document.activeElement !== document.body) return;
  /\.(take|reopen)$/.test(data) ? attend() : log.focus();
}

// --- The day ---

let dayTurn = 0;
async function loadDay(office, day) {
  const turn = ++dayTurn;
  const wanted = {office: office ?? plan?.office ?? "", day: day ?? plan?.day ?? ""};
  const found = await ask(`/desk/day?${new URLSearchParams(wanted)}`);
  if (turn !== dayTurn || !me) return;
  if (!found.ok) return office || day ? troubled(found) : undefined;
  plan = found.answer;
  drawDay();
}

function drawDay() {
  byId("office").replaceChildren(...plan.offices.map(one => new Option(one.name, one.id, false, one.id === plan.office)));
  byId("date").value = plan.day;
  const title = new Intl.DateTimeFormat(page.language, {dateStyle: "full", timeZone: "UTC"}).format(new Date(plan.day));
  byId("dayTitle").textContent = title;
  const closed = plan.spans.length ? null : make("p", "warning", page.words.dayClosed);
  byId("walkIn").hidden = !plan.walkIn;
  refill(byId("events"), ...plan.events.map(gathering));
  const parts = plan.columns.length ? calendar() : closed ? [] : [make("p", "hint", page.words.noVisits)];
  refill(byId("columns"), closed, ...parts);
  drawNow();
}

function gathering(one) {
  const card = button("key", page.words.details, () => press(one.details, card));
  card.setAttribute("aria-label", `${page.words.details}: ${one.title}`);
  card.dataset.focus = `${one.details} ${one.start}`;
  const lines = [make("b", "", `${clock(one.start)}–${clock(one.end)}`), free("span", "what", one.title), make("span", "", one.people)];
  return make("li", one.off ? "off" : "", ...lines, card);
}

// One grid for everybody, in quarters of an hour: what is at the same time stands at the same height. Where there is no
// room for columns the same parts follow one another, and the times of day and of work are left out.
const QUARTER = 15;
const minutes = text => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
let hoursOfDay = null; // the first and the last minute that the calendar shows

function calendar() {
  const times = plan.columns.flatMap(one => [...one.spans.flat(), ...one.visits.flatMap(visit => [clock(visit.start), clock(visit.end)])]);
  const first = Math.floor(Math.min(...times.map(minutes)) / 60) * 60;
  const last = Math.ceil(Math.max(...times.map(minutes)) / 60) * 60;
  hoursOfDay = [first, last];
  const line = minute => Math.round((Math.min(last, Math.max(first, minute)) - first) / QUARTER) + 2;
  const put = (element, column, from, to) => {
    element.style.gridColumn = column;
    element.style.gridRow = `${from} / ${to}`;
    return element;
  };
  const hours = [];
  for (let minute = first; minute < last; minute += 60) {
    hours.push(put(make("p", "hour", `${minute / 60}:00`), 1, line(minute), line(minute + 60)));
  }
  const columns = plan.columns.map((one, index) => {
    const about = [one.spans.map(span => span.join("–")).join(", "), one.languages.join(", ")].filter(Boolean).join(" · ");
    const head = put(make("header", "", free("h3", "", one.name), make("p", "", about)), index + 2, 1, 2);
    const work = one.spans.map(([from, to]) => put(make("div", "work"), index + 2, line(minutes(from)), line(minutes(to))));
    const parts = [
      ...one.visits.map(found => [found, visit(found)]),
      ...one.blocked.map(found => [found, blocked(found)]),
      ...places(one).map(found => [found, place(found, one.name)]),
    ].sort(([some], [other]) => Date.parse(some.start) - Date.parse(other.start)).flatMap(([{start, end}, element]) => {
      const [from, to] = [line(minuteOf(start)), line(minuteOf(end))];
      return from < to ? [put(element, index + 2, from, to)] : [];
    });
    const none = one.visits.length ? null : make("p", "free", page.words.noVisits);
    const column = make("section", "column", head, ...work, none, ...parts);
    const firstPlace = column.querySelector(".place");
    if (firstPlace) firstPlace.tabIndex = 0;
    return column;
  });
  byId("columns").style.setProperty("--people", plan.columns.length);
  return [...hours, ...columns];
}

// A moment as a minute of the day that is shown: before it and after it are its beginning and its end.
function minuteOf(iso) {
  const date = new Intl.DateTimeFormat("en-CA", {timeZone: page.zone}).format(new Date(iso)); // as in 2026-11-24
  return date < plan.day ? 0 : date > plan.day ? 1440 : minutes(clock(iso));
}

function blocked({start, end}) {
  const whole = minuteOf(start) <= hoursOfDay[0] && minuteOf(end) >= hoursOfDay[1];
  const span = whole ? "" : `${clock(start)}–${minuteOf(end) === 1440 ? "24:00" : clock(end)} `;
  return make("p", "blocked", make("span", "", `${span}${page.words.blocked}`));
}

// The free cells of somebody, joined to half hours as far as they touch.
function places({free: cells}) {
  const found = [];
  for (const one of cells) {
    const present = found.at(-1);
    if (present?.end === one.start && minuteOf(one.start) % 30) present.end = one.end;
    else found.push({...one});
  }
  return found;
}

// One stop for whoever goes by Tab; arrows lead from there to the others.
function place(one, name) {
  const element = button("place", clock(one.start), () => press(one.book, element));
  element.setAttribute("aria-label", `${page.words.bookHere}: ${clock(one.start)}, ${name}`);
  element.title = page.words.bookHere;
  element.tabIndex = -1;
  element.dataset.focus = `place${one.book}`;
  return element;
}

function walk(event) {
  const from = event.target.closest(".place");
  const step = {ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (!from || !step) return;
  event.preventDefault();
  const column = from.closest(".column");
  const within = [...column.querySelectorAll(".place")];
  let to = null;
  if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    to = within[within.indexOf(from) + step];
  } else {
    const columns = [...byId("columns").querySelectorAll(".column:has(.place)")];
    const beside = columns[columns.indexOf(column) + (page.direction === "rtl" ? -step : step)];
    const all = [...(beside?.querySelectorAll(".place") ?? [])];
    to = all.find(one => one.textContent >= from.textContent) ?? all.at(-1);
  }
  if (!to) return;
  for (const one of to.closest(".column").querySelectorAll(".place")) one.tabIndex = one === to ? 0 : -1;
  to.focus();
}

// Where the day has come to, for whoever looks at today.
function drawNow() {
  byId("columns").querySelector(".now")?.remove();
  if (!plan?.columns.length || plan.day !== plan.today) return;
  const minute = minuteOf(now());
  const [first, last] = hoursOfDay;
  if (minute < first || minute >= last) return;
  const mark = make("div", "now", make("span", "", `${page.words.now} ${clock(now())}`));
  const row = Math.floor((minute - first) / QUARTER) + 2;
  mark.style.gridColumn = "1 / -1";
  mark.style.gridRow = `${row} / ${row + 1}`;
  mark.style.insetBlockStart = `${Math.round(((minute % QUARTER) / QUARTER) * 100)}%`;
  byId("columns").append(mark);
}

function visit(one) {
  const state = one.attendance ? page.words[one.attendance] : one.confirmed ? page.words.confirmed : page.words.unconfirmed;
  const box = make("article", `visit ${one.confirmed ? "confirmed" : ""} ${one.attendance ?? ""}`,
    make("b", "", `${clock(one.start)}–${clock(one.end)}`),
    free("span", "", one.service),
    free("span", "", [one.language, one.way].filter(Boolean).join(" · ")),
    one.needs.length ? free("span", "needs", one.needs.join(" · ")) : null,
    make("span", "", state));
  const mark = (label, what) => {
    const element = button("key", label, () => press(one.marks[what], element));
    element.dataset.focus = `${one.ref}${what}`;
    return element;
  };
  const marks = !one.marks.none ? [] : one.attendance ? [mark(page.words.undo, "none")]
    : ["arrived", "missed"].filter(what => one.marks[what]).map(what => mark(page.words[what], what));
  const details = button("key", page.words.details, () => press(one.details, details));
  details.dataset.focus = `${one.ref}details`;
  box.append(make("div", "row", ...marks, details));
  return box;
}

function shift(days) {
  if (!plan) return;
  const day = new Date(plan.day);
  day.setUTCDate(day.getUTCDate() + days);
  loadDay(null, day.toISOString().slice(0, 10));
}

// --- The assistant ---

function tell(letter) {
  if (!me || seen.has(letter.id)) return;
  seen.add(letter.id);
  last = Math.max(last, letter.id);
  byId("hush").hidden = true;
  const before = letter.replaces && talk.querySelector(`[data-letter="${letter.replaces}"]`);
  if (before) return void stand(screen(letter), before);
  if (letter.mine) {
    talk.append(free("p", "own", letter.mine));
  } else {
    for (const one of talk.querySelectorAll(".theirs:not(.past)")) one.classList.add("past");
    talk.append(screen(letter));
  }
  while (talk.children.length > 60) talk.querySelector(".theirs, .own").remove();
  follow();
}

// What changes by itself is drawn again where it stands, quietly: nobody is moved, and whoever is on a key of it stays there.
function stand(box, before) {
  const at = [...before.querySelectorAll("button, a")].indexOf(document.activeElement);
  box.dataset.letter = before.dataset.letter;
  box.className = before.className;
  box.setAttribute("aria-live", "off");
  before.replaceWith(box);
  if (at >= 0) [...box.querySelectorAll("button, a")].at(at)?.focus({preventScroll: true});
}

// To the end, but never past the beginning of what was said last: a long list begins with what it is for.
function follow() {
  const newest = talk.lastElementChild;
  talk.scrollTop = Math.min(talk.scrollHeight, newest.offsetTop - talk.offsetTop - 8);
}

function attachment(one) {
  const link = make("a", one.kind);
  link.href = one.url;
  if (one.kind === "document") {
    link.append(free("span", "", `${page.words.download}: ${one.label || one.name}`));
    link.download = one.name;
    return link;
  }
  const image = make("img", "");
  image.src = one.url;
  image.alt = one.label;
  link.append(image);
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function screen(letter) {
  const box = make("article", "theirs", letter.title ? free("h3", "", letter.title) : null,
    ...letter.lines.filter(Boolean).map(line => free("p", "", line)), ...(letter.files ?? []).map(attachment));
  box.lang = letter.language;
  box.dataset.letter = letter.replaces ?? letter.id;
  const key = one => {
    if (one.url) {
      if (!/^(https:|mailto:|tel:|http:\/\/localhost[:/])/i.test(one.url)) return free("span", "", one.label);
      const link = free("a", "key", one.label);
      link.href = one.url;
      link.rel = "noopener noreferrer";
      link.target = "_blank";
      return link;
    }
    return button("key", one.label, element => deed({pressed: one.press}, element));
  };
  if (letter.keys.length) {
    const grid = make("div", "grid", ...letter.keys.map(key));
    grid.style.setProperty("--columns", Math.min(3, Math.max(1, letter.columns)));
    box.append(grid);
  }
  if (letter.typing === "file") box.append(chooser());
  if (letter.footer.length) box.append(make("div", "row", ...letter.footer.map(key)));
  return box;
}

// The assistant asks for a file: it is sent up first, and then named in a post of its own.
function chooser() {
  const files = make("input", "");
  files.type = "file";
  files.hidden = true;
  const press = button("key strong", page.words.attach, () => files.click());
  files.addEventListener("change", async () => {
    const file = files.files[0], id = uuid().replaceAll("-", "");
    if (!file) return;
    if (file.size > MOST_BYTES) return void toast(page.words.tooLarge);
    press.disabled = true;
    const {ok, answer} = await raise(file, `/desk/send/${id}`);
    press.disabled = false;
    files.value = "";
    if (ok) await deed({sent: id, type: answer.type, size: answer.size});
    else if (me) toast(answer.error ?? page.words.notSent);
  });
  return make("div", "row", press, files);
}

async function deed(act, element) {
  if (element) element.setAttribute("aria-pressed", "true");
  const done = await surely("/desk/input", {id: uuid(), ...act});
  if (!done.ok && me) troubled(done);
  return done.ok;
}

// --- Furniture ---

function view(name) {
  desk.dataset.view = name;
  for (const one of document.querySelectorAll("#views button")) {
    if (one.dataset.view === name) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
  if (name === "pane") follow();
  if (name === "day" && me) loadDay();
}

// The assistant where it can be seen: beside what is looked at if there is room, otherwise instead of it.
function pane() {
  if (byId("pane").offsetParent) follow();
  else view("pane");
}

// --- Telling whoever looks elsewhere ---

// What is kept lives with this tab and no longer: a page that is loaded anew knows it, the next person does not.
const kept = name => Boolean(me && history.state?.[name]);
const keepThat = (name, is) => history.replaceState({...history.state, [name]: is}, "");

const IDLE = 60_000; // whoever has not touched the page for so long looks elsewhere
const away = () => document.visibilityState === "hidden" || Date.now() - busyAt > IDLE;

function touched() {
  busyAt = Date.now();
  // Browsers let a page sound only after somebody has pressed something in it.
  if (kept("alert") && navigator.userActivation?.hasBeenActive !== false) sound ??= new AudioContext();
}

async function switchAlert() {
  const is = !kept("alert");
  keepThat("alert", is);
  drawAlert();
  if (!is) return;
  touched();
  const may = "Notification" in window ? await Notification.requestPermission().catch(() => "denied") : "denied";
  if (kept("alert")) toast(may === "granted" ? page.words.tellsYou : page.words.onlySound);
}

function drawAlert() {
  byId("alert").setAttribute("aria-checked", String(kept("alert")));
}

// No name and no word of anybody: a notification can be read by whoever passes by.
function ring(body) {
  chime();
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  try {
    const told = new Notification(page.words.tab, {body, tag: "desk", renotify: true, silent: true, lang: page.language});
    told.onclick = () => (window.focus(), told.close());
  } catch {
    // some phones show notifications only to programs that are installed: the sound has to do
  }
}

// Two soft notes.
async function chime() {
  if (!sound) return;
  await sound.resume().catch(() => null);
  [[660, 0], [880, 0.16]].forEach(([pitch, after]) => {
    const [voice, volume, start] = [sound.createOscillator(), sound.createGain(), sound.currentTime + after];
    voice.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.08, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
    voice.connect(volume).connect(sound.destination);
    voice.start(start);
    voice.stop(start + 0.4);
  });
}

// --- Keys ---

const ACTS = {t: ".take", c: ".close"}; // keys of what can be done with a case, by how its press ends
const VIEWS = {1: "cases", 2: "day", 3: "pane"};

function drawStrokes() {
  const {words: said} = page;
  const rows = [
    ["j k", said.strokeMove], ["Enter", said.strokeOpen], ["t", said.take], ["c", said.close], ["r", said.canned],
    ["n", said.strokeNote], ["1 2 3", `${said.cases}, ${said.day}, ${said.assistant}`], ["↑", said.strokeChange],
    ["Esc", said.strokeLeave], ["?", said.strokes],
  ];
  byId("strokeRows").replaceChildren(...rows.map(([keys, what]) =>
    make("div", "", make("dt", "", ...keys.split(" ").flatMap(key => [make("kbd", "", key), " "])), make("dd", "", what))));
}

// Which key does the same is said at everything that has one.
function hint() {
  for (const one of document.querySelectorAll("[data-stroke]")) {
    const named = one.querySelector("[data-word]") ?? (one.closest("label") ?? one);
    if (silenced()) {
      one.removeAttribute("aria-keyshortcuts");
      one.removeAttribute("title");
    } else {
      one.setAttribute("aria-keyshortcuts", one.dataset.stroke);
      one.title = `${named.textContent.trim()} (${one.dataset.stroke})`;
    }
  }
}

const silenced = () => kept("silenced"); // for those whose voice or hands press letters that they did not mean

function showStrokes() {
  byId("strokesOn").checked = !silenced();
  byId("strokeList").showModal();
}

// The letter on the key for those who write in Latin letters; for others the letter that is printed beside theirs. A
// capital is the beginning of a sentence.
function stroke(event) {
  if (/^[a-z]$/i.test(event.key)) return event.shiftKey ? "Shift" : event.key.toLowerCase();
  const other = event.key.length === 1 && event.key > "~" && !event.shiftKey && event.code.startsWith("Key");
  return other ? event.code.slice(3).toLowerCase() : event.key;
}

// Only what lies open is acted on: a key that is meant for another row opens that first.
async function strike(key) {
  const row = document.activeElement?.closest?.(".case");
  const other = row && Number(row.dataset.case) !== chosen;
  if (other) await open(Number(row.dataset.case));
  if (!settled() || desk.dataset.view !== "cases" || (other && key === "c")) return;
  const button = key in ACTS && byId("actions").querySelector(`[data-stroke="${key}"]:not([disabled])`);
  if (button && key === "c") {
    const seen = newest();
    if (await sure(page.words.closeSure, page.words.close)) act(button.dataset.focus, null, seen);
  } else if (button) button.click();
  if (key === "r") ready().then(() => byId("replies").querySelector("button:not([disabled])")?.focus());
  if (key === "n") (noting.click(), words.focus());
}

for (const one of document.querySelectorAll("#views button")) one.addEventListener("click", () => view(one.dataset.view));
byId("sign").addEventListener("click", sign);
byId("register").addEventListener("click", register);
byId("another").addEventListener("click", register);
byId("notNow").addEventListener("click", () => (byId("offer").hidden = true));
byId("leave").addEventListener("click", leave);
byId("language").addEventListener("change", event => speakOtherwise(event.target.value));
function showPanel(is) {
  byId("panel").hidden = !is;
  byId("devices").setAttribute("aria-expanded", String(is));
}
byId("devices").addEventListener("click", () => showPanel(byId("panel").hidden));
byId("closePanel").addEventListener("click", () => (showPanel(false), byId("devices").focus()));
byId("back").addEventListener("click", () => {
  keep();
  desk.classList.remove("reading");
  lists.querySelector("[aria-current]")?.focus();
});
for (const id of ["no", "yes"]) byId(id).addEventListener("click", () => byId("sure").close(id));
byId("alert").addEventListener("click", switchAlert);
byId("strokes").addEventListener("click", showStrokes);
byId("closeStrokes").addEventListener("click", () => byId("strokeList").close());
byId("strokesOn").addEventListener("change", event => (keepThat("silenced", !event.target.checked), hint()));
byId("walkIn").addEventListener("click", event => plan && press(plan.walkIn, event.target));
byId("columns").addEventListener("keydown", walk);
for (const name of ["pointerdown", "pointermove", "keydown", "wheel"]) addEventListener(name, touched, {passive: true});
byId("menu").addEventListener("click", () => deed({pressed: ">desk"}));
byId("drop").addEventListener("click", drop);
byId("ready").addEventListener("click", ready);
byId("attach").addEventListener("click", () => byId("files").click());
byId("files").addEventListener("change", event => {
  enclose(event.target.files);
  event.target.value = "";
});
words.addEventListener("paste", event => {
  if (!event.clipboardData.files.length) return;
  event.preventDefault();
  enclose(event.clipboardData.files);
});
for (const name of ["dragover", "dragleave", "drop"]) {
  composer.addEventListener(name, event => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    composer.classList.toggle("over", name === "dragover");
    if (name === "drop") enclose(event.dataTransfer.files);
  });
}
byId("office").addEventListener("change", event => loadDay(event.target.value));
byId("date").addEventListener("change", event => event.target.value && loadDay(null, event.target.value));
byId("before").addEventListener("click", () => shift(-1));
byId("after").addEventListener("click", () => shift(1));
byId("today").addEventListener("click", () => plan && loadDay(null, plan.today));

byId("tell").addEventListener("submit", async event => {
  event.preventDefault();
  const said = byId("said").value.trim();
  if (said && (await deed({said}))) byId("said").value = "";
});

composer.addEventListener("submit", event => (event.preventDefault(), write()));
words.addEventListener("input", grow);
noting.addEventListener("change", placeholder);
words.addEventListener("keydown", event => {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    write();
  } else if (event.key === "ArrowUp" && !words.value && settled()) {
    const mine = folder.messages.filter(changeable).at(-1);
    if (mine) (event.preventDefault(), edit(mine));
  } else if (event.key === "Escape") {
    answering || changing ? drop() : log.focus();
  }
});

addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select");
  if (!me || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (silenced() || event.target.closest?.("dialog")) return;
  const key = stroke(event);
  const act = "jk".includes(key) ? () => (view("cases"), move(key === "j" ? 1 : -1))
    : "tcrn".includes(key) && !event.repeat ? () => strike(key)
    : key in VIEWS ? () => (VIEWS[key] === "pane" ? (pane(), (talk.querySelector(".theirs:last-child button") ?? byId("menu")).focus()) : view(VIEWS[key]))
    : key === "?" ? showStrokes : null;
  if (act) (event.preventDefault(), act());
});

begin();
