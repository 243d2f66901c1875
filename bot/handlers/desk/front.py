"""The page of the desk: its files, packed once at the start, and its words, written into it on the server."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Protocol

from bot.centre.offer import OfficeId
from bot.handlers.desk.incoming import MOST_LETTERS
from bot.pages import Packed, pack
from bot.screen import Button, Phrase, Say, Text
from storage.casework import CaseView
from storage.eventwork import StaffEvent

FILES = "/desk/page"
"""Where the page's files are served, under names that change with their content."""

_FOLDER = Path(__file__).parent / "page"

_WORDS: Mapping[str, Text] = {
    "tab": Text("deskpage-tab"),
    "heading": Text("deskpage-heading"),
    "demo": Text("deskpage-demo"),
    "noscript": Text("deskpage-noscript"),
    "entering": Text("deskpage-entering"),
    "signIn": Text("deskpage-sign-in"),
    "signInHow": Text("deskpage-sign-in-how"),
    "ticketFirst": Text("deskpage-ticket-first"),
    "notSigned": Text("deskpage-not-signed"),
    "noKeysHere": Text("deskpage-no-keys-here"),
    "signedOut": Text("deskpage-signed-out"),
    "signOut": Text("deskpage-sign-out"),
    "language": Text("deskpage-language"),
    "cases": Text("deskpage-cases"),
    "day": Text("deskpage-day"),
    "assistant": Text("deskpage-assistant"),
    "devices": Text("deskpage-devices"),
    "offerKey": Text("deskpage-offer-key"),
    "addKey": Text("deskpage-add-key"),
    "notNow": Text("deskpage-not-now"),
    "keyAdded": Text("deskpage-key-added"),
    "keyFailed": Text("deskpage-key-failed"),
    "keySince": Text("deskpage-key-since"),
    "removeKey": Text("deskpage-remove-key"),
    "noKeys": Text("deskpage-no-keys"),
    "closePanel": Text("deskpage-close-panel"),
    "mine": Text("deskpage-mine"),
    "free": Text("deskpage-free"),
    "others": Text("deskpage-others"),
    "closed": Text("deskpage-closed"),
    "nothing": Text("deskpage-nothing"),
    "chooseCase": Text("deskpage-choose-case"),
    "caseNumber": Text("deskpage-case-number"),
    "writesIn": Text("deskpage-writes-in"),
    "reads": Text("deskpage-reads"),
    "channel": Text("deskpage-channel"),
    "office": Text("deskpage-office"),
    "waits": Text("deskpage-waits"),
    "answered": Text("deskpage-answered"),
    "snoozed": Text("deskpage-snoozed"),
    "heldBy": Text("deskpage-held-by"),
    "nobody": Text("deskpage-nobody"),
    "you": Text("deskpage-you"),
    "nextVisit": Text("deskpage-next-visit"),
    "none": Text("deskpage-none"),
    "readAs": Text("deskpage-read-as"),
    "example": Text("deskpage-example"),
    "earlier": Text("deskpage-earlier"),
    "unreachable": Text("case-unreachable"),
    "delicate": Text("case-delicate"),
    "visitor": Text("deskpage-visitor"),
    "noteBy": Text("deskpage-note-by"),
    "changed": Text("deskpage-changed"),
    "onItsWay": Text("deskpage-on-its-way"),
    "sent": Text("deskpage-sent"),
    "gone": Text("deskpage-gone"),
    "refused": Text("deskpage-refused"),
    "unknown": Text("deskpage-unknown"),
    "expired": Text("deskpage-expired"),
    "reply": Text("deskpage-reply"),
    "change": Text("deskpage-change"),
    "replying": Text("deskpage-replying"),
    "changing": Text("deskpage-changing"),
    "cancel": Text("deskpage-cancel"),
    "download": Text("deskpage-download"),
    "photo": Text("deskpage-photo"),
    "document": Text("deskpage-document"),
    "voice": Text("deskpage-voice"),
    "video": Text("deskpage-video"),
    "sticker": Text("deskpage-sticker"),
    "place": Text("deskpage-place"),
    "write": Text("deskpage-write"),
    "writeNote": Text("deskpage-write-note"),
    "note": Text("deskpage-note"),
    "send": Text("deskpage-send"),
    "notSent": Text("deskpage-not-sent"),
    "notCertain": Text("deskpage-not-certain"),
    "tooLong": Text("deskpage-too-long", most=MOST_LETTERS),
    "closeSure": Text("deskpage-close-sure"),
    "leaveSure": Text("deskpage-leave-sure"),
    "sendAgain": Text("deskpage-send-again"),
    "takeBack": Text("deskpage-take-back"),
    "canned": Text("deskpage-canned"),
    "untranslated": Text("deskpage-untranslated"),
    "attach": Text("deskpage-attach"),
    "takeOff": Text("deskpage-take-off"),
    "uploading": Text("deskpage-uploading"),
    "tooLarge": Text("deskpage-too-large"),
    "caseClosed": Text("deskpage-case-closed"),
    "back": Text("deskpage-back"),
    "previousDay": Text("deskpage-previous-day"),
    "nextDay": Text("deskpage-next-day"),
    "today": Text("deskpage-today"),
    "chooseDay": Text("deskpage-choose-day"),
    "dayClosed": Text("deskpage-day-closed"),
    "noVisits": Text("deskpage-no-visits"),
    "confirmed": Text("deskpage-confirmed"),
    "unconfirmed": Text("deskpage-unconfirmed"),
    "arrived": Text("deskpage-arrived"),
    "missed": Text("deskpage-missed"),
    "undo": Text("deskpage-undo"),
    "details": Text("deskpage-details"),
    "menu": Text("deskpage-menu"),
    "paneEmpty": Text("deskpage-pane-empty"),
    "say": Text("deskpage-say"),
    "offline": Text("deskpage-offline"),
    "failed": Text("deskpage-failed"),
    "newMessage": Text("deskpage-new-message"),
    "alarm": Text("deskpage-alarm"),
    "tellMe": Text("deskpage-tell-me"),
    "tellsYou": Text("deskpage-tells-you"),
    "onlySound": Text("deskpage-only-sound"),
    "strokes": Text("deskpage-strokes"),
    "strokesHow": Text("deskpage-strokes-how"),
    "strokesOn": Text("deskpage-strokes-on"),
    "strokeMove": Text("deskpage-stroke-move"),
    "strokeOpen": Text("deskpage-stroke-open"),
    "strokeNote": Text("deskpage-stroke-note"),
    "strokeChange": Text("deskpage-stroke-change"),
    "strokeLeave": Text("deskpage-stroke-leave"),
    "events": Text("eventdesk-title"),
    "walkIn": Text("deskpage-walk-in"),
    "blocked": Text("deskpage-blocked"),
    "now": Text("deskpage-now"),
    "bookHere": Text("deskpage-book-here"),
    "take": Text("case-take"),
    "close": Text("case-close"),
    "messages": Text("deskpage-messages"),
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
class Names:
    """What things of the centre are called: dialogs have the words, and this room sees no dialog."""

    office: Callable[[OfficeId], Phrase]
    subjects: Mapping[str, Phrase]
    services: Mapping[str, Phrase]
    ways: Mapping[str, Phrase]
    care: Mapping[str, Phrase]
    access: Mapping[str, Phrase]
    happened: Callable[[str], Phrase]
    """What an event of a case is in words."""
    people: Callable[[StaffEvent], Phrase]
    """How many places of an event are taken."""
    meanings: Callable[[CaseView], Sequence[Button]]
    """The keys that say what the first words of a case mean."""


@dataclass(frozen=True, slots=True)
class Front:
    """Everything that is the same for everybody who opens the page."""

    texts: Texts
    demo: bool
    zone: str
    party: str
    """The host for which passkeys sign."""
    template: Template
    names: Mapping[str, str]
    packed: Mapping[str, Packed]

    def html(self, language: str) -> str:
        """The page in one language. Every value is escaped; nothing that a person sent is ever in it."""
        values = {
            **self.words(language),
            **self.names,
            "lang": language,
            "dir": self.texts.direction(language),
            "page": json.dumps(self.chrome(language), ensure_ascii=False),
            "most": str(MOST_LETTERS),
            "hideDemo": "" if self.demo else "hidden",
        }
        return self.template.substitute({name: escape(value) for name, value in values.items()})

    def chrome(self, language: str) -> Mapping[str, object]:
        """Words and direction of the page, and what else is the same for everybody."""
        return {
            "language": language,
            "direction": self.texts.direction(language),
            "words": self.words(language),
            "languages": [[code, self.texts.name(code)] for code in self.texts.languages],
            "zone": self.zone,
            "party": self.party,
        }

    def words(self, language: str) -> dict[str, str]:
        say = self.texts.say(language)
        return {name: say(text) for name, text in _WORDS.items()}


def front(texts: Texts, *, demo: bool, zone: str, party: str) -> Front:
    """Read and pack the files of the page."""
    names, packed = pack(_FOLDER, FILES)
    template = Template((_FOLDER / "index.html").read_text("utf-8"))
    return Front(texts, demo, zone, party, template, names, packed)
