"""How it goes, for coordinators: who waits now, and this week and the last in numbers; nobody is named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot.centre import answering
from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours, place, served
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Phrase, ShortDay, Text
from bot.talk import BackOffice, Card, Ending, Talk
from storage.casework import Figures

WEEK, SUNDAY = timedelta(days=7), timedelta(days=6)
HALF, MOST = 50, 90
"""Of a hundred answers: how many were given in the time that is told."""
MINUTE = timedelta(minutes=1)


async def figures(talk: Talk, office: str = "") -> Ending:
    """All offices together, with a door to each; or one of them."""
    back = coordinator(talk)
    offices = served(talk, back) if back else ()
    if back is None or (office and office not in offices):
        return not_yours(talk)
    monday = talk.today - timedelta(days=talk.today.weekday())
    lines = [
        *await _waiting(talk, back, office),
        Text("figures-this-week", first=ShortDay(monday), last=ShortDay(monday + SUNDAY)),
        *_period(await back.figures(monday, monday + WEEK), office),
        Text("figures-last-week", first=ShortDay(monday - WEEK), last=ShortDay(monday - WEEK + SUNDAY)),
        *_period(await back.figures(monday - WEEK, monday), office),
    ]
    kept = talk.desk.timetable.kept
    if min(kept.conversations, kept.conversations_delicate) < 2 * WEEK:
        lines.append(Text("figures-forgotten"))
    others = [Button(office_name(OfficeId(one)), Door("figures", one)) for one in offices if one != office]
    every = [Button(Text("figures-all"), Door("figures"))] if office else []
    title = Text("figures-title", office=office_name(OfficeId(office))) if office else Text("coordinate-figures")
    return Card(tuple(lines), title, (*every, *(others if len(offices) > 1 else ()), *FOOT), 2)


async def _waiting(talk: Talk, back: BackOffice, office: str) -> list[Phrase]:
    lines: list[Phrase] = []
    for one in await back.waiting():
        if not office or one.office == office:
            waited = answering.working_time(talk.desk.timetable, one.office, one.since, talk.now)
            where = place(one.office)
            lines.append(Text("figures-waiting", office=where, count=one.count, when=one.since, time=_time(waited)))
    return lines or [Text("figures-nobody-waits")]


def _period(found: Mapping[OfficeId | None, Figures], office: str) -> list[Phrase]:
    """A week in lines: what there is nothing to say of is left out, but for cases and visits."""
    shown = {one: figures for one, figures in found.items() if not office or one == office}
    whole = Figures()
    for figures in shown.values():
        whole = whole.plus(figures)
    lines: list[Phrase] = [Text("figures-cases", opened=whole.opened, answered=len(whole.answers))]
    half, most = whole.answered_within(HALF), whole.answered_within(MOST)
    if half is not None and most is not None:
        lines.append(Text("figures-first", half=_time(half), most=_time(most)))
    lines += [_rated(one, shown[one]) for one in sorted(shown, key=str) if shown[one].ratings]
    visits = Text("figures-visits", visits=whole.visits, arrived=whole.arrived, missed=whole.missed)
    return [*lines, visits, Text("figures-walk-ins", count=whole.walk_ins)]


def _rated(office: OfficeId | None, one: Figures) -> Text:
    """The mean, to a tenth."""
    whole, tenth = divmod((one.stars * 20 + one.ratings) // (2 * one.ratings), 10)
    return Text("figures-rated", office=place(office), count=one.ratings, whole=whole, tenth=tenth)


def _time(time: timedelta) -> Text:
    """Working time, in minutes that have begun."""
    hours, minutes = divmod(-(-time // MINUTE), 60)
    return Text("figures-hours", hours=hours, minutes=minutes) if hours else Text("figures-minutes", minutes=minutes)
