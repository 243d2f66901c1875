"""Changing one thing of an event: its subject, place, languages, places, who may come, until when people may join."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.centre.gatherings import KINDS as EVERY_KIND
from bot.centre.offer import AUDIENCES
from bot.centre.times import instant
from bot.centre.weeks import read_moment
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import ask_several, languages_of, languages_to_choose
from bot.dialogs.eventwords import KINDS
from bot.dialogs.newevent import ask_level
from bot.dialogs.planning import (
    WHO,
    ask_office,
    ask_scope,
    card_of,
    check_line,
    check_link,
    check_number,
    facts,
    following,
    room,
    to_change,
    told,
    town_of,
    who,
)
from bot.screen import Button, Door, Option, Text, Value
from bot.talk import BackOffice, BackTo, Card, Ending, Talk
from storage.eventwork import (
    MOST_COMPANIONS,
    MOST_PLACES,
    PLACE_LETTERS,
    Event,
    EventSaved,
    Outdated,
    Plan,
    ReviseEvent,
    StaffEvent,
    TooFew,
)
from storage.records import NotFound

FIELDS = {
    "places": Text("eventfield-places"),
    "place": Text("eventfield-place"),
    "link": Text("eventfield-link"),
    "office": Text("eventfield-office"),
    "languages": Text("eventfield-languages"),
    "level": Text("eventfield-level"),
    "audiences": Text("eventfield-audiences"),
    "companions": Text("eventfield-companions"),
    "closes": Text("eventfield-closes"),
    "topic": Text("eventfield-topic"),
    "kind": Text("eventfield-kind"),
}


async def eventfield(talk: Talk, id: str, field: str = "") -> Ending:
    """Without a field: which; with one: another value. Those who joined hear of another place or link."""
    mine = await to_change(talk, id)
    if mine is None:
        return not_yours(talk)
    back, found = mine
    one = found.event
    fields = _fields(one)
    if not field:
        keys = tuple(Button(FIELDS[name], Door("eventfield", id, name)) for name in fields)
        lines = (*facts(talk, one.plan, one.sessions), Text("eventfield-which"))
        back_key = Button(Text("eventfield-back"), Door("eventcard", id))
        return Card(lines, one.title, (*keys, back_key, *FOOT), 2)
    if field not in fields:
        return not_yours(talk)
    talk.say(Text("eventfield-now", value=_value(talk, one, field)))
    plan = await _ask(talk, back, one, field)
    others = await following(talk, back, one)
    every = await ask_scope(talk, others)
    hear = await _confirm(talk, found, plan, others if every else ())
    match await talk.do(ReviseEvent(one.id, plan, one.revision, every)):
        case EventSaved(saved):
            return card_of(saved, Text("planning-told", count=hear) if hear else Text("eventfield-saved"))
        case TooFew(taken):
            return BackTo("places", Text("eventfield-too-few", taken=taken))
        case Outdated():
            return card_of(one, Text("planning-changed"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


def _fields(one: Event) -> Sequence[str]:
    """What can be changed of it: a room of what is held in an office, a link of what is online, a level of a course."""
    not_here = {"place"} if one.office is None else {"link"}
    if one.kind != "course":
        not_here |= {"level"}
    return [name for name in FIELDS if name not in not_here]


async def _confirm(talk: Talk, found: StaffEvent, plan: Plan, others: Sequence[StaffEvent]) -> int:
    """How many hear of it at once; if anybody does, it is asked whether it is meant so."""
    one = found.event
    if (plan.office, plan.place, plan.link) == (one.office, one.place, one.link):
        return 0
    hear = sum(told(other) for other in (found, *others) if other.event.end > talk.now)
    if hear:
        asked = Text("eventfield-check", count=hear)
        await talk.confirm("confirm", asked, Text("planning-yes-change"), version=one.revision)
    return hear


# --- The fields ------------------------------------------------------------------------------------------------------


async def _ask(talk: Talk, back: BackOffice, one: Event, field: str) -> Plan:
    """All of it as it is to be."""
    plan = one.plan
    match field:
        case "kind":
            kinds = [Option(kind, KINDS[kind]) for kind in EVERY_KIND]
            return replace(plan, kind=await talk.choose("kind", Text("newevent-kind"), kinds))
        case "topic":
            topics = [Option(topic.id, Text(topic.title)) for topic in talk.desk.offer.topics]
            return replace(plan, topic=await talk.choose("topic", Text("newevent-topic"), topics))
        case "office":
            return await _elsewhere(talk, back, one)
        case "languages":
            options = languages_to_choose(talk, plan.languages)
            text = Text("newevent-languages")
            return replace(plan, languages=await ask_several(talk, "languages", text, options, plan.languages))
        case "level":
            return replace(plan, level=await ask_level(talk))
        case "audiences":
            whom = [Option(audience, WHO[audience]) for audience in AUDIENCES]
            text = Text("eventfield-who")
            chosen = await ask_several(talk, "who", text, whom, plan.audiences, none=True)
            return replace(plan, audiences=() if len(chosen) == len(AUDIENCES) else chosen)
        case _:
            return await _write(talk, one, field)


async def _elsewhere(talk: Talk, back: BackOffice, one: Event) -> Plan:
    """In another office, or online; what people see already needs its link at once."""
    office, link = await ask_office(talk, back), one.link
    if office is None and not link and one.state == "published":
        link = await talk.write("link", Text("eventfield-which-link"), check_link)
    return replace(one.plan, office=office, link=link)


async def _write(talk: Talk, one: Event, field: str) -> Plan:
    """The same for what is typed."""
    plan = one.plan
    match field:
        case "places":
            check, skip = check_number(1, MOST_PLACES), Text("planning-as-many")
            places = await talk.write("places", Text("newevent-places"), check, skip=skip)
            return replace(plan, places=int(places) if places else None)
        case "companions":
            check = check_number(0, MOST_COMPANIONS)
            return replace(plan, companions=int(await talk.write("companions", Text("eventfield-how-many"), check)))
        case "place":
            skip = Text("eventfield-no-place")
            place = await talk.write("place", Text("eventfield-where"), check_line(PLACE_LETTERS), skip=skip)
            return replace(plan, place=place)
        case "link":
            return replace(plan, link=await talk.write("link", Text("eventfield-which-link"), check_link))
        case _:
            text, skip = Text("eventfield-until"), Text("eventfield-until-start")
            typed = await talk.write("closes", text, _check_closes(talk, one), skip=skip)
            return replace(plan, closes_at=datetime.fromisoformat(typed) if typed else None)


def _check_closes(talk: Talk, one: Event) -> Callable[[str], str | Text]:
    """A moment to come, before it begins."""

    def check(words: str) -> str | Text:
        read = read_moment(words, talk.today)
        if read is None:
            return Text("eventfield-until-unclear")
        until = instant(*read, talk.zone)
        if not talk.now < until <= one.start:
            return Text("eventfield-until-not", start=one.start)
        return until.isoformat()

    return check


# --- What it is now --------------------------------------------------------------------------------------------------


def _value(talk: Talk, one: Event, field: str) -> Value:
    match field:
        case "kind":
            return KINDS[one.kind]
        case "topic":
            topic = talk.desk.offer.topic(one.topic)
            return Text(topic.title) if topic else one.topic
        case "office":
            return town_of(one.office)
        case "languages":
            return languages_of(one.languages)
        case "audiences":
            return who(one.audiences)
        case "places":
            return room(one.plan)
        case "companions":
            return str(one.companions)
        case "closes":
            return one.closes_at or Text("eventfield-until-start")
        case "level":
            return one.level or "–"
        case "place":
            return one.place or "–"
        case _:
            return one.link or "–"
