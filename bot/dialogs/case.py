"""A case behind the desk: how it stands, and everything that can be done about it with one tap.

What is said of a case here is said on its card in a group too (`bot.casecards`), and its buttons are called the same
there and on the page of the desk.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.centre import answering
from bot.dialogs.behind import FOOT, not_yours, place
from bot.dialogs.conversations import subject_of
from bot.dialogs.coordinating import languages_of
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import (
    Case,
    CaseClosed,
    CaseMessage,
    CaseView,
    CloseCase,
    Kind,
    ReleaseCase,
    ReopenCase,
    ShowCaseAgain,
    SnoozeCase,
    TakeCase,
    TakenAlready,
    TurnCard,
    VisitorSpeaks,
)
from storage.records import Done, NotFound

SHOWN = 3
"""How many of the last messages are named, by their kind only: what is in them stands where the case is worked on."""

_DONE = {
    "take": Text("case-done-take"),
    "release": Text("case-done-release"),
    "snooze": Text("case-done-snooze"),
    "wake": Text("case-done-wake"),
    "replies": Text("case-done-replies"),
    "rest": Text("snooze-when"),
    "reading": Text("reading-which"),
    "card": Text("case-done-card"),
    "reopen": Text("case-done-reopen"),
    "show": Text("case-done-show"),
}
_KINDS: dict[Kind, Text] = {
    "text": Text("case-text"),
    "photo": Text("case-photo"),
    "document": Text("case-document"),
    "voice": Text("case-voice"),
    "video": Text("case-video"),
    "sticker": Text("case-sticker"),
    "place": Text("case-place"),
}


async def case(talk: Talk, id: str, act: str = "") -> Ending:
    """The card of a case; with `act`, that is done at once and said above it."""
    found = await talk.back.case(id) if talk.back else None
    if talk.back is None or found is None:
        return not_yours(talk)
    if act:
        return Go(Door("case", id), lead=await _do(talk, found.case, act))
    messages = [one for one in await talk.back.messages(id) if one.author != "event"]
    lines = (*standing(found, talk.now), *facts(found), *_last(messages))
    return Card(lines, Text("case-title", number=id), tuple(_keys(talk, found)))


# --- Doing -----------------------------------------------------------------------------------------------------------


async def _do(talk: Talk, found: Case, act: str) -> Text | None:
    outcome: Done | TakenAlready | CaseClosed | NotFound
    match act:
        case "take":
            outcome = await talk.do(TakeCase(found.id))
        case "release":
            outcome = await talk.do(ReleaseCase(found.id))
        case "snooze":
            outcome = await talk.do(SnoozeCase(found.id, talk.now + timedelta(hours=1)))
        case "wake":
            outcome = await talk.do(SnoozeCase(found.id, None))
        case "close" | "quiet":
            closed = await talk.do(CloseCase(found.id, quietly=act == "quiet"))
            if isinstance(closed, VisitorSpeaks):
                return Text("case-speaks")
            outcome = closed
        case "replies" | "rest" | "reading":
            outcome = await talk.do(TurnCard(found.id, act))
        case "card":
            outcome = await talk.do(TurnCard(found.id, ""))
        case "reopen":
            outcome = await talk.do(ReopenCase(found.id))
        case "show":
            outcome = await talk.do(ShowCaseAgain(found.id))
        case _:
            return None
    return said(outcome, _closed(found, quietly=act == "quiet") if act in ("close", "quiet") else _DONE[act])


def _closed(found: Case, *, quietly: bool) -> Text:
    """What the person hears of it: nothing where they have left, no question where the matter is delicate."""
    if not found.reachable:
        return Text("case-done-close-unheard")
    return Text("case-done-quiet") if quietly or found.delicate else Text("case-done-close")


def said(outcome: Done | TakenAlready | CaseClosed | NotFound, done: Text) -> Text:
    """What came of it."""
    match outcome:
        case Done():
            return done
        case TakenAlready(holder):
            return Text("case-taken-already", name=holder)
        case CaseClosed():
            return Text("case-is-closed")
        case NotFound():
            return Text("case-not-now")


def next_day(talk: Talk, found: Case, days: int) -> datetime:
    """When work begins again that many days later, or else the same time of that day."""
    day = talk.today + timedelta(days=days)
    midnight, _ = answering.day_bounds(talk.desk.timetable, day)
    opens = answering.next_opening(talk.desk.timetable, found.office, midnight)
    return opens or talk.now + timedelta(days=days)


# --- Showing ---------------------------------------------------------------------------------------------------------


def standing(view: CaseView, now: datetime) -> list[Phrase]:
    """Until when it rests, who has it, and since when its person waits."""
    case = view.case
    if case.closed_at:
        return [Text("case-closed", when=case.closed_at)]
    until = rests_until(case, now)
    return [*([Text("case-resting", when=until)] if until else []), _who_has_it(view, now)]


def rests_until(case: Case, now: datetime) -> datetime | None:
    """Until when nobody is reminded of it; None if it does not rest."""
    until = case.snoozed_until
    return until if case.open and until and until > now else None


def _who_has_it(view: CaseView, now: datetime) -> Text:
    name, since = view.holder.name if view.holder else "", view.case.waiting_since
    if since is None:
        return Text("case-taken", name=name) if name else Text("case-free")
    waited = _waited(now - since)
    if waited is None:
        return Text("case-taken-waits", name=name, when=since) if name else Text("case-waits", when=since)
    if name:
        return Text("case-taken-waits-for", name=name, when=since, waited=waited)
    return Text("case-waits-for", when=since, waited=waited)


def _waited(time: timedelta) -> Text | None:
    """For how long at least somebody has waited: true until the card is drawn the next time, whenever that is."""
    minutes = int(time.total_seconds() // 60)
    if minutes < 1:
        return None
    if minutes < 60:
        return Text("case-waited-minutes", count=minutes)
    if minutes < 24 * 60:
        return Text("case-waited-hours", count=minutes // 60)
    return Text("case-waited-days", count=minutes // (24 * 60))


def about(case: Case) -> Text:
    """What it is about."""
    return Text("case-about", subject=subject_of(case))


def facts(view: CaseView) -> list[Phrase]:
    """What is known of the person: nothing in it is anybody's name or words, and what it is about stands last."""
    case, visit = view.case, view.next_visit
    language = LanguageName(case.language) if case.language else Text("behind-unknown")
    channel = Text("case-channel", channel=case.channel)
    lines: list[Phrase] = [Text("case-language", language=language, office=place(case.office), channel=channel)]
    if case.reads:
        lines.append(Text("case-reads", languages=languages_of(case.reads)))
    if visit:
        lines.append(Text("case-next-visit", when=visit.start, office=place(visit.office)))
    if view.earlier:
        lines.append(Text("case-earlier", count=view.earlier))
    if view.missed:
        lines.append(Text("case-missed", count=view.missed))
    if case.delicate:
        lines.append(Text("case-delicate"))
    if not case.reachable:
        lines.append(Text("case-unreachable"))
    if view.under:
        lines.append(Text("case-young", under=view.under))
    return [*lines, about(case), *_read_as(view)]


def _read_as(view: CaseView) -> list[Phrase]:
    """What the person's first words were read as, or what was kept of them."""
    reading = view.reading
    if reading is None:
        return []
    if reading.meant:
        return [Text("reading-kept", what=reading.meant)]
    return [Text("reading-read-as", what=reading.likely[0][1])]


def meanings(view: CaseView) -> list[Button]:
    """The keys that say what the first words mean: a tap keeps that as an example."""
    reading, id = view.reading, str(view.case.id)
    if reading is None:
        return []
    more = Button(Text("reading-else"), Door("reading", id))
    if reading.meant:
        return [more]
    (first, _), *rest = reading.likely
    others = [Button(Text("reading-no", what=called), Door("reading", id, one)) for one, called in rest]
    return [Button(Text("reading-right"), Door("reading", id, first)), *others, more]


def _last(messages: list[CaseMessage]) -> list[Phrase]:
    who = {"visitor": Text("case-visitor"), "staff": Text("case-staff"), "note": Text("case-note")}
    return [Text("case-last", when=one.at, who=who[one.author], kind=_KINDS[one.kind]) for one in messages[-SHOWN:]]


def _keys(talk: Talk, found: CaseView) -> list[Key]:
    id, one, me = str(found.case.id), found.case, talk.back.me if talk.back else None

    def at_once(label: Text, act: str) -> Button:
        return Button(label, Door("case", id, act))

    before = [Button(Text("case-before"), Door("earlier", id))] if found.earlier else []
    if not one.open:
        return [at_once(Text("case-reopen"), "reopen"), *before, *FOOT]
    keys: list[Key] = [] if one.holder else [at_once(Text("case-take"), "take")]
    keys += [
        Button(Text("case-reply"), Door("reply", id)),
        Button(Text("case-canned"), Door("canned", id)),
        Button(Text("case-book"), Door("forperson", id)),
        Button(Text("case-hand"), Door("hand", id)),
    ]
    if me and one.holder is not None and (one.holder == me.id or me.may("coordinator")):
        keys.append(at_once(Text("case-release"), "release"))
    if rests_until(one, talk.now):
        keys.append(at_once(Text("case-wake"), "wake"))
    else:
        keys.append(Button(Text("case-snooze"), Door("snooze", id)))
    closing = [at_once(Text("case-close"), "close"), at_once(Text("case-quiet"), "quiet")]
    return [*keys, at_once(Text("case-show"), "show"), *closing, *before, *meanings(found), *FOOT]
