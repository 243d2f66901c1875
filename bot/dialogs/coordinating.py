"""What the conversations of coordinators share: who may have them, choosing several things, a week of hours."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.centre.offer import OfficeId
from bot.centre.offices import Consultant, Hours, Office, Span, Timetable
from bot.centre.weeks import DAYS, Week, read_day, read_spans, write_spans
from bot.dialogs.asking import language_name, office_name
from bot.screen import Door, Id, LanguageName, Option, Phrase, Text, Verbatim
from bot.talk import BackOffice, Go, Talk
from storage.records import Visit

WEEKDAYS = (
    Text("coordinating-monday"),
    Text("coordinating-tuesday"),
    Text("coordinating-wednesday"),
    Text("coordinating-thursday"),
    Text("coordinating-friday"),
    Text("coordinating-saturday"),
    Text("coordinating-sunday"),
)
ENOUGH, EVERY, WORKDAYS = "enough", "every", "workdays"
TURNS = 12
"""How many days are changed in one go, at most."""
LISTED = 5
"""How many of the visits that would be stranded are named in the question."""


# --- Who may ---------------------------------------------------------------------------------------------------------


def coordinator(talk: Talk) -> BackOffice | None:
    """What lies behind the desk, for coordinators alone."""
    return talk.back if talk.back and talk.back.me.may("coordinator") else None


# --- Words -----------------------------------------------------------------------------------------------------------


def listed(several: Iterable[Text | Verbatim | LanguageName]) -> Text | Verbatim | LanguageName:
    """Several things beside each other, with commas; a dash if there are none."""
    first, *others = list(several) or [Verbatim("–")]
    for other in others:
        first = Text("coordinating-list", first=first, other=other)
    return first


def offices_of(offices: Sequence[OfficeId]) -> Text | Verbatim | LanguageName:
    """The towns of these offices; of all, if there are none."""
    return listed(map(office_name, offices)) if offices else Text("coordinating-everywhere")


def languages_of(codes: Sequence[str]) -> Text | Verbatim | LanguageName:
    """These languages in a sentence of the reader's."""
    return listed(map(LanguageName, codes))


def week_lines(week: Week) -> list[Phrase]:
    """A week, one line for each day."""
    return [_day_line(day, week.get(day, ())) for day in DAYS]


def _day_line(day: int, spans: Sequence[Span]) -> Text:
    if not spans:
        return Text("coordinating-day-closed", day=WEEKDAYS[day])
    return Text("coordinating-day", day=WEEKDAYS[day], hours=write_spans(spans))


def version_of(thing: object) -> int:
    """A number that changes with what was seen when somebody said yes."""
    return zlib.crc32(repr(thing).encode())


# --- Questions -------------------------------------------------------------------------------------------------------


async def ask_several(
    talk: Talk, name: str, text: Text, options: Sequence[Option[Id]], before: Sequence[Id], *, none: bool = False
) -> tuple[Id, ...]:
    """Change which of these are chosen, one by one; with `none`, it may be none of them."""
    chosen = [option.id for option in options if option.id in before]
    turns = 2 * len(options)
    for turn in range(turns):
        kept = chosen if turn == turns - 1 and not none and len(chosen) == 1 else []  # the last tap leaves something
        shown = [
            Option(f"-{one.id}" if one.id in chosen else f"{one.id}", _ticked(one.label, one.id in chosen), one.also)
            for one in options
            if one.id not in kept
        ]
        enough = [Option(ENOUGH, Text("coordinating-enough"))] if chosen or none else []
        every = [Option(EVERY, Text("coordinating-every"))] if len(chosen) + 1 < len(options) else []
        answer = await talk.choose(f"{name}{turn}", text, [*enough, *every, *shown], columns=2)
        if answer == ENOUGH:
            break
        if answer == EVERY:
            chosen = [one.id for one in options]
            continue
        wanted = next(one.id for one in options if one.id == answer.removeprefix("-"))
        chosen = [one.id for one in options if (one.id in chosen) != (one.id == wanted)]
    return tuple(chosen)


def _ticked(label: Phrase, chosen: bool) -> Phrase:
    assert isinstance(label, Text | Verbatim | LanguageName)
    return Text("coordinating-chosen", what=label) if chosen else label


async def ask_week(talk: Talk, before: Week) -> tuple[Hours, ...]:
    """Other hours for some days of the week; the days that were changed, as rules."""
    changes: dict[int, tuple[Span, ...]] = {}
    for turn in range(TURNS):
        for line in week_lines({**before, **changes}):
            talk.say(line)
        days = [Option(str(day), WEEKDAYS[day]) for day in DAYS]
        enough = [Option(ENOUGH, Text("coordinating-enough"))] if changes else []
        options = [*enough, *days, Option(WORKDAYS, Text("coordinating-workdays"))]
        chosen = await talk.choose(f"days{turn}", Text("coordinating-which-day"), options, columns=2)
        if chosen == ENOUGH:
            break
        at = DAYS[:5] if chosen == WORKDAYS else (int(chosen),)
        named = Text("coordinating-workdays") if chosen == WORKDAYS else WEEKDAYS[at[0]]
        asked = Text("coordinating-when", day=named)
        words = await talk.write(f"spans{turn}", asked, check_spans, skip=Text("coordinating-closed"))
        changes |= dict.fromkeys(at, read_spans(words) or ())
    return tuple(Hours((day,), spans) for day, spans in sorted(changes.items()))


def check_spans(words: str) -> str | Text:
    """Hours of a day, as they will be shown."""
    spans = read_spans(words)
    return write_spans(spans) if spans else Text("coordinating-when-unclear")


def check_day(today: date, first: date) -> Callable[[str], str | Text]:
    """A day that is not before another, as ISO writes it."""

    def check(words: str) -> str | Text:
        day = read_day(words, today)
        if day is None:
            return Text("coordinating-date-unclear")
        return Text("coordinating-date-before", day=first) if day < first else day.isoformat()

    return check


def languages_to_choose(talk: Talk, besides: Iterable[str] = ()) -> list[Option[str]]:
    """The languages that somebody can speak here: ours, and those of everybody in the timetable."""
    ours = [one.code for one in talk.desk.languages]
    spoken = {code for one in talk.desk.timetable.consultants for code in one.languages} | set(besides)
    return [Option(code, language_name(talk, code)) for code in (*ours, *sorted(spoken - set(ours)))]


def offices_to_choose(talk: Talk) -> list[Option[OfficeId]]:
    return [Option(one.id, office_name(one.id)) for one in talk.desk.timetable.offices]


# --- What it would mean ----------------------------------------------------------------------------------------------


def with_office(timetable: Timetable, changed: Office) -> Timetable:
    """The timetable as it would be with this office."""
    return replace(timetable, offices=tuple(changed if one.id == changed.id else one for one in timetable.offices))


def with_consultant(timetable: Timetable, changed: Consultant) -> Timetable:
    """The timetable as it would be with this consultant."""
    others = tuple(changed if one.id == changed.id else one for one in timetable.consultants)
    return replace(timetable, consultants=others)


def say_stranded(talk: Talk, visits: Sequence[Visit]) -> None:
    """Which visits would not fit any more: said before anything is changed."""
    if not visits:
        talk.say(Text("coordinating-fits"))
        return
    talk.say(Text("coordinating-strands", count=len(visits)))
    for one in visits[:LISTED]:
        talk.say(visit_line(one))


def visit_line(one: Visit) -> Text:
    """When and where, and by which reference it is found."""
    return Text("coordinating-visit", when=one.start, office=office_name(one.office), ref=one.ref)


def after_saving(visits: Sequence[Visit], door: Door, lead: Text) -> Go:
    """On to the visits that do not fit any more, if there are any."""
    return Go(Door("stranded"), lead=lead) if visits else Go(door, lead=lead)
