"""A blocked time, the visits that stand in it, and what their visitors have decided."""

from __future__ import annotations

from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, at, not_yours
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.casework import StaffVisit


async def blocked(talk: Talk, absence: str) -> Ending:
    """The list: who has not been asked, who has, and who has decided what."""
    found = await talk.back.blocked(absence) if talk.back else None
    if found is None:
        return not_yours(talk)
    time, visits = found
    lines: list[Phrase] = [Text("blocked-visits", count=len(visits)) if visits else Text("blocked-free")]
    keys: list[Key] = []
    for one in visits:
        when = {"when": one.visit.start, "office": office_name(one.visit.office)}
        lines.append(Text("blocked-visit", **when, state=_state(one)))
        if _open(one) and one.visit.start > talk.now:
            start = at(one.visit.start, talk.zone)
            keys.append(Button(Text("blocked-propose", when=start), Door("propose", one.visit.ref, absence)))
            keys.append(Button(Text("blocked-open", when=start), Door("staffvisit", one.visit.ref)))
    keys += [Button(Text("blocked-unblock"), Door("unblock", absence))]
    title = Text("blocked-title", start=time.start, end=time.end)
    return Card(tuple(lines), title, (*keys, *FOOT), 2)


def _open(one: StaffVisit) -> bool:
    return one.visit.active and (one.proposal is None or one.proposal.decided is None)


def _state(one: StaffVisit) -> Text:
    made = one.proposal
    if made is None:
        return Text("blocked-not-asked") if one.visit.active else Text("blocked-cancelled")
    match made.decided:
        case "kept":
            return Text("blocked-kept")
        case "moved":
            return Text("blocked-moved")
        case "cancelled":
            return Text("blocked-cancelled")
        case None:
            return Text("blocked-asked-same") if made.held else Text("blocked-asked")
