"""A case, as staff see it: what can be done at once is done, and told."""

from __future__ import annotations

from datetime import timedelta

from bot.screen import Door, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import (
    CaseClosed,
    CaseId,
    CloseCase,
    ReleaseCase,
    ReopenCase,
    ShowCaseAgain,
    SnoozeCase,
    TakeCase,
    TakenAlready,
)
from storage.records import Act, NotFound


async def case(talk: Talk, id: str, act: str = "") -> Ending:
    """Do it, or show how the case stands."""
    found = await talk.back.case(id) if talk.back else None
    if found is None:
        return Go(Door("menu"), lead=Text("case-not-found"))
    wanted = _act(talk, found.case.id, act)
    if wanted is None:
        holder = found.holder.name if found.holder else "none"
        return Card((Text("case-card", number=str(found.case.id), holder=holder),))
    return Go(Door("case", id), lead=_told(await talk.do(wanted), act))


def _act(talk: Talk, id: CaseId, act: str) -> Act[object] | None:
    acts: dict[str, Act[object]] = {
        "take": TakeCase(id),
        "release": ReleaseCase(id),
        "snooze": SnoozeCase(id, talk.now + timedelta(hours=1)),
        "wake": SnoozeCase(id, None),
        "close": CloseCase(id),
        "quiet": CloseCase(id, quietly=True),
        "reopen": ReopenCase(id),
        "show": ShowCaseAgain(id),
    }
    return acts.get(act)


def _told(outcome: object, act: str) -> Phrase:
    match outcome:
        case TakenAlready(holder):
            return Text("case-taken-already", holder=holder)
        case CaseClosed():
            return Text("case-is-closed")
        case NotFound():
            return Text("case-not-found")
        case _:
            return Text("case-done", act=act)
