"""What the conversations of staff about events share: whose they are, how they are told of, days and times as typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from bot.centre.answering import day_bounds
from bot.centre.gatherings import Session, closed_on
from bot.centre.offer import AUDIENCES, Audience, OfficeId
from bot.centre.offices import Span
from bot.centre.times import instant
from bot.centre.weeks import read_spans, read_when, write_spans
from bot.dialogs.asking import office_name
from bot.dialogs.behind import served
from bot.dialogs.coordinating import coordinator, languages_of, listed
from bot.dialogs.eventwords import KINDS, ONLINE, stacked, when
from bot.screen import Door, LanguageName, Option, Phrase, Text, Verbatim
from bot.talk import BackOffice, Go, Talk
from storage.eventwork import ABOUT_LETTERS, LINK_LETTERS, TITLE_LETTERS, Event, Plan, StaffEvent

WHO: dict[Audience, Text] = {
    "migrant": Text("planning-migrants"),
    "employer": Text("planning-employers"),
    "institution": Text("planning-institutions"),
}
NOWHERE = "online"
"""In doors and answers what is held in no office."""
ONE, ALL = "one", "all"
LISTED = 10
"""How many sessions are told one by one."""

Times = tuple[datetime, datetime]
Held = tuple[StaffEvent, Session]


# --- Whose it is -----------------------------------------------------------------------------------------------------


async def to_change(talk: Talk, id: str) -> tuple[BackOffice, StaffEvent] | None:
    """An event that whoever is there may change, while it can be changed at all."""
    back = coordinator(talk)
    found = await back.event(id) if back else None
    return (back, found) if back and found and found.event.state != "cancelled" else None


def card_of(one: Event, lead: Phrase | None = None) -> Go:
    """Back to the card of an event."""
    return Go(Door("eventcard", str(one.id)), lead=lead)


async def following(talk: Talk, back: BackOffice, one: Event) -> Sequence[StaffEvent]:
    """What follows it in its series and is neither cancelled nor over."""
    every = await back.series(str(one.id)) if one.series is not None else ()
    return [other for other in every if _follows(other.event, one) and other.event.end > talk.now]


def _follows(other: Event, one: Event) -> bool:
    return other.start > one.start and other.state != "cancelled"


async def ask_scope(talk: Talk, others: Sequence[StaffEvent]) -> bool:
    """Whether it is meant of those that follow as well; not asked where nothing follows."""
    if not others:
        return False
    options = (
        Option(ONE, Text("planning-this-one")),
        Option(ALL, Text("planning-and-others", count=len(others))),
    )
    return await talk.choose("scope", Text("planning-scope"), options) == ALL


# --- Words -----------------------------------------------------------------------------------------------------------


def facts(talk: Talk, plan: Plan, sessions: Sequence[Session], *, places: bool = True) -> list[Phrase]:
    """Everything about an event but its words; without its places where it is told how many of them are taken."""
    topic = talk.desk.offer.topic(plan.topic)
    subject = Text(topic.title) if topic else Verbatim(plan.topic)
    lines: list[Phrase] = [Text("planning-kind", kind=KINDS[plan.kind], topic=subject)]
    if plan.level:
        lines.append(Text("planning-level", level=plan.level))
    lines += [times(talk, sessions), Text("planning-where", where=where(plan))]
    if plan.office is None:
        link = Text("planning-link", link=plan.link) if plan.link else Text("planning-no-link")
        lines.append(link)
    lines.append(Text("planning-languages", languages=languages_of(plan.languages)))
    lines.append(Text("planning-who", who=who(plan.audiences)))
    lines += [room(plan)] if places else []
    if plan.companions:
        lines.append(Text("planning-companions", count=plan.companions))
    if plan.closes_at:
        lines.append(Text("planning-closes", when=plan.closes_at))
    return lines


def times(talk: Talk, sessions: Sequence[Session]) -> Phrase:
    """When it takes place: all sessions, or the first of many."""
    if len(sessions) == 1:
        return when(sessions[0], talk.zone)
    shown = [when(one, talk.zone) for one in sessions[:LISTED]]
    rest = [Text("planning-more-sessions", count=len(sessions) - LISTED)] if len(sessions) > LISTED else []
    return stacked([Text("planning-sessions", count=len(sessions)), *shown, *rest])


def where(plan: Plan) -> Text | Verbatim:
    """The town, with what is said of the place; or that it is online."""
    if plan.office is None:
        return ONLINE
    town = office_name(plan.office)
    return Text("planning-place", office=town, place=plan.place) if plan.place else town


def town_of(office: OfficeId | None) -> Text | Verbatim:
    """The town, or that it is online."""
    return office_name(office) if office else ONLINE


def who(audiences: Sequence[Audience]) -> Text | Verbatim | LanguageName:
    """Who may come."""
    several = listed(WHO[one] for one in AUDIENCES if one in audiences)
    return several if audiences else Text("planning-everybody")


def room(plan: Plan) -> Text:
    """How many places there are."""
    return Text("planning-places", count=plan.places) if plan.places is not None else Text("planning-any-number")


def told(found: StaffEvent) -> int:
    """How many hear of it when something changes: nobody of what was never published."""
    return found.concerned if found.event.state == "published" else 0


async def to_come(talk: Talk, back: BackOffice, office: str, first: date, last: date) -> Sequence[Held]:
    """What is still to begin in an office on these days, each with its first session of them."""
    start, end = day_bounds(talk.desk.timetable, first)[0], day_bounds(talk.desk.timetable, last)[1]
    held = ((one, one.event.between(max(start, talk.now), end)) for one in await back.held(office, first, last))
    return [(one, sessions[0]) for one, sessions in held if one.event.state == "published" and sessions]


# --- Places ----------------------------------------------------------------------------------------------------------


async def ask_office(talk: Talk, back: BackOffice) -> OfficeId | None:
    """In which of the offices that concern me, or online."""
    offices = [Option(office, office_name(OfficeId(office))) for office in served(talk, back)]
    chosen = await talk.choose("office", Text("planning-which-office"), [*offices, Option(NOWHERE, ONLINE)])
    return None if chosen == NOWHERE else OfficeId(chosen)


# --- Days and times --------------------------------------------------------------------------------------------------


async def ask_when(
    talk: Talk,
    name: str,
    text: Text,
    *,
    others: Sequence[Times] = (),
    day: date | None = None,
    span: Span | None = None,
) -> Times:
    """A day and a time of it, in UTC, that is to come and overlaps with no other; what is not said is as it was."""

    def check(words: str) -> str | Text:
        read = read_when(words, talk.today)
        found, at = (read[0] or day, read[1] or span) if read else (None, None)
        if found is None or at is None:
            return Text("planning-when-unclear")
        last = talk.desk.timetable.last_day
        if last and found > last:
            return Text("planning-beyond", day=last)
        start, end = _moments(talk, found, at)
        if start <= talk.now:
            return Text("planning-past")
        if any(start < one[1] and one[0] < end for one in others):
            return Text("planning-overlap")
        return f"{found.isoformat()} {write_spans((at,))}"

    answer = await talk.write(name, text, check)
    chosen, _, at = answer.partition(" ")
    spans = read_spans(at)
    assert spans
    return _moments(talk, date.fromisoformat(chosen), spans[0])


def _moments(talk: Talk, day: date, span: Span) -> Times:
    return instant(day, span.start, talk.zone), instant(day, span.end, talk.zone)


def span_of(talk: Talk, session: Session) -> Span:
    """The times on the wall of a session."""
    return Span(session.start.astimezone(talk.zone).time(), session.end.astimezone(talk.zone).time())


def day_of(talk: Talk, moment: datetime) -> date:
    """The day on the centre's wall."""
    return moment.astimezone(talk.zone).date()


def say_odd_days(talk: Talk, office: str | None, starts: Sequence[datetime]) -> None:
    """Public holidays among these days, and those on which the office is closed: allowed, but perhaps not meant."""
    closed = closed_on(talk.desk.timetable, office)
    for day in dict.fromkeys(day_of(talk, start) for start in starts):
        if day in talk.desk.timetable.holidays:
            talk.say(Text("planning-holiday", day=day, name=talk.desk.timetable.holidays[day]))
        elif closed(day):
            talk.say(Text("planning-shut", day=day))


# --- Checks ----------------------------------------------------------------------------------------------------------


def check_number(least: int, most: int) -> Callable[[str], str | Text]:
    """A whole number between two."""

    def check(words: str) -> str | Text:
        plain = words.strip()
        fits = plain.isascii() and plain.isdecimal() and len(plain) <= len(str(most)) and least <= int(plain) <= most
        return str(int(plain)) if fits else Text("planning-number-unclear", least=str(least), most=str(most))

    return check


def check_title(words: str) -> str | Text:
    """One line."""
    title = " ".join(words.split())
    return title if title and len(title) <= TITLE_LETTERS else Text("asking-too-long", limit=TITLE_LETTERS)


def check_about(words: str) -> str | Text:
    """What people will read, with its lines as they were written."""
    about = words.strip()
    return about if about and len(about) <= ABOUT_LETTERS else Text("asking-too-long", limit=ABOUT_LETTERS)


def check_line(most: int) -> Callable[[str], str | Text]:
    """One line of so many letters."""

    def check(words: str) -> str | Text:
        line = " ".join(words.split())
        return line if line and len(line) <= most else Text("asking-too-long", limit=most)

    return check


def check_link(words: str) -> str | Text:
    """An https address."""
    link = words.strip()
    plain = link.startswith("https://") and len(link.split()) == 1 and len(link) > len("https://")
    return link if plain and len(link) <= LINK_LETTERS else Text("planning-link-unclear")
