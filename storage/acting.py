"""What an act is carried out with: who acts, when, and the timetable and offer that hold at that moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.centre.wishes import Reader
from storage.casework import Notice, Staff
from storage.newswork import Routes
from storage.records import Visitor


@dataclass(frozen=True, slots=True)
class Acting:
    """The circumstances of an act. `draw` makes an unguessable word of so many letters."""

    visitor: Visitor
    now: datetime
    offer: Offer
    timetable: Timetable
    draw: Callable[[int], str]
    staff: Staff | None = None
    """Who acts for the centre: on the roster, and vouched for by their channel in this very turn."""
    languages: Sequence[str] = ()
    """Those in which the assistant speaks."""
    told: list[Notice] = field(default_factory=list)
    """What others have to be told of it, in the same transaction; filled by whoever carries the act out."""
    seen: int | None = None
    """Up to which message of the case in question whoever acts has read, where that is known."""
    routes: Routes = field(default_factory=dict)
    """What announcements go through."""
    absent: frozenset[tuple[str, str]] = frozenset()
    """Accounts of colleagues for which their channels do not vouch at this moment, of those that were asked for."""
    reader: Reader | None = None
    """Reads what cases begin with."""
