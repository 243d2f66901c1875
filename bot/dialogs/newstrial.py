"""A dry run: how many people in which language and on which channel, who waits, how long it takes, what it costs."""

from __future__ import annotations

from math import ceil

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newscard import CHANNELS, REASONS
from bot.screen import Button, Door, LanguageName, Phrase, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.newswork import Share, Trial


async def newstrial(talk: Talk, id: str) -> Ending:
    """What would happen if it were sent at its time."""
    back = coordinator(talk)
    trial = await back.trial(id) if back else None
    if trial is None:
        return not_yours(talk)
    again = Button(Text("newstrial-again"), Door("newstrial", id))
    there = Button(Text("newsaim-back"), Door("newscard", id))
    return Card(tuple(trial_lines(trial)), Text("newscard-trial"), (again, there, *FOOT), 2)


def trial_lines(trial: Trial) -> list[Phrase]:
    """Who gets what, told apart where somebody gets another language than their own."""
    lines: list[Phrase] = [Text("newstrial-people", count=trial.people)]
    lines += [_share(one) for one in trial.shares]
    lines += [Text("newscard-reason", why=REASONS[why], count=count) for why, count in trial.skipped.items()]
    if trial.waiting:
        lines.append(Text("newstrial-waiting", count=trial.waiting))
    lines.append(Text("newstrial-time", minutes=ceil(trial.seconds / 60)))
    lines += [Text("newstrial-cost", channel=_channel(one), amount=amount) for one, amount in trial.cost.items()]
    return lines


def _share(one: Share) -> Text:
    given, channel = LanguageName(one.given), _channel(one.channel)
    if one.language == one.given:
        return Text("newstrial-share", channel=channel, language=given, count=one.people)
    theirs = LanguageName(one.language) if one.language else Text("newstrial-no-language")
    return Text("newstrial-fallback", channel=channel, language=theirs, given=given, count=one.people)


def _channel(one: str) -> Text | Verbatim:
    return CHANNELS.get(one, Verbatim(one))
