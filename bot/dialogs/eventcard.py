"""One event for staff: how it stands, when, who comes, its words per language, and all that can be done about it."""

from __future__ import annotations

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import languages_of
from bot.dialogs.eventdesk import people
from bot.dialogs.planning import facts, told
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import BackOffice, Card, Ending, Talk
from storage.eventwork import Event, StaffEvent


async def eventcard(talk: Talk, id: str) -> Ending:
    """The card. Consultants see it, coordinators change it."""
    back = talk.back
    found = await back.event(id) if back else None
    if back is None or found is None:
        return not_yours(talk)
    one = found.event
    lines = [_state(talk, one), *facts(talk, one.plan, one.sessions, places=one.state == "draft")]
    lines += [*_people(talk, found), *words(talk, one), *await _series(back, one)]
    return Card(tuple(lines), one.title, (*_keys(talk, back, found), *FOOT), 2)


def _state(talk: Talk, one: Event) -> Phrase:
    if one.state == "draft":
        return Text("eventcard-draft")
    if one.state == "cancelled":
        return Text("eventcard-cancelled")
    return Text("eventcard-over") if one.end <= talk.now else Text("eventcard-published")


def _people(talk: Talk, found: StaffEvent) -> list[Phrase]:
    """How many take part, wait, and have answered."""
    one = found.event
    if one.state == "draft":
        return []
    lines: list[Phrase] = [people(found)]
    if found.coming or found.not_coming:
        lines.append(Text("eventcard-coming", coming=found.coming, cannot=found.not_coming))
    if found.offered:
        lines.append(Text("eventcard-offered", count=found.offered))
    if found.untold and one.end > talk.now:
        lines.append(Text("eventcard-untold", count=found.untold))
    if found.ratings:
        whole, tenth = divmod((sum(found.ratings) * 20 + len(found.ratings)) // (2 * len(found.ratings)), 10)
        lines.append(Text("eventcard-rated", count=len(found.ratings), whole=whole, tenth=tenth))
    return lines


def words(talk: Talk, one: Event) -> list[Phrase]:
    """In which languages it is written, and which are missing or outdated."""
    codes = [known.code for known in talk.desk.languages]
    there = [code for code in codes if one.text(code) and not one.outdated(code)]
    outdated = [code for code in codes if one.outdated(code)]
    missing = [code for code in codes if one.text(code) is None]
    lines: list[Phrase] = [Text("eventcard-written", languages=languages_of(there))]
    if outdated:
        lines.append(Text("eventcard-outdated", languages=languages_of(outdated)))
    if missing:
        lines.append(Text("eventcard-missing", languages=languages_of(missing)))
    return lines


async def _series(back: BackOffice, one: Event) -> list[Phrase]:
    if one.series is None:
        return []
    every = [other.event for other in await back.series(str(one.id))]
    drafts = sum(other.state == "draft" for other in every)
    return [Text("eventcard-series", count=len(every), drafts=drafts)] if len(every) > 1 else []


def _keys(talk: Talk, back: BackOffice, found: StaffEvent) -> list[Key]:
    one, id = found.event, str(found.event.id)
    keys: list[Key] = []
    if back.me.may("coordinator"):
        keys += _planning(talk, one, id)
    if one.state != "draft":
        if one.notable(one.sessions[0].number, talk.now, talk.zone):
            keys.append(Button(Text("eventcard-attendance"), Door("attendance", id)))
        if one.state == "published" and one.on_today(talk.now, talk.zone):
            keys.append(Button(Text("eventcard-check-in"), Door("checkin", "", id)))
        if told(found) or found.joined:
            keys.append(Button(Text("eventcard-list"), Door("eventlist", id)))
        keys.append(Button(Text("eventcard-as-seen"), Door("event", id)))
    keys.append(Button(Text("eventdesk-title"), Door("eventdesk")))
    return keys


def _planning(talk: Talk, one: Event, id: str) -> list[Key]:
    """What only coordinators find."""
    keys: list[Key] = []
    if one.state == "draft":
        keys.append(Button(Text("eventcard-publish"), Door("eventpublish", id)))
    if one.state != "cancelled":
        keys.append(Button(Text("eventcard-words"), Door("eventtexts", id)))
        keys.append(Button(Text("eventcard-change"), Door("eventfield", id)))
    if one.state != "cancelled" and one.end > talk.now:
        keys.append(Button(Text("eventcard-times"), Door("eventtimes", id)))
    if one.state != "cancelled" and len(one.sessions) == 1:
        keys.append(Button(Text("eventcard-weekly"), Door("eventseries", id)))
    keys.append(Button(Text("eventcard-copy"), Door("eventcopy", id)))
    if one.state == "draft":
        keys.append(Button(Text("eventcard-drop"), Door("eventdrop", id)))
    elif one.state == "published" and one.end > talk.now:
        keys.append(Button(Text("eventcard-cancel"), Door("eventcancel", id)))
    return keys
