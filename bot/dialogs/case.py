"""A case behind the desk: how it stands, and everything that can be done about it with one tap."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.centre import answering
from bot.dialogs.behind import FOOT, not_yours, place
from bot.dialogs.coordinating import languages_of
from bot.dialogs.person import WORDS
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text, Verbatim
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
    VisitorSpeaks,
)
from storage.records import Done, NotFound

SHOWN = 3
"""How many of the last messages are named, by their kind only: what is in them stands where the case is worked on."""

_DONE = {
    "take": Text("case-done-take"),
    "release": Text("case-done-release"),
    "snooze": Text("case-done-snooze"),
    "tomorrow": Text("case-done-snooze"),
    "wake": Text("case-done-wake"),
    "reopen": Text("case-done-reopen"),
    "show": Text("case-done-show"),
}
_CHANNELS = {"telegram": Text("case-telegram"), "viber": Text("case-viber"), "web": Text("case-web")}
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
    return Card((*_facts(found), *_last(messages)), _title(found, talk.now), tuple(_keys(talk, found)))


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
        case "tomorrow":
            outcome = await talk.do(SnoozeCase(found.id, next_day(talk, found, 1)))
        case "wake":
            outcome = await talk.do(SnoozeCase(found.id, None))
        case "close" | "quiet":
            closed = await talk.do(CloseCase(found.id, quietly=act == "quiet"))
            if isinstance(closed, VisitorSpeaks):
                return Text("case-speaks")
            outcome = closed
        case "reopen":
            outcome = await talk.do(ReopenCase(found.id))
        case "show":
            outcome = await talk.do(ShowCaseAgain(found.id))
        case _:
            return None
    return said(outcome, _closed(found, quietly=act == "quiet") if act in ("close", "quiet") else _DONE[act])


def _closed(found: Case, *, quietly: bool) -> Text:
    """What the person hears of it: nothing where they have left, no question where danger was spoken of."""
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


def _title(found: CaseView, now: datetime) -> Phrase:
    one = found.case
    number = str(one.id)
    if not one.open:
        return Text("case-title-closed", number=number)
    if one.snoozed_until and one.snoozed_until > now:
        return Text("case-title-snoozed", number=number, when=one.snoozed_until)
    if found.holder:
        return Text("case-title-taken", number=number, name=found.holder.name)
    return Text("case-title-free", number=number)


def _facts(found: CaseView) -> list[Phrase]:
    one = found.case
    language = LanguageName(one.language) if one.language else Text("behind-unknown")
    lines: list[Phrase] = [
        Text("case-what", subject=WORDS[one.subject], office=place(one.office)),
        Text("case-language", language=language),
    ]
    if one.reads:
        lines.append(Text("case-reads", languages=languages_of(one.reads)))
    lines.append(Text("case-channel", channel=_CHANNELS.get(one.channel, Verbatim(one.channel))))
    if not one.reachable:
        lines.append(Text("case-unreachable"))
    if one.waiting_since:
        lines.append(Text("case-waiting", when=one.waiting_since))
    visit = found.next_visit
    if visit:
        lines.append(Text("case-visit", when=visit.start, office=place(visit.office)))
    if found.earlier:
        lines.append(Text("case-earlier", count=found.earlier))
    return lines


def _last(messages: list[CaseMessage]) -> list[Phrase]:
    who = {"visitor": Text("case-visitor"), "staff": Text("case-staff"), "note": Text("case-note")}
    return [Text("case-last", when=one.at, who=who[one.author], kind=_KINDS[one.kind]) for one in messages[-SHOWN:]]


def _keys(talk: Talk, found: CaseView) -> list[Key]:
    id, one, me = str(found.case.id), found.case, talk.back.me if talk.back else None

    def at_once(label: Text, act: str) -> Button:
        return Button(label, Door("case", id, act))

    if not one.open:
        return [at_once(Text("case-reopen"), "reopen"), *FOOT]
    keys: list[Key] = [] if one.holder else [at_once(Text("case-take"), "take")]
    keys += [
        Button(Text("case-reply"), Door("reply", id)),
        Button(Text("case-canned"), Door("canned", id)),
        Button(Text("case-book"), Door("forperson", id)),
        Button(Text("case-hand"), Door("hand", id)),
    ]
    if me and one.holder is not None and (one.holder == me.id or me.may("coordinator")):
        keys.append(at_once(Text("case-release"), "release"))
    if one.snoozed_until and one.snoozed_until > talk.now:
        keys.append(at_once(Text("case-wake"), "wake"))
    else:
        keys.append(Button(Text("case-snooze"), Door("snooze", id)))
    closing = [at_once(Text("case-close"), "close"), at_once(Text("case-quiet"), "quiet")]
    return [*keys, at_once(Text("case-show"), "show"), *closing, *FOOT]
