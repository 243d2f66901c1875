"""config.toml and the environment, read once into frozen settings; whatever is wrong with them is said all at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Literal, cast
from zoneinfo import ZoneInfo

from bot.centre.keeping import doubts
from bot.centre.offer import Offer, OfficeId, ServiceId
from bot.centre.offices import Consultant, OfferRules, Office, Timetable
from bot.centre.privacy import Privacy
from bot.centre.reminding import PaidReminders
from bot.config_file import (
    LOCALES,
    SENDER_UNITS,
    Catalogue,
    File,
    Known,
    at,
    checked,
    database_url,
    identifiers,
    zone_or_default,
)
from bot.handlers.viber.costs import Prices
from bot.limits import Rules
from bot.screen import Local
from bot.splitting import split

CONFIG = Path("config.toml")
HELPLINES_LAST = timedelta(days=180)
"""For so long after they were called the numbers that are shown in danger are taken to be right."""
DEMO = Path(__file__).with_name("demo.toml")
CATALOGUE = Path(__file__).parent / "centre" / "catalogue.toml"

# --- What the rest of the house gets ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Secret:
    """A value that never shows itself: neither `repr`, `str` nor an f-string of it, or of what holds it, prints it."""

    _value: str = field(repr=False)

    def reveal(self) -> str:
        return self._value


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How to talk to Telegram. In webhook mode address and secret are certain to be set."""

    token: Secret
    api_url: str
    mode: Literal["polling", "webhook"]
    webhook_url: str | None
    """The public base address of this server, without a slash at its end."""
    webhook_secret: Secret | None
    bot_name: str = ""
    """The bot's username, to which people of the web chat are sent for reminders; empty if not offered."""


@dataclass(frozen=True, slots=True)
class ViberSettings:
    """How to talk to Viber, and what it costs."""

    token: Secret
    api_url: str
    """What stands before "/send_message"."""
    public_url: str
    """The public base address of this server, without a slash at its end."""
    sender_name: str
    sender_avatar: str
    reminders: PaidReminders


@dataclass(frozen=True, slots=True)
class WebSettings:
    """The one HTTP server: the page, the webhooks and /healthz."""

    host: str
    port: int
    public_url: str | None
    """The address under which people reach the page, without a slash at its end."""
    idle_minutes: int
    """How long a chat in the browser lives without a word."""
    exit_url: str = "https://www.wikipedia.org/"
    """The neutral page of somebody else's that the quick exit leads to."""


@dataclass(frozen=True, slots=True)
class StaffGroup:
    """A Telegram group in which staff work."""

    chat_id: int
    offices: tuple[OfficeId, ...]
    """The offices whose cases come here; empty means all."""
    languages: tuple[str, ...]
    """The languages of visitors whose cases come here; empty means all."""
    language: str
    """What its cards are written in."""


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """Where the people work who answer."""

    on: bool
    groups: tuple[StaffGroup, ...]
    replies: tuple[tuple[tuple[str, str, str], ...], ...]
    """Ready-made replies to begin with: of each (language, title, words)."""


@dataclass(frozen=True, slots=True)
class Listener:
    """An address to listen on."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of pages that are not ours; None, or no words, where none is set."""

    residence: str | None
    accessibility: str | None
    funding: str | None
    funding_words: Local


@dataclass(frozen=True, slots=True)
class CentreSettings:
    """What the centre is called, its clock, its end, its links."""

    name: Local
    zone: ZoneInfo
    last_day: date | None
    helplines: Literal["never", "long ago", "confirmed"]
    """Whether somebody has called the numbers that are shown in danger, and lately."""
    costs: Local
    """What is said of the price of the centre's help; no words where nothing is known."""
    links: Links
    complaints: Local = Local(())
    """Who takes complaints about how people are treated, and where; no words where nobody has said so."""


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """Whom backups are encrypted to, and where it is kept apart from the database what a restore must not undo."""

    recipients: tuple[str, ...]
    erased: Path | None
    """None where nobody has said where, and the database is no file beside which it could lie."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator decides."""

    demo: bool
    telegram: TelegramSettings | None
    viber: ViberSettings | None
    viber_prices: Prices
    web: WebSettings
    limits: Rules
    proxies: int
    """How many proxies of ours stand before us."""
    desk: DeskSettings
    metrics: Listener | None
    database_url: Secret
    data_keys: Secret | None
    """What the database is encrypted with, the newest first; certain to be set, but in a demonstration."""
    backup: BackupSettings
    rebuild_hour: int
    """The hour of the day, on the centre's wall, at which once a week an SQLite file is written anew."""
    centre: CentreSettings
    offer: Offer
    timetable: Timetable
    texts_folder: Path | None
    languages: tuple[str, ...]
    """The languages offered, in their order; empty means every language that has a folder in locales/."""
    what_to_bring: Mapping[ServiceId, Local]
    privacy: Privacy = Privacy()
    """What has to be said of people's data."""


class BadSettings(Exception):
    """The assistant cannot start like this: every problem, each with its key and how to mend it, and no secret."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


# --- Loading ---------------------------------------------------------------------------------------------------------


def load(path: Path | None, environ: Mapping[str, str], today: date) -> Settings:
    """The settings of this start, or BadSettings with everything that is wrong.

    Without a path it is ./config.toml; without that and without a token it is the demonstration. `today` only says
    for which years public holidays are looked up.
    """
    problems: list[str] = []
    secrets = _secrets(environ, problems)
    source = path or CONFIG
    if path is None and not source.exists():
        if secrets.messenger_given:
            raise BadSettings([*problems, _NO_CONFIG])
        source = DEMO
    read = _read(source, secrets, problems)
    if problems or read is None:
        raise BadSettings(problems)
    return _settings(read, secrets, today)


_NO_CONFIG = (
    "config.toml: there is none, and a real messenger needs one: copy config.example.toml to config.toml and fill it in"
    " (or unset TELEGRAM_TOKEN and VIBER_TOKEN to see the demonstration)"
)


@dataclass(frozen=True, slots=True)
class _Read:
    """A file and its catalogue, each in order by itself."""

    file: File
    catalogue: Catalogue
    folder: Path
    """What relative paths in the file start from, so that it does not matter where the command is given."""


def _read(source: Path, secrets: _Secrets, problems: list[str]) -> _Read | None:
    raw = _toml(source, str(source), problems)
    if raw is None:
        return None
    problems += _unfit(raw, secrets)
    menu = _path(source.parent, at(raw, "offer", "catalogue")) or CATALOGUE
    raw_menu = _toml(menu, f"[offer] catalogue ({menu})", problems)
    known = Known(
        zone=zone_or_default(at(raw, "centre", "zone")),
        ids={"offices": identifiers(raw, "offices")}
        | ({table: identifiers(raw_menu, table) for table in ("groups", "services")} if raw_menu else {}),
    )
    file = checked(File, raw, known, "", problems)
    texts = _path(source.parent, at(raw, "texts", "folder"))
    if texts and not texts.is_dir():
        problems.append(f"[texts] folder: there is no folder {texts}; make it, or leave this empty")
    catalogue = None if raw_menu is None else checked(Catalogue, raw_menu, known, f"{menu.name}: ", problems)
    return None if file is None or catalogue is None else _Read(file, catalogue, source.parent)


def _path(folder: Path, name: object) -> Path | None:
    return folder / name if name and isinstance(name, str) else None


def _toml(path: Path, name: str, problems: list[str]) -> Mapping[str, object] | None:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        problems.append(f"{name}: there is no such file; correct the path, or copy the file there")
    except tomllib.TOMLDecodeError as error:
        problems.append(f"{name}: is not TOML: {error}")
    except (OSError, ValueError):
        problems.append(f"{name}: cannot be read; it must be a text file in UTF-8 that this user may read")
    return None


def _unfit(raw: Mapping[str, object], secrets: _Secrets) -> Iterator[str]:
    """Where the file, not yet checked, and the environment do not fit together."""
    if at(raw, "demonstration") is True and secrets.messenger_given:
        yield (
            "demonstration: a made-up timetable must not meet real people: "
            "write a config.toml from config.example.toml, or unset TELEGRAM_TOKEN and VIBER_TOKEN"
        )
    if at(raw, "telegram", "mode") == "webhook" and secrets.token_given and not secrets.webhook_secret_given:
        yield f'TELEGRAM_WEBHOOK_SECRET: must be set when [telegram] mode is "webhook"; it {_WEBHOOK_SECRET.remedy}'
    if at(raw, "demonstration") is not True and not secrets.data_keys_given:
        yield f"DATA_KEY: must be set; it {_DATA_KEY.remedy}"
    if secrets.viber_given and not (at(raw, "viber", "public_url") or at(raw, "web", "public_url")):
        yield "[viber] public_url: must be given when VIBER_TOKEN is set: the https address at which Viber reaches us"


def _settings(read: _Read, secrets: _Secrets, today: date) -> Settings:
    file = read.file
    return Settings(
        demo=file.demonstration,
        telegram=_telegram(file, secrets),
        viber=_viber(file, secrets),
        viber_prices=Prices(**file.viber.prices.model_dump()),
        web=WebSettings(
            file.web.host, file.web.port, file.web.public_url or None, file.web.idle_minutes, file.web.exit_url
        ),
        limits=file.limits.built(),
        proxies=file.limits.proxies,
        desk=_desk(file),
        metrics=Listener(file.metrics.host, file.metrics.port) if file.metrics.port else None,
        database_url=secrets.database or Secret(file.database.url),
        data_keys=secrets.data_keys,
        backup=_backup(read, secrets),
        rebuild_hour=file.database.rebuild_hour,
        centre=_centre(file, today),
        offer=read.catalogue.built(),
        timetable=_timetable(file, today),
        texts_folder=_path(read.folder, file.texts.folder),
        languages=tuple(dict.fromkeys(file.texts.languages)),
        what_to_bring={ServiceId(service): words for service, words in file.what_to_bring.items() if words.words},
        privacy=file.privacy.built(),
    )


def _desk(file: File) -> DeskSettings:
    groups = tuple(
        StaffGroup(one.chat_id, tuple(map(OfficeId, one.offices)), tuple(one.languages), one.language)
        for one in file.desk.groups
    )
    return DeskSettings(file.desk.on, groups, tuple(one.built() for one in file.desk.replies))


def _backup(read: _Read, secrets: _Secrets) -> BackupSettings:
    table, url = read.file.backup, secrets.database.reveal() if secrets.database else read.file.database.url
    return BackupSettings(tuple(table.recipients), _path(read.folder, table.erased) or _beside(url))


def _beside(url: str) -> Path | None:
    path = url.partition(":///")[2].partition("?")[0] if url.startswith("sqlite") else ""
    return Path(path + ".erased") if path else None


def _telegram(file: File, secrets: _Secrets) -> TelegramSettings | None:
    if secrets.token is None:
        return None
    table = file.telegram
    return TelegramSettings(
        secrets.token,
        table.api_url,
        table.mode,
        table.webhook_url or None,
        secrets.webhook_secret,
        table.bot_name,
    )


def _viber(file: File, secrets: _Secrets) -> ViberSettings | None:
    if secrets.viber is None:
        return None
    table = file.viber
    return ViberSettings(
        secrets.viber,
        table.api_url,
        table.public_url or file.web.public_url,
        table.sender_name or _short_name(file.centre.name),
        table.sender_avatar,
        PaidReminders(table.reminders, table.reminders_a_month or None),
    )


def _short_name(name: Local) -> str:
    """As much of the centre's name as Viber shows above a message, in whole words."""
    words = next((words for language, words in name.words if language == "pl"), name.words[0][1])
    return split(words, SENDER_UNITS)[0]


def _centre(file: File, today: date) -> CentreSettings:
    links = file.centre.links
    return CentreSettings(
        name=file.centre.name,
        zone=file.centre.zone,
        last_day=file.centre.last_day,
        helplines=_called(file.centre.helplines_confirmed, today),
        costs=file.centre.costs,
        complaints=file.centre.complaints,
        links=Links(links.residence or None, links.accessibility or None, links.funding or None, links.funding_words),
    )


def _called(last: date | None, today: date) -> Literal["never", "long ago", "confirmed"]:
    if last is None:
        return "never"
    return "confirmed" if today - last <= HELPLINES_LAST else "long ago"


def _timetable(file: File, today: date) -> Timetable:
    return Timetable(
        zone=file.centre.zone,
        last_day=file.centre.last_day,
        offices=tuple(one.built() for one in file.offices),
        consultants=tuple(one.built() for one in file.consultants),
        holidays=_public_holidays(range(today.year - 1, today.year + 3)),
        booking=file.booking.built(),
        reminders=file.reminders.built(),
        events=file.events.built(),
        desk=file.desk.built(),
        offers=OfferRules(window=timedelta(minutes=file.booking.offer_minutes)),
        news=file.announcements.built(),
        kept=file.retention.built(),
    )


def _public_holidays(years: Iterable[int]) -> Mapping[date, str]:
    """Poland's, from the holidays package, of whose countries only this one's file is run.

    The ordinary way runs the files of all two hundred: up to 0.2 s and 18 MB of a start that has one second and 90 MB.
    """
    import holidays  # dear in itself, and nobody who only wants to see what is wrong has to wait for it

    file = Path(holidays.__file__).parent / "countries" / "poland.py"
    loader = SourceFileLoader("holidays_of_poland", str(file))
    poland = ModuleType(loader.name)
    loader.exec_module(poland)
    return dict(cast(Mapping[date, str], poland.Poland(years=years, language="pl")))


# --- Secrets ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Variable:
    """A secret's name in the environment and what it must look like."""

    name: str
    looks: re.Pattern[str]
    remedy: str


_TOKEN = _Variable(
    "TELEGRAM_TOKEN",
    re.compile(r"[0-9]+:[A-Za-z0-9_-]{35,}"),
    "must look like the token that BotFather gives: digits, a colon, then at least 35 letters, digits, - or _",
)
_WEBHOOK_SECRET = _Variable(
    "TELEGRAM_WEBHOOK_SECRET",
    re.compile(r"[A-Za-z0-9_-]{32,256}"),
    "must be 32 to 256 letters, digits, - or _, made at random and used nowhere else",
)
_VIBER_TOKEN = _Variable(
    "VIBER_TOKEN",
    re.compile(r"[A-Za-z0-9_-]{16,128}"),
    "must look like the token of a Viber account: three groups of sixteen digits and letters with hyphens between",
)
_DATA_KEY = _Variable(
    "DATA_KEY",
    re.compile(r"[0-9a-fA-F]{64}([\s,]+[0-9a-fA-F]{64})*"),
    "must be 64 hexadecimal digits made at random, as `openssl rand -hex 32` prints them, or several of these with "
    "spaces between: the first encrypts, and all decrypt",
)
_DATABASE_URL = _Variable("DATABASE_URL", re.compile(r"\S+"), "must be one address without spaces")


@dataclass(frozen=True, slots=True)
class _Secrets:
    """What the environment holds. "Given" also counts what is there and wrong, so that one mistake is said once.

    A new channel's secrets are one `_Variable` and one field more.
    """

    token: Secret | None
    token_given: bool
    webhook_secret: Secret | None
    webhook_secret_given: bool
    viber: Secret | None
    viber_given: bool
    database: Secret | None
    data_keys: Secret | None
    data_keys_given: bool

    @property
    def messenger_given(self) -> bool:
        return self.token_given or self.viber_given


def _secrets(environ: Mapping[str, str], problems: list[str]) -> _Secrets:
    return _Secrets(
        token=_secret(environ, _TOKEN, problems),
        token_given=_given(environ, _TOKEN),
        webhook_secret=_secret(environ, _WEBHOOK_SECRET, problems),
        webhook_secret_given=_given(environ, _WEBHOOK_SECRET),
        viber=_secret(environ, _VIBER_TOKEN, problems),
        viber_given=_given(environ, _VIBER_TOKEN),
        database=_database(environ, problems),
        data_keys=_secret(environ, _DATA_KEY, problems),
        data_keys_given=_given(environ, _DATA_KEY),
    )


def _given(environ: Mapping[str, str], variable: _Variable) -> bool:
    """An empty variable is one that is not set: that is how unit and compose files leave things out."""
    return any(environ.get(name, "").strip() for name in (variable.name, f"{variable.name}_FILE"))


def _secret(environ: Mapping[str, str], variable: _Variable, problems: list[str]) -> Secret | None:
    """The secret from NAME, or from the file that NAME_FILE names."""
    name_of_file = f"{variable.name}_FILE"
    value, file = environ.get(variable.name, "").strip(), environ.get(name_of_file, "").strip()
    if value and file:
        problems.append(f"{variable.name}: is given twice, by itself and as {name_of_file}; keep one of them")
        return None
    if file:
        value = _content(Path(file), name_of_file, problems)
    if value and not variable.looks.fullmatch(value):
        problems.append(f"{variable.name}: {variable.remedy}")
        return None
    return Secret(value) if value else None


def _content(file: Path, name: str, problems: list[str]) -> str:
    try:
        everybody = file.stat().st_mode & 0o004
        value = file.read_text("utf-8").strip()
    except (OSError, ValueError):
        problems.append(f"{name}: cannot read {file}; it must be a text file that this user may read")
        return ""
    if everybody:
        problems.append(f"{name}: everybody on this machine may read {file}; take that away with chmod o-rwx {file}")
    if not value:
        problems.append(f"{name}: {file} is empty; the secret must be all that stands in it")
    return value


def _database(environ: Mapping[str, str], problems: list[str]) -> Secret | None:
    secret = _secret(environ, _DATABASE_URL, problems)
    if secret is None:
        return None
    try:
        return Secret(database_url(secret.reveal()))
    except ValueError as error:
        problems.append(f"DATABASE_URL: {error}")
        return None


# --- What the law wants said before anything is asked ----------------------------------------------------------------


def unsaid(settings: Settings) -> tuple[str, ...]:
    """What has to be filled in before real people write: who holds their data, and whom they can ask (GDPR, Article
    13(1)(a) and (b)). The demonstration meets nobody, and marks it."""
    if settings.demo:
        return ()
    told, must = settings.privacy, "TO BE FILLED: people must be told before they write anything"
    needed = {"controller": told.controller, "officer": told.officer}
    return tuple(f"[privacy] {name}: {must}" for name, words in needed.items() if not words)


# --- What is allowed and yet worth a word ----------------------------------------------------------------------------


def warnings(settings: Settings) -> tuple[str, ...]:
    """What an operator should know of before people find out."""
    if settings.demo:
        return ("this is the demonstration: its timetable is made up; copy config.example.toml to begin in earnest",)
    languages = settings.languages or _languages_of_locales()
    return (
        *_about_centre(settings),
        *(f"[retention] {doubt}" for doubt in doubts(settings.timetable.kept)),
        *(warning for office in settings.timetable.offices for warning in _about_office(office)),
        *(warning for office in settings.timetable.offices for warning in _about_staff(settings, office, languages)),
        *(warning for one in settings.timetable.consultants for warning in _about_hours(settings.timetable, one)),
    )


def _languages_of_locales() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())) if LOCALES.is_dir() else ()


def _about_centre(settings: Settings) -> Iterator[str]:
    links = settings.centre.links
    if not settings.backup.recipients:
        yield "[backup] recipients: there are none, so no backup can be made"
    if settings.backup.erased is None:
        yield "[backup] erased: is not set; a backup that is restored would bring back whoever was erased since"
    if not settings.privacy.address:
        yield "[privacy] address: TO BE FILLED: people are shown that mark where the controller's address should be"
    if settings.centre.last_day is None:
        yield "[centre] last_day: is not set; visits can be booked beyond the end of the project"
    if settings.centre.helplines != "confirmed":
        numbers = "call each number in bot/centre/helplines.toml and write down the day"
        yield f"[centre] helplines_confirmed: {settings.centre.helplines}; {numbers}: they are shown in danger"
    if not settings.centre.costs.words:
        yield "[centre] costs: is not set; whoever asks what the help costs is told to ask an office"
    if not settings.centre.complaints.words:
        yield "[centre] complaints: TO BE FILLED: whoever was treated badly is shown that mark instead of whom to tell"
    if links.residence is None:
        yield "[centre.links] residence: is not set; the guide cannot say where residence matters are dealt with"
    if links.accessibility is None:
        yield "[centre.links] accessibility: is not set; a public body's page must lead to its accessibility statement"
    if links.funding is None and not links.funding_words.words:
        yield "[centre.links] funding: is not set; the page does not say who pays for all this"
    if settings.web.public_url is None:
        yield "[web] public_url: is not set; nobody can be given the address of the page"
    elif not settings.proxies:
        yield "[limits] proxies: is 0; write how many there are before the page, or nobody can tell who begins a chat"
    if settings.telegram is None:
        yield "TELEGRAM_TOKEN: is not set; there is no Telegram"
    if settings.viber and not settings.viber_prices.known:
        yield "[viber.prices] message: is not set; `cicbot viber costs` counts messages and cannot say what they cost"


def _about_office(office: Office) -> Iterator[str]:
    empty = [
        name
        for name, value in (
            ("address", office.address),
            ("phone", office.phone),
            ("email", office.email),
            ("latitude and longitude", office.place),
            ("entrance", office.entrance.words),
        )
        if not value
    ]
    if empty:
        yield f"[[offices]] {office.id}: not filled in: {', '.join(empty)}; people are told that it will be confirmed"
    if office.place and not (49 <= office.place.latitude <= 55 and 14 <= office.place.longitude <= 24.2):
        yield f"[[offices]] {office.id}: its place on the map is not in Poland; are latitude and longitude swapped?"
    if not office.hours:
        yield f"[[offices]] {office.id}: has no hours; nothing can be booked there"


def _about_staff(settings: Settings, office: Office, languages: Iterable[str]) -> Iterator[str]:
    here = [one for one in settings.timetable.consultants if office.id in one.offices]
    given = {service for one in here for service in one.services}
    spoken = {language for one in here for language in one.languages}
    unmanned = [
        one.id for one in settings.offer.services if one.bookable and one.given_at(office.id) and one.id not in given
    ]
    unspoken = [language for language in languages if language not in spoken]
    if not here:
        yield f"[[offices]] {office.id}: no consultant works there; nothing can be booked there"
        return
    if unmanned:
        yield f"[[offices]] {office.id}: no consultant there gives {', '.join(unmanned)}"
    if unspoken:
        yield f"[[offices]] {office.id}: no consultant there speaks {', '.join(unspoken)}"


def _about_hours(timetable: Timetable, consultant: Consultant) -> Iterator[str]:
    who = f"[[consultants]] {consultant.id}"
    if len(consultant.offices) > 1 and (not consultant.hours or any(one.office is None for one in consultant.hours)):
        yield f"{who}: works in several offices and the hours do not say when in which; people could be sent to both"
    for office in consultant.offices:
        if not _meet(timetable, consultant, office):
            yield f"{who}: is never in {office} while it is open; nobody can be received there"


def _meet(timetable: Timetable, consultant: Consultant, office: OfficeId) -> bool:
    """Whether the consultant's hours and those of the office have anything in common."""
    place = timetable.office(office)
    if place is None or not place.hours or not consultant.hours:
        return True
    return any(
        max(mine.start, theirs.start) < min(mine.end, theirs.end)
        for hours in consultant.hours
        if hours.office in (None, office)
        for rule in place.hours
        if set(rule.days) & set(hours.days)
        for mine in hours.spans
        for theirs in rule.spans
    )
