"""The command line: run the assistant, check that all is in order, bring the database up to date, see to the roster."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.config import BadSettings, Settings, load
from bot.redacting import Redactor, log_to, secrets_in

_redact = Redactor()
"""Takes what is secret out of what is written here. Links and codes that were asked for are not written through it."""

if TYPE_CHECKING:
    from bot.backups import Listed, Restored
    from bot.staffing import Wish
    from storage.backing import Contents

AN_HOUR = 3600.0
"""How long the command line waits for what may take its time."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status: 0 all is well, 1 something is wrong, 2 bad settings."""
    own = arguments is None  # then the process is ours, and so is all that it writes
    fine = os.environ.get("CICBOT_LOG", "").strip().lower() == "debug"
    if own:
        log_to(sys.stderr, _redact, fine=fine)
    wanted = _parser().parse_args(arguments)
    if wanted.command == "danger":
        return _danger(wanted.file)
    if wanted.command == "understand":
        return _understand(wanted.file)
    if wanted.command == "texts":
        return _texts(wanted)
    try:
        settings = load(wanted.config, os.environ, datetime.now(UTC).date())
    except BadSettings as bad:
        for problem in bad.problems:
            _complain(problem)
        print("The assistant does not start until this is mended.", file=sys.stderr)
        return 2
    _redact.learn(secrets_in(settings))
    match wanted.command:
        case "check":
            return _check(settings)
        case "migrate":
            return _migrate(settings, wanted.to)
        case "viber":
            return _viber_costs(settings)
        case "staff":
            return _staff(settings, wanted)
        case "purge":
            return _purge(settings, dry=wanted.dry_run)
        case "keys":
            return _keys(settings, wanted.do)
        case "examples":
            return _examples(settings, wanted.out)
        case "record" | "dpia":
            return _paper(settings, wanted.command)
        case "affected":
            return _affected(settings, wanted.since)
        case "backup":
            return _backup(settings, wanted.file, only_erased=wanted.erased_only)
        case "restore":
            return _restore(settings, wanted)
        case _:
            return _run(settings)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cicbot", description=__doc__)
    parser.add_argument("--config", type=Path, metavar="PATH", help="the configuration (default: config.toml)")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run the assistant (the default)")
    commands.add_parser("check", help="name every problem of configuration, words, database and tokens")
    migrate = commands.add_parser("migrate", help="bring the database to the shape of this release")
    migrate.add_argument("--to", metavar="STEP", help="another step, such as 0001, for going back a release")
    viber = commands.add_parser("viber", help="what concerns Viber alone").add_subparsers(dest="about", required=True)
    viber.add_parser("costs", help="messages inside and outside a session, month by month, and what they cost")
    keys = commands.add_parser("keys", help="the keys of the database").add_subparsers(dest="do", required=True)
    keys.add_parser("list", help="the names of the keys, and how much lies under each")
    keys.add_parser("rotate", help="bring everything under the first key of DATA_KEY; can be stopped and begun again")
    judged = commands.add_parser("danger", help="which of many messages speak of danger, as the assistant would say")
    judged.add_argument("file", type=argparse.FileType("r", encoding="utf-8"), help='lines of {"id", "lang", "text"}')
    asked = commands.add_parser("understand", help="which service each of many messages asks for, in the whole")
    asked.add_argument("file", type=argparse.FileType("r", encoding="utf-8"), help='lines of {"id", "lang", "text"}')
    kept = commands.add_parser("examples", help="what people's first words meant, as staff say: for people to review")
    kept.add_argument("--out", type=Path, metavar="FILE", help="a new file, which only you can read")
    purge = commands.add_parser("purge", help="forget what is kept no longer, now instead of within the hour")
    purge.add_argument("--dry-run", action="store_true", help="say table by table what would go, and change nothing")
    commands.add_parser("record", help="the record of processing (GDPR, Article 30), in Polish, as Markdown")
    commands.add_parser("dpia", help="a draft of the impact assessment (Article 35), in Polish, as Markdown")
    affected = commands.add_parser("affected", help="whom it concerns if the data were seen by others: only numbers")
    since = "only people who were here since, as 2026-11-30 or 2026-11-30T14:00, on the centre's clock"
    affected.add_argument("--since", type=datetime.fromisoformat, metavar="TIME", help=since)
    _texts_parser(commands.add_parser("texts", help="for translators").add_subparsers(dest="do", required=True))
    _backup_parsers(commands)
    _staff_parser(commands.add_parser("staff", help="who works here").add_subparsers(dest="do", required=True))
    return parser


def _texts_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="all texts as a spreadsheet (XLSX), a sheet for each language")
    export.add_argument("--out", type=Path, default=Path("texts.xlsx"), metavar="FILE", help="default: texts.xlsx")
    taken = commands.add_parser("import", help="a spreadsheet that was filled in: all of it, or nothing and why")
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--partly", action="store_true", help="take what is well, and leave the rest")
    seen = commands.add_parser("seen", help="note that translations say what the reference says now")
    seen.add_argument("ids", nargs="*", metavar="ID", help="and these texts too, though they were outdated")
    for one in (export, seen):
        name = "a new one too" if one is export else "default: all there are"
        one.add_argument("--language", action="extend", nargs="+", default=[], metavar="CODE", help=name)
    for one, flag in ((export, "--from"), (taken, "--into"), (seen, "--in")):
        one.add_argument(flag, type=Path, dest="locales", metavar="FOLDER", help="of locales; default: cicbot's own")


def _backup_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help="everything into a new file, encrypted to [backup] recipients")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("--erased-only", action="store_true", help="only the list of what a restore must not undo")
    restore = commands.add_parser("restore", help="a backup into a new database")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--identity", type=Path, metavar="PATH", help="the secret key (or BACKUP_IDENTITY_FILE)")
    choice = restore.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true", help="only see whether it is whole; nothing is written")
    choice.add_argument("--erased", type=Path, metavar="LIST", help="who was erased or has said no since")
    lost = "there is no such list: whoever was erased is back, nobody is announced to, and all are discreet"
    choice.add_argument("--erased-lost", action="store_true", help=lost)


def _staff_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    invite = commands.add_parser("invite", help="put somebody on the roster, and make a code that binds their account")
    name = "seen by colleagues, never by visitors; - reads it from standard input"
    invite.add_argument("--name", required=True, dest="who", help=name)
    invite.add_argument("--role", required=True, help="owner, coordinator or consultant")
    invite.add_argument("--office", action="extend", nargs="+", default=[], metavar="ID", help="default: all offices")
    invite.add_argument("--language", action="extend", nargs="+", default=[], metavar="CODE", help="what they speak")
    invite.add_argument("--consultant", default="", metavar="ID", help="who they are in the timetable")
    link = commands.add_parser("link", help="a link that opens the desk in a browser, once")
    commands.add_parser("list", help="the roster")
    remove = commands.add_parser("remove", help="let somebody go: at once, everywhere")
    for one in (link, remove):
        one.add_argument("who", metavar="NAME-or-ID")


def _run(settings: Settings) -> int:
    from bot.config import unsaid
    from bot.running import run
    from bot.texts import BadLocales
    from bot.understanding.danger import BadPhrase
    from storage.sealing import WrongKey

    for problem in (missing := unsaid(settings)):
        print(f"✗ {problem}", file=sys.stderr)
    if missing:
        print("The assistant does not start until this is mended.", file=sys.stderr)
        return 2
    if settings.demo:
        print(f"This is a demonstration with a made-up timetable: http://{settings.web.host}:{settings.web.port}")
    return _attempt(lambda: asyncio.run(run(settings, _invite)), BadLocales, BadPhrase, WrongKey)


def _invite(link: str) -> None:
    """Whoever tries it can be the migrant in one window and the consultant in another."""
    print(f"And the consultants' desk, by a link that works once, for 15 minutes: {link}", flush=True)


def _danger(messages: TextIO) -> int:
    """A line for each message: whether it speaks of danger, and of what kind."""
    from bot.config_file import LOCALES
    from bot.understanding import danger

    find = danger.load(LOCALES).find
    for line in messages:
        if line.strip():
            one = json.loads(line)
            kind = find(one["text"])
            print(json.dumps({"id": one["id"], "danger": kind is not None, "category": kind or ""}))
    return 0


def _understand(messages: TextIO) -> int:
    """A line for each message: the services by how likely each is meant, and which it would be."""
    from bot.understanding import wishes

    find = wishes.load().find
    for line in messages:
        if line.strip():
            one = json.loads(line)
            wish = find(one["text"])
            print(json.dumps({"id": one["id"], "ranked": list(wish.ranked), "decision": wish.decision}))
    return 0


def _texts(wanted: argparse.Namespace) -> int:
    """Texts for translators, and back. Nobody's data are in them, so no settings are needed."""
    from bot import seen, translating
    from bot.config_file import LOCALES
    from bot.texts import languages_in

    folder = wanted.locales or LOCALES

    def work() -> None:
        if wanted.do == "import":
            _import(folder, wanted.file, partly=wanted.partly)
            return
        languages = wanted.language or [one for one in languages_in(folder) if one != seen.REFERENCE]
        if wanted.do == "seen":
            for language in languages:
                print(f"{language}: {seen.mark(folder, language, wanted.ids)} marked")
            return
        content = translating.export(folder, languages)
        with wanted.out.open("xb") as file:  # somebody's work may be in a file that is there
            file.write(content)
        print(f"{wanted.out}: {', '.join(languages)}")

    return _attempt(work, translating.Unusable, ValueError)


def _import(folder: Path, file: Path, *, partly: bool) -> None:
    from bot import translating

    found = translating.take(folder, file.read_bytes())
    problems = [problem for taken, _ in found for problem in taken.problems]
    for problem in problems:
        _complain(problem)
    if problems and not partly:
        raise translating.Unusable(f"{len(problems)} problems; nothing was changed (--partly takes what is well)")
    for taken, shelf in found:
        translating.put(folder, taken, shelf)
        print(f"{taken.language}: {len(taken.words)} texts changed")
        for lacking in translating.lacking(folder, taken.language):
            print(f"{taken.language}: {lacking}")


def _attempt(work: Callable[[], None], *known: type[Exception]) -> int:
    """Do it. What an operator can mend is said in a line; anything else is our fault and shows where."""
    from storage.database import DatabaseInUse, DatabaseTooNew, is_away

    mendable: tuple[type[Exception], ...] = (DatabaseInUse, DatabaseTooNew, OSError, *known)
    try:
        work()
    except mendable as error:
        _complain(str(error))
        return 1
    except Exception as error:
        if not is_away(error):
            raise
        _complain("the database does not answer; see [database] url, and whether it runs")
        return 1
    return 0


def _complain(problem: str) -> None:
    print(f"✗ {_redact(problem)}", file=sys.stderr)


def _check(settings: Settings) -> int:
    from bot.checking import check

    return asyncio.run(check(settings, _redact))


def _migrate(settings: Settings, to: str | None) -> int:
    from bot.running import open_sealed
    from storage.migrating import migrate, revision
    from storage.sealing import WrongKey

    async def work() -> str | None:
        database = await open_sealed(settings)
        try:
            await migrate(database, to)
            return await revision(database)
        finally:
            await database.close()

    return _attempt(lambda: print(f"The database is at step {asyncio.run(work())}."), ValueError, WrongKey)


async def _carried_out(settings: Settings, wish: Wish) -> Sequence[str]:
    """By the running assistant, if there is one beside the database file; otherwise here. Raises Wrong, WrongKey."""
    from bot.running import prepare, staffing_for
    from bot.staffing import ask, socket_of

    door = socket_of(settings.database_url.reveal())
    answer = await ask(door, wish) if door else None
    if answer is not None:
        return answer
    database = await prepare(settings)
    try:
        return await staffing_for(settings, database).carry_out(wish)
    finally:
        await database.close()


def _staff(settings: Settings, wanted: argparse.Namespace) -> int:
    from bot.staffing import Wish, Wrong
    from storage.sealing import WrongKey

    def work() -> None:
        named = getattr(wanted, "who", "")
        wish = Wish(wanted.do, sys.stdin.readline().strip() if named == "-" else named)
        if wanted.do == "invite":
            lists = tuple(wanted.office), tuple(wanted.language)
            wish = Wish(wanted.do, wish.who, wanted.role, *lists, wanted.consultant)
        print(*asyncio.run(_carried_out(settings, wish)), sep="\n")

    return _attempt(work, Wrong, WrongKey)


def _purge(settings: Settings, *, dry: bool) -> int:
    from bot.running import DRY, prepare, upkeep_for
    from bot.staffing import Wish, Wrong, ask, socket_of
    from storage.sealing import WrongKey

    async def work() -> Sequence[str]:
        door = socket_of(settings.database_url.reveal())
        answer = await ask(door, Wish("purge", DRY if dry else ""), AN_HOUR) if door else None
        if answer is not None:
            return answer
        database = await prepare(settings)
        try:
            return await upkeep_for(settings, database).purge(dry=dry)
        finally:
            await database.close()

    return _attempt(lambda: print(*asyncio.run(work()), sep="\n"), Wrong, WrongKey)


def _examples(settings: Settings, out: Path | None) -> int:
    from bot.staffing import Wish, Wrong
    from storage.sealing import WrongKey

    def write() -> None:
        lines = "".join(f"{line}\n" for line in asyncio.run(_carried_out(settings, Wish("examples"))))
        if out is None:
            print(lines, end="")
            return
        with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(lines)
        print(f"{out}: {lines.count(chr(10))} examples.")

    return _attempt(write, Wrong, WrongKey)


def _keys(settings: Settings, do: str) -> int:
    from bot import keyring
    from bot.running import data_seal, prepare, staffing_for
    from bot.staffing import Wish, Wrong, ask, socket_of
    from storage.sealing import WrongKey

    async def work() -> None:
        door = socket_of(settings.database_url.reveal())
        there = await ask(door, Wish("keys list")) if door else None
        if there and not there[0].startswith(data_seal(settings).name):
            raise Wrong("the running assistant was started with another DATA_KEY: start it anew with this one first")
        database = None if there else await prepare(settings)
        ours = staffing_for(settings, database) if database else None

        async def have(what: str, at: str) -> Sequence[str]:
            wish = Wish(what, at)
            answer = await ours.carry_out(wish) if ours else await ask(door, wish) if door else None
            if answer is None:
                raise Wrong("the running assistant has ended; say it again to go on")
            return answer

        try:
            if do == "list":
                print(*await have("keys list", ""), sep="\n")
            else:
                async for line in keyring.rotate(have):
                    print(line, flush=True)
        finally:
            if database:
                await database.close()

    return _attempt(lambda: asyncio.run(work()), Wrong, WrongKey)


def _backup(settings: Settings, file: Path, *, only_erased: bool) -> int:
    from bot.agefiles import BadKey
    from bot.backups import back_up, list_of, write_list
    from bot.running import data_seal
    from storage.backing import Unusable
    from storage.sealing import WrongKey

    url, recipients = settings.database_url.reveal(), settings.backup.recipients

    def work() -> None:
        if only_erased:
            listed = asyncio.run(list_of(url, data_seal(settings)))
            write_list(file, listed)
            print(f"{file}: {len(listed.erased)} who were erased, {len(listed.restraints)} who do not want something.")
        else:
            size = asyncio.run(back_up(url, file, recipients, datetime.now(UTC)))
            print(f"{file}: {size} bytes, encrypted to {len(recipients)} keys.")

    return _attempt(work, Unusable, BadKey, WrongKey)


def _restore(settings: Settings, wanted: argparse.Namespace) -> int:
    from bot.agefiles import BadKey, identities
    from bot.backups import look_into, read_list, restore
    from bot.running import open_sealed
    from storage.backing import Unusable
    from storage.sealing import WrongKey

    async def work() -> str:
        keys = identities(wanted.identity, os.environ)
        with wanted.file.open("rb") as file:
            if wanted.check:
                found = await look_into(file, keys)
                return f"{wanted.file} is whole: {_told(found)}."
            listed = None if wanted.erased_lost else read_list(wanted.erased)
            database = await open_sealed(settings)
            try:
                done = await restore(database, file, keys, listed, datetime.now(UTC), settings.timetable.zone)
            finally:
                await database.close()
            return _restored(done, listed)

    return _attempt(lambda: print(asyncio.run(work())), Unusable, BadKey, WrongKey)


def _told(contents: Contents) -> str:
    return f"{sum(contents.rows.values())} rows of {contents.head.made_at:%Y-%m-%d %H:%M} UTC"


def _restored(done: Restored, listed: Listed | None) -> str:
    if listed is None:
        careful = (
            "Whoever was erased after that is back. Nobody is sent announcements before they say yes again, and all "
            "are written to without details; who has said after that that they want no messages at all is not known.\n"
        )
    else:
        careful = f"Of {done.restrained} people or visits what was said after that holds: less is written to them.\n"
        if not listed.key:
            careful += (
                "! The list does not say which database it is of. If that was another one, nobody on it was found, and "
                "whoever was erased is back.\n"
            )
    return (
        f"{_told(done.contents)} are back; {done.erased_again} people were erased again.\n{careful}"
        f"Nobody is in at the desk. Look at `cicbot staff list`: of the {done.staff} people there, "
        "whoever was let go after that must be let go again.\n"
        "Announcements that were under way are paused."
    )


def _paper(settings: Settings, which: str) -> int:
    from bot.recording import Record

    papers = Record.of(settings)
    print(papers.record() if which == "record" else papers.dpia(), end="")
    return 0


def _affected(settings: Settings, since: datetime | None) -> int:
    from bot.affected import told
    from storage.concerned import look
    from storage.database import reading

    if since is not None and since.tzinfo is None:
        since = since.replace(tzinfo=settings.timetable.zone)

    async def work() -> None:
        async with reading(settings.database_url.reveal()) as connection:
            print(*told(await look(connection, since)), sep="\n")

    return _attempt(lambda: asyncio.run(work()))


def _viber_costs(settings: Settings) -> int:
    from bot.handlers.viber.costs import months, table
    from storage import billing

    def show() -> None:
        bills = asyncio.run(billing.kept(settings.database_url.reveal(), "viber"))
        for line in table(months(bills, settings.viber_prices), settings.viber_prices):
            print(line)

    return _attempt(show, ValueError)


if __name__ == "__main__":
    sys.exit(main())
