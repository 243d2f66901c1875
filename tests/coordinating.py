"""What the tests of coordinators' conversations share: people of the roster, in English."""

from __future__ import annotations

from storage.casework import Role
from tests.talk import House, Person
from tests.test_booking import books, english, fills_in

__all__ = ["BEYOND", "books", "english", "fills_in", "works_here"]

BEYOND = (
    ">figures",
    ">figures.krakow",
    ">hours",
    ">hours.krakow",
    ">closures",
    ">closing",
    ">closure.krakow.20261224.20261226",
    ">consultants",
    ">consultant.one",
    ">consultant.one.languages",
    ">newconsultant",
    ">stranded",
    ">roster",
    ">member.1",
    ">member.1.role",
    ">member.1.go",
    ">invite",
    ">replytext.new.pl",
    ">replydrop.1",
    ">auditlog",
    ">newevent",
    ">eventfield.1",
    ">eventtexts.1.en",
    ">eventtimes.1",
    ">eventseries.1",
    ">eventcopy.1",
    ">eventpublish.1",
    ">eventcancel.1",
    ">eventdrop.1",
    ">report",
)
"""Doors that are for coordinators alone."""


async def works_here(house: House, address: str = "kasia", role: Role = "coordinator", **more: object) -> Person:
    """Somebody of the roster, in English, at the menu."""
    person = await english(house, address)
    await house.employs(person, role=role, **more)  # type: ignore[arg-type]
    return person
