"""Words to a person whose conversation is closed: they are kept, and one tap sends them. Nothing opens by itself."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CaseId, Opened, ReturnToCase
from storage.records import NotFound, number_of

LETTERS = 4000
"""How much is kept until it is sent: what a messenger carries in one message."""
QUOTED = 300


def check_words(words: str) -> str | Text:
    """Anything at all that is not endless."""
    kept = words.strip()
    if not kept:
        return Text("resend-words")
    return kept if len(kept) <= LETTERS else Text("asking-too-long", limit=LETTERS)


async def resend(talk: Talk, case: str) -> Ending:
    """Show what was kept, and send it to whoever had the conversation once they say so."""
    if await talk.desk.case(case) is None:
        return Go(Door("menu"), lead=Text("talking-not-found"))
    words = await talk.write("words", Text("resend-words"), check_words)
    talk.say(Text("resend-closed"))
    talk.say(Text("resend-quoted", words=words if len(words) <= QUOTED else words[:QUOTED].rstrip() + "…"))
    await talk.confirm("send", Text("resend-ask"), Text("resend-send"))
    match await talk.do(ReturnToCase(CaseId(number_of(case)), words)):
        case Opened(id):
            return Go(Door("talking", str(id)), lead=Text("resend-done"))
        case NotFound():
            return Go(Door("person"))
        case other:
            assert_never(other)
