"""An announcement for coordinators: what it says in which language, for whom it is, how it goes, what can be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from math import ceil

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator, languages_of, listed
from bot.dialogs.interests import AUDIENCES, town
from bot.dialogs.newslist import STATES, beginning
from bot.screen import Button, Door, Key, LanguageName, Phrase, Text, Verbatim
from bot.talk import BackOffice, Card, Ending, Live, Talk
from storage.eventwork import EventId
from storage.newswork import Announcement, Report, Wanted

REASONS = {
    "withdrawn": Text("newscard-why-withdrawn"),
    "unreachable": Text("newscard-why-unreachable"),
    "silent": Text("newscard-why-silent"),
    "weekly": Text("newscard-why-weekly"),
    "stopped": Text("newscard-why-stopped"),
    "closed": Text("newscard-why-closed"),
    "forgotten": Text("newscard-why-forgotten"),
    "refused": Text("newscard-why-refused"),
    "never": Text("newscard-why-never"),
}
PAUSED = {"ban": Text("newscard-paused-ban"), "refused": Text("newscard-paused-refused")}
WATCHED = timedelta(days=1)
"""For how long a card tells by itself how it goes, at most."""
CHANNELS = {name: Text("case-channel", channel=name) for name in ("telegram", "viber")}


async def newscard(talk: Talk, id: str) -> Ending:
    """As it stands now."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if back is None or one is None:
        return not_yours(talk)
    lines: list[Phrase] = [STATES[one.state]]
    if one.state == "draft":
        lines += words_of(talk, one)
    elif one.texts:
        lines.append(Text("newscard-begins", words=beginning(talk, one)))
    if one.corrects is None:
        lines += await _aim(talk, one)
    if one.why in PAUSED:
        lines.append(PAUSED[one.why])
    if one.size is not None:
        report = await back.report(id)
        lines += report_lines(report) if report else ()
    keys = (*_keys(talk, one), *await _corrections(back, one), _list(), *FOOT)
    return Card(tuple(lines), Text("newscard-title", number=id), keys, 2, live=_live(talk, one))


def _live(talk: Talk, one: Announcement) -> Live | None:
    """While it waits or is on its way, the card tells by itself how it goes."""
    if one.state not in ("approval", "scheduled", "sending", "paused"):
        return None
    return Live(f"{one.state}-{one.why}", max(talk.now, one.send_at or talk.now) + WATCHED)


def _list() -> Key:
    return Button(Text("coordinate-news"), Door("newslist"))


# --- What it says, and to whom ---------------------------------------------------------------------------------------


def words_of(talk: Talk, one: Announcement) -> Iterator[Phrase]:
    """What it says in which language, and in which it says nothing."""
    for text in one.texts:
        mark = Text("newscard-outdated") if one.outdated(text.language) else Text("newscard-current")
        original = text.language == one.original
        yield Text(
            "newscard-in", language=LanguageName(text.language), mark=Text("newscard-original") if original else mark
        )
        if text.words:
            yield Verbatim(text.words)
        if text.button:
            yield Text("newscard-button", label=text.button)
    written = {text.language for text in one.texts}
    lacks = [known.code for known in talk.desk.languages if known.code not in written]
    if lacks and one.kind == "news":
        yield Text("newscard-missing", languages=languages_of(lacks))


async def _aim(talk: Talk, one: Announcement) -> list[Phrase]:
    return [
        Text("newscard-for", who=await wanted_words(talk, one.wanted)),
        *([Text("newscard-when", when=one.send_at)] if one.send_at else []),
        *([Text("newscard-urgent")] if one.urgent else []),
        *([Text("newscard-with-picture")] if one.picture else []),
    ]


async def wanted_words(talk: Talk, wanted: Wanted) -> Text | Verbatim | LanguageName:
    """Whom it is for, in a line."""
    parts = [
        *([languages_of(wanted.languages)] if wanted.languages else []),
        *map(town, wanted.towns),
        *(Text(one.title) for one in talk.desk.offer.topics if one.id in wanted.topics),
        *(AUDIENCES[one] for one in wanted.audiences),
        *(CHANNELS.get(one, Verbatim(one)) for one in wanted.channels),
        *([await _of_event(talk, wanted.event)] if wanted.event is not None else []),
    ]
    return listed(parts) if parts else Text("newscard-everybody")


async def _of_event(talk: Talk, id: EventId) -> Text:
    """Of one that is gone, or concerns others, the number."""
    found = await talk.back.event(str(id)) if talk.back else None
    if found is None:
        return Text("newscard-of-event", number=str(id))
    return Text("newscard-of-named-event", title=found.event.title, when=found.event.start)


# --- How it goes -----------------------------------------------------------------------------------------------------


def report_lines(report: Report) -> list[Phrase]:
    """The parts are as many as the whole, and stand below each other."""
    lines: list[Phrase] = [
        Text("newscard-size", count=report.size),
        Text("newscard-sent", count=report.sent),
        *([Text("newscard-blocked", count=report.blocked)] if report.blocked else []),
        *([Text("newscard-failed", count=report.failed)] if report.failed else []),
        *([Text("newscard-skipped", count=report.skipped)] if report.skipped else []),
        *([Text("newscard-unknown", count=report.unknown)] if report.unknown else []),
        *([Text("newscard-pending", count=report.pending)] if report.pending else []),
    ]
    lines += [Text("newscard-reason", why=REASONS[why], count=count) for why, count in report.reasons.items()]
    if report.languages:
        shares = [Text("newscard-share", language=LanguageName(one), count=n) for one, n in report.languages.items()]
        lines.append(Text("newscard-languages", shares=listed(shares)))
    if report.seconds_left is not None:
        lines.append(Text("newscard-left", minutes=ceil(report.seconds_left / 60)))
    return lines


# --- What can be done ------------------------------------------------------------------------------------------------


def _keys(talk: Talk, one: Announcement) -> list[Key]:
    id = str(one.id)
    match one.state:
        case "draft":
            languages = [
                Button(Text("newscard-write", language=LanguageName(known.code)), Door("newswords", id, known.code))
                for known in talk.desk.languages
            ]
            return [*languages, *(_door(dialog, id) for dialog in _DRAFT)]
        case "approval":
            return [_door("newspreview", id), _door("newstrial", id), _door("newsapprove", id), _steer(id, "draft")]
        case "scheduled":
            return [*_preview(one), _steer(id, "draft"), _steer(id, "stopped")]
        case "sending":
            return [_again(id), _steer(id, "paused"), _steer(id, "stopped"), *_preview(one), *_afterwards(one)]
        case "paused":
            return [_again(id), _steer(id, "sending"), _steer(id, "stopped"), *_preview(one), *_afterwards(one)]
        case "done" | "stopped":
            retry = Button(Text("newscard-retry"), Door("newsretry", id, "failed"))
            unknown = Button(Text("newscard-retry-unknown"), Door("newsretry", id, "unknown"))
            return [_again(id), retry, unknown, _door("newschart", id), *_preview(one), *_afterwards(one)]
        case "withdrawn":
            return [_again(id), _door("newschart", id), *_preview(one)]


def _afterwards(one: Announcement) -> list[Key]:
    """What was sent can be corrected, taken back and copied; a correction is corrected by another one."""
    if one.kind != "news":
        return []
    return [_door(dialog, str(one.id)) for dialog in ("newscorrect", "newswithdraw", "newscopy")]


def _door(dialog: str, id: str) -> Key:
    return Button(_LABELS[dialog], Door(dialog, id))


def _preview(one: Announcement) -> list[Key]:
    """Its words as people see them: a retraction has none."""
    return [_door("newspreview", str(one.id))] if one.texts else []


def _again(id: str) -> Key:
    return Button(Text("newscard-again"), Door("newscard", id))


def _steer(id: str, to: str) -> Key:
    return Button(_STEER[to], Door("newssteer", id, to))


async def _corrections(back: BackOffice, one: Announcement) -> list[Key]:
    labels = {"correction": Text("newscard-correction"), "retraction": Text("newscard-retraction")}
    found = await back.corrections(str(one.id)) if one.corrects is None else ()
    keys: list[Key] = [
        Button(labels[other.kind], Door("newscard", str(other.id))) for other in found if other.kind in labels
    ]
    if one.corrects is not None:
        keys.append(Button(Text("newscard-corrected"), Door("newscard", str(one.corrects))))
    return keys


_DRAFT = ("newsphoto", "newsaim", "newsbutton", "newswhen", "newspreview", "newstrial", "newssend", "newsdrop")
_LABELS = {
    "newsaim": Text("newscard-aim"),
    "newsbutton": Text("newscard-set-button"),
    "newswhen": Text("newscard-set-when"),
    "newsphoto": Text("newscard-photo"),
    "newspreview": Text("newscard-preview"),
    "newstrial": Text("newscard-trial"),
    "newssend": Text("newscard-send"),
    "newsdrop": Text("newscard-drop"),
    "newsapprove": Text("newscard-approve"),
    "newscorrect": Text("newscard-correct"),
    "newswithdraw": Text("newscard-withdraw"),
    "newscopy": Text("newscard-copy"),
    "newschart": Text("newscard-chart"),
}
_STEER = {
    "draft": Text("newscard-back-to-draft"),
    "paused": Text("newscard-pause"),
    "sending": Text("newscard-resume"),
    "stopped": Text("newscard-stop"),
}
