"""What somebody wants to hear about: announcements come to those alone who have said yes, and stop with one tap."""

from __future__ import annotations

from collections.abc import Mapping

from bot.centre.offer import Audience, OfficeId
from bot.dialogs.asking import office_name
from bot.dialogs.coordinating import listed
from bot.screen import Button, Door, Key, Phrase, Text, Verbatim
from bot.talk import Card, Ending, Talk
from storage.newswork import Interest, Often

LINK = "news"
SUBJECT = Text("interests-title")

ONLINE = "online"
AUDIENCES: Mapping[Audience, Text] = {
    "migrant": Text("interests-migrant"),
    "employer": Text("interests-employer"),
    "institution": Text("interests-institution"),
}
OFTEN: Mapping[Often, Text] = {"each": Text("interests-each"), "weekly": Text("interests-weekly")}
FIELDS = ("topics", "towns", "often", "audience")


async def interests(talk: Talk) -> Ending:
    """What they have chosen, and what can be done about it; or what they would get if they said yes."""
    if talk.visitor.under_16:
        return Card((Text("interests-young"),), Text("interests-title"), _foot())
    chosen = await talk.desk.interest()
    if not talk.can.reminds and chosen is None:
        keys: list[Key] = [Button(Text("visit-remind-me"), Door("messenger"))] if talk.desk.centre.telegram_link else []
        return Card((Text("interests-cannot-write"),), Text("interests-title"), (*keys, *_foot()))
    if chosen is None:
        yes = Button(Text("interests-yes"), Door("newsyes"))
        return Card((Text("interests-none"), Text("interests-agree")), Text("interests-title"), (yes, *_foot()))
    lines: tuple[Phrase, ...] = (
        Text("interests-topics", topics=topics_of(talk, chosen)),
        Text("interests-towns", towns=towns_of(chosen)),
        Text("interests-often", often=OFTEN[chosen.often]),
        Text("interests-audience", audience=AUDIENCES[chosen.audience]),
    )
    change = [Button(_CHANGE[field], Door("newsfield", field)) for field in FIELDS]
    stop = Button(Text("interests-stop"), Door("newsstop"))
    return Card(lines, Text("interests-title"), (*change, stop, *_foot()), 2)


_CHANGE = {
    "topics": Text("interests-change-topics"),
    "towns": Text("interests-change-towns"),
    "often": Text("interests-change-often"),
    "audience": Text("interests-change-audience"),
}


def _foot() -> tuple[Key, ...]:
    return Button(Text("menu-settings"), Door("settings")), Button(Text("talk-menu"), Door("menu"))


def topics_of(talk: Talk, chosen: Interest) -> Text | Verbatim:
    """The topics by their titles; of all, if none is named."""
    known = [Text(one.title) for one in talk.desk.offer.topics if one.id in chosen.topics]
    found = listed(known) if known else Text("interests-all-topics")
    assert isinstance(found, Text | Verbatim)
    return found


def towns_of(chosen: Interest) -> Text | Verbatim:
    """The towns, and whether also what is held online; everywhere, if none is named."""
    found = listed(town(one) for one in chosen.towns) if chosen.towns else Text("interests-all-towns")
    assert isinstance(found, Text | Verbatim)
    return found


def town(one: str) -> Text | Verbatim:
    """A town, or "online"."""
    return Text("interests-online") if one == ONLINE else office_name(OfficeId(one))
