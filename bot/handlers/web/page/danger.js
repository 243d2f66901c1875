// Help in danger: a key that needs no server, and what is said first when the server cannot take in what was written.
"use strict";

const danger = byId("danger"), numbers = byId("numbers");

// A number to call, wherever a line has one: the emergency number, or that with which the line begins.
// Before that may stand a mark that nobody sees, where words run from right to left.
const CALLABLE = /(?<=^[^\p{L}\d]{0,2})\d[\d ]{4,}\d(?=\u2069?:)|\b112\b/gu;

function callable(line) {
  const parts = [];
  let from = 0;
  for (const match of line.matchAll(CALLABLE)) {
    parts.push(line.slice(from, match.index), leftToRight(anchor("", "tel:" + match[0].replace(/ /g, ""), match[0])));
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from)].filter(part => part !== "");
}

function called(text) {
  return text.split("\n").filter(Boolean).map(line => {
    const shown = make("p", "line", ...callable(line));
    shown.dir = "auto";
    return shown;
  });
}

function tellNumbers() {
  numbers.replaceChildren(...called(page.words.danger));
}

byId("sos").addEventListener("click", () => {
  const asked = danger.hidden;
  tellNumbers();
  danger.hidden = false;
  danger.focus({preventScroll: true});
  if (asked) act({commanded: "sos"});
});
byId("enough").addEventListener("click", () => {
  danger.hidden = true;
  byId("sos").focus({preventScroll: true});
});

// What cannot be posted at the moment is read all the same: whoever is in danger is answered in any case.
async function readAhead(item) {
  if (item.first || over || !(item.mine.said || item.mine.edited)) return;
  item.first = true;
  const {status, answer} = await send("/chat/danger", item.body);
  if (status === 200) sayFirst(answer.first);
  else item.first = false;
}

function sayFirst(text) {
  if (!text) return;
  const message = make("article", "theirs first", worded("span", "unseen", "assistant"), ...called(text));
  message.setAttribute("role", "alert");
  (over ? byId("over") : log).append(message);
  message.scrollIntoView({block: "nearest"});
}
