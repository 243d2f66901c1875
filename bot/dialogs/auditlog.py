"""The audit log for coordinators: who has done what to what, and when; never what was in it."""

from __future__ import annotations

from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.casework import Audited

ACTS = {
    "take": Text("auditlog-take"),
    "release": Text("auditlog-release"),
    "hand": Text("auditlog-hand"),
    "snooze": Text("auditlog-snooze"),
    "example": Text("auditlog-example"),
    "close": Text("auditlog-close"),
    "reopen": Text("auditlog-reopen"),
    "show": Text("auditlog-show"),
    "begin": Text("auditlog-begin"),
    "write": Text("auditlog-write"),
    "note": Text("auditlog-note"),
    "correct": Text("auditlog-correct"),
    "arrived": Text("auditlog-arrived"),
    "missed": Text("auditlog-missed"),
    "unmark": Text("auditlog-unmark"),
    "walk-in": Text("auditlog-walk-in"),
    "book": Text("auditlog-book"),
    "move": Text("auditlog-move"),
    "cancel": Text("auditlog-cancel"),
    "block": Text("auditlog-block"),
    "unblock": Text("auditlog-unblock"),
    "propose": Text("auditlog-propose"),
    "hours": Text("auditlog-hours"),
    "closure": Text("auditlog-closure"),
    "no-closure": Text("auditlog-no-closure"),
    "consultant": Text("auditlog-consultant"),
    "roster": Text("auditlog-roster"),
    "let-go": Text("auditlog-let-go"),
    "invite": Text("auditlog-invite"),
    "join": Text("auditlog-join"),
    "link": Text("auditlog-link"),
    "enter": Text("auditlog-enter"),
    "code": Text("auditlog-code"),
    "reply": Text("auditlog-reply"),
    "no-reply": Text("auditlog-no-reply"),
    "event-new": Text("auditlog-event-new"),
    "event-words": Text("auditlog-event-words"),
    "event-change": Text("auditlog-event-change"),
    "event-move": Text("auditlog-event-move"),
    "event-publish": Text("auditlog-event-publish"),
    "event-cancel": Text("auditlog-event-cancel"),
    "event-copy": Text("auditlog-event-copy"),
    "event-drop": Text("auditlog-event-drop"),
    "event-came": Text("auditlog-arrived"),
    "event-missed": Text("auditlog-missed"),
    "event-unmark": Text("auditlog-unmark"),
    "export": Text("auditlog-export"),
    "changed": Text("auditlog-changed"),
    "erase": Text("auditlog-erase"),
}
"""What was done; what is not here is shown in the log's own word."""


async def auditlog(talk: Talk, before: str = "") -> Ending:
    """The newest lines, and a door to those before."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    found = await back.audited(before)
    lines = tuple(_line(one) for one in found) or (Text("auditlog-none"),)
    older = (Button(Text("auditlog-older"), Door("auditlog", str(found[-1].id))),) if found else ()
    return Card(lines, Text("coordinate-audit"), (*older, *FOOT))


def _line(one: Audited) -> Text:
    nobody = Text("auditlog-themselves") if one.act == "changed" else Text("auditlog-command")
    who = Verbatim(one.who) if one.who else nobody
    act = ACTS.get(one.act, Verbatim(one.act))
    return Text("auditlog-line", when=one.at, who=who, act=act, what=_object(one.object))


def _object(object: str) -> Text | Verbatim:
    kind, _, name = object.partition(" ")
    match kind:
        case "case":
            return Text("auditlog-case", number=name)
        case "visit":
            return Text("auditlog-visit", ref=name)
        case "office":
            return office_name(OfficeId(name))
        case "absence":
            return Text("auditlog-absence", number=name)
        case "consultant":
            return Verbatim(name)
        case "staff":
            return Text("auditlog-staff", number=name)
        case "reply":
            return Text("auditlog-canned", number=name)
        case "event":
            return Text("auditlog-event", number=name)
        case "person":
            return Text("auditlog-person", mark=name[:8])
        case "ticket":
            return Text("auditlog-ticket", ticket=name)
        case _:
            return Verbatim(object)
