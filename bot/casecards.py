"""How a case looks to the people of the centre: its title, its card, and our lines around what is said in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.dialogs.behind import place
from bot.dialogs.case import facts, meanings, rests_until, standing
from bot.dialogs.snooze import DAYS, HOURS
from bot.screen import Button, Door, Key, LanguageName, Link, Local, Phrase, Say, Screen, Text, Verbatim
from storage.casework import Case, CaseMessage, CaseView, GroupPost

WAITING, TAKEN, RESTING, CLOSED = "🟡", "🟢", "💤", "✅"
"""What a title begins with, to be seen in a list of topics."""

REPLIES = 12
"""How many ready-made replies are offered under a card; the others are found in the private chat."""

_INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad\u180e\u061c\u200e\u200f")


def title(case: Case, now: datetime, say: Say) -> str:
    """What the topic is called: nothing in it is anybody's name or words, nor tells what it is about, for it stands
    above every notification."""
    number = f"{_mark(case, now)} #{case.id}"
    return " · ".join((number, case.language or "?", say(place(case.office))))[:120]


def _mark(case: Case, now: datetime) -> str:
    if not case.open:
        return CLOSED
    if rests_until(case, now):
        return RESTING
    return TAKEN if case.holder is not None and case.waiting_since is None else WAITING


# --- The card --------------------------------------------------------------------------------------------------------


def card(view: CaseView, now: datetime) -> Screen:
    """The first message of a topic: how the case stands, and what can be done."""
    lines = (*standing(view, now), *facts(view), *_asked(view))
    return Screen(lines, Text("case-title", number=str(view.case.id)), keys(view, now), 2)


def _asked(view: CaseView) -> tuple[Text, ...]:
    """What the keys are for, where they are not the usual ones."""
    language = LanguageName(view.case.language) if view.case.language else Text("behind-unknown")
    match view.panel if view.case.open else "":
        case "replies":
            return (Text("casecards-which-reply", language=language),)
        case "rest":
            return (Text("snooze-when"),)
        case "reading" if view.reading:
            return (Text("reading-which"),)
        case _:
            return ()


def keys(view: CaseView, now: datetime) -> tuple[Key, ...]:
    """What can be done now. Every key names the state that it wants."""
    case, id = view.case, str(view.case.id)

    def does(label: Text, act: str) -> Button:
        return Button(label, Door("case", id, act))

    earlier = (Button(Text("case-before"), Door("earlier", id)),) if view.earlier else ()
    if not case.open:
        return (does(Text("case-reopen"), "reopen"), *earlier)
    if chosen := _panel(view):
        return (*chosen, does(Text("casecards-back"), "card"))
    visit = view.next_visit
    return (
        does(Text("case-take"), "take") if case.holder is None else does(Text("case-release"), "release"),
        Button(Text("case-hand"), Door("hand", id)),
        *((does(Text("case-canned"), "replies"),) if view.replies else ()),
        does(Text("case-wake"), "wake") if rests_until(case, now) else does(Text("case-snooze"), "rest"),
        *((Button(Text("casecards-visit"), Door("staffvisit", visit.ref)),) if visit else ()),
        Button(Text("case-book"), Door("forperson", id)),
        *earlier,
        *((does(Text("reading-key"), "reading"),) if view.reading else ()),
        does(Text("case-show"), "show"),
        does(Text("case-close"), "close"),
        does(Text("case-quiet"), "quiet"),
    )


def _panel(view: CaseView) -> Sequence[Key]:
    """The keys for one purpose, in place of the usual ones; none where there is nothing to be done for it any more."""
    match view.panel:
        case "replies":
            return _replies(view)
        case "reading":
            return meanings(view)
        case "rest":
            return _moments(str(view.case.id))
        case "":
            return ()


def _replies(view: CaseView) -> tuple[Key, ...]:
    """The ready-made replies, by what they are called; what the person could not read is marked, and not sent."""
    id, theirs = str(view.case.id), view.case.language or ""
    shown = []
    for one in view.replies[:REPLIES]:
        called = Local(tuple((language, title) for language, title, _ in one.texts))
        missing = one.words(theirs) is None
        label = Text("casecards-reply-missing", title=called) if missing else called
        shown.append(Button(label, Door("canned", id, str(one.id))))
    more = (Button(Text("casecards-more"), Door("canned", id)),) if len(view.replies) > REPLIES else ()
    return (*shown, *more)


def _moments(id: str) -> tuple[Key, ...]:
    """Until when it can rest: what the same question in a private chat offers, without what changes by the day."""
    hours = tuple(Button(Text("snooze-hours", count=count), Door("snooze", id, f"h{count}")) for count in HOURS)
    days = tuple(Button(Text("casecards-rest-days", count=count), Door("snooze", id, f"d{count}")) for count in DAYS)
    return (*hours, *days)


# --- What is said in it ----------------------------------------------------------------------------------------------


def lead(message: CaseMessage, names: Mapping[int, str]) -> Text:
    """The line of ours above a message: whose it is."""
    name = Verbatim(names.get(message.staff or 0, "?"))
    match message.author:
        case "visitor":
            return Text("casecards-visitor-corrected") if message.edited_at else Text("casecards-visitor")
        case "staff":
            return Text("casecards-staff", name=name)
        case "note":
            return Text("casecards-note", name=name)
        case "event":
            return happened(message.words)


def happened(event: str) -> Text:
    """What has happened, in words."""
    what, _, more = event.partition(":")
    match what:
        case "late":
            ref, _, by = more.partition(":")
            return Text("casecards-late-by", visit=ref, by=_delay(by)) if by else Text("casecards-late", visit=ref)
        case "lost":
            return Text("casecards-lost", visit=more)
        case "begun":
            return Text("casecards-begun", visit=more)
        case "danger":
            return Text("casecards-danger")
        case "ended":
            return Text("casecards-ended")
        case "returned":
            return Text("casecards-returned")
        case "reopened" | "idle" | "old" | "alert":
            return _BY_ITSELF[what]
        case "left":
            return Text("casecards-left")
        case "joined":
            return Text("casecards-joined", number=more)
        case "joined-to":
            return Text("casecards-joined-to", number=more)
        case "undelivered":
            return _undelivered(more)
        case _:
            return Text("casecards-something")


def _delay(by: str) -> Text:
    return Text("casecards-late-minutes", count=int(by)) if by.isdecimal() else Text("casecards-late-more")


_BY_ITSELF: Mapping[str, Text] = {
    "reopened": Text("casecards-reopened"),
    "idle": Text("casecards-idle"),
    "old": Text("casecards-old"),
    "alert": Text("casecards-alert-over"),
}


def _undelivered(why: str) -> Text:
    match why:
        case "gone":
            return Text("casecards-undelivered-gone")
        case "refused":
            return Text("casecards-undelivered-refused")
        case "expired":
            return Text("casecards-undelivered-expired")
        case _:
            return Text("casecards-undelivered-unknown")


def literal(words: str) -> str:
    """Somebody's words without what is not seen and changes how the rest is read."""
    kept = (
        letter
        for letter in words
        if letter not in _INVISIBLE and not 0x202A <= ord(letter) <= 0x202E and not 0x2066 <= ord(letter) <= 0x2069
    )
    return "".join(one for one in kept if one in "\n\t" or unicodedata.category(one) != "Cc").strip()


# --- What the group is told outside the topics -----------------------------------------------------------------------


def post_screen(post: GroupPost, view: CaseView | None, link: str | None) -> Screen | None:
    """What is told of a case, as it is now, with whoever has it; None where there is nothing to tell (any more)."""
    if view is None:
        return None
    number, case = str(view.case.id), view.case
    lines: list[Phrase] = []
    match post.kind:
        case "late" if post.visit:
            by, when = dict(post.facts).get("by"), post.visit.start
            known = Text("casecards-post-late-by", number=number, when=when, by=_delay(by)) if by else None
            lines.append(known or Text("casecards-post-late", number=number, when=when))
        case "lost" if post.visit:
            lines.append(Text("casecards-post-lost", number=number, when=post.visit.start))
        case "danger" if case.open:
            lines.append(Text("casecards-post-danger", number=number))
        case "unseen" if not case.open:
            lines.append(Text("casecards-post-unseen", number=number))
        case "raised" | "coordinator" if case.open and case.waiting_since and case.waiting_since <= post.due_at:
            lines.append(Text("casecards-post-waits", number=number, when=case.waiting_since))
        case _:
            return None
    if case.closed_at:
        lines.append(Text("case-closed", when=case.closed_at))
    elif view.holder:
        lines.append(Text("case-taken", name=view.holder.name))
    lines.append(_where(case))
    keys: list[Button | Link] = []
    if post.kind == "unseen":
        keys.append(Button(Text("case-reopen"), Door("case", number, "reopen")))
    elif case.open and case.holder is None:
        keys.append(Button(Text("case-take"), Door("case", number, "take")))
    keys += [Link(Text("casecards-open"), link)] if link else []
    return Screen(tuple(lines), keys=tuple(keys), columns=2)


def _where(case: Case) -> Text:
    """For which office; what it is about stands on the card alone."""
    return Text("case-office", office=place(case.office))


def coordinator_screen(view: CaseView, *, homeless: bool) -> Screen:
    """What a coordinator is told in private of a case that waits, or that no group has."""
    number, case = str(view.case.id), view.case
    since = case.waiting_since or case.opened_at
    words = (
        Text("casecards-homeless", number=number)
        if homeless
        else Text("casecards-post-waits", number=number, when=since)
    )
    return Screen((words, _where(case)), keys=(Button(Text("casecards-to-case"), Door("case", number)),))


def trouble_screen(group: str) -> Screen:
    """What coordinators are told when nothing can be written to a group."""
    return Screen((Text("casecards-group-trouble", group=group),))


def refused_screen(group: str, post: GroupPost) -> Screen:
    """What coordinators are told when one post was refused by a group: where what it tells of is seen all the same."""
    if post.case is not None:
        number = str(post.case)
        line = Text("casecards-refused-case", number=number, group=group)
        return Screen((line,), keys=(Button(Text("casecards-to-case"), Door("case", number)),))
    day = Door("day", *((post.office,) if post.office else ()))
    return Screen((Text("casecards-refused-visits", group=group),), keys=(Button(Text("staffvisit-day"), day),))
