"""How somebody may be written to by itself: with details, with nothing but the time, or not at all."""

from __future__ import annotations

from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.records import Contact, Done, NotFound, PreferContact, Visit

WAYS: dict[Contact, Text] = {
    "discreet": Text("contact-discreet"),
    "normal": Text("contact-normal"),
    "none": Text("contact-none"),
}
"""The careful one first."""

_NOW: dict[Contact, Text] = {
    "normal": Text("contact-now-normal"),
    "discreet": Text("contact-now-discreet"),
    "none": Text("contact-now-none"),
}


async def contact(talk: Talk, ref: str = "") -> Ending:
    """Ask for it, of everything or of one visit; said again kindly is what it means and how a phone hides more."""
    found = await talk.desk.visit(ref) if ref else None
    if ref and (found is None or not found.active):
        return Go(Door("visits"), lead=Text("visit-not-found"))
    chosen = await ask_contact(talk, Text("contact-visit", when=found.start) if found else Text("contact-all"))
    match await talk.do(PreferContact(chosen, found.ref if found else None)):
        case Done() if found:
            return Go(Door("visit", found.ref), lead=_NOW[chosen])
        case Done():
            return Go(Door("settings"), lead=await _said(talk, chosen))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))


async def ask_contact(talk: Talk, question: Text) -> Contact:
    """Which way; with a line on what only the phone itself can hide."""
    talk.say(Text("contact-phone"))
    options: list[Option[Contact]] = [Option(one, text) for one, text in WAYS.items()]
    return await talk.choose("contact", question, options)


async def _said(talk: Talk, chosen: Contact) -> Text:
    """What holds now; of delicate visits that stay as they are, that they do."""
    if chosen == "normal" and any(_is_delicate(talk, one) for one in await talk.desk.visits()):
        return Text("contact-delicate-stay")
    return _NOW[chosen]


def _is_delicate(talk: Talk, one: Visit) -> bool:
    service = talk.desk.offer.find(one.service)
    return (service is None or service.sensitive) and one.contact != "normal"
