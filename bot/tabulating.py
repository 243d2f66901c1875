"""The report of some months out of its numbers: lines to read, a book of tables and a picture. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.centre.offer import Offer, OfficeId
from bot.charts import Bar, Bars, Chart, largest
from bot.dialogs.asking import office_name
from bot.dialogs.demand import OUTCOMES, UNANSWERED, called
from bot.dialogs.person import WORDS
from bot.screen import LanguageName, Month, Phrase, Say, Text, Verbatim
from bot.sheets import Book, Cell, Rows, Sheet
from storage.exportwork import Demand, Tally, What

FEW = 3
"""Languages of fewer people are one in the picture, which is passed around; the table has them as they are."""
SHOWN = 6
"""How many bars of one sort a phone shows well."""

_CALLED: Mapping[What, Text] = {
    "people": Text("tabulating-people"),
    "people-office": Text("tabulating-people"),
    "people-service": Text("tabulating-people"),
    "people-topic": Text("tabulating-people"),
    "people-subject": Text("tabulating-people"),
    "visits": Text("tabulating-visits"),
    "arrivals": Text("tabulating-arrivals"),
    "walk-ins": Text("tabulating-walk-ins"),
    "events": Text("tabulating-events"),
    "courses": Text("tabulating-courses"),
    "enrolments": Text("tabulating-enrolments"),
    "attendances": Text("tabulating-attendances"),
    "cases": Text("tabulating-cases"),
}
_OF_VISITS: tuple[What, ...] = ("visits", "arrivals", "walk-ins")
_OF_EVENTS: tuple[What, ...] = ("events", "courses", "enrolments", "attendances")
_WITH_LANGUAGES: tuple[What, ...] = ("visits", "arrivals", "enrolments", "attendances", "cases")
_DONE: tuple[What, ...] = (*_OF_VISITS, *_OF_EVENTS, "cases")
_NOTES = (
    Text("tabulating-note-people"),
    Text("tabulating-note-offices"),
    Text("tabulating-note-walk-ins"),
    Text("tabulating-note-missed"),
    Text("tabulating-note-events"),
    Text("tabulating-note-languages"),
    Text("tabulating-note-cases"),
    Text("tabulating-note-forgotten"),
)

Column = tuple[str, Text, Callable[[str], Phrase]]
"""What a column of a table holds, its head, and what the ids in it are called."""


@dataclass(frozen=True, slots=True)
class Report:
    """Some months of one office, or of all."""

    months: Sequence[date]
    """Each by its first day, in order; at least one."""
    office: str
    """Empty for all."""
    tallies: Sequence[Tally]
    """Those that concern whoever reads it, of these months."""
    whole: bool
    """Whether they are of all offices, so that people can be told apart across them."""
    at: datetime
    """When it was counted; aware."""
    offer: Offer
    demand: Sequence[Demand] = ()
    """What people have asked for in their own words."""

    @property
    def people(self) -> What:
        """How people are counted here: across all offices, or in each."""
        return "people" if self.whole else "people-office"

    @property
    def title(self) -> Text:
        first, last = Month(self.months[0]), Month(self.months[-1])
        one = Text("tabulating-month", month=first)
        span = one if first == last else Text("tabulating-months", first=first, last=last)
        where = office_name(OfficeId(self.office)) if self.office else Text("tabulating-everywhere")
        return Text("tabulating-title", span=span, office=where)

    def sum(self, what: What, month: date | None = None) -> int:
        return sum(one.count for one in self.tallies if one.what == what and month in (None, one.month))

    def lines(self) -> tuple[Text, ...]:
        """The most important numbers in words. Of several months people cannot be added."""
        visits, arrivals, walkins = (self.sum(what) for what in _OF_VISITS)
        events, courses, enrolments, attendances = (self.sum(what) for what in _OF_EVENTS)
        told = (
            Text("tabulating-line-visits", visits=visits, arrivals=arrivals, walkins=walkins),
            Text(
                "tabulating-line-events", events=events, courses=courses, enrolments=enrolments, attendances=attendances
            ),
            Text("tabulating-line-cases", cases=self.sum("cases")),
        )
        return told if len(self.months) > 1 else (Text("tabulating-line-people", people=self.sum(self.people)), *told)

    # --- The picture ---

    def chart(self, say: Say) -> Chart:
        panels = [self._by_month(say)] if len(self.months) > 1 else []
        if not self.office:
            panels.append(self._by_office(say))
        panels += [self._by_service(say), self._by_language(say)]
        return Chart(say(self.title), [say(line) for line in self.lines()], [one for one in panels if one.bars])

    def _by_month(self, say: Say) -> Bars:
        shown = self.months[-SHOWN * 2 :]
        named = [(say(Text("tabulating-month", month=Month(one))), self.sum(self.people, one)) for one in shown]
        return Bars(say(Text("tabulating-people-months")), [Bar(*one) for one in named])

    def _by_office(self, say: Say) -> Bars:
        found = self._grouped("office", ("visits", "walk-ins"))
        bars = [Bar(say(_office(id)), number) for id, number in found.items() if id]
        return Bars(say(Text("tabulating-visits-offices")), self._few(bars, say))

    def _by_service(self, say: Say) -> Bars:
        bars = [Bar(say(self._service(id)), number) for id, number in self._grouped("service", ("visits",)).items()]
        return Bars(say(Text("tabulating-visits-services")), self._few(bars, say))

    def _by_language(self, say: Say) -> Bars:
        bars = [Bar(say(_language(id)), n) for id, n in self._grouped("language", (self.people,)).items()]
        several = len(self.months) > 1
        head = Text("tabulating-people-languages-months" if several else "tabulating-people-languages")
        return Bars(say(head), self._few(bars, say, FEW))

    def _few(self, bars: Sequence[Bar], say: Say, least: int = 0) -> Sequence[Bar]:
        return largest(bars, say(Text("tabulating-others")), SHOWN, least)

    def _grouped(self, field: str, whats: Sequence[What]) -> dict[str, int]:
        found: dict[str, int] = {}
        for one in self.tallies:
            if one.what in whats:
                name = str(getattr(one, field))
                found[name] = found.get(name, 0) + one.count
        return found

    # --- The tables ---

    def book(self, say: Say) -> Book:
        office: Column = ("office", Text("tabulating-office"), _office)
        service: Column = ("service", Text("tabulating-service"), self._service)
        topic: Column = ("service", Text("tabulating-topic"), self._topic)
        subject: Column = ("service", Text("tabulating-subject"), _subject)
        language: Column = ("language", Text("tabulating-language"), _language)
        place: Column = ("office", Text("tabulating-office"), _place)
        desk: Column = ("office", Text("tabulating-office"), _desk)
        tables: list[tuple[Text, list[Column], tuple[What, ...]]] = [
            (Text("tabulating-offices"), [office], ("people-office", *_DONE)),
            (Text("tabulating-services"), [office, service], ("people-service", *_OF_VISITS)),
            (Text("tabulating-topics"), [place, topic], ("people-topic", *_OF_EVENTS)),
            (Text("tabulating-subjects"), [desk, subject], ("people-subject", "cases")),
            (Text("tabulating-languages"), [language], (self.people, *_WITH_LANGUAGES)),
        ]
        title = say(self.title)
        sheets = [Sheet(say(name), self._table(columns, whats, say), title) for name, columns, whats in tables]
        overview = Sheet(say(Text("tabulating-overview")), self._overview(say), title)
        sheets.append(Sheet(say(Text("demand-title")), self._demand(say), title))
        return Book((overview, *sheets, Sheet(say(Text("tabulating-notes")), self._notes(say), title)))

    def _overview(self, say: Say) -> Rows:
        several = len(self.months) > 1
        names = [say(Text("tabulating-month", month=Month(one))) for one in self.months]
        rows: list[list[Cell]] = [
            [say(Text("tabulating-what")), *names, *([say(Text("tabulating-total"))] if several else [])]
        ]
        for what in (self.people, *_DONE):
            total: Cell = None if what == self.people else self.sum(what)
            numbers = [self.sum(what, month) for month in self.months]
            rows.append([say(_CALLED[what]), *numbers, *([total] if several else [])])
        return rows

    def _table(self, columns: Sequence[Column], whats: Sequence[What], say: Say) -> Rows:
        """A row for each that there is in these columns, month by month."""
        found: dict[tuple[date, tuple[str, ...]], dict[What, int]] = {}
        for one in self.tallies:
            if one.what in whats:
                key = one.month, tuple(say(naming(str(getattr(one, field)))) for field, _, naming in columns)
                numbers = found.setdefault(key, {})
                numbers[one.what] = numbers.get(one.what, 0) + one.count
        heads = [Text("tabulating-when"), *(head for _, head, _ in columns), *(_CALLED[what] for what in whats)]
        rows: list[list[Cell]] = [[say(one) for one in heads]]
        for (month, names), numbers in sorted(found.items()):
            named = say(Text("tabulating-month", month=Month(month)))
            rows.append([named, *names, *(numbers.get(what, 0) for what in whats)])
        return rows

    def _demand(self, say: Say) -> Rows:
        """What nobody answers first."""
        heads = (
            *(Text("tabulating-when"), Text("tabulating-outcome"), Text("tabulating-what")),
            *(Text("tabulating-office"), Text("tabulating-language"), Text("tabulating-times")),
        )
        rows: list[list[Cell]] = [[say(one) for one in heads]]
        for one in sorted(self.demand, key=lambda one: (one.month, one.outcome not in UNANSWERED, -one.count)):
            named = (
                Text("tabulating-month", month=Month(one.month)),
                OUTCOMES[one.outcome],
                called(self.offer, one.about),
            )
            where = _desk(one.office), _language(one.language)
            rows.append([*(say(name) for name in (*named, *where)), one.count])
        return rows

    def _notes(self, say: Say) -> Rows:
        return [[say(one)] for one in (Text("tabulating-note-now", when=self.at), *_NOTES)]

    # --- Names ---

    def _service(self, id: str) -> Phrase:
        found = self.offer.find(id)
        return Text(found.title) if found else Verbatim(id)

    def _topic(self, id: str) -> Phrase:
        found = self.offer.topic(id)
        return Text(found.title) if found else Verbatim(id)


def _subject(id: str) -> Phrase:
    return WORDS.get(id, Verbatim(id))


def _language(code: str) -> Phrase:
    return LanguageName(code) if code else Text("tabulating-no-language")


def _office(id: str) -> Phrase:
    return office_name(OfficeId(id)) if id else Text("tabulating-nowhere")


def _place(id: str) -> Phrase:
    return office_name(OfficeId(id)) if id else Text("tabulating-online")


def _desk(id: str) -> Phrase:
    return office_name(OfficeId(id)) if id else Text("tabulating-no-office")
