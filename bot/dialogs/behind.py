"""What the conversations behind the desk share: the way back, and what everybody else gets."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.centre.offer import OfficeId
from bot.dialogs.asking import office_name
from bot.screen import Button, Door, ShortDay, Text, Verbatim
from bot.talk import BackOffice, Go, Talk

FOOT = (Button(Text("behind-desk"), Door("desk")), Button(Text("talk-menu"), Door("menu")))

YEARS = range(2000, 3000)
"""The days that can be looked at: at the ends of all calendars no day comes before or after."""


def not_yours(talk: Talk) -> Go:
    """There is no such thing, or it is not theirs, or they do not work here: never told apart."""
    return Go(Door("desk") if talk.back else Door("menu"), lead=Text("behind-not-found"))


def served(talk: Talk, back: BackOffice) -> tuple[str, ...]:
    """The offices that concern me: my own first, where that is only some."""
    every = tuple(one.id for one in talk.desk.timetable.offices)
    own = tuple(office for office in every if office in back.me.offices)
    return own + tuple(office for office in every if office not in own and back.me.serves(office))


def day_of(words: str) -> date | None:
    """The day behind "20261123"; None if it is none, or one that nobody looks at."""
    try:
        day = datetime.strptime(words, "%Y%m%d").date() if len(words) == 8 else None  # noqa: DTZ007
    except ValueError:
        return None
    return day if day and day.year in YEARS else None


def at(moment: datetime, zone: ZoneInfo) -> Text:
    """A moment as it fits on a button."""
    here = moment.astimezone(zone)
    return Text("behind-at", day=ShortDay(here.date()), time=here.time())


def place(office: str | None) -> Text | Verbatim:
    """An office's town; None is any."""
    return office_name(OfficeId(office)) if office else Text("behind-any-office")
