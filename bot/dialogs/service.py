"""One service: what it is, for whom, where, in which languages, and what to do next."""

from collections.abc import Sequence
from datetime import timedelta

from bot.centre.offer import Audience, OfficeId, Service
from bot.centre.offices import Consultant
from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Key, Link, Phrase, Text
from bot.talk import Card, Ending, Go, Talk

LINK = "offer"

FOR_WHOM: dict[Audience, Text] = {
    "migrant": Text("service-for-migrants"),
    "employer": Text("service-for-employers"),
    "institution": Text("service-for-institutions"),
}

EVENTS: dict[str, Door] = {
    "workshops": Door("events", "", "~workshop"),
    "information-meetings": Door("events", "", "~meeting"),
    "polish-course": Door("events", "", "polish"),
    "vocational-course": Door("events", "", "vocational"),
}
"""Services that are held for many at once, at dates of their own: where these are found."""


def called(service: Service) -> Door:
    """Where somebody is led who types what it is called: to the dates, if it is nothing but events of one kind."""
    dates = EVENTS.get(service.id)
    return dates if dates and dates.args[1].startswith("~") else Door("service", service.id)


async def service(talk: Talk, name: str) -> Ending:
    """The card of a service."""
    found = talk.desk.offer.find(name)
    if found is None:
        return Go(Door("offer"), lead=Text("service-unknown"))
    return Card(tuple(_lines(talk, found)), Text(found.title), tuple(_keys(talk, found)))


def _lines(talk: Talk, found: Service) -> list[Phrase]:
    lines: list[Phrase] = [Text(found.about), FOR_WHOM[found.audience]]
    giving = [one for one in talk.desk.timetable.consultants if found.id in one.services]
    if found.bookable:
        lines.append(Text("service-visit", minutes=found.length // timedelta(minutes=1)))
    codes = {code for one in giving for code in one.languages}
    spoken = [one.name.words for one in talk.desk.languages if one.code in codes]
    if spoken:
        lines.append(Text("service-languages", languages=", ".join(spoken)))
    lines += [Text("service-given-in", office=office_name(office)) for office in _offices(talk, found, giving)]
    bring = (talk.desk.centre.bring or {}).get(found.id)
    if bring:
        lines.append(Text("service-bring", what=bring))
    return lines


def _offices(talk: Talk, found: Service, giving: Sequence[Consultant]) -> list[OfficeId]:
    """Where it is given: where somebody gives it, or as the catalogue says. Nothing is said if it is everywhere."""
    offices = [one.id for one in talk.desk.timetable.offices if found.given_at(one.id)]
    if giving:
        offices = [office for office in offices if any(office in one.offices for one in giving)]
    return [] if len(offices) == len(talk.desk.timetable.offices) else offices


def _keys(talk: Talk, found: Service) -> list[Key]:
    keys: list[Key] = []
    if found.bookable:
        keys.append(Button(Text("service-book"), Door("booking", "", found.id)))
    elif found.id in EVENTS:
        keys.append(Button(Text("service-dates"), EVENTS[found.id]))
    else:
        keys.append(Button(Text("menu-offices"), Door("offices")))
    if found.email:
        keys.append(Link(Text("service-write", email=found.email), f"mailto:{found.email}"))
    keys += [Link(Text("service-read-more"), link) for link in found.links]
    keys.append(Button(Text("service-others"), Door("group", found.group)))
    return [*keys, Button(Text("talk-menu"), Door("menu"))]
