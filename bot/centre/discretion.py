"""What may be said to somebody by itself: whoever holds the phone learns nothing of a delicate visit. Pure rules."""

from __future__ import annotations

from bot.centre.offer import Offer
from storage.records import Contact, Visit, Visitor

_CARE: tuple[Contact, ...] = ("normal", "discreet", "none")
"""From the freest to the most careful."""


def contact_about(visit: Visit, visitor: Visitor, offer: Offer) -> Contact:
    """How its person may be written to about a visit: as they have chosen for it, else discreetly where it is delicate,
    and never less carefully than they have chosen for everything.

    What has left the catalogue may have been delicate.
    """
    service = offer.find(visit.service)
    usual: Contact = "discreet" if service is None or service.sensitive else "normal"
    return max(visit.contact or usual, visitor.contact, key=_CARE.index)


def hides(visit: Visit, visitor: Visitor, offer: Offer) -> bool:
    """Whether what comes by itself names nothing but the time: also what has to be said to whoever wants nothing."""
    return contact_about(visit, visitor, offer) != "normal"
