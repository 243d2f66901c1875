"""What is on: the events to come, by town or online, by what they are about, by language and by when."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.dialogs.asking import office_name
from bot.dialogs.eventwords import KINDS, ONLINE, Said, short_title, stacked, this_week, town, when
from bot.screen import Button, Door, Key, LanguageName, Phrase, ShortDay, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.eventwork import Event, MyEvent

LINK = "events"
SUBJECT = Text("events-title")

PAGE = 5
"""How many events are told of at once."""

KIND = "~"
"""Before a kind, where else the topic stands: a workshop about anything."""

_MORE = re.compile(r"([wl]?)(\d{0,2})(~[otgw])?")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which events are wanted. Empty is any; as short as it gets, for all of it has to fit on a button."""

    office: str = ""
    """Or "online"."""
    topic: str = ""
    """Or a kind, behind a `KIND`."""
    language: str = ""
    week: str = ""
    """"w" is this week, "l" is later."""

    def door(self, page: int = 0, choosing: str = "") -> Door:
        """The list of these; `choosing` is the filter that is to be changed."""
        more = f"{self.week}{page or ''}{choosing and f'~{choosing}'}"
        args = [self.office, self.topic, self.language, more]
        while args and not args[-1]:
            args.pop()
        return Door("events", *args)

    def fits(self, event: Event, talk: Talk) -> bool:
        """Whether an event is among these."""
        day = event.start.astimezone(talk.zone).date()
        this = day <= this_week(talk.today)
        return (
            (not self.office or self.office == (event.office or "online"))
            and (not self.topic or self.topic in (event.topic, KIND + event.kind))
            and (not self.language or self.language in event.languages)
            and (not self.week or this == (self.week == "w"))
        )


async def events(talk: Talk, office: str = "", topic: str = "", language: str = "", more: str = "") -> Ending:
    """The list, with its filters as keys; or one filter's values."""
    found = _MORE.fullmatch(more)
    week, page, choosing = found.groups("") if found else ("", "", "")
    wanted = Wanted(office, topic, language, week)
    coming = await talk.desk.events()
    if choosing:
        return _choose(talk, wanted, choosing[1:], coming)
    shown = [one for one in coming if wanted.fits(one.event, talk)]
    if not shown:
        return await _nothing(talk, wanted, coming)
    pages = -(-len(shown) // PAGE)
    at = min(int(page or 0), pages - 1)
    here = shown[at * PAGE : (at + 1) * PAGE]
    keys: list[Key] = [
        Button(Text("events-one", day=_day(talk, one.event), title=short_title(one.event)), _card(one)) for one in here
    ]
    keys += [Button(Text("talk-earlier"), wanted.door(at - 1))] if at else []
    keys += [Button(Text("talk-more"), wanted.door(at + 1))] if at + 1 < pages else []
    keys += [*_filters(talk, wanted), *await _ways_out(talk)]
    lines = (Text("events-count", count=len(shown)), *(_told(talk, one) for one in here))
    return Card(lines, Text("events-title"), tuple(keys))


def _card(one: MyEvent) -> Door:
    return Door("event", str(one.event.id))


def _day(talk: Talk, event: Event) -> ShortDay:
    return ShortDay(event.start.astimezone(talk.zone).date())


def _told(talk: Talk, one: MyEvent) -> Phrase:
    """An event in a few lines: what, when, where, and whether there is room, or what is theirs already."""
    event = one.event
    count = len(event.sessions)
    facts: list[Said] = [event.title, when(event.sessions[0], talk.zone)]
    facts += [Text("events-sessions", count=count)] if count > 1 else []
    facts.append(Text("events-where", kind=KINDS[event.kind], where=town(event)))
    facts.append(_room(one))
    return stacked(facts)


def _room(one: MyEvent) -> Text:
    match one.mine.state if one.mine else "":
        case "joined":
            return Text("events-joined")
        case "waiting":
            return Text("events-waiting")
        case "offered":
            return Text("events-offered")
    if one.free is None:
        return Text("events-room")
    return Text("event-places", count=one.free) if one.free else Text("events-full")


async def _ways_out(talk: Talk) -> tuple[Key, ...]:
    mine = (Button(Text("myevents-title"), Door("myevents")),) if await talk.desk.my_events() else ()
    return (*mine, Button(Text("talk-menu"), Door("menu")))


# --- Filters ---------------------------------------------------------------------------------------------------------


def _filters(talk: Talk, wanted: Wanted) -> tuple[Key, ...]:
    """A key for each filter that says what it lets through."""
    return (
        Button(Text("events-by-office", what=_office(talk, wanted.office)), wanted.door(choosing="o")),
        Button(Text("events-by-topic", what=_topic(talk, wanted.topic)), wanted.door(choosing="t")),
        Button(Text("events-by-language", what=_language(talk, wanted.language)), wanted.door(choosing="g")),
        Button(Text("events-by-week", what=_week(talk, wanted.week)), wanted.door(choosing="w")),
    )


def _office(talk: Talk, office: str) -> Text | Verbatim:
    if office == "online":
        return ONLINE
    found = talk.desk.timetable.office(office)
    return office_name(found.id) if found else Text("events-any-office")


def _topic(talk: Talk, topic: str) -> Text:
    kind = next((words for kind, words in KINDS.items() if KIND + kind == topic), None)
    found = talk.desk.offer.topic(topic)
    return kind or (Text(found.title) if found else Text("events-any-topic"))


def _language(talk: Talk, language: str) -> Text | LanguageName:
    return LanguageName(language) if language else Text("events-any-language")


def _week(talk: Talk, week: str) -> Text:
    match week:
        case "w":
            return Text("events-this-week")
        case "l":
            return Text("events-later")
        case _:
            return Text("events-any-time")


Words = Callable[[Talk, str], Said | LanguageName]

_FIELDS: Mapping[str, tuple[str, Words, Text]] = {
    "o": ("office", _office, Text("events-which-office")),
    "t": ("topic", _topic, Text("events-which-topic")),
    "g": ("language", _language, Text("events-which-language")),
    "w": ("week", _week, Text("events-which-week")),
}
"""By letter: the filter, what its values are called, and how it is asked for."""


def _choose(talk: Talk, wanted: Wanted, letter: str, coming: Sequence[MyEvent]) -> Card:
    """The values of one filter, of what is left by the others, with how many events there are; and all of them."""
    name, words, question = _FIELDS[letter]
    values = ["", *_values(talk, letter, [one.event for one in coming])]
    counted = [(value, _count(talk, coming, replace(wanted, **{name: value}))) for value in values]
    keys = [
        Button(Text("events-choice", what=words(talk, value), count=count), replace(wanted, **{name: value}).door())
        for value, count in counted
        if count or not value
    ]
    return Card((question,), Text("events-title"), (*keys, Button(Text("talk-menu"), Door("menu"))))


def _count(talk: Talk, coming: Sequence[MyEvent], wanted: Wanted) -> int:
    return sum(wanted.fits(one.event, talk) for one in coming)


def _values(talk: Talk, letter: str, coming: Sequence[Event]) -> Sequence[str]:
    match letter:
        case "o":
            return (*(one.id for one in talk.desk.timetable.offices), "online")
        case "t":
            return (*(KIND + kind for kind in KINDS), *(one.id for one in talk.desk.offer.topics))
        case "g":
            codes = {code for one in coming for code in one.languages}
            return sorted(codes, key=lambda code: (code != talk.language, code))
        case _:
            return ("w", "l")


# --- When there is nothing -------------------------------------------------------------------------------------------


async def _nothing(talk: Talk, wanted: Wanted, coming: Sequence[MyEvent]) -> Card:
    """Why the list is empty, and which filter hides what."""
    alike = partial(_count, talk, coming)
    looser = [(letter, name, replace(wanted, **{name: ""})) for letter, (name, _, _) in _FIELDS.items()]
    keys: list[Key] = [
        Button(Text("events-choice", what=_FIELDS[letter][1](talk, ""), count=alike(one)), one.door())
        for letter, name, one in looser
        if getattr(wanted, name) and alike(one)
    ]
    line = Text("events-none-fit") if coming else Text("events-none")
    if coming and not keys:
        keys.append(Button(Text("events-all", count=len(coming)), Door("events")))
    if not coming:
        keys.append(Button(Text("menu-offices"), Door("offices")))
        keys.append(Button(Text("menu-book"), Door("booking")))
    return Card((line,), Text("events-title"), (*keys, *await _ways_out(talk)))
