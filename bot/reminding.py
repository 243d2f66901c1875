"""A reminder as a screen: what it says, what it must not say, and what can be done about it in one tap."""

from __future__ import annotations

from bot.centre.discretion import contact_about, hides
from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.dialogs.asking import address, office_name
from bot.screen import Button, Door, Phrase, Screen, Text
from bot.talk import A_PERSON
from storage.records import Reminder


def is_wanted(reminder: Reminder, offer: Offer) -> bool:
    """Whether its person wants to be reminded of this visit."""
    return contact_about(reminder.visit, reminder.visitor, offer) != "none"


def reminder_screen(reminder: Reminder, offer: Offer, timetable: Timetable, *, people: bool = False) -> Screen:
    """The reminder; of a sensitive visit, and for whoever asked for discretion, nothing but the time.

    With `people`, there is a way to them; on the day itself also to say in one tap that one is late or lost.
    """
    visit = reminder.visit
    alarms = people and visit.way == "in-person" and _is_of_the_day(reminder, timetable)
    keys = (
        *((Button(Text("visit-late"), Door("late", visit.ref, "late")),) if alarms else ()),
        *((Button(Text("visit-lost"), Door("late", visit.ref, "lost")),) if alarms else ()),
        *((Button(Text("visit-i-come"), Door("coming", visit.ref)),) if visit.state == "booked" else ()),
        Button(Text("visit-move"), Door("move", visit.ref)),
        Button(Text("visit-cancel"), Door("cancel", visit.ref)),
        Button(Text("reminder-details"), Door("visit", visit.ref)),
    )
    footer = (A_PERSON,) if people else ()
    return Screen((_line(reminder, offer, timetable),), keys=keys, columns=2, footer=footer)


def _is_of_the_day(reminder: Reminder, timetable: Timetable) -> bool:
    """The desk is told of whoever is late on the day alone."""
    sent, begins = (moment.astimezone(timetable.zone).date() for moment in (reminder.due_at, reminder.visit.start))
    return sent == begins


def _line(reminder: Reminder, offer: Offer, timetable: Timetable) -> Phrase:
    visit = reminder.visit
    service = offer.find(visit.service)
    if service is None or hides(visit, reminder.visitor, offer):
        return Text("reminder-discreet", when=visit.start)
    name = Text(service.title)
    match visit.way:
        case "in-person":
            office, place = office_name(visit.office), address(timetable.office(visit.office))
            return Text("reminder-in-person", when=visit.start, service=name, office=office, address=place)
        case "phone":
            return Text("reminder-phone", when=visit.start, service=name)
        case "online":
            return Text("reminder-online", when=visit.start, service=name)
