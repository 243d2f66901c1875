"""Talking to a person: what it is about, which office, which languages; then everything written is passed on."""

from __future__ import annotations

from typing import assert_never

from bot.centre.answering import SUBJECTS
from bot.centre.offer import OfficeId
from bot.dialogs.asking import language_name, office_name
from bot.dialogs.visit import spell
from bot.screen import Door, LanguageName, Option, Text
from bot.talk import Ending, Go, Talk
from storage.casework import OpenCase, Opened
from storage.records import TooMany

LINK = "person"
SUBJECT = Text("person-subject")

ANY, ENOUGH = "any", "enough"

WORDS = {
    "visit": Text("person-visit"),
    "work": Text("person-work"),
    "documents": Text("person-documents"),
    "law": Text("person-law"),
    "wellbeing": Text("person-wellbeing"),
    "courses": Text("person-courses"),
    "employer": Text("person-employer"),
    "other": Text("person-other"),
}


async def person(talk: Talk) -> Ending:
    """Three short questions at most; whoever is talking to somebody already goes on with that."""
    present = await talk.desk.case()
    if present is not None:
        return Go(Door("talking", str(present.id)))
    if not talk.desk.centre.people:
        return Go(Door("offices"), lead=Text("person-nobody"))
    about = await talk.choose("about", Text("person-about"), [Option(one, WORDS[one]) for one in SUBJECTS])
    office = await ask_office(talk)
    reads = await ask_reads(talk, office)
    match await talk.do(OpenCase(about, office, reads, code=not talk.can.lasts)):
        case Opened(case, code=""):
            return Go(Door("talking", str(case)))
        case Opened(case, code=code):
            return Go(Door("talking", str(case)), lead=Text("person-code", code=spell(code)))
        case TooMany():
            return Go(Door("offices"), lead=Text("person-too-many"))
        case other:
            assert_never(other)


async def ask_office(talk: Talk) -> OfficeId | None:
    """Which office, if it matters."""
    offices = [Option(str(one.id), office_name(one.id)) for one in talk.desk.timetable.offices]
    options = [Option(ANY, Text("person-any-office")), *offices]
    chosen = await talk.choose("office", Text("person-office"), options)
    return None if chosen == ANY else OfficeId(chosen)


async def ask_reads(talk: Talk, office: OfficeId | None) -> tuple[str, ...]:
    """Which other languages they read, asked only where nobody speaks theirs; they are told so."""
    spoken = await talk.desk.spoken(office)
    if not spoken or talk.language is None or talk.language in spoken:
        return ()
    reads: list[str] = []
    for number in range(len(spoken)):
        talk.say(Text("person-not-spoken", language=LanguageName(talk.language)))
        left = [Option(code, language_name(talk, code)) for code in sorted(spoken) if code not in reads]
        enough = Option(ENOUGH, Text("person-enough") if reads else Text("person-none"))
        question = Text("person-reads-more") if reads else Text("person-reads")
        chosen = await talk.choose(f"reads{number}", question, (*left, enough), columns=2)
        if chosen == ENOUGH:
            break
        reads.append(chosen)
    return tuple(reads)
