"""One service: what it is, for whom, where, in which languages, and what to do next."""

from bot.centre.offer import Service
from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Key, Link, Phrase, Text
from bot.talk import Card, Ending, Go, Talk

LINK = "offer"


async def service(talk: Talk, name: str) -> Ending:
    """The card of a service."""
    found = talk.desk.offer.find(name)
    if found is None:
        return Go(Door("offer"), lead=Text("service-unknown"))
    return Card(tuple(_lines(talk, found)), Text(found.title), tuple(_keys(talk, found)))


def _lines(talk: Talk, found: Service) -> list[Phrase]:
    lines: list[Phrase] = [Text(found.about)]
    if found.bookable:
        minutes = int(found.length.total_seconds() // 60)
        lines.append(Text("service-visit", minutes=minutes))
        codes = {code for one in talk.desk.timetable.consultants if found.id in one.services for code in one.languages}
        spoken = [one.name for one in talk.desk.languages if one.code in codes]
        if spoken:
            lines.append(Text("service-languages", languages=", ".join(name.words for name in spoken)))
    if found.offices:
        lines += [Text("service-given-in", office=office_name(office)) for office in found.offices]
    bring = (talk.desk.centre.bring or {}).get(found.id)
    if bring:
        lines.append(Text("service-bring", what=bring))
    return lines


def _keys(talk: Talk, found: Service) -> list[Key]:
    keys: list[Key] = []
    if found.bookable:
        keys.append(Button(Text("service-book"), Door("booking", "", found.id)))
    if found.email:
        keys.append(Link(Text("service-write", email=found.email), f"mailto:{found.email}"))
    keys += [Link(Text("service-read-more"), link) for link in found.links]
    keys.append(Button(Text("service-others"), Door("group", found.group)))
    return [*keys, Button(Text("talk-menu"), Door("menu"))]
