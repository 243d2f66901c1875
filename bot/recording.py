"""The record of processing and a draft of the impact assessment, from the settings that the program itself obeys.

They are Markdown in Polish, as the data-protection officer is; what only the officer knows is left blank and marked
(GDPR, Articles 30(1) and 35). The words stand in locales/pl/record.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import cast

from bot.centre.keeping import measure, periods
from bot.centre.privacy import Purpose
from bot.config import Settings
from bot.config_file import LOCALES
from storage.holdings import HOLDINGS, Holding, encrypted

WORDS = LOCALES / "pl" / "record.toml"

KINDS: Mapping[Purpose, Sequence[str]] = {
    "answers": ("dialogue", "web_session", "letters", "inactive_profile", "technical"),
    "visits": ("visits",),
    "conversations": ("conversations", "conversations_delicate", "group_copies"),
    "examples": ("examples",),
    "events": ("enrolments",),
    "announcements": ("recipients", "consents"),
    "danger": ("conversations_delicate",),
    "security": ("audit", "staff_access", "erasures", "technical"),
}
"""Which kinds of data serve which purpose."""

Tree = Mapping[str, object]


@dataclass(frozen=True)
class Record:
    """Puts the papers together. Every method yields lines of Markdown."""

    settings: Settings
    words: Tree

    @classmethod
    def of(cls, settings: Settings, words: Path = WORDS) -> Record:
        return cls(settings, tomllib.loads(words.read_text("utf-8")))

    def record(self) -> str:
        """The record of processing activities (Article 30)."""
        parts = (self._who(), self._purposes(), self._data(), self._periods(), self._others(), self._measures())
        return "".join(f"{line}\n" for part in (self._title("record"), *parts) for line in part)

    def dpia(self) -> str:
        """A draft of the assessment of the impact on people (Article 35)."""
        parts = (self._described(), self._data(), self._periods(), self._others(), self._measures(), self._risks())
        lines = [line for part in (self._title("dpia"), *parts, self._decisions()) for line in part]
        return "".join(f"{line}\n" for line in lines)

    # --- parts ---

    def _title(self, paper: str) -> Iterator[str]:
        yield from (f"# {self._say(paper, 'title')}", "", f"> {self._say('draft')}", "")

    def _who(self) -> Iterator[str]:
        privacy = self.settings.privacy
        yield from self._heading("record", "who")
        for name, value in (("controller", privacy.controller), ("address", privacy.address)):
            yield f"- {self._say('record', name)}: {value or self._blank}"
        yield f"- {self._say('record', 'officer')}: {privacy.officer or self._blank}"
        yield f"- {self._say('record', 'representative')}: {self._blank}"
        yield ""

    def _purposes(self) -> Iterator[str]:
        yield from self._heading("record", "purposes")
        yield from self._row(self._list("record", "purpose_head"), head=True)
        for purpose, bases in self.settings.privacy.bases.items():
            articles = ", ".join(self._say("bases", one) for one in bases)
            yield from self._row((self._say("purposes", purpose), articles, self._each(KINDS[purpose])))
        yield from ("", f"{self._say('record', 'legal')}: {self._blank}", "")

    def _data(self) -> Iterator[str]:
        yield from self._heading("record", "data")
        yield from self._row(self._list("record", "data_head"), head=True)
        for name, one in HOLDINGS.items():
            whose = self._say("whose", one.whose)
            hidden = ", ".join(f"`{column}`" for column in encrypted(name)) or "–"
            yield from self._row((f"`{name}`", whose, self._say("tables", name), hidden, self._kept(one)))
        yield ""

    def _periods(self) -> Iterator[str]:
        yield from self._heading("record", "periods")
        yield from self._row(self._list("record", "period_head"), head=True)
        for kind in periods(self.settings.timetable.kept):
            what, since = self._kind(kind)
            yield from self._row((what, since, self._period(kind), f"`[retention] {kind}`"))
        yield ""

    def _others(self) -> Iterator[str]:
        present = [name for name, one in (("telegram", self.settings.telegram), ("viber", self.settings.viber)) if one]
        yield from self._heading("record", "recipients")
        yield from (f"- {self._say('recipients', name)}" for name in ("staff", *present))
        yield f"- {self._say('recipients', 'host')}: {self._blank}"
        yield from (f"- {self._say('recipients', 'none')}", "")
        yield from self._heading("record", "countries")
        yield from (f"- {self._say('countries', name)}: {self._blank}" for name in (present or ["none"]))
        yield ""

    def _measures(self) -> Iterator[str]:
        yield from self._heading("record", "measures")
        yield from (f"- {one}" for one in self._list("measures", "list"))
        yield from (f"- {self._say('record', 'organisation')}: {self._blank}", "")

    def _described(self) -> Iterator[str]:
        for name in ("why", "what"):
            yield from self._heading("dpia", name)
            yield from (self._say("dpia", f"{name}_words"), "")
        yield from self._purposes()
        yield from self._heading("dpia", "need")
        yield from (*(f"- {one}" for one in self._list("dpia", "need_words")), "")

    def _risks(self) -> Iterator[str]:
        yield from self._heading("dpia", "risks")
        yield from self._row(self._list("dpia", "risk_head"), head=True)
        for risk in cast(Sequence[Tree], self._at("dpia", "risk")):
            yield from self._row((str(risk["danger"]), str(risk["answer"]), self._blank))
        yield ""

    def _decisions(self) -> Iterator[str]:
        for name in ("opinion", "people", "consultation", "decision"):
            yield from (*self._heading("dpia", name), self._blank, "")

    # --- words ---

    @property
    def _blank(self) -> str:
        return f"**{self._say('blank')}**"

    def _at(self, *way: str) -> object:
        found: object = self.words
        for part in way:
            found = cast(Tree, found)[part]
        return found

    def _say(self, *way: str) -> str:
        return str(self._at(*way))

    def _list(self, *way: str) -> Sequence[str]:
        return [str(one) for one in cast(Sequence[object], self._at(*way))]

    def _heading(self, *way: str) -> Iterator[str]:
        yield from (f"## {self._say(*way)}", "")

    def _row(self, cells: Sequence[str], *, head: bool = False) -> Iterator[str]:
        yield "| " + " | ".join(one.replace("|", "\\|") for one in cells) + " |"
        if head:
            yield "|" + "---|" * len(cells)

    def _kind(self, kind: str) -> tuple[str, str]:
        what, since = self._list("kinds", kind)
        return what, since

    def _kept(self, one: Holding) -> str:
        if one.kind in ("counts", "centre"):
            return self._say("for_good")
        return self._each((one.kind, *one.also))

    def _each(self, kinds: Sequence[str]) -> str:
        return "; ".join(f"{self._kind(kind)[0]}: {self._period(kind)}" for kind in kinds)

    def _period(self, kind: str) -> str:
        return self._length(self.settings.timetable.kept.of(kind))

    def _length(self, period: timedelta) -> str:
        number, unit = measure(period)
        one, few, many = self._list("units", unit)
        return f"{number} {one if number == 1 else few if _is_few(number) else many}"


def _is_few(number: int) -> bool:
    """Whether Polish counts it like two, three and four."""
    return number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
