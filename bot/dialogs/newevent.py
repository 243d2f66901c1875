"""A new event: what is needed first, in few questions; everything else is changed on its card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date
from typing import assert_never

from bot.centre.gatherings import KINDS as EVERY_KIND
from bot.centre.gatherings import LEVELS, MOST_SESSIONS, Kind, Session, at_same_time, closed_on, weekly
from bot.centre.offer import OfficeId, TopicId
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import ask_several, check_day, coordinator, languages_to_choose
from bot.dialogs.eventwords import KINDS
from bot.dialogs.planning import (
    Times,
    ask_office,
    ask_when,
    card_of,
    check_about,
    check_link,
    check_number,
    check_title,
    day_of,
    facts,
    say_odd_days,
)
from bot.screen import Option, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.eventwork import MOST_PLACES, EventSaved, NewEvent, Plan
from storage.records import NotFound

NO_LEVEL = "none"


async def newevent(talk: Talk) -> Ending:
    """A draft, which nobody sees until it is published."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    kinds = [Option(one, KINDS[one]) for one in EVERY_KIND]
    kind: Kind = await talk.choose("kind", Text("newevent-kind"), kinds)
    topics = [Option(one.id, Text(one.title)) for one in talk.desk.offer.topics]
    topic = await talk.choose("topic", Text("newevent-topic"), topics, empty=_no_topics)
    office = None if kind == "webinar" else await ask_office(talk, back)
    sessions = await _ask_sessions(talk, kind, office)
    plan = await _ask_plan(talk, kind, topic, office)
    title = await talk.write("title", Text("newevent-title"), check_title)
    about = await talk.write("about", Text("newevent-about"), check_about, skip=Text("newevent-later"))
    talk.say(Text("newevent-called", title=title))
    for line in facts(talk, plan, [Session(number, *one) for number, one in enumerate(sessions, 1)]):
        talk.say(line)
    say_odd_days(talk, office, [start for start, _ in sessions])
    await talk.confirm("confirm", Text("newevent-check"), Text("coordinating-save"))
    match await talk.do(NewEvent(plan, tuple(sessions), _language(talk), title, about)):
        case EventSaved(made):
            return card_of(made, Text("newevent-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)


async def _no_topics() -> Card:
    return Card((Text("newevent-no-topics"),))


async def _ask_sessions(talk: Talk, kind: Kind, office: OfficeId | None) -> Sequence[Times]:
    """When it is; of a course also until when, week after week."""
    first = await ask_when(talk, "when", Text("newevent-when"))
    if kind != "course":
        return (first,)
    day = day_of(talk, first[0])
    check, once = check_day(talk.today, day), Text("newevent-once")
    last = await talk.write("last", Text("newevent-last", when=first[0]), check, skip=once)
    if not last:
        return (first,)
    others = weekly(day, date.fromisoformat(last), talk.desk.timetable.holidays, closed_on(talk.desk.timetable, office))
    days = [one for one in others if one != day][: MOST_SESSIONS - 1]
    starts = (first[0], *at_same_time(first[0], days, talk.zone))
    return [(start.astimezone(UTC), start.astimezone(UTC) + (first[1] - first[0])) for start in starts]


async def _ask_plan(talk: Talk, kind: Kind, topic: TopicId, office: OfficeId | None) -> Plan:
    mine = (talk.language,) if talk.language else ()
    languages = await ask_several(talk, "languages", Text("newevent-languages"), languages_to_choose(talk), mine)
    level = await ask_level(talk) if kind == "course" else ""
    check, any_number = check_number(1, MOST_PLACES), Text("planning-as-many")
    places = await talk.write("places", Text("newevent-places"), check, skip=any_number)
    link = ""
    if office is None:
        link = await talk.write("link", Text("newevent-link"), check_link, skip=Text("newevent-later"))
    return Plan(kind, topic, office, languages, level, places=int(places) if places else None, link=link)


async def ask_level(talk: Talk) -> str:
    """The level of a course, if it has one."""
    none: Option[str] = Option(NO_LEVEL, Text("newevent-no-level"))
    levels = [Option(one, _level(one)) for one in LEVELS]
    chosen = await talk.choose("level", Text("newevent-level"), (none, *levels), columns=3)
    return "" if chosen == NO_LEVEL else chosen


def _level(one: str) -> Phrase:
    return Text("newevent-beginners", level=one) if one == LEVELS[0] else Text("planning-level-key", level=one)


def _language(talk: Talk) -> str:
    """The language in which its words are written first: that of whoever writes them."""
    return talk.language or talk.desk.languages[0].code
