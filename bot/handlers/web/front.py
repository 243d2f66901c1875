"""The page itself: its files, packed once at the start, and its words, written into it on the server."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Protocol

from bot.pages import Packed, pack
from bot.screen import Local, Phrase, Say, Text

FILES = "/chat/page"
"""Where the page's files are served, under names that change with their content."""

_FOLDER = Path(__file__).parent / "page"

_WORDS: Mapping[str, Text] = {
    "tab": Text("web-tab"),
    "assistant": Text("web-assistant"),
    "you": Text("web-you"),
    "log": Text("web-log"),
    "tongue": Text("web-language"),
    "menu": Text("web-menu"),
    "exit": Text("web-exit"),
    "sos": Text("talk-sos"),
    "sosHint": Text("danger-title"),
    "close": Text("web-close"),
    "exitHint": Text("web-exit-hint"),
    "exitStill": Text("web-exit-still"),
    "privacy": Text("web-privacy"),
    "privacyBack": Text("web-privacy-back"),
    "shared": Text("web-shared"),
    "sharedMore": Text("web-shared-more"),
    "demo": Text("web-demo"),
    "noscript": Text("web-noscript"),
    "write": Text("web-write"),
    "writeOptions": Text("web-write-options"),
    "writeWords": Text("web-write-words"),
    "writePhone": Text("web-write-phone"),
    "send": Text("web-send"),
    "sending": Text("web-sending"),
    "unsent": Text("web-unsent"),
    "refused": Text("web-refused"),
    "offline": Text("web-offline"),
    "newer": Text("web-newer"),
    "keys": Text("web-keys"),
    "chosen": Text("web-chosen"),
    "renewed": Text("web-renewed"),
    "ended": Text("web-ended"),
    "erased": Text("web-erased"),
    "restart": Text("web-restart"),
    "cookies": Text("web-cookies"),
    "calendar": Text("web-calendar"),
    "map": Text("web-map"),
    "person": Text("web-person"),
    "answer": Text("web-answer"),
    "answering": Text("web-answering"),
    "change": Text("web-change"),
    "changing": Text("web-changing"),
    "changed": Text("web-changed"),
    "dismiss": Text("web-dismiss"),
    "attach": Text("web-attach"),
    "attachFile": Text("web-attach-file"),
    "attachVoice": Text("web-attach-voice"),
    "attachPlace": Text("web-attach-place"),
    "attachHint": Text("web-attach-hint"),
    "attachNobody": Text("web-attach-nobody"),
    "talk": Text("web-talk"),
    "remove": Text("web-remove"),
    "stop": Text("web-stop"),
    "recording": Text("web-recording"),
    "noMicrophone": Text("web-no-microphone"),
    "noPlace": Text("web-no-place"),
    "locating": Text("web-locating"),
    "place": Text("web-place"),
    "download": Text("web-download"),
    "picture": Text("web-picture"),
    "voice": Text("web-voice"),
    "uploading": Text("web-uploading"),
    "cancel": Text("web-cancel"),
    "tooLarge": Text("web-too-large"),
    "badKind": Text("web-bad-kind"),
    "tooMany": Text("web-too-many"),
    "noCase": Text("web-no-case"),
    "attached": Text("web-attached"),
    "accessibility": Text("web-accessibility"),
    "funding": Text("web-funding"),
}


class Texts(Protocol):
    """What the page needs of the locales."""

    @property
    def languages(self) -> Sequence[str]: ...

    def say(self, language: str, /) -> Say: ...

    def best(self, tag: str, /) -> str | None: ...

    def direction(self, language: str, /) -> str: ...

    def name(self, language: str, /) -> str: ...


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of other people's pages that this page names, and who pays, in words; empty ones are left out."""

    accessibility: str = ""
    funding: str = ""
    funding_words: Local = Local(())


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what people are told of their data, under its heading."""

    title: Phrase
    lines: Sequence[Phrase]


@dataclass(frozen=True, slots=True)
class Front:
    """Everything that is the same for every visitor of the page."""

    texts: Texts
    centre: Phrase
    demo: bool
    people: bool
    """Whether people answer as well, to whom more than words can be sent."""
    danger: Sequence[Phrase]
    """What is said to whoever presses for help, whether or not anything else works."""
    links: Links
    exit_url: str
    notice: Sequence[Part]
    """What people are told of their data; nothing where there is no such page."""
    template: Template
    reading: Template
    names: Mapping[str, str]
    packed: Mapping[str, Packed]

    def html(self, language: str) -> str:
        """The page in one language. Every value is escaped; nothing that a person sent is ever in it."""
        chrome = self.chrome(language)
        values = {
            **self.words(language),
            **self.names,
            "lang": language,
            "dir": self.texts.direction(language),
            "page": json.dumps(chrome, ensure_ascii=False),
            "exitUrl": self.exit_url,
            "hidePrivacy": "" if self.notice else "hidden",
            "hideAttach": "" if self.people else "hidden",
            "hideDemo": "" if self.demo else "hidden",
            "accessibilityUrl": self.links.accessibility,
            "hideAccessibility": "" if self.links.accessibility else "hidden",
            "fundingUrl": self.links.funding,
            "hideFunding": "" if self.links.funding else "hidden",
            "hideFundingWords": "" if self.links.funding_words.words else "hidden",
        }
        return self.template.substitute({name: escape(value) for name, value in values.items()})

    def privacy(self, language: str) -> str:
        """What people are told of their data, as a page to read."""
        say = self.texts.say(language)
        values = {
            **self.words(language),
            **self.names,
            "lang": language,
            "dir": self.texts.direction(language),
            "exitUrl": self.exit_url,
        }
        made = {"sections": "".join(_section(one, say) for one in self.notice), "tongues": self._tongues(language)}
        return self.reading.substitute({name: escape(value) for name, value in values.items()} | made)

    def _tongues(self, language: str) -> str:
        """The same page in the other languages, each by its own name."""
        return " ".join(
            f'<a href="/privacy?language={one}" data-place lang="{one}">{escape(self.texts.name(one))}</a>'
            for one in self.texts.languages
            if one != language
        )

    def chrome(self, language: str) -> Mapping[str, object]:
        """Words and direction of the page around the conversation."""
        direction = self.texts.direction(language)
        return {"language": language, "direction": direction, "words": self.words(language)}

    def words(self, language: str) -> dict[str, str]:
        say = self.texts.say(language)
        own = {"centre": say(self.centre), "fundingWords": say(self.links.funding_words)}
        own["danger"] = "\n".join(map(say, self.danger))
        return own | {name: say(text) for name, text in _WORDS.items()}


def _section(one: Part, say: Say) -> str:
    lines = "".join(f"<p>{escape(say(line))}</p>" for line in one.lines)
    return f"<section><h3>{escape(say(one.title))}</h3>{lines}</section>"


def front(
    texts: Texts,
    centre: Phrase,
    *,
    demo: bool,
    people: bool,
    danger: Sequence[Phrase] = (),
    links: Links,
    exit_url: str,
    notice: Sequence[Part] = (),
) -> Front:
    """Read and pack the files of the page."""
    names, packed = pack(_FOLDER, FILES)
    template, reading = (Template((_FOLDER / f"{name}.html").read_text("utf-8")) for name in ("index", "privacy"))
    return Front(texts, centre, demo, people, danger, links, exit_url, notice, template, reading, names, packed)
