"""Finding a visit by the number that its person reads out."""

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk

LETTERS = 12


async def findvisit(talk: Talk) -> Ending:
    """Ask for the number."""
    if talk.back is None:
        return not_yours(talk)
    ref = await talk.write("ref", Text("findvisit-ref"), _check)
    if await talk.back.visit(ref) is None:
        return Go(Door("desk"), lead=Text("findvisit-none"))
    return Go(Door("staffvisit", ref))


def _check(words: str) -> str | Text:
    """The number as it was given out: however it was typed, and whatever was misread."""
    kept = "".join(letter for letter in words.upper() if letter.isascii() and letter.isalnum())
    return kept if 4 <= len(kept) <= LETTERS else Text("findvisit-unclear")
