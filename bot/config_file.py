"""The shape of config.toml and of the catalogue, checked value by value, and plain words for what does not fit."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal, TypeVar, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.centre.keeping import BOUNDS, Retention, read_period, written
from bot.centre.news import NewsRules
from bot.centre.offer import WAYS, Audience, Group, Offer, OfficeId, Service, ServiceId, Topic, TopicId, Way
from bot.centre.offices import (
    Absence,
    BookingRules,
    Closure,
    Consultant,
    ConsultantId,
    DeskRules,
    EventRules,
    Hours,
    Office,
    Place,
    ReminderRules,
    Span,
)
from bot.centre.privacy import BASES, Basis, Privacy, Purpose
from bot.centre.wishes import Label
from bot.limits import Rules
from bot.screen import Local
from storage.casework import REPLY_TITLE, REPLY_WORDS

LOCALES = Path(__file__).parent.parent / "locales"

# --- Checks of single values -----------------------------------------------------------------------------------------
# Every rule sits on the value it is about, so that pydantic names all that is broken in one pass.

_ID = re.compile(r"[a-z][a-z0-9-]{0,23}")  # 24 characters are what a button has room for
_MESSAGE = re.compile(r"[a-z][a-z0-9-]*")
_LANGUAGE = re.compile(r"[a-z]{2}")
_EMAIL = re.compile(r"|[^@\s]+@[^@\s]+\.[^@\s.]+")
_HOST = re.compile(r"[A-Za-z0-9.:_-]+")
_SPAN = re.compile(r"([0-9]{1,2}:[0-9]{2})\s*[-\u2013]\s*([0-9]{1,2}:[0-9]{2})")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DATABASES = ("sqlite+aiosqlite:///", "postgresql+psycopg://", "postgresql+asyncpg://")
_WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
_COUNTRY = re.compile(r"[A-Z]{2}")
_AGE = re.compile(r"age1[0-9a-z]{40,}")
SENDER_UNITS = 28
_GRID = int(BookingRules().grid.total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class Known:
    """What has to be known to check a value that refers to something else in the files."""

    zone: ZoneInfo
    ids: Mapping[str, frozenset[str]]
    """By table, the ids that it defines; a table that could not be read at all is not there."""


def _pattern(pattern: re.Pattern[str], remedy: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise ValueError(remedy)
        return value

    return check


def _between(low: int, high: int) -> Callable[[float], float]:
    def check(value: float) -> float:
        if not low <= value <= high:
            raise ValueError(f"must be between {low} and {high}")
        return value

    return check


def _defined_in(table: str) -> Callable[[str, ValidationInfo[Known]], str]:
    def check(value: str, info: ValidationInfo[Known]) -> str:
        ids = info.context.ids.get(table)
        if ids is not None and value not in ids:
            raise ValueError(f"must be an id that [[{table}]] defines{_perhaps(value, ids)}")
        return value

    return check


def _perhaps(value: str, ids: frozenset[str]) -> str:
    """What was meant: all that there is while it can be taken in at a glance, otherwise what looks alike."""
    meant = ids if len(ids) <= 8 else get_close_matches(value, ids, cutoff=0.5)
    return f", as {_listed(meant)}" if meant else ""


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _local(value: object) -> Local:
    """Words per language; languages left empty count as not written yet."""
    if isinstance(value, Local):
        return value
    if not isinstance(value, dict) or not all(isinstance(words, str) for words in value.values()):
        raise ValueError('must be words per language, as { pl = "…", en = "…" }')
    wrong = [language for language in value if not _LANGUAGE.fullmatch(language)]
    if wrong:
        raise ValueError(f"languages are two small letters, as pl or uk; {_listed(wrong)} is not")
    return Local(tuple((language, words.strip()) for language, words in value.items() if words.strip()))


def _plain_or_local(value: object) -> Local:
    """Words per language, or one plain text for all of them: in want of others the only words there are get said."""
    return _local({"pl": value} if isinstance(value, str) else value)


def _with_words(language: str) -> str:
    if not (LOCALES / language).is_dir():
        raise ValueError(f"has no words yet: there is no folder locales/{language}")
    return language


def _name(value: object) -> Local:
    words = _plain_or_local(value)
    if not words.words:
        raise ValueError("must not be empty")
    return words


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(value))
    except (KeyError, ValueError, OSError):
        raise ValueError("must be a time zone by its IANA name, as Europe/Warsaw") from None


def _two_times(value: object) -> Span:
    match = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise ValueError('must be two times in quotes, as "09:00-12:30"')
    try:
        return Span(*(time.fromisoformat(clock.rjust(5, "0")) for clock in match.groups()))
    except ValueError:
        raise ValueError("has a time that no clock shows") from None


def _span(value: object) -> Span:
    span = _two_times(value)
    if span.start >= span.end:
        raise ValueError("must begin before it ends")
    return span


def _quiet(value: object) -> Span:
    span = _two_times(value)
    if span.start == span.end:
        raise ValueError("must begin and end at different times")
    return span


def _in_order(spans: list[Span]) -> list[Span]:
    if any(later.start < earlier.end for earlier, later in pairwise(spans)):
        raise ValueError("must stand in the order of the day, none beginning before the one before it ends")
    return spans


def _moment(value: object, zone: ZoneInfo, whole_day: timedelta) -> datetime:
    """A moment of the file: local unless it says otherwise; a bare date means that whole day."""
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)
    if isinstance(value, date):
        return datetime.combine(value + whole_day, time(), zone).astimezone(UTC)
    raise ValueError("must be a date or a date with a time, without quotes, as 2026-12-24 or 2026-12-24T13:00:00")


def _beginning(value: object, info: ValidationInfo[Known]) -> datetime:
    return _moment(value, info.context.zone, timedelta(0))


def _ending(value: object, info: ValidationInfo[Known]) -> datetime:
    return _moment(value, info.context.zone, timedelta(days=1))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _web_address(value: str) -> str:
    """Empty, or a page's address. Plain http would show secrets and visits to everybody on the way."""
    if not value:
        return value
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("is not a web address") from None
    if not host or re.search(r"\s", value) or parts.scheme not in ("https", "http"):
        raise ValueError("must be a whole web address, beginning with https://")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ValueError("must begin with https:// (http:// is only for this very machine, as http://127.0.0.1:8080)")
    if parts.username or parts.password:
        raise ValueError("must not carry a name or a password")
    return value


def _given_web_address(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return _web_address(value)


def _base_address(value: str) -> str:
    """An address that paths are put behind."""
    if "?" in value or "#" in value:
        raise ValueError("must end with the path, without ? and #")
    return _web_address(value).rstrip("/")


def _sender_name(value: str) -> str:
    """Viber takes no more (UTF-16 units, as everywhere there)."""
    if len(value.encode("utf-16-le")) > 2 * SENDER_UNITS:
        raise ValueError(f"must have {SENDER_UNITS} letters at most: Viber takes no more")
    return value.strip()


def _money(value: object) -> Decimal:
    """A number of TOML, which may be a binary fraction, as the amount that is written there."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("must be an amount, as 0.02")
    amount = Decimal(str(value))
    if not amount.is_finite() or amount < 0:
        raise ValueError("must be an amount that is not negative")
    return amount


def database_url(value: str) -> str:
    """Never quotes the value: it may hold a password."""
    if value.startswith("sqlite:///"):
        value = value.replace("sqlite:", "sqlite+aiosqlite:", 1)
    scheme = next((one for one in _DATABASES if value.startswith(one)), None)
    if scheme is None:
        raise ValueError(
            "must begin with sqlite:/// (three slashes and a file), postgresql+psycopg:// or postgresql+asyncpg://"
        )
    rest = value.removeprefix(scheme).partition("?")[0]
    if scheme.startswith("sqlite") and rest in ("", ":memory:"):
        raise ValueError("must name a file, as sqlite:///data/cicbot.db: everything else is forgotten at a restart")
    if scheme.startswith("postgresql") and not rest.partition("/")[2]:
        raise ValueError("must name a database after the server, as postgresql+psycopg://user@server/database")
    return value


def _phone(value: str) -> str:
    if not value:
        return value
    import phonenumbers  # only paid for once there is a number

    try:
        valid = phonenumbers.is_valid_number(phonenumbers.parse(value))
    except phonenumbers.NumberParseException:
        valid = False
    if not valid:
        raise ValueError("must be a whole phone number with its country, as +48 and nine digits")
    return value


_Id = Annotated[
    str,
    AfterValidator(_pattern(_ID, "must be 1 to 24 small letters, digits and hyphens, a letter first, as nowy-sacz")),
]
_OfficeRef = Annotated[str, AfterValidator(_defined_in("offices"))]
_ServiceRef = Annotated[str, AfterValidator(_defined_in("services"))]
_Message = Annotated[
    str, AfterValidator(_pattern(_MESSAGE, "must be the name of a message of locales/, as offer-legal"))
]
_Language = Annotated[str, AfterValidator(_pattern(_LANGUAGE, "must be two small letters, as pl or uk"))]
_Email = Annotated[str, AfterValidator(_pattern(_EMAIL, "must be an e-mail address, as name@example.org"))]
_Words = Annotated[Local, PlainValidator(_local)]
_WebAddress = Annotated[str, AfterValidator(_web_address)]
_BaseAddress = Annotated[str, AfterValidator(_base_address)]
_Host = Annotated[
    str, AfterValidator(_pattern(_HOST, "must be an address to listen on, without http:// and port, as 127.0.0.1"))
]
_Country = Annotated[
    str, AfterValidator(_pattern(_COUNTRY, "must be the two capital letters of a country, as PL or UA"))
]
_Money = Annotated[Decimal, PlainValidator(_money)]
_Spans = Annotated[list[Annotated[Span, PlainValidator(_span)]], AfterValidator(_in_order)]

# --- The shape of the file -------------------------------------------------------------------------------------------


class Table(BaseModel):
    """A table of the file: unknown settings are refused, and nothing is guessed into another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, defer_build=True)


_ABSENT = Field(default={}, validate_default=True)  # a table left out is an empty one


class _Links(Table):
    residence: _WebAddress = ""
    accessibility: _WebAddress = ""
    funding: _WebAddress = ""
    funding_words: Annotated[Local, PlainValidator(_plain_or_local)] = Local(())


class _Centre(Table):
    name: Annotated[Local, PlainValidator(_name)]
    zone: Annotated[ZoneInfo, PlainValidator(_zone)] = ZoneInfo("Europe/Warsaw")
    last_day: date | None = None
    helplines_confirmed: date | None = None
    costs: Annotated[Local, PlainValidator(_plain_or_local)] = Local(())
    complaints: Annotated[Local, PlainValidator(_plain_or_local)] = Local(())
    links: _Links = _ABSENT


class _Telegram(Table):
    api_url: _BaseAddress = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: _BaseAddress = Field(default="", validate_default=True)
    bot_name: str = Field(default="", pattern=r"^(|[A-Za-z][A-Za-z0-9_]{3,31})$")

    @field_validator("webhook_url")
    @classmethod
    def _where_webhooks_need_it(cls, value: str, info: ValidationInfo[object]) -> str:
        if info.data.get("mode") != "webhook":
            return value
        if not value:
            raise ValueError('must be given when mode is "webhook": the public https address of this server')
        address = urlsplit(value)
        if address.scheme == "https" and address.port not in _WEBHOOK_PORTS:
            raise ValueError("must use one of the ports that Telegram calls: 443, 80, 88, 8443")
        return value


class _Prices(Table):
    """What a message costs by the country of the number it goes to; no price is known unless it is given."""

    currency: str = Field(default="", pattern=r"^(|[A-Z]{3})$")
    month: _Money = Decimal(0)
    message: _Money | None = None
    by_country: dict[_Country, _Money] = {}


class _Viber(Table):
    api_url: _BaseAddress = "https://chatapi.viber.com/pa"
    public_url: _BaseAddress = ""
    sender_name: Annotated[str, AfterValidator(_sender_name)] = ""
    sender_avatar: _WebAddress = ""
    reminders: Literal["always", "in-session", "never"] = "always"
    reminders_a_month: int = Field(default=0, ge=0)
    prices: _Prices = _ABSENT


class _Web(Table):
    host: _Host = "127.0.0.1"
    port: Annotated[int, AfterValidator(_between(1, 65535))] = 8080
    public_url: _BaseAddress = ""
    idle_minutes: Annotated[int, AfterValidator(_between(1, 1440))] = 30
    exit_url: Annotated[str, AfterValidator(_given_web_address)] = "https://www.wikipedia.org/"


class _Bases(Table):
    answers: list[Basis] = Field(default=list(BASES["answers"]), min_length=1)
    visits: list[Basis] = Field(default=list(BASES["visits"]), min_length=1)
    conversations: list[Basis] = Field(default=list(BASES["conversations"]), min_length=1)
    examples: list[Basis] = Field(default=list(BASES["examples"]), min_length=1)
    events: list[Basis] = Field(default=list(BASES["events"]), min_length=1)
    announcements: list[Basis] = Field(default=list(BASES["announcements"]), min_length=1)
    danger: list[Basis] = Field(default=list(BASES["danger"]), min_length=1)
    security: list[Basis] = Field(default=list(BASES["security"]), min_length=1)


class _Privacy(Table):
    controller: str = ""
    address: str = ""
    officer: str = ""
    authority: Annotated[Local, PlainValidator(_plain_or_local)] = Local(())
    bases: _Bases = _ABSENT

    def built(self) -> Privacy:
        return Privacy(
            self.controller.strip(),
            self.address.strip(),
            self.officer.strip(),
            self.authority,
            {purpose: tuple(dict.fromkeys(getattr(self.bases, purpose))) for purpose in get_args(Purpose)},
        )


class _Limits(Table):
    messages_per_minute: Annotated[int, AfterValidator(_between(5, 1000))] = Rules().messages
    chats_per_address: Annotated[int, AfterValidator(_between(1, 100_000))] = Rules().chats_from_address
    chats: Annotated[int, AfterValidator(_between(1, 1_000_000))] = Rules().chats
    posts_per_address: Annotated[int, AfterValidator(_between(20, 1_000_000))] = Rules().posts_from_address
    proxies: Annotated[int, AfterValidator(_between(0, 10))] = 0

    def built(self) -> Rules:
        return Rules(self.messages_per_minute, self.chats_per_address, self.chats, self.posts_per_address)


class _Metrics(Table):
    host: _Host = "127.0.0.1"
    port: Annotated[int, AfterValidator(_between(0, 65535))] = 9464


class _Database(Table):
    url: Annotated[str, AfterValidator(database_url)] = "sqlite+aiosqlite:///data/cicbot.db"
    rebuild_hour: Annotated[int, AfterValidator(_between(0, 23))] = 4


class _OfferTable(Table):
    catalogue: str = ""


class _Texts(Table):
    folder: str = ""
    languages: list[Annotated[_Language, AfterValidator(_with_words)]] = []


class _Booking(Table):
    # No grid here: the database keeps its promise of one visit at a time in steps of exactly that length.
    notice_minutes: Annotated[int, AfterValidator(_between(0, 10080))] = 120
    horizon_days: Annotated[int, AfterValidator(_between(1, 365))] = 30
    active_per_service: Annotated[int, AfterValidator(_between(1, 100))] = 2
    cancellations_per_day: Annotated[int, AfterValidator(_between(1, 100))] = 3
    offer_minutes: Annotated[int, AfterValidator(_between(15, 2880))] = 120

    def built(self) -> BookingRules:
        return BookingRules(
            notice=timedelta(minutes=self.notice_minutes),
            horizon=timedelta(days=self.horizon_days),
            active_per_service=self.active_per_service,
            cancellations_per_day=self.cancellations_per_day,
        )


class _Reminders(Table):
    before_hours: list[Annotated[int, AfterValidator(_between(1, 336))]] = [24, 2]
    quiet: Annotated[Span, PlainValidator(_quiet)] = ReminderRules().quiet

    def built(self) -> ReminderRules:
        hours = sorted(set(self.before_hours), reverse=True)
        return ReminderRules(tuple(timedelta(hours=one) for one in hours), self.quiet)


class _Events(Table):
    reminders_before_minutes: list[Annotated[int, AfterValidator(_between(5, 20160))]] = [1440, 60]

    def built(self) -> EventRules:
        before = sorted(set(self.reminders_before_minutes), reverse=True)
        return EventRules(tuple(timedelta(minutes=one) for one in before))


def _clock(value: object) -> time:
    if isinstance(value, time):
        return value
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", str(value))
    if not found:
        raise ValueError('must be a time of day, as "07:30"')
    return time(int(found[1]), int(found[2]))


class _StaffGroup(Table):
    chat_id: Annotated[int, AfterValidator(_between(-(10**14), -1))]
    offices: list[_OfficeRef] = []
    languages: list[_Language] = []
    language: _Language = "pl"


def _worded(most: int) -> Callable[[Local], Local]:
    def check(value: Local) -> Local:
        if not value.words or any(len(words) > most for _, words in value.words):
            raise ValueError(f"must be written in a language at least, in {most} letters at most")
        return value

    return check


class _Reply(Table):
    title: Annotated[_Words, AfterValidator(_worded(REPLY_TITLE))]
    words: Annotated[_Words, AfterValidator(_worded(REPLY_WORDS))]

    def built(self) -> tuple[tuple[str, str, str], ...]:
        words = dict(self.words.words)
        return tuple((language, title, words[language]) for language, title in self.title.words)


class _Desk(Table):
    on: bool = False
    raise_after_minutes: Annotated[int, AfterValidator(_between(1, 1440))] = 15
    coordinator_after_minutes: Annotated[int, AfterValidator(_between(1, 10080))] = 60
    morning: Annotated[time, PlainValidator(_clock)] = DeskRules().morning
    idle_days: Annotated[int, AfterValidator(_between(1, 365))] = 7
    cases_per_day: Annotated[int, AfterValidator(_between(1, 100))] = 3
    missed_minutes: Annotated[int, AfterValidator(_between(0, 1440))] = 15
    groups: list[_StaffGroup] = []
    replies: list[_Reply] = []

    def built(self) -> DeskRules:
        return DeskRules(
            raise_after=timedelta(minutes=self.raise_after_minutes),
            coordinator_after=timedelta(minutes=self.coordinator_after_minutes),
            morning=self.morning,
            idle_for=timedelta(days=self.idle_days),
            cases_a_day=self.cases_per_day,
            missed_after=timedelta(minutes=self.missed_minutes),
        )

    @field_validator("groups")
    @classmethod
    def _each_once(cls, value: list[_StaffGroup]) -> list[_StaffGroup]:
        if len({one.chat_id for one in value}) < len(value):
            raise ValueError("must name each chat_id once")
        return value

    @field_validator("replies")
    @classmethod
    def _whole(cls, value: list[_Reply]) -> list[_Reply]:
        for one in value:
            if {language for language, _ in one.title.words} != {language for language, _ in one.words.words}:
                raise ValueError("must have the words of each in the languages of its title")
        return value


def _period(kind: str) -> PlainValidator:
    shortest, longest = BOUNDS[kind]

    def check(value: object) -> timedelta:
        period = value if isinstance(value, timedelta) else read_period(value if isinstance(value, str) else "")
        if not shortest <= period <= longest:
            raise ValueError(f"must be from {written(shortest)} to {written(longest)}")
        return period

    return PlainValidator(check)


class _Backup(Table):
    recipients: list[Annotated[str, AfterValidator(_pattern(_AGE, "must be a public key of age, as age1…"))]] = []
    erased: str = ""


_KEPT = Retention()


class _Retention(Table):
    dialogue: Annotated[timedelta, _period("dialogue")] = _KEPT.dialogue
    web_session: Annotated[timedelta, _period("web_session")] = _KEPT.web_session
    letters: Annotated[timedelta, _period("letters")] = _KEPT.letters
    group_copies: Annotated[timedelta, _period("group_copies")] = _KEPT.group_copies
    conversations: Annotated[timedelta, _period("conversations")] = _KEPT.conversations
    conversations_delicate: Annotated[timedelta, _period("conversations_delicate")] = _KEPT.conversations_delicate
    examples: Annotated[timedelta, _period("examples")] = _KEPT.examples
    visits: Annotated[timedelta, _period("visits")] = _KEPT.visits
    enrolments: Annotated[timedelta, _period("enrolments")] = _KEPT.enrolments
    inactive_profile: Annotated[timedelta, _period("inactive_profile")] = _KEPT.inactive_profile
    recipients: Annotated[timedelta, _period("recipients")] = _KEPT.recipients
    consents: Annotated[timedelta, _period("consents")] = _KEPT.consents
    audit: Annotated[timedelta, _period("audit")] = _KEPT.audit
    staff_access: Annotated[timedelta, _period("staff_access")] = _KEPT.staff_access
    erasures: Annotated[timedelta, _period("erasures")] = _KEPT.erasures
    technical: Annotated[timedelta, _period("technical")] = _KEPT.technical

    def built(self) -> Retention:
        return Retention(**{kind: getattr(self, kind) for kind in BOUNDS})


class _Announcements(Table):
    second_person_above: Annotated[int, AfterValidator(_between(0, 1_000_000))] = 500
    fallbacks: list[Annotated[_Language, AfterValidator(_with_words)]] = list(NewsRules().fallbacks)
    longest_pause_seconds: Annotated[int, AfterValidator(_between(1, 86_400))] = 900

    def built(self) -> NewsRules:
        return NewsRules(
            self.second_person_above,
            tuple(dict.fromkeys(self.fallbacks)),
            timedelta(seconds=self.longest_pause_seconds),
        )


class _Hours(Table):
    days: list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]] = Field(min_length=1)
    spans: _Spans = Field(min_length=1)

    def built(self) -> Hours:
        return Hours(_numbers(self.days), tuple(self.spans))


class _HoursSomewhere(_Hours):
    office: _OfficeRef | None = None

    def built(self) -> Hours:
        office = OfficeId(self.office) if self.office else None
        return Hours(_numbers(self.days), tuple(self.spans), office)


def _numbers(days: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({_DAYS.index(day) for day in days}))


def _without_overlap(rules: Sequence[_Hours]) -> None:
    """Nobody works twice at the same time, however many rules and offices there are."""
    for number, name in enumerate(_DAYS):
        spans = sorted(span for rule in rules if number in _numbers(rule.days) for span in rule.spans)
        if any(later.start < earlier.end for earlier, later in pairwise(spans)):
            raise ValueError(f"must not overlap, and on {name} they do")


class _Closure(Table):
    first: date = Field(alias="from")
    last: date = Field(alias="to")
    reason: _Words = Local(())

    @field_validator("last")
    @classmethod
    def _not_before_first(cls, value: date, info: ValidationInfo[object]) -> date:
        if value < info.data.get("first", value):
            raise ValueError("must not be before the day in from")
        return value

    def built(self) -> Closure:
        return Closure(self.first, self.last, self.reason)


class _Office(Table):
    id: _Id
    address: str = ""
    phone: Annotated[str, AfterValidator(_phone)] = ""
    email: _Email = ""
    latitude: Annotated[float, AfterValidator(_between(-90, 90))] | None = None
    longitude: Annotated[float, AfterValidator(_between(-180, 180))] | None = Field(default=None, validate_default=True)
    entrance: _Words = Local(())
    hours: list[_Hours] = []
    closures: list[_Closure] = []

    @field_validator("longitude")
    @classmethod
    def _as_latitude(cls, value: float | None, info: ValidationInfo[object]) -> float | None:
        if "latitude" in info.data and (info.data["latitude"] is None) != (value is None):
            raise ValueError("must be given together with latitude")
        return value

    @field_validator("hours")
    @classmethod
    def _one_after_another(cls, value: list[_Hours]) -> list[_Hours]:
        _without_overlap(value)
        return value

    def built(self) -> Office:
        known = self.latitude is not None and self.longitude is not None
        return Office(
            id=OfficeId(self.id),
            address=self.address.strip(),
            phone=self.phone,
            email=self.email,
            place=Place(self.latitude or 0.0, self.longitude or 0.0) if known else None,
            entrance=self.entrance,
            hours=tuple(one.built() for one in self.hours),
            closures=tuple(one.built() for one in self.closures),
        )


class _Absence(Table):
    start: Annotated[datetime, PlainValidator(_beginning)] = Field(alias="from")
    end: Annotated[datetime, PlainValidator(_ending)] = Field(alias="to")

    @field_validator("end")
    @classmethod
    def _after_start(cls, value: datetime, info: ValidationInfo[object]) -> datetime:
        if "start" in info.data and value <= info.data["start"]:
            raise ValueError("must be later than from")
        return value


class _Consultant(Table):
    id: _Id
    offices: list[_OfficeRef] = Field(min_length=1)
    services: list[_ServiceRef] = Field(min_length=1)
    languages: list[_Language] = Field(min_length=1)
    ways: list[Way] = Field(default=list(WAYS), min_length=1)
    hours: list[_HoursSomewhere] = []
    absences: list[_Absence] = []

    @field_validator("hours")
    @classmethod
    def _where_they_work(cls, value: list[_HoursSomewhere], info: ValidationInfo[object]) -> list[_HoursSomewhere]:
        _without_overlap(value)
        offices = info.data.get("offices")
        elsewhere = {one.office for one in value if one.office and offices is not None and one.office not in offices}
        if elsewhere:
            raise ValueError(f"name an office that is not among the consultant's own offices: {_listed(elsewhere)}")
        return value

    def built(self) -> Consultant:
        return Consultant(
            id=ConsultantId(self.id),
            offices=tuple(OfficeId(one) for one in dict.fromkeys(self.offices)),
            services=tuple(ServiceId(one) for one in dict.fromkeys(self.services)),
            languages=tuple(dict.fromkeys(self.languages)),
            hours=tuple(one.built() for one in self.hours),
            absences=tuple(Absence(one.start, one.end) for one in self.absences),
            ways=tuple(dict.fromkeys(self.ways)),
        )


class File(Table):
    demonstration: bool = False
    centre: _Centre
    telegram: _Telegram = _ABSENT
    viber: _Viber = _ABSENT
    web: _Web = _ABSENT
    privacy: _Privacy = _ABSENT
    limits: _Limits = _ABSENT
    metrics: _Metrics = _ABSENT
    database: _Database = _ABSENT
    texts: _Texts = _ABSENT
    offer: _OfferTable = _ABSENT
    what_to_bring: dict[_ServiceRef, _Words] = {}
    booking: _Booking = _ABSENT
    reminders: _Reminders = _ABSENT
    events: _Events = _ABSENT
    desk: _Desk = _ABSENT
    announcements: _Announcements = _ABSENT
    retention: _Retention = _ABSENT
    backup: _Backup = _ABSENT
    offices: list[_Office] = Field(min_length=1)
    consultants: list[_Consultant] = []

    @field_validator("metrics")
    @classmethod
    def _beside_the_page(cls, value: _Metrics, info: ValidationInfo[object]) -> _Metrics:
        web = info.data.get("web")
        if web is not None and value.port == web.port:
            raise ValueError(f"port must be another one than the port of [web] ({web.port})")
        return value


class _Group(Table):
    id: _Id
    audience: Audience
    title: _Message


class _Service(Table):
    id: _Id
    group: Annotated[str, AfterValidator(_defined_in("groups"))]
    title: _Message
    about: _Message
    bookable: bool = False
    length: int = 45
    ways: list[Way] = Field(default=list(WAYS), min_length=1)
    sensitive: bool = False
    offices: list[_OfficeRef] = []
    email: _Email = ""
    links: list[Annotated[str, AfterValidator(_given_web_address)]] = []
    wish: Literal["", Label] = ""

    @field_validator("length")
    @classmethod
    def _on_the_grid(cls, value: int) -> int:
        if not 0 < value <= 480 or value % _GRID:
            raise ValueError(f"must be minutes in steps of {_GRID}, at most 480")
        return value

    def built(self, groups: Mapping[str, Group]) -> Service:
        return Service(
            id=ServiceId(self.id),
            audience=groups[self.group].audience,
            group=self.group,
            title=self.title,
            about=self.about,
            bookable=self.bookable,
            length=timedelta(minutes=self.length),
            ways=tuple(dict.fromkeys(self.ways)),
            sensitive=self.sensitive,
            offices=tuple(OfficeId(one) for one in dict.fromkeys(self.offices)),
            email=self.email,
            links=tuple(self.links),
            wish=self.wish,
        )


class _Topic(Table):
    id: _Id
    title: _Message


class Catalogue(Table):
    groups: list[_Group]
    services: list[_Service]
    topics: list[_Topic] = []

    def built(self) -> Offer:
        groups = {one.id: Group(one.id, one.audience, one.title) for one in self.groups}
        services = tuple(one.built(groups) for one in self.services)
        return Offer(tuple(groups.values()), services, tuple(Topic(TopicId(one.id), one.title) for one in self.topics))


# --- Saying what is wrong --------------------------------------------------------------------------------------------

_REMEDIES = {
    "missing": "must be given",
    "string_type": "must be words in quotes",
    "int_type": "must be a whole number, without quotes",
    "float_type": "must be a number, without quotes",
    "bool_type": "must be true or false, without quotes",
    "date_type": "must be a date without quotes, as 2027-02-28",
    "list_type": "must be a list, in square brackets",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "too_short": "must not be empty",
}
_LISTS = ("offices", "consultants", "groups", "services", "topics")
_NEVER_QUOTED = ("telegram", "database")  # tables whose values may hold a secret that strayed into them


def _said(error: ErrorDetails, raw: object, model: type[Table]) -> str:
    """One problem in plain words: where, what to do, and what stands there now."""
    loc = tuple(part for part in error["loc"] if part != "[key]")
    return f"{_where(loc, raw)}: {_remedy(error, loc, model)}{_quoted(error, loc)}"


def _where(loc: tuple[int | str, ...], raw: object) -> str:
    """The way to a value as one would say it: `[web] port`, `[centre.links] funding`, `[[offices]] krakow, hours 2`."""
    table, *rest = loc
    if rest and isinstance(rest[0], int):
        return ", ".join([f"[[{table}]] {_title(raw, table, rest[0])}", *_counted(rest[1:])])
    if table in _LISTS:
        return f"[[{table}]]"
    if not rest:
        return f"[{table}]" if at(raw, table) is None or isinstance(at(raw, table), dict) else str(table)
    if len(rest) > 1 and isinstance(rest[1], str):
        return " ".join([f"[{table}.{rest[0]}]", *_counted(rest[1:])])
    return " ".join([f"[{table}]", *_counted(rest)])


def _title(raw: object, table: int | str, index: int) -> str:
    id = at(raw, table, index, "id")
    return id if isinstance(id, str) and _ID.fullmatch(id) else f"number {index + 1}"


def _counted(way: Iterable[int | str]) -> list[str]:
    """Keys with the places in their lists, counted as people count: `hours 1`, `spans 2`."""
    words: list[str] = []
    for part in way:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        else:
            words.append(str(part))
    return words


def _remedy(error: ErrorDetails, loc: tuple[int | str, ...], model: type[Table]) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "value_error":
            return str(context["error"])
        case "literal_error":
            return f"must be {context['expected']}"
        case "extra_forbidden" if loc in _MOVED:
            return _moved(loc, error["input"])
        case "extra_forbidden" if re.search(r"token|secret|password|key", str(loc[-1])):
            return "secrets never stand in this file: set them in the environment, as TELEGRAM_TOKEN"
        case "extra_forbidden":
            return f"there is no such setting; those known here are {', '.join(_keys(model, loc[:-1]))}"
        case other:
            return _REMEDIES.get(other, error["msg"])


_MOVED: Mapping[tuple[int | str, ...], tuple[str, str]] = {
    ("desk", "copies_hours"): ("group_copies", "hours"),
    ("desk", "cases_days"): ("conversations", "days"),
    ("desk", "audit_days"): ("audit", "days"),
}
"""Settings of earlier releases that stand in [retention] now, with the unit that they were counted in."""


def _moved(loc: tuple[int | str, ...], value: object) -> str:
    kind, unit = _MOVED[loc]
    number = value if isinstance(value, int) and not isinstance(value, bool) else "…"
    return f'has moved: take it out here, and write {kind} = "{number} {unit}" in [retention]'


def _keys(model: type[Table], loc: Iterable[int | str]) -> list[str]:
    """The settings that a table of the file may have."""
    for part in loc:
        inner = _model_in(next((one.annotation for key, one in _fields(model) if key == part), None))
        model = inner or model
    return [key for key, _ in _fields(model)]


def _fields(model: type[Table]) -> list[tuple[str, FieldInfo]]:
    return [(one.alias or name, one) for name, one in model.model_fields.items()]


def _model_in(annotation: object) -> type[Table] | None:
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation if issubclass(annotation, Table) else None
    return next((found for one in get_args(annotation) if (found := _model_in(one))), None)


def _quoted(error: ErrorDetails, loc: tuple[int | str, ...]) -> str:
    value = error["input"]
    if loc[0] in _NEVER_QUOTED or error["type"] in ("missing", "extra_forbidden"):
        return ""
    if not isinstance(value, str | int | float) or len(str(value)) > 60 or "@" in str(value):
        return ""  # before the @ of an address there may be a password
    return f" (it is {value!r})"


# --- Checking a whole file -------------------------------------------------------------------------------------------

Shape = TypeVar("Shape", bound=Table)


def checked(
    shape: type[Shape], raw: Mapping[str, object], known: Known, prefix: str, problems: list[str]
) -> Shape | None:
    """The file in its shape; or None, with everything that does not fit added to `problems`."""
    said, fit = _twice(raw), None
    try:
        fit = shape.model_validate(raw, context=known)
    except ValidationError as errors:
        said += [_said(error, raw, shape) for error in errors.errors(include_url=False)]
    problems += [prefix + one for one in said]
    return None if said else fit


def _twice(raw: Mapping[str, object]) -> list[str]:
    """Ids that two rows of the same table share: the one mistake that no single value shows."""
    counts = {table: Counter(_ids(raw, table)) for table in _LISTS}
    return [
        f"[[{table}]] {id}, id: must be unlike every other id, and {count} have this one"
        for table, ids in counts.items()
        for id, count in ids.items()
        if count > 1
    ]


def at(raw: object, *way: int | str) -> object:
    """What stands at the end of a way through a file that nobody has checked yet; None if nothing does."""
    for part in way:
        match raw, part:
            case dict(), str():
                raw = raw.get(part)
            case list(), int() if part < len(raw):
                raw = raw[part]
            case _:
                return None
    return raw


def identifiers(raw: object, table: str) -> frozenset[str]:
    """The ids that a table of an unchecked file defines."""
    return frozenset(_ids(raw, table))


def _ids(raw: object, table: str) -> list[str]:
    rows = at(raw, table)
    ids = [at(row, "id") for row in rows] if isinstance(rows, list) else []
    return [one for one in ids if isinstance(one, str)]


def zone_or_default(name: object) -> ZoneInfo:
    """The time zone of an unchecked file, to read its local times with; a wrong name is said elsewhere."""
    try:
        return _zone(name)
    except ValueError:
        return ZoneInfo("Europe/Warsaw")
