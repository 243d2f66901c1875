"""What the centre offers and to whom: the catalogue, read from data that a non-programmer can edit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, NewType

ServiceId = NewType("ServiceId", str)
TopicId = NewType("TopicId", str)
"""What an event or an announcement is about."""

OfficeId = NewType("OfficeId", str)
Audience = Literal["migrant", "employer", "institution"]
Way = Literal["in-person", "phone", "online"]

AUDIENCES: tuple[Audience, ...] = ("migrant", "employer", "institution")
WAYS: tuple[Way, ...] = ("in-person", "phone", "online")


@dataclass(frozen=True, slots=True)
class Service:
    """One thing the centre does for people. `title`, `about` … are message ids of the locales."""

    id: ServiceId
    audience: Audience
    group: str
    title: str
    about: str
    bookable: bool
    length: timedelta
    ways: tuple[Way, ...]
    sensitive: bool
    """Psychological, legal, mediation: never named in a reminder, a calendar entry or a file name."""
    offices: tuple[OfficeId, ...]
    """Where it is given; empty means everywhere."""
    email: str = ""
    """Where to write about it."""
    links: tuple[str, ...] = ()
    """Where to read more: https addresses."""
    wish: str = ""
    """What people want who are led here by their own words: one of `bot.centre.wishes.LABELS`, or nothing."""

    def given_at(self, office: OfficeId) -> bool:
        return not self.offices or office in self.offices


@dataclass(frozen=True, slots=True)
class Group:
    """Services that are shown together."""

    id: str
    audience: Audience
    title: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What an event is about, and people may want to hear of. Never what tells of somebody's troubles."""

    id: TopicId
    title: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The whole catalogue, in the order it is shown."""

    groups: tuple[Group, ...]
    services: tuple[Service, ...]
    topics: tuple[Topic, ...] = ()

    def find(self, service: str) -> Service | None:
        return next((one for one in self.services if one.id == service), None)

    def in_group(self, group: str) -> tuple[Service, ...]:
        return tuple(one for one in self.services if one.group == group)

    def groups_for(self, audience: Audience) -> tuple[Group, ...]:
        return tuple(one for one in self.groups if one.audience == audience)

    def topic(self, topic: str) -> Topic | None:
        return next((one for one in self.topics if one.id == topic), None)
