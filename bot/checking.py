"""`cicbot check`: every problem named in one pass, each with the way to mend it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot import seen
from bot.agefiles import BadKey, check_recipients
from bot.centre import helplines
from bot.centre.helplines import Helpline
from bot.centre.offices import Timetable
from bot.config import CATALOGUE, Settings, unsaid, warnings
from bot.config_file import LOCALES
from bot.dialogs.danger import WHO
from bot.dialogs.privacy import SHORT, in_short
from bot.grouping import unserved
from bot.phones import EMERGENCY, numbers_in, plain, strange, words_of
from bot.running import load_texts, noticed, open_sealed
from bot.screen import Text
from bot.texts import BadLocales, finished, languages_in
from bot.understanding import age
from bot.understanding.danger import CATEGORIES, BadPhrase, all_calls, all_phrases
from bot.wording import problems as wording_problems
from storage import cannedreplies, events
from storage import timetable as timetables
from storage.database import Connection, Database, DatabaseInUse
from storage.migrating import newest, revision, steps
from storage.sealing import WrongKey, ring

CODE = Path(__file__).parent
WAL_RESET_MENDED = (3, 51, 3)


@dataclass
class Report:
    """What was found: problems stop the assistant or mislead people, warnings want somebody's attention."""

    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    fine: list[str] = field(default_factory=list)


async def check(settings: Settings, redact: Callable[[str], str]) -> int:
    """Check configuration, words, content, database and tokens; print all of it. The exit status.

    What is printed goes through `redact`: servers elsewhere are asked, and they answer what they like."""
    report = Report()
    report.fine.append("configuration")
    report.warnings += warnings(settings)
    report.problems += unsaid(settings)
    _check_words(settings, report)
    _check_notice(settings, report)
    _check_danger(settings, report)
    _check_backup(settings, report)
    await _check_database(settings, report)
    await _check_telegram(settings, report)
    await _check_viber(settings, report)
    await _check_groups(settings, report)
    for line in _lines(report):
        print(redact(line))  # noqa: T201
    return 1 if report.problems else 0


def _lines(report: Report) -> Iterator[str]:
    yield from (f"✓ {one}" for one in report.fine)
    yield from (f"! {one}" for one in report.warnings)
    yield from (f"✗ {one}" for one in report.problems)
    yield f"{len(report.problems)} problems, {len(report.warnings)} warnings"


def _check_words(settings: Settings, report: Report) -> None:
    found = wording_problems(LOCALES, [CODE, CODE.parent / "scheduler"], [CATALOGUE])
    try:
        texts = load_texts(settings)
    except BadLocales as bad:
        found += [one for one in bad.problems if one not in found]
    else:
        report.fine.append(f"words: {', '.join(texts.languages)}")
    lacking = [code for code in languages_in(LOCALES) if not (LOCALES / code / "danger.toml").exists()]
    found += [f"{code}/danger.toml: is missing; nobody is understood in it who is in danger" for code in lacking]
    unheard = [code for code in languages_in(LOCALES) if not (LOCALES / code / age.FILE).exists()]
    found += [
        f"{code}/{age.FILE}: is missing; nobody is understood in it who says that they are young" for code in unheard
    ]
    try:
        all_phrases(LOCALES)
        all_calls(LOCALES)
        age.load(LOCALES)
    except BadPhrase as bad:
        found.append(str(bad))
    report.problems += found
    report.warnings += seen.warnings(LOCALES)


def _check_notice(settings: Settings, report: Report) -> None:
    """Whether what people are told of their data at first is still short, with the names that are configured."""
    try:
        texts = load_texts(settings)
    except BadLocales:
        return  # that has been said
    told = noticed(settings, texts)
    long = {}
    for language in texts.languages:
        letters = max(len(in_short(told, channel, texts.say(language))) for channel in ("telegram", "viber", "web"))
        if letters > SHORT:
            long[language] = letters
    if long:
        counted = ", ".join(f"{language} {letters}" for language, letters in long.items())
        report.warnings.append(
            f"[privacy]: what people read first has more than {SHORT} letters ({counted}); "
            "shorter words for controller, officer or authority keep it readable"
        )


def _check_danger(settings: Settings, report: Report) -> None:
    """Whom people are told to call: only numbers that stand where somebody looks after them."""
    try:
        lines = helplines.every()
    except helplines.BadHelplines as bad:
        report.problems.append(str(bad))
        lines = ()
    report.problems += [f"helplines.toml: {one.number}: nobody says who answers ({one.who})" for one in _silent(lines)]
    if not helplines.answered_by("young"):
        report.problems.append("helplines.toml: nobody is named who is there for young people")
    known = _looked_after(settings.timetable, lines) | _of_complaints(settings)
    for place, words in _all_words(settings):
        report.problems += [f"{place}: {number}: {_STRANGE}" for number in strange(words, known)]
    report.problems += list(_without_112(settings))


def _looked_after(timetable: Timetable, lines: Sequence[Helpline]) -> frozenset[str]:
    """The numbers that may stand in texts."""
    offices = (one.phone for one in timetable.offices if one.phone)
    return frozenset({EMERGENCY, *map(plain, (*offices, *(one.number for one in lines)))})


def _of_complaints(settings: Settings) -> frozenset[str]:
    """The numbers of whoever takes complaints: they stand in one place as well."""
    words = (words for _, words in settings.centre.complaints.words)
    return frozenset(plain(number) for one in words for number in numbers_in(one))


_STRANGE = (
    "is no number of helplines.toml and no office's; help lines belong there, offices' phones in [[offices]] phone"
)


def _silent(lines: Sequence[Helpline]) -> list[Helpline]:
    return [one for one in lines if one.who not in WHO or not set(one.kinds) <= set(CATEGORIES)]


def _without_112(settings: Settings) -> Iterator[str]:
    """The emergency number stands in the words themselves; whoever changes these may have lost it."""
    try:
        texts = load_texts(settings)
    except BadLocales:
        return  # that has been said
    for language in texts.languages:
        if EMERGENCY not in texts.say(language)(Text("help-danger")):
            yield f"{language}: help-danger must name {EMERGENCY}"


def _all_words(settings: Settings) -> Iterator[tuple[str, str]]:
    """All words that people are shown and that stand in files, each with its place."""
    own = sorted(settings.texts_folder.glob("*.ftl")) if settings.texts_folder else []
    for path in (*sorted(LOCALES.glob("*/*.ftl")), *own):
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if not line.startswith("#"):
                yield f"{path.parent.name}/{path.name}:{number}", line
    yield from words_of(settings.centre, "[centre]")
    yield from words_of(settings.timetable, "[[offices]]")
    yield from ((f"[[offices]] {one.id} address", one.address) for one in settings.timetable.offices if one.address)
    yield from words_of(settings.what_to_bring, "[what_to_bring]")
    yield from words_of(settings.offer, "catalogue")
    for titles in settings.desk.replies:
        yield from ((f"[[desk.replies]] ({language})", f"{title}\n{words}") for language, title, words in titles)
    yield from ((path.name, path.read_text("utf-8")) for path in sorted(CODE.glob("demo*.toml")) if settings.demo)


def _check_backup(settings: Settings, report: Report) -> None:
    if settings.backup.recipients:
        try:
            check_recipients(settings.backup.recipients)
        except BadKey as bad:
            report.problems.append(str(bad))
        else:
            report.fine.append(f"backups: encrypted to {len(settings.backup.recipients)} keys")


async def _check_database(settings: Settings, report: Report) -> None:
    try:
        database = await open_sealed(settings)
    except DatabaseInUse:
        report.warnings.append("database: in use by a running assistant, so it was not looked into")
        return
    except (ValueError, OSError) as error:
        report.problems.append(f"database: cannot be opened ({type(error).__name__}); see [database] url")
        return
    try:
        present = await revision(database)
        if present == newest():
            report.fine.append(f"database: step {present}")
            await _check_keys(database, report)
            report.problems += await database.run(lambda connection: _kept_numbers(connection, settings))
        elif present is None or present in steps():
            wanted = f"database: at step {present or 'none'}, this release wants {newest()}"
            report.warnings.append(f"{wanted}; `cicbot migrate` or the next start brings it there")
        else:
            unknown = f"database: at step {present}, which this release does not know"
            report.problems.append(f"{unknown}; install the release that made it, or migrate back with that one")
        if database.dialect == "sqlite" and sqlite3.sqlite_version_info < WAL_RESET_MENDED:
            report.fine.append(f"SQLite {sqlite3.sqlite_version}: used with one connection, which is safe")
    except Exception as error:  # noqa: BLE001
        report.problems.append(f"database: does not answer ({type(error).__name__}); see [database] url")
    finally:
        await database.close()


async def _kept_numbers(connection: Connection, settings: Settings) -> list[str]:
    """The same of what staff write for everybody: ready-made replies, events, days on which an office is closed."""
    timetable = await timetables.read(connection, settings.timetable)
    try:
        lines = helplines.every()
    except helplines.BadHelplines:
        lines = ()  # that has been said
    known = _looked_after(timetable, lines) | _looked_after(settings.timetable, lines)
    found = [*words_of(timetable, "an office, as it is in the database")]
    for number, one in enumerate(await cannedreplies.everything(connection), 1):
        found += [(f"ready-made reply {number} ({code})", f"{title}\n{words}") for code, title, words in one.texts]
    for id, language, words in await events.published_words(connection):
        found.append((f"event {id} ({language})", words))
    return [f"{place}: {number}: {_STRANGE}" for place, words in found for number in strange(words, known)]


async def _check_keys(database: Database, report: Report) -> None:
    try:
        await database.run(lambda connection: ring(connection).fit(connection))
    except WrongKey as wrong:
        report.problems.append(str(wrong))


async def _check_telegram(settings: Settings, report: Report) -> None:
    if settings.telegram is None:
        report.fine.append("Telegram: off, for TELEGRAM_TOKEN is not set")
        return
    from bot.handlers.telegram.checking import account

    told = await account(settings.telegram.token.reveal(), settings.telegram.api_url)
    if told.problem:
        report.problems.append(f"Telegram: {told.problem}")
        return
    report.fine.append(f"Telegram: @{told.name}")
    if settings.telegram.bot_name and settings.telegram.bot_name.casefold() != told.name.casefold():
        report.problems.append(f"[telegram] bot_name: the token belongs to @{told.name}; write that name")
    if settings.telegram.mode == "polling" and told.webhook:
        report.warnings.append("Telegram: a webhook is set; starting in polling mode takes it away")
    if told.last_error:
        report.warnings.append(f"Telegram: the webhook last failed with: {told.last_error}")


async def _check_groups(settings: Settings, report: Report) -> None:
    """Whether cases can be shown in the groups in which staff work."""
    if not settings.desk.on or not settings.desk.groups:
        return
    if settings.telegram is None:
        report.warnings.append(
            "[[desk.groups]]: Telegram is off, so cases are answered at the desk in the browser alone"
        )
        return
    from bot.handlers.telegram.checking import group_problem

    telegram = settings.telegram
    report.warnings += _without_group(settings)
    for one in settings.desk.groups:
        problem = await group_problem(telegram.token.reveal(), telegram.api_url, one.chat_id)
        if problem:
            report.problems.append(f"[[desk.groups]] {one.chat_id}: {problem}")
        else:
            report.fine.append(f"staff group {one.chat_id}")


def _without_group(settings: Settings) -> Iterator[str]:
    """What visitors may choose and no group is for."""
    languages = settings.languages or finished(LOCALES)
    offices = [one.id for one in settings.timetable.offices]
    for office, missing in unserved(settings.desk.groups, offices, languages).items():
        spoken = "any language" if len(missing) == len(languages) else ", ".join(missing)
        if office is None:
            yield f"[[desk.groups]]: no group is for {spoken}; a case of no office goes to one of them all the same"
        else:
            yield f"[[desk.groups]]: no group is for {office} in {spoken}; coordinators are told of such cases"


async def _check_viber(settings: Settings, report: Report) -> None:
    if settings.viber is None:
        report.fine.append("Viber: off, for VIBER_TOKEN is not set")
        return
    from bot.handlers.viber.checking import account

    viber = settings.viber
    told = await account(viber.token.reveal(), viber.api_url, viber.public_url)
    if told.problem:
        report.problems.append(f"Viber: {told.problem}")
        return
    report.fine.append(f"Viber: {told.name} {told.link}".rstrip())
    report.warnings += [f"Viber: {warning}" for warning in told.warnings]
