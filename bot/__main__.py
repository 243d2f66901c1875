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
from typing import TextIO

from bot.config import BadSettings, Settings, load
from bot.redacting import Redactor, log_to, secrets_in

_redact = Redactor()
"""Takes what is secret out of what is written here. Links and codes that were asked for are not written through it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit status: 0 all is well, 1 something is wrong, 2 bad settings."""
    own = arguments is None  # then the process is ours, and so is all that it writes
    fine = os.environ.get("CICBOT_LOG", "").strip().lower() == "debug"
    if own:
        log_to(sys.stderr, _redact, fine=fine)
    wanted = _parser().parse_args(arguments)
    if wanted.command == "danger":
        return _danger(wanted.file)
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
    judged = commands.add_parser("danger", help="which of many messages speak of danger, as the assistant would say")
    judged.add_argument("file", type=argparse.FileType("r", encoding="utf-8"), help='lines of {"id", "lang", "text"}')
    _staff_parser(commands.add_parser("staff", help="who works here").add_subparsers(dest="do", required=True))
    return parser


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
    from bot.running import run
    from bot.texts import BadLocales
    from bot.understanding.danger import BadPhrase
    from storage.sealing import WrongKey

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


def _staff(settings: Settings, wanted: argparse.Namespace) -> int:
    from bot.running import prepare, staffing_for
    from bot.staffing import Wish, Wrong, ask, socket_of
    from storage.sealing import WrongKey

    async def work() -> Sequence[str]:
        named = getattr(wanted, "who", "")
        wish = Wish(wanted.do, sys.stdin.readline().strip() if named == "-" else named)
        if wanted.do == "invite":
            lists = tuple(wanted.office), tuple(wanted.language)
            wish = Wish(wanted.do, wish.who, wanted.role, *lists, wanted.consultant)
        door = socket_of(settings.database_url.reveal())
        answer = await ask(door, wish) if door else None
        if answer is not None:
            return answer
        database = await prepare(settings)
        try:
            return await staffing_for(settings, database).carry_out(wish)
        finally:
            await database.close()

    return _attempt(lambda: print(*asyncio.run(work()), sep="\n"), Wrong, WrongKey)


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
