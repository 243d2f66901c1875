"""Show at the desk: the visit's card in Polish, for the people who work there."""

from bot.dialogs.asking import ACCESS, CARE, WAYS, office_name, spoken
from bot.dialogs.visit import spell
from bot.screen import Button, Door, InLanguage, Text, Verbatim
from bot.talk import Card, Ending, Go, Talk

DESK_LANGUAGE = "pl"


async def passport(talk: Talk, ref: str) -> Ending:
    """The card in the language of the office, whatever the person's own."""
    found = await talk.desk.visit(ref)
    service = talk.desk.offer.find(found.service) if found else None
    if found is None:
        return Go(Door("visits"), lead=Text("visit-not-found"))
    card = Text(
        "passport-card",
        when=found.start,
        office=office_name(found.office),
        service=Text(service.title) if service else Verbatim(found.service),  # it may have ended since
        name=found.name,
        language=spoken(found.language),
        way=WAYS[found.way],
        care=CARE[found.care],
        access=ACCESS[found.access],
        ref=spell(found.ref),
    )
    keys = (Button(Text("passport-back"), Door("visit", ref)), Button(Text("talk-menu"), Door("menu")))
    company = (Text("passport-company", company=found.company),) if found.company else ()
    shown = (InLanguage(one, DESK_LANGUAGE) for one in (card, *company))
    return Card((*shown, Text("passport-how")), Text("passport-title"), keys)
