"""My data: what is known of a person, in plain words and numbers, and the doors to all that they can do about it."""

from __future__ import annotations

from datetime import datetime

from bot.dialogs.complaint import COMPLAIN
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.records import Known

LINK = "mydata"
SUBJECT = Text("mydata-title")


async def mydata(talk: Talk) -> Ending:
    """What is known, for how long it is kept, and what can be done."""
    known = await talk.desk.known()
    lines = _known(talk, known) if known else ()
    paused = talk.visitor.silent
    keys: list[Key] = [
        Button(Text("mydata-take"), Door("takedata")),
        Button(Text("mydata-correct"), Door("correct")),
        Button(Text("mydata-resume"), Door("silent", "off"))
        if paused
        else Button(Text("mydata-pause"), Door("silent", "on")),
        Button(Text("mydata-erase"), Door("erase")),
        COMPLAIN,
        Button(Text("menu-settings"), Door("settings")),
        Button(Text("talk-menu"), Door("menu")),
    ]
    return Card((*lines, *_kept(talk), *_staff(talk)), Text("mydata-title"), tuple(keys))


def _known(talk: Talk, known: Known) -> tuple[Phrase, ...]:
    lines: list[Phrase] = [Text("mydata-since", day=_day(talk, known.since))]
    if talk.language:
        lines.append(Text("mydata-language", language=LanguageName(talk.language)))
    lines.append(Text("mydata-visits", ahead=known.ahead, past=known.past))
    lines += [Text("mydata-events", count=known.events)] if known.events else []
    if known.conversations:
        lines.append(Text("mydata-conversations", count=known.conversations, messages=known.messages))
    if known.examples:
        days = talk.desk.timetable.kept.examples.days
        lines.append(Text("mydata-examples", count=known.examples, days=days))
    lines += [Text("mydata-code")] if known.code else []
    if known.withdrawn_at:
        lines.append(Text("mydata-withdrawn", day=_day(talk, known.withdrawn_at)))
    elif known.agreed_at:
        lines.append(Text("mydata-agreed", day=_day(talk, known.agreed_at)))
    lines += [Text("mydata-young", under=talk.visitor.young.under)] if talk.visitor.young else []
    lines += [Text("mydata-paused")] if talk.visitor.silent else []
    return tuple(lines)


def _kept(talk: Talk) -> tuple[Phrase, ...]:
    """For how long, as it is configured."""
    kept = talk.desk.timetable.kept
    lines: list[Phrase] = [Text("mydata-kept-visits", days=kept.visits.days)]
    if talk.desk.centre.people:
        lines.append(Text("mydata-kept-conversations", days=kept.conversations.days))
        lines.append(Text("mydata-kept-delicate", days=kept.conversations_delicate.days))
    lines.append(Text("mydata-kept-profile", days=kept.inactive_profile.days))
    return tuple(lines)


def _staff(talk: Talk) -> tuple[Phrase, ...]:
    return (Text("mydata-staff"),) if talk.back else ()


def _day(talk: Talk, moment: datetime) -> str:
    """With its year: it may be long ago."""
    return f"{moment.astimezone(talk.zone):%d.%m.%Y}"
