"""An announcement as it looks: its words, with what the braces stand for, its button, and the way out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.centre.news import filled
from bot.centre.offer import OfficeId
from bot.channels import Sheets
from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Key, Link, Payload, Phrase, Say, Screen, Text, Verbatim
from bot.talk import SOS
from bot.turn import CONTINUE, World
from storage import announcements, events
from storage.database import Connection
from storage.eventwork import Event
from storage.newswork import Announcement

INTERESTS = Door("interests")
"""Where people say what they want to hear about, and that they want to hear nothing."""
NO_MORE = Button(Text("interests-stop"), Door("newsstop"))
"""What was agreed to is taken back with one tap, wherever an announcement stands."""


@dataclass(frozen=True, slots=True)
class About:
    """What an announcement is about: the event, if there is one, and what it corrects or takes back, if anything."""

    event: Event | None = None
    root: Announcement | None = None


async def about(connection: Connection, one: Announcement) -> About:
    """What has to be known to draw it."""
    subject = announcements.subject(one)
    event = await events.find(connection, subject) if subject is not None else None
    return About(event, await announcements.find(connection, one.corrects) if one.corrects is not None else None)


def sheet(
    world: World, channel: Sheets, one: Announcement, what: About, language: str, *, in_place: bool = False
) -> Payload:
    """The one message for all who get it in this language; `in_place`, as it stands where another stood before."""
    say = world.texts.say(language)
    pictured = one.picture or bool(in_place and what.root and what.root.picture)
    named = str(one.id) if pictured else ""
    return channel.sheet(_screen(world, channel, one, what, language, say, in_place=in_place), say, language, named)


def _screen(
    world: World, channel: Sheets, one: Announcement, what: About, language: str, say: Say, *, in_place: bool
) -> Screen:
    out = (Button(Text("announcing-change"), INTERESTS), NO_MORE) if world.dialogs.find(INTERESTS) else ()
    # Where a message takes the keys of the one before away, one brings them back, and one is there to call for help.
    on = () if channel.abilities.keeps_keys else (Button(Text("talk-continue"), CONTINUE), SOS)
    if one.kind == "retraction":
        return Screen((Text("announcing-withdrawn"),), footer=(*on, *out), typing="words")
    lead = (Text("announcing-corrected"),) if one.kind == "correction" and not in_place else ()
    text = one.text(language)
    words = Verbatim(filled(text.words if text else "", stands_for(world, one, what, say)))
    return Screen((*lead, words), keys=_keys(one, language), footer=(*on, *out), typing="words")


def _keys(one: Announcement, language: str) -> tuple[Key, ...]:
    text = one.text(language)
    label = Verbatim(text.button) if text and text.button else None
    match one.button:
        case Door() as door if label:
            return (Button(label, door),)
        case str(url) if label:
            return (Link(label, url),)
        case _:
            return ()


def stands_for(world: World, one: Announcement, what: About, say: Say) -> Mapping[str, str]:
    """What each placeholder stands for, in one language."""
    values: dict[str, Phrase] = {"centre": world.centre.name}
    if len(one.wanted.towns) == 1:
        values["office"] = _town(one.wanted.towns[0])
    if what.event:
        begins = what.event.start.astimezone(world.configured.zone)
        values |= {
            "event": what.event.title,
            "office": _town(what.event.office or "online"),
            "date": Text("announcing-day", day=begins.date()),
            "time": Text("announcing-hour", time=begins.time()),
        }
    return {name: say(phrase) for name, phrase in values.items()}


def _town(town: str) -> Phrase:
    return Text("announcing-online") if town == "online" else office_name(OfficeId(town))
