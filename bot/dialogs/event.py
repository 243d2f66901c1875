"""One event: what, when, where, for whom, whether there is room, and what can be done about it."""

from __future__ import annotations

from bot.dialogs.asking import address, office_name
from bot.dialogs.eventwords import KINDS, Said, listed, paragraphs, stacked, when, where
from bot.dialogs.service import FOR_WHOM
from bot.dialogs.visit import spell
from bot.screen import Attachment, Button, CalendarFile, Door, Key, LanguageName, Link, Phrase, Pin, Text
from bot.talk import Card, Ending, Go, Talk
from storage.eventwork import Enrolment, Event, MyEvent

LINK = "event"

ALARMS = (24 * 60, 60)
"""Minutes before each session at which the person's own calendar speaks up."""
STARS = (1, 2, 3, 4, 5)


async def event(talk: Talk, id: str, news: str = "") -> Ending:
    """The card of an event. With `news` files come along: the map for "map", the calendar for all else."""
    found = await talk.desk.event(id)
    if found is None:
        return not_there()
    return Card(tuple(_lines(talk, found)), found.event.title, _keys(talk, found), 2, _attachments(talk, found, news))


def not_there() -> Go:
    """There is no such event, or nobody may see it yet."""
    return Go(Door("events"), lead=Text("event-not-found"))


def card(found: MyEvent | Event, news: str = "") -> Door:
    """The door to the card of an event."""
    id = str(found.event.id if isinstance(found, MyEvent) else found.id)
    return Door("event", id, news) if news else Door("event", id)


# --- Words -----------------------------------------------------------------------------------------------------------


def _lines(talk: Talk, found: MyEvent) -> list[Phrase]:
    event, topic = found.event, talk.desk.offer.topic(found.event.topic)
    over = event.state == "cancelled" or event.end <= talk.now
    lines: list[Phrase] = [] if over else list(_state(talk, found))
    if event.state == "cancelled":
        lines.append(Text("event-cancelled"))
    elif event.end <= talk.now:
        lines.append(Text("event-over"))
    if event.about.words:
        lines.append(event.about)
    kind = Text("event-kind", kind=KINDS[event.kind], topic=Text(topic.title)) if topic else KINDS[event.kind]
    lines += paragraphs(kind, _level(event), _dates(talk, event))
    if over:
        return lines
    lines.append(Text("event-where", where=where(event, talk.desk.timetable)))
    lines.append(Text("event-languages", languages=listed([LanguageName(code) for code in event.languages])))
    lines += [FOR_WHOM[one] for one in event.audiences]
    lines += _room(talk, found)
    return lines


def _level(event: Event) -> Phrase | None:
    if not event.level:
        return None
    return (
        Text("event-level-beginners", level=event.level)
        if event.level == "A0"
        else Text("event-level", level=event.level)
    )


def _dates(talk: Talk, event: Event) -> Phrase:
    """All sessions; those of a course are counted as well."""
    dates = [when(one, talk.zone) for one in event.sessions]
    if len(dates) == 1:
        return Text("event-when", when=dates[0])
    return stacked([Text("event-sessions", count=len(dates)), *dates])


def _state(talk: Talk, found: MyEvent) -> tuple[Phrase, ...]:
    """How they stand with it."""
    mine = found.mine
    match mine.state if mine else "":
        case "joined":
            assert mine is not None
            return _joined(talk, found.event, mine)
        case "waiting":
            assert mine is not None
            needs = Text("event-needs", count=mine.seats) if mine.seats > 1 else None
            forgets = Text("event-line-here") if not talk.can.lasts else None
            return paragraphs(Text("event-waiting", ahead=found.ahead), needs, forgets)
        case "offered":
            assert mine is not None
            assert mine.offer_until is not None
            return paragraphs(_seats(mine), Text("event-offered", until=mine.offer_until))
        case "missed-offer":
            return (Text("event-missed"),)
        case _:
            return ()


def _joined(talk: Talk, event: Event, mine: Enrolment) -> tuple[Phrase, ...]:
    link = Text("event-link-here") if event.link and event.office is None else None
    forgets = None
    if not talk.can.lasts:
        forgets = Text("event-come-back")
    elif not talk.can.reminds:
        forgets = Text("event-no-reminders")
    return paragraphs(Text("event-joined", ticket=spell(mine.ref)), _seats(mine), link, forgets)


def _seats(mine: Enrolment) -> Phrase | None:
    return Text("event-companions", count=mine.seats - 1) if mine.seats > 1 else None


def _room(talk: Talk, found: MyEvent) -> list[Phrase]:
    """Whether there is room, for those whom that concerns."""
    event, state = found.event, found.mine.state if found.mine else ""
    if event.start <= talk.now or state in ("joined", "offered"):
        return []
    places = [Text("event-places", count=found.free)] if found.free else []
    if state == "waiting":
        return [*places]
    if not event.joinable(talk.now):
        return [Text("event-closed")]
    if found.free == 0:
        places = [Text("event-full-line", count=found.line) if found.line else Text("event-full")]
    bring = [Text("event-may-bring", count=event.companions)] if event.companions else []
    closes = [Text("event-closes", when=event.closes_at)] if event.closes_at else []
    return [*places, *bring, *closes]


def _is_in(found: MyEvent) -> bool:
    return found.mine is not None and found.mine.state in ("joined", "waiting", "offered")


# --- What can be done ------------------------------------------------------------------------------------------------


def _keys(talk: Talk, found: MyEvent) -> tuple[Key, ...]:
    event = found.event
    keys: list[Key] = []
    if event.state == "published" and event.end <= talk.now:
        keys += _stars(found)
    elif event.state == "published":
        keys += _doors(talk, found)
        office = talk.desk.timetable.office(event.office) if event.office else None
        if office and office.place:
            keys.append(Button(Text("event-map"), card(event, "map")))
    keys.append(Button(Text("event-others"), Door("events")))
    if _is_in(found):
        keys.append(Button(Text("myevents-title"), Door("myevents")))
    return (*keys, Button(Text("talk-menu"), Door("menu")))


def _stars(found: MyEvent) -> list[Key]:
    mine = found.mine
    if mine is None or mine.state != "joined" or mine.rating is not None:
        return []
    id = str(found.event.id)
    return [Button(Text("telling-stars", count=stars), Door("rateevent", id, str(stars))) for stars in STARS]


def _doors(talk: Talk, found: MyEvent) -> list[Key]:
    event, id = found.event, str(found.event.id)
    changes = Button(Text("event-bring-others"), Door("joinevent", id))
    match found.mine.state if found.mine else "":
        case "joined":
            assert found.mine is not None
            return _doors_inside(talk, event, found.mine, changes)
        case "offered":
            return [
                Button(Text("event-take"), Door("takeplace", id)),
                Button(Text("event-decline"), Door("leaveevent", id, "offer")),
            ]
        case "waiting":
            free = [Button(Text("event-join"), Door("joinevent", id))] if found.free else []
            number = [Button(Text("event-bring-others"), Door("lineup", id))] if event.companions else []
            return [*free, *number, Button(Text("event-leave-line"), Door("leaveevent", id))]
        case _ if not event.joinable(talk.now):
            return []
        case _ if found.free == 0:
            return [Button(Text("event-line-up"), Door("lineup", id))]
        case _:
            return [Button(Text("event-join"), Door("joinevent", id))]


def _doors_inside(talk: Talk, event: Event, mine: Enrolment, changes: Button) -> list[Key]:
    id = str(event.id)
    keys: list[Key] = []
    if event.link and event.office is None:
        keys.append(Link(Text("event-open-link"), event.link))
    if not mine.coming:
        keys.append(Button(Text("visit-i-come"), Door("eventcoming", id)))
    keys.append(Button(Text("event-ticket"), Door("ticket", id)))
    keys.append(Button(Text("visit-calendar"), card(event, "file")))
    if event.companions and event.start > talk.now:
        keys.append(changes)
    if event.sessions[-1].start > talk.now:
        keys.append(Button(Text("event-leave"), Door("leaveevent", id)))
    if not talk.can.lasts:
        keys.append(Button(Text("settings-code"), Door("code")))
    return keys


# --- Files -----------------------------------------------------------------------------------------------------------


def _attachments(talk: Talk, found: MyEvent, news: str) -> tuple[Attachment, ...]:
    event, mine = found.event, found.mine
    if not news:
        return ()
    calendar = news != "map" and mine is not None and mine.state in ("joined", "left")
    return (*((calendar_file(talk, event, mine),) if calendar and mine else ()), *_pin(talk, event, news))


def _pin(talk: Talk, event: Event, news: str) -> tuple[Pin, ...]:
    """Where the office is. Where the place is told in words it may be elsewhere: then only for whoever asks for it."""
    office = talk.desk.timetable.office(event.office) if event.office else None
    wanted = news == "map" or (news == "new" and not event.place)
    if office is None or office.place is None or not wanted or event.state != "published":
        return ()
    return (Pin(office.place.latitude, office.place.longitude, office_name(office.id), address(office)),)


def calendar_file(talk: Talk, event: Event, mine: Enrolment) -> CalendarFile:
    """All sessions for the person's own calendar, which others may see: nothing in it for whoever is discreet, and
    never the link."""
    neutral = talk.visitor.discreet
    gone = mine.state != "joined" or event.state == "cancelled"

    def entry(number: int, *others: CalendarFile) -> CalendarFile:
        session = event.sessions[number]
        return CalendarFile(
            uid=f"event-{event.id}-{session.number}",
            sequence=event.sequence + mine.sequence,
            start=session.start,
            end=session.end,
            title=Text("event-calendar-title") if neutral else event.title,
            place=where(event, talk.desk.timetable) if event.office else None,
            notes=None if neutral else Text("event-calendar-notes", ticket=spell(mine.ref)),
            cancelled=gone,
            alarms=ALARMS,
            stamp=talk.now,
            others=others,
        )

    return entry(0, *(entry(number) for number in range(1, len(event.sessions))))


def said_of(event: Event, talk: Talk) -> Said:
    """An event in a question about it: what and when."""
    return stacked([event.title, when(event.sessions[0], talk.zone)])
