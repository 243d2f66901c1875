"""What people ask for in their own words: where each wish leads, and what that is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.centre.offer import Offer
from bot.centre.wishes import LABELS, NONE_OF_THEM, OTHER, Aside, Label, Reading, Wish
from bot.dialogs.service import called
from bot.screen import Door, Text

OFFERED = 3
"""So many of the likeliest are offered where it is not certain."""

LIKELY = 0.2
"""From how much on something is worth a key of its own."""

_PLACES: Mapping[Label, tuple[Text, Door]] = {
    "appointment": (Text("wanting-appointment"), Door("visits")),
    "human": (Text("wanting-person"), Door("person")),
    "events": (Text("events-title"), Door("events")),
    "employer_support": (Text("menu-employers"), Door("offer", "employer")),
    "partnership": (Text("menu-institutions"), Door("offer", "institution")),
}
"""What is no service of the catalogue."""

_LABELS: Mapping[str, Label] = {label.replace("_", "-"): label for label in LABELS}


def short(label: Label) -> str:
    """A label as it stands on a button."""
    return label.replace("_", "-")


def place(offer: Offer, wanted: str) -> tuple[Text, Door] | None:
    """What a wish is called and where it leads; None where the centre has no such thing."""
    label = _LABELS.get(wanted)
    if label is None:
        return None
    found = next((one for one in offer.services if one.wish == label), None)
    return (Text(found.title), called(found)) if found else _PLACES.get(label)


def door(wish: Wish, offer: Offer) -> Door | None:
    """What a message opens: what it asks for, if that is certain; else the likeliest, or a short answer of its own.

    None where it says nothing that can be answered. Who asks for a person is known by the sentence itself
    (`listening.wants_person`): what was learned does not hear a "not", and so it only asks.
    """
    likeliest = [short(label) for label in wish.ranked if place(offer, short(label))][:OFFERED]
    if wish.certain and wish.certain != "human" and short(wish.certain) in likeliest:
        return Door("wished", short(wish.certain))
    match wish.aside:
        case None:
            return Door("wish", *likeliest)
        case "nonsense":
            return None
        case aside:
            return Door("aside", aside, *likeliest)


def likeliest(wish: Wish, offer: Offer) -> Sequence[str]:
    """The one thing that a message may ask for, if there is one at all: for words of danger that were none."""
    label = wish.ranked[0]
    likely = wish.services[label] >= LIKELY and wish.other < OTHER and place(offer, short(label))
    return (short(label),) if likely else ()


def places(offer: Offer, wanted: Sequence[str]) -> list[tuple[str, Text]]:
    """What some wishes are called, without those that lead nowhere."""
    return [(one, found[0]) for one in dict.fromkeys(wanted) if (found := place(offer, one))]


# --- For staff -------------------------------------------------------------------------------------------------------

SAYS_NOTHING: frozenset[Aside] = frozenset({"greeting", "thanks", "bye", "smalltalk", "insult", "nonsense", "spam"})
"""What nobody could learn anything from."""

WITHHELD: frozenset[Label] = frozenset({"psychological"})
"""Whoever asks for this tells of their health: no example is made of it."""


def meanings(offer: Offer) -> Sequence[tuple[str, Text]]:
    """Everything that staff can say somebody's words mean: each as it stands on a button, and what it is called."""
    known = places(offer, [short(label) for label in LABELS if label not in WITHHELD])
    return [*known, (NONE_OF_THEM, Text("reading-none"))]


def reading(wish: Wish, offer: Offer, meant: str = "") -> Reading | None:
    """What words were read as, and what is likeliest next; None where they say nothing, or may tell of health."""
    if wish.aside in SAYS_NOTHING or any(wish.services[label] >= LIKELY for label in WITHHELD):
        return None
    known = dict(meanings(offer))
    ranked = [short(label) for label in wish.ranked if short(label) in known]
    first = NONE_OF_THEM if wish.aside else ranked[0]
    rest = [label for label in ranked if label != first]
    return Reading([(one, known[one]) for one in (first, *rest[: OFFERED - 1])], known.get(meant))
