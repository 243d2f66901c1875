"""What happens with people's words: in short before they write any, and all of it a tap away (GDPR, Articles 12, 13).

It is told and never asked: nobody has to agree to anything to get help.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.centre.privacy import Basis, Kept, Privacy, Purpose
from bot.dialogs.complaint import COMPLAIN
from bot.dialogs.coordinating import listed
from bot.screen import Button, Door, Key, Phrase, Say, Screen, Text, Verbatim
from bot.talk import Card, Ending, Go, Talk

LINK = "privacy"
SUBJECT = Text("privacy-title")

ALL = Button(Text("privacy-all"), Door("privacy", "1"))

_PURPOSES: dict[Purpose, Text] = {
    "answers": Text("privacy-purpose-answers"),
    "visits": Text("privacy-purpose-visits"),
    "conversations": Text("privacy-purpose-conversations"),
    "examples": Text("privacy-purpose-examples"),
    "events": Text("privacy-purpose-events"),
    "announcements": Text("privacy-purpose-announcements"),
    "danger": Text("privacy-purpose-danger"),
    "security": Text("privacy-purpose-security"),
}
_BASES: dict[Basis, Text] = {
    "task": Text("privacy-basis-task"),
    "obligation": Text("privacy-basis-obligation"),
    "vital": Text("privacy-basis-vital"),
    "consent": Text("privacy-basis-consent"),
    "substantial-interest": Text("privacy-basis-substantial-interest"),
    "social-care": Text("privacy-basis-social-care"),
    "explicit-consent": Text("privacy-basis-explicit-consent"),
    "vital-special": Text("privacy-basis-vital-special"),
}
_KEPT: dict[Kept, Text] = {
    "dialogue": Text("privacy-kept-dialogue"),
    "web_session": Text("privacy-kept-web-session"),
    "letters": Text("privacy-kept-letters"),
    "group_copies": Text("privacy-kept-group-copies"),
    "conversations": Text("privacy-kept-conversations"),
    "conversations_delicate": Text("privacy-kept-conversations-delicate"),
    "examples": Text("privacy-kept-examples"),
    "visits": Text("privacy-kept-visits"),
    "enrolments": Text("privacy-kept-enrolments"),
    "inactive_profile": Text("privacy-kept-inactive-profile"),
    "consents": Text("privacy-kept-consents"),
    "audit": Text("privacy-kept-audit"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the whole, under a heading."""

    title: Text
    lines: tuple[Phrase, ...]


PAGES = ((0, 2), (2, 4), (4, 7))
"""Which sections stand on a page of a messenger."""


async def privacy(talk: Talk, page: str = "") -> Ending:
    """The notice in short; with a page, that part of the whole."""
    told = talk.desk.centre.privacy
    if told is None:
        return Go(Door("help"))
    person = (Button(Text("talk-person"), Door("person")),) if talk.desk.centre.people else ()
    foot: tuple[Key, ...] = (*person, Button(Text("talk-menu"), Door("menu")))
    if page not in ("1", "2", "3"):
        return Card(short(told, talk.visitor.channel), Text("privacy-title"), (ALL, *foot))
    number = int(page)
    first, last = PAGES[number - 1]
    shown = sections(told, talk.visitor.channel)[first:last]
    lines = [line for one in shown for line in (Text("privacy-heading", title=one.title), *one.lines)]
    around = (
        (("1", Text("privacy-before")), ("2", Text("privacy-before")))[number - 2 : number - 1] if number > 1 else ()
    )
    on = ((str(number + 1), Text("privacy-next")),) if number < len(PAGES) else ()
    turns = tuple(Button(label, Door("privacy", to)) for to, label in (*around, *on))
    complain = (COMPLAIN,) if number == len(PAGES) else ()
    title = Text("privacy-page", page=page, pages=str(len(PAGES)))
    return Card(tuple(lines), title, (*turns, *complain, *foot))


def notice(told: Privacy, channel: str, *, changed: bool) -> Screen:
    """The notice as it is shown by itself, once; whatever people do next goes on."""
    lead = (Text("privacy-changed"),) if changed else ()
    return Screen((*lead, *short(told, channel), Text("privacy-write")), Text("privacy-title"), (ALL,))


SHORT = 900
"""Letters that the first layer has at most, its title among them."""


def in_short(told: Privacy, channel: str, say: Say) -> str:
    """The first layer as it is read, to be measured."""
    return "\n\n".join(map(say, (Text("privacy-title"), *short(told, channel))))


def short(told: Privacy, channel: str) -> tuple[Phrase, ...]:
    """The first layer: SHORT letters at most."""
    periods = dict(told.periods)
    kept: list[Text] = []
    if "conversations" in periods:
        kept.append(Text("privacy-short-conversations", length=length(periods["conversations"])))
    if "visits" in periods:
        kept.append(Text("privacy-short-visits", length=length(periods["visits"])))
    return (
        Text("privacy-assistant"),
        Text("privacy-short-who", controller=_filled(told.controller), officer=_filled(told.officer)),
        Text("privacy-short-why"),
        Text("privacy-short-seen", channel=channel),
        *kept,
        Text("privacy-short-rights", authority=told.complaints),
    )


def sections(told: Privacy, channel: str) -> tuple[Section, ...]:
    """The second layer: everything that Article 13 asks for."""
    kept = tuple(
        Text("privacy-kept", what=_KEPT[one], length=length(period)) for one, period in told.periods if one in _KEPT
    )
    why = tuple(
        Text("privacy-purpose", purpose=_PURPOSES[one], bases=listed([_BASES[basis] for basis in bases]))
        for one, bases in told.bases.items()
    )
    controller = Text("privacy-who", controller=_filled(told.controller), address=_filled(told.address))
    return (
        Section(
            Text("privacy-who-title"),
            (Text("privacy-assistant"), controller, Text("privacy-officer", officer=_filled(told.officer))),
        ),
        Section(Text("privacy-why-title"), (*why, Text("privacy-must"), Text("privacy-dont-send"))),
        Section(Text("privacy-seen-title"), (Text("privacy-seen"), Text("privacy-carried", channel=channel))),
        Section(Text("privacy-kept-title"), (*kept, Text("privacy-numbers"))),
        Section(Text("privacy-rights-title"), (Text("privacy-rights"), Text("privacy-withdraw"))),
        Section(Text("privacy-complain-title"), (Text("privacy-complain", authority=told.complaints),)),
        Section(
            Text("privacy-more-title"), (Text("privacy-decisions"), Text("privacy-children"), Text("privacy-news"))
        ),
    )


def words_of(told: Privacy) -> Sequence[Phrase]:
    """Everything that the notice says, on any channel: what its version stands for."""
    return [
        line
        for channel in ("telegram", "viber", "web")
        for line in (
            *short(told, channel),
            *(line for one in sections(told, channel) for line in (one.title, *one.lines)),
        )
    ]


def _filled(words: str) -> Verbatim | Text:
    """What the centre has filled in; else a mark that nobody overlooks."""
    return Verbatim(words) if words else Text("privacy-to-be-filled")


def length(period: timedelta) -> Text:
    """A period in words: minutes, hours, days, or months of thirty days from a quarter of a year on."""
    minutes = period // timedelta(minutes=1)
    if period.days >= 90 and period.days % 365 == 0 and period.days >= 730:
        return Text("privacy-years", count=period.days // 365)
    if period.days >= 90:
        return Text("privacy-months", count=round(period.days / 30.4))
    if period >= timedelta(hours=49) or (period.days and not period % timedelta(days=1)):
        return Text("privacy-days", count=period.days)
    return Text("privacy-hours", count=minutes // 60) if minutes >= 90 else Text("privacy-minutes", count=minutes)
