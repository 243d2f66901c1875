// What passes between the person and the people of the centre besides plain words: files, recordings, places, replies
// and edits. It shares the page with chat.js and is as forgetful. Nothing is recorded or located without a tap.
"use strict";

const attach = byId("attach"), panel = byId("panel"), tray = byId("tray"), strip = byId("strip");

const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST = 5 * 60; // seconds of a recording
const STALLED = 30_000;
const SHOWN = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);
const messages = new Map(); // what the house calls a message → where it stands
const waitingFiles = []; // what will be sent with the next message
let open = false, answered = null, changing = null, draft = "", recording = null, opening = false;

// --- Showing ---

function showPerson(letter) {
  const before = letter.correction ? messages.get(String(letter.corrects)) : null;
  const near = nearEnd();
  const content = make("div", "said", ...letter.lines.map(line => phrase("p", "line", line)), files(letter.files));
  if (before) {
    before.querySelector(".said").replaceWith(content);
    return mark(before, letter.id);
  }
  const quoted = letter.quote || (letter.quoted && textOf(letter.quoted));
  const message = make("article", "theirs person", worded("p", "who", "person"), quoted ? quote(quoted) : null, content);
  message.lang = letter.language;
  message.tabIndex = -1;
  message.append(tools(worded("button", "tool", "answer"), () => answer(message)));
  name(message, letter.id);
  if (letter.correction) mark(message, letter.id);
  bring(message, letter, near, false);
}

function name(message, id) {
  message.dataset.id = id;
  messages.set(String(id), message);
}

function mark(message, id) {
  name(message, id);
  message.querySelector(".changed")?.remove();
  message.querySelector(".said, .line").after(worded("p", "changed", "changed"));
}

function tools(button, work) {
  button.type = "button";
  button.addEventListener("click", work);
  const row = make("p", "tools", button);
  row.setAttribute("aria-live", "off");
  return row;
}

function quote(text) {
  return phrase("blockquote", "", text);
}

function textOf(id) {
  const message = messages.get(String(id));
  const text = message?.querySelector(".line, .name")?.textContent ?? message?.querySelector("img")?.alt ?? "…";
  return text.length > 80 ? text.slice(0, 79) + "…" : text;
}

function size(bytes) {
  const unit = bytes < 1024 * 1024 ? "kilobyte" : "megabyte";
  const amount = unit === "megabyte" ? bytes / (1024 * 1024) : Math.ceil(bytes / 1024);
  const digits = unit === "megabyte" && amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(page.language, {style: "unit", unit, maximumFractionDigits: digits}).format(amount);
}

function enclosed(one) {
  const shown = SHOWN.has(one.type) ? picture(one) : /^(audio|video)\//.test(one.type) ? player(one) : download(one);
  return make("div", "enclosed", shown, one.words ? phrase("p", "line", one.words) : null);
}

function picture(one) {
  const image = make("img", "");
  image.src = one.url;
  image.alt = one.label || `${page.words.picture}: ${one.name}`;
  image.addEventListener("error", () => image.closest(".picture, .enclosed")?.replaceChildren(download(one)));
  image.addEventListener("load", () => settled && talked && scrollTo({top: document.documentElement.scrollHeight}));
  image.addEventListener("load", () => grown(image.closest(".theirs")));
  if (one.local) return image;
  const link = make("a", "picture", image);
  link.href = one.url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function player(one) {
  const sound = one.type.startsWith("audio/");
  const media = make(sound ? "audio" : "video", "");
  media.controls = true;
  media.preload = "metadata";
  media.src = one.url;
  media.setAttribute("aria-label", sound && one.voice !== false ? page.words.voice : one.name);
  return make("div", "player", make("span", "name unseen", sound ? page.words.voice : one.name), media);
}

function download(one) {
  const text = make("span", "", phrase("span", "name", one.label || one.name || page.words.download),
    make("small", "", one.size ? size(one.size) : one.label ? one.name : ""));
  const path = "M12 4v11M7 11l5 5 5-5M5 20h14";
  if (one.local) return make("span", "key", icon("M6 3h8l4 4v14H6zM14 3v5h4"), text);
  const link = make("a", "key", icon(path), text, worded("span", "unseen", "download"));
  link.href = one.url;
  link.download = one.name;
  return link;
}

function place(latitude, longitude) {
  return anchor("key", mapOf(latitude, longitude), icon("M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 10h.01"),
    make("span", "", worded("span", "name", "place"), make("small", "", `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`)));
}

// --- Their own messages: what people read can be changed as long as it is the last one ---

function known(message, letter) {
  if (!letter.mine || !letter.message) return;
  name(message, letter.message);
  log.querySelectorAll(".mine .tools").forEach(one => one.remove());
  if (letter.mine.said) message.append(tools(worded("button", "tool", "change"), () => edit(message)));
}

function change({message: id, words: text}) {
  const message = messages.get(id);
  if (!message) return;
  message.querySelector(".line").textContent = text;
  settle(message);
  mark(message, id);
}

function edit(message) {
  if (!changing) draft = words.value;
  [changing, answered] = [message, null];
  words.value = message.querySelector(".line").textContent;
  about("changing", "");
}

function answer(message) {
  stopChanging();
  answered = message;
  about("answering", textOf(message.dataset.id));
}

function about(word, text) {
  byId("stripWord").textContent = page.words[word];
  byId("stripWord").dataset.word = word;
  byId("stripText").textContent = text;
  strip.hidden = false;
  grow();
  words.focus();
}

function stopChanging() {
  if (changing) words.value = draft;
  [changing, answered, draft] = [null, null, ""];
  strip.hidden = true;
  grow();
}

// --- Sending ---

composer.addEventListener("submit", event => {
  event.preventDefault();
  if (recording) return recording.stop();
  complain("");
  if (changing) return resay();
  const reply = answered ? answered.dataset.id : null;
  const said = say(words.value, {reply});
  words.value = "";
  waitingFiles.splice(0).forEach((one, index) => give(one, index || said ? null : reply));
  stopChanging();
  showTray();
  fold(false);
});

function resay() {
  const [message, text] = [changing, cleaned(words.value)];
  stopChanging();
  if (!text || text === message.querySelector(".line").textContent) return;
  const item = {mine: {}, body: {id: uuid(), edited: {message: message.dataset.id, words: text}}, bubble: message};
  note(message, "sending");
  item.kept = () => setTimeout(() => messages.get(item.body.edited.message)?.querySelector(".line").textContent !== text
    && note(message, "noCase"), 5000); // kept, but changed nothing: nobody is there any more
  queue.push(item);
  post();
}

function give(one, reply) {
  if (one.place) return act({placed: one.place}, {reply});
  const item = act({sent: undefined}, {reply, file: one.file, files: [one.shown]});
  if (!item) return;
  const bar = make("progress", "");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", page.words.uploading);
  const stop = worded("button", "tool", "cancel");
  stop.type = "button";
  stop.addEventListener("click", () => takeBack(item));
  item.bar = make("div", "progress", bar, stop);
  item.bubble.append(item.bar);
}

function takeBack(item) {
  const index = queue.indexOf(item);
  if (index < 0 || item.body.sent) return;
  queue.splice(index, 1);
  pending.splice(pending.indexOf(item), 1);
  item.request?.abort();
  item.bubble.remove();
  wake?.();
  words.focus();
}

// The same file under the same id, however often the connection breaks.
function upload(item) {
  settle(item.bubble);
  return new Promise(done => {
    const request = item.request = new XMLHttpRequest();
    let timer = setTimeout(() => request.abort(), STALLED);
    request.open("POST", `/chat/upload/${item.body.id}`);
    request.setRequestHeader("X-Chat", "1");
    request.setRequestHeader("X-Name", encodeURIComponent(item.file.name.replace(/\p{Surrogate}/gu, "")));
    request.upload.addEventListener("progress", event => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED);
      item.bar.firstChild.value = event.total ? event.loaded / event.total : 0;
    });
    request.addEventListener("loadend", () => {
      clearTimeout(timer);
      const told = read(request.responseText);
      if (request.status === 200 || (request.status >= 400 && request.status < 500 && request.status !== 429)) item.bar.remove();
      done({status: request.status, answer: told});
    });
    request.send(item.file);
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function whyNot(item, reason) {
  const words = {"too-large": "tooLarge", "kind": "badKind", "too-many": "tooMany", "no-case": "noCase"};
  return words[reason] ?? (item.body.sent ? "noCase" : "refused");
}

// --- Choosing ---

function present(is) {
  open = is;
  document.body.classList.toggle("people", is);
  if (!panel.hidden) fold(true);
}

function fold(out) {
  panel.hidden = !out;
  attach.setAttribute("aria-expanded", String(out));
  byId("choices").hidden = !open;
  byId("nobody").hidden = open;
}

function complain(word) {
  const line = byId("trouble");
  line.hidden = !word;
  line.textContent = word ? page.words[word] : "";
  if (word) line.dataset.word = word;
  else delete line.dataset.word;
}

function add(list) {
  const chosen = [...list].filter(Boolean);
  if (!chosen.length || attach.hidden || composer.hidden) return;
  complain("");
  if (!open) return fold(true);
  for (const one of chosen) {
    if (one.size > MOST_BYTES) complain("tooLarge");
    else if (!one.size) complain("badKind");
    else waitingFiles.push({file: one, shown: local(one)});
  }
  fold(false);
  showTray();
}

function local(file) {
  const type = file.type.split(";")[0];
  return {kind: "file", type, name: file.name, size: file.size, url: URL.createObjectURL(file), local: true};
}

function showTray() {
  tray.hidden = !waitingFiles.length;
  tray.replaceChildren(...waitingFiles.map(one => {
    const remove = make("button", "plain", icon("M6 6l12 12M18 6L6 18"));
    remove.type = "button";
    remove.setAttribute("aria-label", `${page.words.remove}: ${one.shown?.name ?? page.words.place}`);
    remove.addEventListener("click", () => {
      waitingFiles.splice(waitingFiles.indexOf(one), 1);
      showTray();
      words.focus();
    });
    return make("li", "", one.place ? place(...one.place) : enclosed(one.shown), remove);
  }));
  byId("aside").textContent = waitingFiles.length ? page.words.attached : "";
}

// Everything that was begun, when the chat ends.
function drop() {
  recording?.cancel();
  waitingFiles.length = 0;
  messages.clear();
  tray.replaceChildren();
  [changing, answered, draft] = [null, null, ""];
}

attach.addEventListener("click", () => fold(panel.hidden));
byId("pick").addEventListener("click", () => byId("picker").click());
byId("picker").addEventListener("change", event => {
  add(event.target.files);
  event.target.value = "";
});
byId("talk").addEventListener("click", () => {
  fold(false);
  act({commanded: "person"});
});
byId("dismiss").addEventListener("click", () => {
  stopChanging();
  words.focus();
});
words.addEventListener("paste", event => {
  if (!event.clipboardData?.files.length) return;
  event.preventDefault();
  add(event.clipboardData.files);
});
addEventListener("dragover", event => event.dataTransfer?.types.includes("Files") && event.preventDefault());
addEventListener("drop", event => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  add(event.dataTransfer.files);
});

// --- Recording ---

byId("record").addEventListener("click", async () => {
  if (opening || recording) return;
  opening = true;
  complain("");
  let sound = null;
  try {
    sound = await navigator.mediaDevices.getUserMedia({audio: true});
    if (over) return silence(sound);
    record(sound);
    fold(false);
  } catch {
    silence(sound);
    complain("noMicrophone"); // refused, or there is none, or the page was not opened safely, or nothing can record it
  } finally {
    opening = false;
  }
});

function silence(sound) {
  sound?.getTracks().forEach(track => track.stop());
}

function record(sound) {
  const type = ["audio/ogg;codecs=opus", "audio/mp4", "audio/webm;codecs=opus"].find(one => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(sound, type ? {mimeType: type} : {});
  const pieces = [], began = Date.now();
  let wanted = true;
  recorder.start();
  const tick = setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    byId("elapsed").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (seconds >= LONGEST) recorder.stop();
  }, 250);
  recorder.addEventListener("dataavailable", event => event.data.size && pieces.push(event.data));
  recorder.addEventListener("stop", () => {
    clearInterval(tick);
    silence(sound);
    recording = null;
    byId("recorder").hidden = true;
    byId("elapsed").textContent = "";
    const format = recorder.mimeType.split(";")[0];
    const ending = {"audio/ogg": "ogg", "audio/mp4": "m4a"}[format] ?? "webm";
    if (wanted && pieces.length) add([new File(pieces, `voice.${ending}`, {type: format})]);
    words.focus();
  });
  recording = {stop: () => recorder.stop(), cancel: () => (wanted = false, recorder.stop())};
  byId("recorder").hidden = false;
  byId("stop").focus();
}

byId("stop").addEventListener("click", () => recording?.stop());
byId("discard").addEventListener("click", () => recording?.cancel());

// --- Where they are ---

byId("locate").addEventListener("click", () => {
  complain("");
  byId("aside").textContent = page.words.locating;
  const found = ({coords}) => {
    waitingFiles.push({place: [coords.latitude, coords.longitude].map(one => Math.round(one * 1e5) / 1e5)});
    fold(false);
    showTray();
    words.focus();
  };
  if (!navigator.geolocation) return complain("noPlace");
  navigator.geolocation.getCurrentPosition(found, () => complain("noPlace"), {enableHighAccuracy: true, timeout: 20_000});
});
