"""What people ask for in their own words, for coordinators: what was understood and what nobody answers, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from bot.centre.offer import Offer
from bot.dialogs.behind import FOOT, not_yours, place
from bot.dialogs.coordinating import coordinator
from bot.dialogs.wanting import place as place_of
from bot.screen import LanguageName, Month, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.exportwork import Demand
from storage.records import WishOutcome

SHOWN = 8
"""So many of the commonest that nobody answers are told of a month; all of them stand in the report."""

UNANSWERED: tuple[WishOutcome, ...] = ("refused", "elsewhere", "unmatched")
"""None of what was offered was meant; the centre has nothing for it; it was not understood."""

OUTCOMES: Mapping[WishOutcome, Text] = {
    "opened": Text("demand-opened"),
    "offered": Text("demand-offered"),
    "taken": Text("demand-taken"),
    "answered": Text("demand-answered"),
    "refused": Text("demand-refused"),
    "elsewhere": Text("demand-elsewhere"),
    "unmatched": Text("demand-unmatched"),
}


async def demand(talk: Talk) -> Ending:
    """This month and the last."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    present = talk.today.replace(day=1)
    last = (present - timedelta(days=1)).replace(day=1)
    found = await back.demand(last, present)
    lines: list[Phrase] = [Text("demand-about")]
    for month in (present, last):
        lines += [Text("demand-month", month=Month(month)), *_told(talk, [one for one in found if one.month == month])]
    return Card(tuple(lines), Text("demand-title"), FOOT)


def _told(talk: Talk, found: Sequence[Demand]) -> Iterator[Phrase]:
    counted = Counter[WishOutcome]()
    for one in found:
        counted[one.outcome] += one.count
    if not counted:
        yield Text("demand-nothing")
        return
    yield Text(
        "demand-understood",
        opened=counted["opened"],
        offered=counted["offered"],
        taken=counted["taken"],
        answered=counted["answered"],
    )
    open = [one for one in found if one.outcome in UNANSWERED]
    if open:
        yield Text("demand-open")
    for one in open[:SHOWN]:
        yield Text(
            "demand-line",
            what=OUTCOMES[one.outcome],
            about=called(talk.desk.offer, one.about),
            language=LanguageName(one.language) if one.language else Text("tabulating-no-language"),
            office=place(one.office or None),
            count=one.count,
        )
    if len(open) > SHOWN:
        yield Text("demand-more", count=sum(one.count for one in open[SHOWN:]))


def called(offer: Offer, about: str) -> Text:
    """What somebody seemed to ask for."""
    found = place_of(offer, about)
    return found[0] if found else Text("demand-unknown")
