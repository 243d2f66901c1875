"""Joining the staff: an invitation code, used once, binds this account to a person of the roster."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import AcceptInvitation, AnothersAccount, Joined, WrongInvitation

LINK = "join"


async def join(talk: Talk, code: str = "") -> Ending:
    """Use an invitation. One that a link brought is used only if they agree, for anybody can send a link."""
    if not talk.can.staff:
        return Go(Door("menu"), lead=Text("join-elsewhere"))
    if code:
        await talk.confirm("confirm", Text("join-check"), Text("join-yes"))
    given = code or await talk.write("code", Text("join-code"), lambda words: words.strip()[:40])
    match await talk.do(AcceptInvitation(given)):
        case Joined(staff):
            return Go(Door("menu"), lead=Text("join-done", name=staff.name))
        case WrongInvitation():
            return Go(Door("menu"), lead=Text("join-wrong"))
        case AnothersAccount():
            return Go(Door("menu"), lead=Text("join-anothers"))
        case other:
            assert_never(other)
