"""Coming back with a return code: the visits behind it come to where the person is now."""

from typing import assert_never

from bot.dialogs.visit import spell
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import Returned, TooMany, UseReturnCode, WrongCode

LINK = "return"
LETTERS = 40


def check_code(words: str) -> str | Text:
    """Something that could be a code, however it was typed."""
    kept = "".join(letter for letter in words if letter.isascii() and letter.isalnum())
    return kept if 8 <= len(kept) <= LETTERS else Text("returning-unclear")


async def returning(talk: Talk, code: str = "") -> Ending:
    """Use a code that the person types; one that a link brought only if they agree, for anybody can send a link."""
    if code:
        await talk.confirm("confirm", Text("returning-check"), Text("returning-yes"))
    given = code or await talk.write("code", Text("returning-code"), check_code)
    match await talk.do(UseReturnCode(given, renew=not talk.can.lasts)):
        case Returned(""):
            return Go(Door("visits"), lead=Text("returning-done"))
        case Returned(fresh):
            return Go(Door("visits"), lead=Text("returning-done-code", code=spell(fresh)))
        case WrongCode():
            return Go(Door("visits"), lead=Text("returning-wrong"))
        case TooMany():
            return Go(Door("visits"), lead=Text("returning-too-many"))
        case other:
            assert_never(other)
