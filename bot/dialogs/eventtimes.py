"""Other times for an event: it is moved, sessions come and go; who takes part is told at once and asked anew."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from bot.centre.gatherings import MOST_SESSIONS, Session, carried
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import ENOUGH, TURNS
from bot.dialogs.eventwords import when
from bot.dialogs.planning import ask_when, card_of, day_of, say_odd_days, span_of, times, to_change, told
from bot.screen import Option, Text
from bot.talk import Ending, Talk
from storage.eventwork import EventSaved, MoveEvent, Outdated
from storage.records import NotFound

ADD, EVERY = "add", "every"
MOVE, DROP = "move", "drop"

Held = tuple[int, datetime, datetime]
"""A session: its number, 0 for a new one; from when to when."""


async def eventtimes(talk: Talk, id: str) -> Ending:
    """The present times, changed one after another; nothing holds before it is said once more and saved."""
    mine = await to_change(talk, id)
    if mine is None:
        return not_yours(talk)
    _, found = mine
    one = found.event
    before = [(session.number, session.start, session.end) for session in one.sessions]
    single = len(before) == 1 and one.kind != "course" and before[0][1] > talk.now
    wanted = [await _moved(talk, before, before[0], "0")] if single else await _changed(talk, before)
    if wanted == before:
        return card_of(one, Text("eventtimes-same"))
    talk.say(times(talk, _sessions(wanted)))
    say_odd_days(talk, one.office, [start for number, start, end in wanted if (number, start, end) not in before])
    hear = told(found)
    asked = Text("eventtimes-check", count=hear) if hear else Text("coordinating-check")
    yes = Text("planning-yes-change") if hear else Text("coordinating-save")
    await talk.confirm("confirm", asked, yes, version=one.revision)
    match await talk.do(MoveEvent(one.id, tuple(wanted), one.revision)):
        case EventSaved(saved):
            return card_of(saved, Text("planning-told", count=hear) if hear else Text("eventfield-saved"))
        case Outdated():
            return card_of(one, Text("planning-changed"))
        case NotFound():
            return card_of(one, Text("eventtimes-cannot"))
        case other:
            assert_never(other)


def _sessions(held: Sequence[Held]) -> list[Session]:
    return [Session(*one) for one in sorted(held, key=lambda one: one[1])]


async def _changed(talk: Talk, before: Sequence[Held]) -> list[Held]:
    """Several changes, one after another."""
    wanted = list(before)
    for turn in range(TURNS):
        talk.say(times(talk, _sessions(wanted)))
        options = _options(talk, wanted, changed=wanted != list(before))
        chosen = await talk.choose(f"what{turn}", Text("eventtimes-what"), options)
        if chosen == ENOUGH:
            break
        wanted = sorted(await _change(talk, wanted, chosen, str(turn)), key=lambda one: one[1])
    return wanted


def _options(talk: Talk, wanted: Sequence[Held], *, changed: bool) -> list[Option[str]]:
    coming = [place for place, one in enumerate(wanted) if one[1] > talk.now]
    options: list[Option[str]] = [Option(ENOUGH, Text("coordinating-enough"))] if changed else []
    options += [Option(ADD, Text("eventtimes-add"))] if len(wanted) < MOST_SESSIONS else []
    options += [Option(EVERY, Text("eventtimes-every"))] if len(coming) > 1 else []
    shown = _sessions(wanted)
    return [*options, *(Option(f"at{place}", when(shown[place], talk.zone)) for place in coming)]


async def _change(talk: Talk, wanted: Sequence[Held], chosen: str, turn: str) -> Sequence[Held]:
    if chosen == ADD:
        taken = [(start, end) for _, start, end in wanted]
        span = span_of(talk, _sessions(wanted)[-1])
        return [*wanted, (0, *await ask_when(talk, f"when{turn}", Text("eventtimes-when"), others=taken, span=span))]
    if chosen == EVERY:
        return await _all_moved(talk, wanted, turn)
    one = wanted[int(chosen.removeprefix("at"))]
    others = [other for other in wanted if other != one]
    if others and await _ask_what(talk, one, turn) == DROP:
        return others
    return [*others, await _moved(talk, wanted, one, turn)]


async def _ask_what(talk: Talk, one: Held, turn: str) -> str:
    options = (Option(MOVE, Text("eventtimes-move")), Option(DROP, Text("eventtimes-drop")))
    return await talk.choose(f"do{turn}", Text("eventtimes-session", when=when(Session(*one), talk.zone)), options)


async def _moved(talk: Talk, wanted: Sequence[Held], one: Held, turn: str) -> Held:
    others = [(start, end) for _, start, end in wanted if (start, end) != one[1:]]
    day, span = day_of(talk, one[1]), span_of(talk, Session(*one))
    asked = Text("eventtimes-new", when=when(Session(*one), talk.zone))
    return (one[0], *await ask_when(talk, f"when{turn}", asked, others=others, day=day, span=span))


async def _all_moved(talk: Talk, wanted: Sequence[Held], turn: str) -> Sequence[Held]:
    """All that is to come by as much as the first of it."""
    coming = [one for one in wanted if one[1] > talk.now]
    first = coming[0]
    past = [(start, end) for _, start, end in wanted if start <= talk.now]
    asked = Text("eventtimes-new-first", when=when(Session(*first), talk.zone))
    day, span = day_of(talk, first[1]), span_of(talk, Session(*first))
    start, end = await ask_when(talk, f"when{turn}", asked, others=past, day=day, span=span)
    moved: list[Held] = []
    for number, begins, ends in coming:
        then = carried(begins, first[1], start, talk.zone)
        length = end - start if (begins, ends) == first[1:] else ends - begins
        moved.append((number, then, then + length))
    return [*(one for one in wanted if one[1] <= talk.now), *moved]
