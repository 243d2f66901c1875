"""Configuration: what is read, what is refused and in which words, and what an operator is warned of."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import get_args

import pytest

from bot import config
from bot.centre.offer import AUDIENCES, Offer, OfficeId
from bot.centre.offices import BookingRules, Closure, EventRules, Hours, OfferRules, Place, ReminderRules, Span
from bot.config import BadSettings, Listener, Secret, Settings
from bot.config_file import LOCALES, File, Table
from bot.screen import Answer, Door, Local, Text, encode
from tests.laying import KEYS
from tests.talk import TEXTS

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "config.example.toml"
TODAY = date(2026, 11, 22)
TOKEN = "8012345678:" + "Ab-_5" * 7
WEBHOOK_SECRET = "0123456789abcdefghijklmnopqrstuv"
PASSWORD = "correct-horse"

CENTRE = '[centre]\nname = "The centre"\n'
KRAKOW = '[[offices]]\nid = "krakow"\n'
MINIMAL = CENTRE + KRAKOW
LAWYER = '[[consultants]]\nid = "lawyer"\noffices = ["krakow"]\nservices = ["legal"]\nlanguages = ["pl"]\n'


def load(folder: Path, text: str, environ: dict[str, str] | None = None, today: date = TODAY) -> Settings:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return config.load(path, {**KEYS, **(environ or {})}, today)


def problems(folder: Path, text: str, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(BadSettings) as caught:
        load(folder, text, environ)
    return caught.value.problems


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which the command is given."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


# --- Nothing but defaults --------------------------------------------------------------------------------------------


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL)
    assert not settings.demo
    assert settings.telegram is None
    assert (settings.web.host, settings.web.port, settings.web.public_url) == ("127.0.0.1", 8080, None)
    assert settings.web.idle_minutes == 30
    assert settings.metrics == Listener("127.0.0.1", 9464)
    assert settings.database_url.reveal() == "sqlite+aiosqlite:///data/cicbot.db"
    assert settings.centre.name == Local((("pl", "The centre"),))
    assert settings.centre.zone.key == "Europe/Warsaw"
    assert settings.centre.last_day is None
    assert settings.timetable.booking == BookingRules()
    assert settings.timetable.reminders == ReminderRules()
    assert (settings.timetable.events, settings.timetable.offers) == (EventRules(), OfferRules())
    assert (settings.texts_folder, settings.languages, dict(settings.what_to_bring)) == (None, (), {})


def test_the_example_loads_and_shows_the_defaults(tmp_path: Path) -> None:
    example, plain = config.load(EXAMPLE, KEYS, TODAY), load(tmp_path, MINIMAL)
    assert example.centre.last_day == date(2027, 2, 28)
    assert {language for language, _ in example.centre.name.words} == set(TEXTS.languages)
    assert [office.id for office in example.timetable.offices] == ["krakow", "nowy-sacz", "tarnow", "oswiecim"]
    assert (example.web, example.metrics, example.telegram) == (plain.web, plain.metrics, plain.telegram)
    assert example.database_url == plain.database_url
    assert example.centre.links == plain.centre.links
    assert (example.timetable.booking, example.timetable.reminders, example.timetable.events) == (
        plain.timetable.booking,
        plain.timetable.reminders,
        plain.timetable.events,
    )
    assert (example.timetable.desk, example.timetable.kept) == (plain.timetable.desk, plain.timetable.kept)
    assert (example.offer, example.languages, example.texts_folder) == (plain.offer, (), None)


def test_the_example_invents_no_address() -> None:
    for office in config.load(EXAMPLE, KEYS, TODAY).timetable.offices:
        assert (office.address, office.phone, office.email, office.place) == ("", "", "", None)
        assert office.entrance == Local(())


def every_key(model: type[Table]) -> set[str]:
    keys: set[str] = set()
    for name, one in model.model_fields.items():
        keys.add(one.alias or name)
        parts = [one.annotation, *get_args(one.annotation)]
        inner = [part for part in parts if isinstance(part, type) and not get_args(part) and issubclass(part, Table)]
        for part in inner:
            keys |= every_key(part)
    return keys


def test_the_example_shows_every_setting() -> None:
    text = EXAMPLE.read_text("utf-8")
    shown = set(re.findall(r"\b([a-z_]+) =", text)) | set(re.findall(r"[\[.]([a-z_]+)\]", text))
    assert len(every_key(File)) > 40
    assert every_key(File) - shown == {"demonstration"}


def test_what_the_example_shows_in_comments_is_right_too(tmp_path: Path) -> None:
    text = EXAMPLE.read_text("utf-8")
    head, consultants = text.split("# [[consultants]]")
    consultants = re.sub(r"(?m)^# ?", "", consultants)
    head = head.replace("# nostrification", "nostrification").replace("# { from", "{ from")
    settings = load(tmp_path, f"{head}\n[[consultants]]{consultants}")
    (lawyer,) = settings.timetable.consultants
    assert lawyer.absences[0].start == datetime(2026, 12, 20, 23, tzinfo=UTC)
    assert lawyer.absences[0].end == datetime(2026, 12, 23, 23, tzinfo=UTC)
    assert [one.office for one in lawyer.hours] == ["krakow", "tarnow"]
    assert settings.timetable.offices[0].closures[0].last == date(2026, 12, 31)
    assert list(settings.what_to_bring) == ["nostrification"]


# --- The demonstration -----------------------------------------------------------------------------------------------


def test_without_file_and_token_it_is_the_demonstration(here: Path) -> None:
    settings = config.load(None, {}, TODAY)
    assert settings.demo
    assert settings.telegram is None
    assert settings.database_url.reveal() == "sqlite+aiosqlite:///data/demo.db"
    assert [office.id for office in settings.timetable.offices] == ["krakow", "nowy-sacz", "tarnow", "oswiecim"]
    assert [one.id for one in settings.timetable.consultants] == [f"consultant-{n}" for n in range(1, 13)]


def test_the_demonstration_invents_no_address(here: Path) -> None:
    for office in config.load(None, {}, TODAY).timetable.offices:
        assert (office.address, office.phone, office.email, office.place) == ("", "", "", None)
        assert office.hours
        assert all(len(rule.spans) == 2 for rule in office.hours), "a break at noon"


def test_the_demonstration_has_replies_in_every_language_and_names_keys_as_they_are_called(here: Path) -> None:
    replies = config.load(None, {}, TODAY).desk.replies
    assert len(replies) == 5
    assert all({language for language, _, _ in one} == {"uk", "pl", "ru", "en"} for one in replies)
    booked = next(one for one in replies if one[3][1] == "Better in person")
    for language, _, words in booked:
        for key in (Text("talk-menu"), Text("menu-book")):
            assert TEXTS.say(language)(key) in words


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        ('title = { pl = "Godziny" }\nwords = { uk = "Години" }', "in the languages of its title"),
        ('title = { pl = "Godziny" }\nwords = { }', "in a language at least"),
        (f'title = {{ pl = "{"a" * 61}" }}\nwords = {{ pl = "Od 8." }}', "in 60 letters at most"),
    ],
)
def test_a_reply_that_cannot_be_is_named(tmp_path: Path, reply: str, problem: str) -> None:
    (said,) = problems(tmp_path, f"{MINIMAL}\n[[desk.replies]]\n{reply}\n")
    assert said.startswith("[desk] replies")
    assert problem in said


def test_the_demonstration_serves_everybody_everywhere(here: Path) -> None:
    settings = config.load(None, {}, TODAY)
    for office in settings.timetable.offices:
        staff = [one for one in settings.timetable.consultants if office.id in one.offices]
        assert {service for one in staff for service in one.services} == {
            service.id for service in settings.offer.services if service.bookable
        }
        assert {language for one in staff for language in one.languages} == {"uk", "ru", "en", "pl"}


def test_the_demonstrations_people_are_where_an_office_is_open(here: Path, tmp_path: Path) -> None:
    text = config.DEMO.read_text("utf-8").replace("demonstration = true", "")
    assert not [one for one in config.warnings(load(tmp_path, text)) if one.startswith("[[consultants]]")]


def test_the_demonstration_says_only_that_it_is_one(here: Path) -> None:
    (warning,) = config.warnings(config.load(None, {}, TODAY))
    assert "config.example.toml" in warning


def test_a_config_toml_in_the_folder_ends_the_demonstration(here: Path) -> None:
    (here / "config.toml").write_text(MINIMAL)
    settings = config.load(None, KEYS, TODAY)
    assert not settings.demo
    assert len(settings.timetable.offices) == 1


@pytest.mark.parametrize("environ", [{"TELEGRAM_TOKEN": TOKEN}, {"TELEGRAM_TOKEN_FILE": "nowhere"}])
def test_a_token_without_a_file_does_not_start(here: Path, environ: dict[str, str]) -> None:
    with pytest.raises(BadSettings) as caught:
        config.load(None, environ, TODAY)
    assert "copy config.example.toml to config.toml" in caught.value.problems[-1]


def test_an_empty_token_is_no_token(here: Path) -> None:
    assert config.load(None, {"TELEGRAM_TOKEN": "", "TELEGRAM_TOKEN_FILE": " "}, TODAY).demo


def test_made_up_people_never_meet_a_messenger(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, config.DEMO.read_text("utf-8"), {"TELEGRAM_TOKEN": TOKEN})
    assert problem.startswith("demonstration: ")


# --- The file as a whole ---------------------------------------------------------------------------------------------


def test_a_path_that_does_not_exist_is_named(here: Path) -> None:
    with pytest.raises(BadSettings, match=r"elsewhere\.toml: there is no such file"):
        config.load(Path("elsewhere.toml"), {}, TODAY)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"[centre", "is not TOML: "), (b"\xff\xfe\x00", "cannot be read"), (b"a = 1\na = 2", "is not TOML: ")],
)
def test_a_file_that_is_not_toml_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(BadSettings, match=f"broken.toml: {said}"):
        config.load(path, {}, TODAY)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="cannot be read"):
        config.load(tmp_path, {}, TODAY)


def test_the_mark_that_some_editors_put_first_does_no_harm(tmp_path: Path) -> None:
    assert load(tmp_path, "\ufeff" + MINIMAL).centre.name == Local((("pl", "The centre"),))


def test_everything_wrong_is_said_in_one_pass(tmp_path: Path) -> None:
    text = """
        surprise = 1
        [centre]
        zone = "Europe/Warszawa"
        [telegram]
        mode = "webhook"
        [web]
        port = 99999
        [[offices]]
        id = "krakow"
        hours = [{ days = ["mon"], spans = ["12:00-09:00"] }]
        [[consultants]]
        id = "lawyer"
        offices = ["warszawa"]
        services = ["law"]
        languages = ["polski"]
    """
    said = problems(tmp_path, text, {"TELEGRAM_TOKEN": "wrong", "DATABASE_URL": "mysql://x"})
    assert [one.split(":")[0] for one in said] == [
        "TELEGRAM_TOKEN",
        "DATABASE_URL",
        "TELEGRAM_WEBHOOK_SECRET",
        "[centre] name",
        "[centre] zone",
        "[telegram] webhook_url",
        "[web] port",
        "[[offices]] krakow, hours 1, spans 1",
        "[[consultants]] lawyer, offices 1",
        "[[consultants]] lawyer, services 1",
        "[[consultants]] lawyer, languages 1",
        "surprise",
    ]
    assert "[web] port: must be between 1 and 65535 (it is 99999)" in said


def test_a_broken_catalogue_hides_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "menu.toml").write_text('[[services]]\nid = "legal"\ngroup = "none"\n')
    said = problems(tmp_path, MINIMAL + '[offer]\ncatalogue = "menu.toml"\n[web]\nport = 0\n' + LAWYER)
    assert [one.split(":")[0] for one in said] == ["[web] port", "menu.toml", "menu.toml", "menu.toml", "menu.toml"]
    assert "menu.toml: [[services]] legal, title: must be given" in said


WRONG = [
    ("", "[centre]: must be given"),
    (KRAKOW + '[centre]\nname = " "', "[centre] name: must not be empty (it is ' ')"),
    (KRAKOW + "[centre]\nname = { pl = '' }", "[centre] name: must not be empty"),
    (KRAKOW + "[centre]\nname = { polski = 'x' }", "[centre] name: languages are two small letters"),
    (CENTRE, "[[offices]]: must be given"),
    ("offices = []\n" + CENTRE, "[[offices]]: must not be empty"),
    ("offices = 3\n" + CENTRE, "[[offices]]: must be a list, in square brackets"),
    ("telegram = 3\n" + MINIMAL, "telegram: must be a table"),
    (CENTRE + 'last_day = "2027-02-28"\n' + KRAKOW, "[centre] last_day: must be a date without quotes"),
    (CENTRE + "last_day = 20270228\n" + KRAKOW, "[centre] last_day: must be a date without quotes"),
    (CENTRE + 'zone = "../etc/passwd"\n' + KRAKOW, "[centre] zone: must be a time zone by its IANA name"),
    (CENTRE + "zone = 1\n" + KRAKOW, "[centre] zone: must be a time zone"),
    (CENTRE + 'links = { residence = "http://gov.example" }\n' + KRAKOW, "[centre.links] residence: must begin with"),
    (CENTRE + 'links = { residence = "www.example.org" }\n' + KRAKOW, "[centre.links] residence: must be a whole web"),
    (CENTRE + 'links = { residence = "https://" }\n' + KRAKOW, "[centre.links] residence: must be a whole web address"),
    (CENTRE + 'links = { residence = "https://[x" }\n' + KRAKOW, "[centre.links] residence: is not a web address"),
    (CENTRE + 'links = { residence = "https://a.b/ c" }\n' + KRAKOW, "[centre.links] residence: must be a whole web"),
    (CENTRE + "links = { tik = 'x' }\n" + KRAKOW, "[centre.links] tik: there is no such setting; those known here are"),
    (MINIMAL + "[web]\nprot = 1", "[web] prot: there is no such setting; those known here are host, port, public_url"),
    (MINIMAL + '[web]\nport = "8080"', "[web] port: must be a whole number, without quotes (it is '8080')"),
    (MINIMAL + "[web]\nport = 0", "[web] port: must be between 1 and 65535 (it is 0)"),
    (MINIMAL + "[web]\nport = true", "[web] port: must be a whole number"),
    (MINIMAL + "[web]\nport = 9464", "[metrics]: port must be another one than the port of [web] (9464)"),
    (MINIMAL + '[web]\nhost = "http://x"', "[web] host: must be an address to listen on"),
    (MINIMAL + '[web]\npublic_url = "http://bot.example.org"', "[web] public_url: must begin with https://"),
    (MINIMAL + '[web]\npublic_url = "https://a.b/?c"', "[web] public_url: must end with the path, without ? and #"),
    (MINIMAL + "[web]\nidle_minutes = 0", "[web] idle_minutes: must be between 1 and 1440 (it is 0)"),
    (MINIMAL + "[metrics]\nport = -1", "[metrics] port: must be between 0 and 65535 (it is -1)"),
    (MINIMAL + '[telegram]\nmode = "push"', "[telegram] mode: must be 'polling' or 'webhook'"),
    (MINIMAL + '[telegram]\nmode = "webhook"', '[telegram] webhook_url: must be given when mode is "webhook"'),
    (
        MINIMAL + '[telegram]\nmode = "webhook"\nwebhook_url = "https://a.example:9000"',
        "[telegram] webhook_url: must use one of the ports that Telegram calls",
    ),
    (MINIMAL + '[telegram]\napi_url = "http://10.0.0.7:8081"', "[telegram] api_url: must begin with https://"),
    (MINIMAL + '[database]\nurl = "postgres://h/d"', "[database] url: must begin with sqlite:///"),
    (MINIMAL + '[database]\nurl = "sqlite://"', "[database] url: must begin with sqlite:///"),
    (MINIMAL + '[database]\nurl = "sqlite:///:memory:"', "[database] url: must name a file"),
    (MINIMAL + '[database]\nurl = "postgresql+psycopg://u@h"', "[database] url: must name a database"),
    (MINIMAL + '[texts]\nfolder = "nowhere"', "[texts] folder: there is no folder"),
    (MINIMAL + '[texts]\nlanguages = ["xx"]', "[texts] languages 1: has no words yet: there is no folder locales/xx"),
    (MINIMAL + '[texts]\nlanguages = ["x/"]', "[texts] languages 1: must be two small letters"),
    (MINIMAL + '[offer]\ncatalogue = "nowhere.toml"', "[offer] catalogue ("),
    (MINIMAL + '[what_to_bring]\nlegl = { pl = "x" }', "[what_to_bring] legl: must be an id that [[services]] defines"),
    (MINIMAL + '[what_to_bring]\nlegal = "x"', "[what_to_bring] legal: must be words per language"),
    (
        MINIMAL + '[retention]\nvisits = "9 days"',
        "[retention] visits: must be from 14 days to 12 months (it is '9 days')",
    ),
    (
        MINIMAL + "[retention]\nletters = 2",
        '[retention] letters: must be a number of hours, days, months or years, as "30 days" (it is 2)',
    ),
    (
        MINIMAL + "[desk]\ncases_days = 90",
        '[desk] cases_days: has moved: take it out here, and write conversations = "90 days" in [retention]',
    ),
    (
        MINIMAL + "[desk]\ncopies_hours = 12",
        '[desk] copies_hours: has moved: take it out here, and write group_copies = "12 hours" in [retention]',
    ),
    (MINIMAL + "[booking]\nhorizon_days = 0", "[booking] horizon_days: must be between 1 and 365 (it is 0)"),
    (MINIMAL + "[booking]\ngrid = 10", "[booking] grid: there is no such setting"),
    (MINIMAL + "[booking]\nnotice_minutes = 1.5", "[booking] notice_minutes: must be a whole number"),
    (MINIMAL + "[booking]\nactive_per_service = 0", "[booking] active_per_service: must be between"),
    (
        MINIMAL + "[booking]\noffer_minutes = 5",
        "[booking] offer_minutes: must be between 15 and 2880 (it is 5)",
    ),
    (MINIMAL + "[reminders]\nbefore_hours = [2, 0]", "[reminders] before_hours 2: must be between 1 and 336 (it is 0)"),
    (MINIMAL + '[reminders]\nquiet = "8:00-8:00"', "[reminders] quiet: must begin and end at different times"),
    (MINIMAL + '[reminders]\nquiet = "never"', "[reminders] quiet: must be two times in quotes"),
    (CENTRE + '[[offices]]\nid = "Nowy Sącz"', "[[offices]] number 1, id: must be 1 to 24 small letters"),
    (CENTRE + "[[offices]]\n", "[[offices]] number 1, id: must be given"),
    (MINIMAL + KRAKOW, "[[offices]] krakow, id: must be unlike every other id, and 2 have this one"),
    (MINIMAL + "latitude = 91.0\nlongitude = 20.0", "[[offices]] krakow, latitude: must be between -90 and 90"),
    (MINIMAL + "latitude = 50.0\nlongitude = 181.0", "[[offices]] krakow, longitude: must be between -180 and 180"),
    (MINIMAL + "latitude = nan\nlongitude = 20.0", "[[offices]] krakow, latitude: must be between -90 and 90"),
    (MINIMAL + "latitude = 50.0", "[[offices]] krakow, longitude: must be given together with latitude"),
    (MINIMAL + "longitude = 20.0", "[[offices]] krakow, longitude: must be given together with latitude"),
    (MINIMAL + 'phone = "12 345"', "[[offices]] krakow, phone: must be a whole phone number"),
    (MINIMAL + 'email = "someone"', "[[offices]] krakow, email: must be an e-mail address"),
    (MINIMAL + 'entrance = "left"', "[[offices]] krakow, entrance: must be words per language"),
    (MINIMAL + 'hours = [{days=["mo"], spans=["8:00-9:00"]}]', "[[offices]] krakow, hours 1, days 1: must be 'mon',"),
    (MINIMAL + 'hours = [{days=[], spans=["8:00-9:00"]}]', "[[offices]] krakow, hours 1, days: must not be empty"),
    (MINIMAL + 'hours = [{days=["mon"], spans=[]}]', "[[offices]] krakow, hours 1, spans: must not be empty"),
    (MINIMAL + 'hours = [{days=["mon"], spans=["8-9"]}]', "[[offices]] krakow, hours 1, spans 1: must be two times"),
    (MINIMAL + 'hours = [{days=["mon"], spans=["8:00-25:00"]}]', "[[offices]] krakow, hours 1, spans 1: has a time"),
    (MINIMAL + 'hours = [{days=["mon"], spans=["9:00-9:00"]}]', "[[offices]] krakow, hours 1, spans 1: must begin"),
    (
        MINIMAL + 'hours = [{days=["mon"], spans=["13:00-16:00", "9:00-12:00"]}]',
        "[[offices]] krakow, hours 1, spans: must stand in the order of the day",
    ),
    (
        MINIMAL + 'hours = [{days=["mon"], spans=["9:00-12:00", "11:00-16:00"]}]',
        "[[offices]] krakow, hours 1, spans: must stand in the order of the day",
    ),
    (
        MINIMAL + 'hours = [{days=["mon","tue"], spans=["9:00-12:00"]}, {days=["tue"], spans=["11:00-16:00"]}]',
        "[[offices]] krakow, hours: must not overlap, and on tue they do",
    ),
    (
        MINIMAL + "closures = [{from = 2026-12-24, to = 2026-12-23}]",
        "[[offices]] krakow, closures 1, to: must not be before the day in from",
    ),
    (MINIMAL + "closures = [{from = 2026-12-24}]", "[[offices]] krakow, closures 1, to: must be given"),
    (
        MINIMAL + "closures = [{from = 2026-12-24, to = 2026-12-24, until = 1}]",
        "[[offices]] krakow, closures 1, until: there is no such setting; those known here are from, to, reason",
    ),
    (MINIMAL + LAWYER + LAWYER, "[[consultants]] lawyer, id: must be unlike every other id"),
    (MINIMAL + LAWYER.replace("krakow", "krak"), "[[consultants]] lawyer, offices 1: must be an id that [[offices]]"),
    (MINIMAL + LAWYER.replace('"legal"', '"law"'), "[[consultants]] lawyer, services 1: must be an id that [[services"),
    (MINIMAL + LAWYER.replace('["legal"]', "[]"), "[[consultants]] lawyer, services: must not be empty"),
    (MINIMAL + LAWYER.replace("pl", "pol"), "[[consultants]] lawyer, languages 1: must be two small letters"),
    (
        MINIMAL
        + '[[offices]]\nid = "tarnow"\n'
        + LAWYER
        + 'hours=[{days=["mon"],spans=["8:00-9:00"],office="tarnow"}]',
        "[[consultants]] lawyer, hours: name an office that is not among the consultant's own offices: tarnow",
    ),
    (
        MINIMAL + LAWYER + "absences = [{from = 2026-12-24T10:00:00, to = 2026-12-24T09:00:00}]",
        "[[consultants]] lawyer, absences 1, to: must be later than from",
    ),
    (
        MINIMAL + LAWYER + 'absences = [{from = "tomorrow", to = 2026-12-24}]',
        "[[consultants]] lawyer, absences 1, from: must be a date or a date with a time, without quotes",
    ),
]


@pytest.mark.parametrize(("text", "said"), WRONG, ids=[said for _, said in WRONG])
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert [one for one in problems(tmp_path, text) if one.startswith(said)]


def test_a_mistake_is_said_once(tmp_path: Path) -> None:
    once = [text for text, _ in WRONG if text]
    assert [text for text in once if len(problems(tmp_path, text)) != 1] == []


# --- What is read ----------------------------------------------------------------------------------------------------


def test_an_office_as_it_is_written(tmp_path: Path) -> None:
    text = """
        address = " ul. Przykładowa 1 "
        latitude = 50
        longitude = 19.9
        entrance = { pl = "z tyłu", en = "" }
        hours = [{ days = ["tue", "mon"], spans = ["8:00-12:30", "12:30\u201316:00"] }]
        closures = [{ from = 2026-12-24, to = 2026-12-24, reason = { pl = "Wigilia" } }]
    """
    (office,) = load(tmp_path, MINIMAL + text).timetable.offices
    assert office.address == "ul. Przykładowa 1"
    assert office.place == Place(50.0, 19.9)
    assert office.entrance == Local((("pl", "z tyłu"),))
    assert office.hours == (Hours((0, 1), (Span(time(8), time(12, 30)), Span(time(12, 30), time(16)))),)
    assert office.closures == (Closure(date(2026, 12, 24), date(2026, 12, 24), Local((("pl", "Wigilia"),))),)


def test_any_office_may_be_added(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL + '[[offices]]\nid = "nowy-targ"\n')
    assert [one.id for one in settings.timetable.offices] == ["krakow", "nowy-targ"]


@pytest.mark.parametrize(
    ("absence", "start", "end"),
    [
        # Whole days, in winter, across both changes of the clock, and a moment that names its own zone.
        ("from = 2027-01-11, to = 2027-01-11", "2027-01-10T23:00", "2027-01-11T23:00"),
        ("from = 2027-03-28, to = 2027-03-28", "2027-03-27T23:00", "2027-03-28T22:00"),
        ("from = 2026-10-25, to = 2026-10-25", "2026-10-24T22:00", "2026-10-25T23:00"),
        ("from = 2026-07-01T10:00:00, to = 2026-07-01T12:00:00", "2026-07-01T08:00", "2026-07-01T10:00"),
        ("from = 2026-07-01T10:00:00Z, to = 2026-07-02", "2026-07-01T10:00", "2026-07-02T22:00"),
    ],
)
def test_absences_become_moments(tmp_path: Path, absence: str, start: str, end: str) -> None:
    (lawyer,) = load(tmp_path, MINIMAL + LAWYER + f"absences = [{{ {absence} }}]").timetable.consultants
    assert lawyer.absences[0].start == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert lawyer.absences[0].end == datetime.fromisoformat(end).replace(tzinfo=UTC)
    assert lawyer.absences[0].start.tzinfo is UTC


def test_absences_are_read_in_the_centres_zone(tmp_path: Path) -> None:
    text = MINIMAL.replace("[[", 'zone = "Europe/Kyiv"\n[[', 1) + LAWYER
    text += "absences = [{ from = 2027-01-11T10:00:00, to = 2027-01-11T12:00:00 }]"
    (lawyer,) = load(tmp_path, text).timetable.consultants
    assert lawyer.absences[0].start == datetime(2027, 1, 11, 8, tzinfo=UTC)


def test_rules_as_they_are_written(tmp_path: Path) -> None:
    text = "[booking]\nnotice_minutes = 30\nhorizon_days = 7\nactive_per_service = 1\ncancellations_per_day = 5\n"
    text += "offer_minutes = 60\n"
    text += '[reminders]\nbefore_hours = [3, 48, 3]\nquiet = "22:00-7:30"\n'
    text += "[events]\nreminders_before_minutes = [30, 2880, 30]\n"
    timetable = load(tmp_path, MINIMAL + text).timetable
    assert timetable.booking == BookingRules(
        notice=timedelta(minutes=30), horizon=timedelta(days=7), active_per_service=1, cancellations_per_day=5
    )
    assert timetable.reminders == ReminderRules(
        before=(timedelta(hours=48), timedelta(hours=3)), quiet=Span(time(22), time(7, 30))
    )
    assert timetable.events.before == (timedelta(days=2), timedelta(minutes=30))
    assert timetable.offers == OfferRules(window=timedelta(hours=1))
    assert timetable.event_reminders == ReminderRules(timetable.events.before, timetable.reminders.quiet)


def test_nobody_has_to_be_reminded(tmp_path: Path) -> None:
    assert load(tmp_path, MINIMAL + "[reminders]\nbefore_hours = []").timetable.reminders.before == ()


def test_metrics_are_switched_off_by_port_zero(tmp_path: Path) -> None:
    assert load(tmp_path, MINIMAL + "[metrics]\nport = 0").metrics is None


def test_addresses_lose_the_slash_at_their_end(tmp_path: Path) -> None:
    text = MINIMAL + '[web]\npublic_url = "https://chat.example.org/"\n[telegram]\napi_url = "http://127.0.0.1:81/"\n'
    settings = load(tmp_path, text, {"TELEGRAM_TOKEN": TOKEN})
    assert settings.web.public_url == "https://chat.example.org"
    assert settings.telegram is not None
    assert settings.telegram.api_url == "http://127.0.0.1:81"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "localhost", "[::1]"])
def test_this_very_machine_needs_no_tls(tmp_path: Path, host: str) -> None:
    url = f"http://{host}:8081"
    settings = load(tmp_path, MINIMAL + f'[telegram]\napi_url = "{url}"', {"TELEGRAM_TOKEN": TOKEN})
    assert settings.telegram is not None
    assert settings.telegram.api_url == url


def test_what_to_bring_leaves_out_what_is_not_written(tmp_path: Path) -> None:
    text = '[what_to_bring]\nlegal = { pl = "umowa", en = " " }\ntax = { pl = "" }\n'
    assert load(tmp_path, MINIMAL + text).what_to_bring == {"legal": Local((("pl", "umowa"),))}


def test_paths_start_from_the_folder_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "menu.toml").write_text(config.CATALOGUE.read_text("utf-8"), "utf-8")
    text = MINIMAL + '[texts]\nfolder = "words"\n[offer]\ncatalogue = "menu.toml"\n'
    settings = load(tmp_path, text)
    assert settings.texts_folder == tmp_path / "words"
    assert settings.offer == load(tmp_path, MINIMAL).offer


def test_public_holidays_are_polands_for_the_years_around(tmp_path: Path) -> None:
    holidays = load(tmp_path, MINIMAL, today=date(2026, 12, 31)).timetable.holidays
    assert {day.year for day in holidays} == {2025, 2026, 2027, 2028}
    assert holidays[date(2026, 11, 11)] == "Narodowe Święto Niepodległości"
    assert date(2027, 3, 29) in holidays, "Easter Monday"
    assert date(2026, 12, 24) in holidays, "Christmas Eve, since 2025"
    assert date(2026, 11, 12) not in holidays
    assert type(holidays) is dict


# --- Secrets ---------------------------------------------------------------------------------------------------------


def test_a_secret_never_shows_itself() -> None:
    secret = Secret(TOKEN)
    assert TOKEN not in f"{secret} {secret!r} {[secret]} {vars(config)['Secret']}"
    assert secret.reveal() == TOKEN
    assert secret == Secret(TOKEN)


def test_settings_never_show_their_secrets(tmp_path: Path) -> None:
    environ = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET,
        "DATABASE_URL": f"postgresql+asyncpg://me:{PASSWORD}@db/cicbot",
    }
    text = MINIMAL + '[telegram]\nmode = "webhook"\nwebhook_url = "https://bot.example.org:8443/"\n'
    settings = load(tmp_path, text, environ)
    assert settings.telegram is not None
    assert settings.telegram.token.reveal() == TOKEN
    assert settings.telegram.webhook_url == "https://bot.example.org:8443"
    assert settings.telegram.webhook_secret == Secret(WEBHOOK_SECRET)
    assert settings.database_url.reveal() == environ["DATABASE_URL"]
    assert not [secret for secret in (TOKEN, WEBHOOK_SECRET, PASSWORD) if secret in f"{settings} {settings!r}"]
    assert not [secret for secret in (TOKEN, WEBHOOK_SECRET, PASSWORD) if secret in str(config.warnings(settings))]


@pytest.mark.parametrize(
    ("text", "environ"),
    [
        ("", {"TELEGRAM_TOKEN": f"x{PASSWORD}"}),
        ("", {"TELEGRAM_WEBHOOK_SECRET": PASSWORD}),
        ("", {"DATABASE_URL": f"mysql://me:{PASSWORD}@db/cicbot"}),
        ("", {"DATABASE_URL": f"postgresql+asyncpg://me:{PASSWORD}@db"}),
        (f'[database]\nurl = "postgres://me:{PASSWORD}@db/cicbot"', {}),
        (f'[database]\npassword = "{PASSWORD}"', {}),
        (f'[telegram]\ntoken = "{PASSWORD}"', {}),
        (f'[telegram]\napi_url = "https://api.telegram.org/bot{PASSWORD}?"', {}),
        (f'[telegram]\nwebhook_url = "https://me:{PASSWORD}@example.org"', {}),
        (f'[web]\npublic_url = "https://me:{PASSWORD}@example.org"', {}),
        (f'[web]\nsecret = "{PASSWORD}"', {}),
    ],
)
def test_no_problem_shows_a_secret(tmp_path: Path, text: str, environ: dict[str, str]) -> None:
    with pytest.raises(BadSettings) as caught:
        load(tmp_path, MINIMAL + text, environ)
    assert len(caught.value.problems) == 1
    assert PASSWORD not in f"{caught.value} {caught.value!r}"
    chain: BaseException | None = caught.value
    while chain := (chain.__cause__ or chain.__context__ if chain else None):
        assert PASSWORD not in f"{chain} {chain!r}"


def test_a_secret_in_the_file_is_sent_to_the_environment(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, MINIMAL + f'[telegram]\ntoken = "{TOKEN}"')
    assert problem.startswith("[telegram] token: secrets never stand in this file")


@pytest.mark.parametrize(
    "token",
    ["123", "abc:" + "x" * 35, "12345:" + "x" * 34, "12345:" + "x" * 34 + "!", f"{TOKEN} {TOKEN}", "٣:" + "x" * 35],
)
def test_what_does_not_look_like_a_token(tmp_path: Path, token: str) -> None:
    (problem,) = problems(tmp_path, MINIMAL, {"TELEGRAM_TOKEN": token})
    assert problem.startswith("TELEGRAM_TOKEN: must look like the token that BotFather gives")


@pytest.mark.parametrize("secret", ["short", "x" * 31, "x" * 257, "x" * 31 + "ä", "x" * 32 + " y"])
def test_what_does_not_do_as_a_webhook_secret(tmp_path: Path, secret: str) -> None:
    (problem,) = problems(tmp_path, MINIMAL, {"TELEGRAM_WEBHOOK_SECRET": secret})
    assert problem.startswith("TELEGRAM_WEBHOOK_SECRET: must be 32 to 256 letters")


def test_webhooks_need_their_secret(tmp_path: Path) -> None:
    text = MINIMAL + '[telegram]\nmode = "webhook"\nwebhook_url = "https://bot.example.org"\n'
    (problem,) = problems(tmp_path, text, {"TELEGRAM_TOKEN": TOKEN})
    assert problem.startswith('TELEGRAM_WEBHOOK_SECRET: must be set when [telegram] mode is "webhook"')
    assert load(tmp_path, text).telegram is None


def secret_file(folder: Path, content: str, mode: int = 0o600) -> Path:
    path = folder / "secret"
    path.write_text(content, "utf-8")
    path.chmod(mode)
    return path


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    path = secret_file(tmp_path, f"\n {TOKEN}\n", 0o640)
    settings = load(tmp_path, MINIMAL, {"TELEGRAM_TOKEN_FILE": str(path)})
    assert settings.telegram is not None
    assert settings.telegram.token == Secret(TOKEN)


def test_a_database_url_may_stand_in_a_file(tmp_path: Path) -> None:
    path = secret_file(tmp_path, "sqlite:////var/lib/cicbot/cicbot.db\n")
    settings = load(tmp_path, MINIMAL + '[database]\nurl = "sqlite:///other.db"', {"DATABASE_URL_FILE": str(path)})
    assert settings.database_url.reveal() == "sqlite+aiosqlite:////var/lib/cicbot/cicbot.db"


@pytest.mark.parametrize(
    ("content", "mode", "said"),
    [
        (TOKEN, 0o644, "everybody on this machine may read"),
        ("  \n", 0o600, "is empty"),
        ("nonsense", 0o600, "must look like the token"),
    ],
)
def test_a_file_that_will_not_do(tmp_path: Path, content: str, mode: int, said: str) -> None:
    path = secret_file(tmp_path, content, mode)
    (problem,) = problems(tmp_path, MINIMAL, {"TELEGRAM_TOKEN_FILE": str(path)})
    assert said in problem
    assert content.strip() not in problem or not content.strip()


@pytest.mark.parametrize("place", ["nowhere", "."])
def test_a_file_that_cannot_be_read(tmp_path: Path, place: str) -> None:
    (problem,) = problems(tmp_path, MINIMAL, {"TELEGRAM_TOKEN_FILE": str(tmp_path / place)})
    assert problem.startswith("TELEGRAM_TOKEN_FILE: cannot read ")


def test_a_secret_given_twice(tmp_path: Path) -> None:
    path = secret_file(tmp_path, TOKEN)
    (problem,) = problems(tmp_path, MINIMAL, {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_TOKEN_FILE": str(path)})
    assert problem.startswith("TELEGRAM_TOKEN: is given twice")


# --- The catalogue ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def offer(tmp_path_factory: pytest.TempPathFactory) -> Offer:
    return load(tmp_path_factory.mktemp("offer"), MINIMAL).offer


def test_every_group_has_services_and_every_audience_groups(offer: Offer) -> None:
    assert all(offer.in_group(group.id) for group in offer.groups)
    assert all(offer.groups_for(audience) for audience in AUDIENCES)


def test_every_service_belongs_to_the_audience_of_its_group(offer: Offer) -> None:
    audience = {group.id: group.audience for group in offer.groups}
    assert all(service.audience == audience[service.group] for service in offer.services)


def test_the_whole_offer_of_the_project_is_there(offer: Offer) -> None:
    assert {service.id for service in offer.services} >= {
        *("career", "assistant", "workshops", "information-meetings", "legal", "tax", "business", "psychological"),
        *("mediation", "polish-course", "vocational-course", "translation", "nostrification", "computer"),
        *("childcare", "dependant-care", "onboarding-translation", "substitute-refund", "employment-subsidy"),
        *("mentor-allowance", "multicultural-training", "communication-training", "diverse-team-training"),
        *("employer-meetings", "partnership", "partnership-join", "partnership-statute", "partnership-topics"),
        *("awareness-training", "awareness-media", "awareness-events", "awareness-contests"),
    }


def test_what_must_stay_private_is_sensitive(offer: Offer) -> None:
    assert {one.id for one in offer.services if one.sensitive} == {"legal", "psychological", "mediation"}


def test_what_has_dates_of_its_own_is_no_visit(offer: Offer) -> None:
    bookable = {one.id for one in offer.services if one.bookable}
    assert not bookable & {"workshops", "polish-course", "childcare", "employer-meetings", "partnership"}
    assert all(not one.bookable for one in offer.services if one.audience == "institution")


def test_ids_fit_into_buttons_and_links(offer: Offer) -> None:
    for service in offer.services:
        encode(Answer(36**6 - 1, "a" * 16, "AAAA", service.id))
        encode(Door("offer", service.id))
        assert len(f"offer-{service.id}") <= 64, "Telegram's limit for what a link to a bot carries"


def test_messages_are_named_after_their_service(offer: Offer) -> None:
    for service in offer.services:
        assert (service.title, service.about) == (f"offer-{service.id}", f"offer-{service.id}-about")
    assert all(group.title == f"offer-group-{group.id}" for group in offer.groups)


def test_only_the_addresses_that_the_project_gives(offer: Offer) -> None:
    assert {one.email for one in offer.services} == {"", "integracja@wup-krakow.pl"}
    assert {link for one in offer.services for link in one.links} == {
        "https://www.pociagdokariery.pl",
        "https://fundusze.malopolska.pl",
    }


GROUP = '[[groups]]\nid = "advice"\naudience = "migrant"\ntitle = "offer-advice"\n'
SERVICE = '[[services]]\nid = "legal"\ngroup = "advice"\ntitle = "offer-legal"\nabout = "offer-legal-about"\n'


def with_catalogue(folder: Path, catalogue: str) -> str:
    (folder / "menu.toml").write_text(catalogue, "utf-8")
    return MINIMAL + '[offer]\ncatalogue = "menu.toml"\n'


def test_a_catalogue_of_ones_own(tmp_path: Path) -> None:
    extra = 'bookable = true\nlength = 60\nways = ["phone"]\noffices = ["krakow"]\n'
    (service,) = load(tmp_path, with_catalogue(tmp_path, GROUP + SERVICE + extra)).offer.services
    assert (service.audience, service.bookable, service.length) == ("migrant", True, timedelta(hours=1))
    assert (service.ways, service.sensitive, service.offices) == (("phone",), False, ("krakow",))


def test_what_a_catalogue_leaves_out_has_its_default(tmp_path: Path) -> None:
    (service,) = load(tmp_path, with_catalogue(tmp_path, GROUP + SERVICE)).offer.services
    assert (service.bookable, service.length, service.sensitive) == (False, timedelta(minutes=45), False)
    assert service.ways == ("in-person", "phone", "online")
    assert service.given_at(OfficeId("krakow"))


@pytest.mark.parametrize(
    ("catalogue", "said"),
    [
        (
            GROUP + SERVICE + "length = 50",
            "[[services]] legal, length: must be minutes in steps of 15, at most 480 (it",
        ),
        (GROUP + SERVICE + "length = 0", "[[services]] legal, length: must be minutes in steps of 15"),
        (GROUP + SERVICE + 'length = "1h"', "[[services]] legal, length: must be a whole number"),
        (GROUP + SERVICE + 'ways = ["pigeon"]', "[[services]] legal, ways 1: must be 'in-person', 'phone' or 'online'"),
        (GROUP + SERVICE + "ways = []", "[[services]] legal, ways: must not be empty"),
        (GROUP + SERVICE + 'offices = ["lublin"]', "[[services]] legal, offices 1: must be an id that [[offices]]"),
        (GROUP + SERVICE + "sensitive = 1", "[[services]] legal, sensitive: must be true or false"),
        (
            GROUP + SERVICE + "price = 1",
            "[[services]] legal, price: there is no such setting; those known here are id,",
        ),
        (GROUP + SERVICE + 'email = "us"', "[[services]] legal, email: must be an e-mail address"),
        (GROUP + SERVICE + 'links = ["a.example"]', "[[services]] legal, links 1: must be a whole web address"),
        (GROUP + SERVICE + 'links = [""]', "[[services]] legal, links 1: must not be empty"),
        (GROUP + SERVICE + SERVICE, "[[services]] legal, id: must be unlike every other id, and 2 have this one"),
        (
            GROUP + SERVICE.replace('"advice"', '"x"'),
            "[[services]] legal, group: must be an id that [[groups]] defines",
        ),
        (GROUP + SERVICE.replace("offer-legal-about", "About it"), "[[services]] legal, about: must be the name of a"),
        (
            GROUP.replace("migrant", "martian") + SERVICE,
            "[[groups]] advice, audience: must be 'migrant', 'employer' or",
        ),
        (GROUP + SERVICE.replace('"legal"', '"legal_advice"'), "[[services]] number 1, id: must be 1 to 24 small"),
        (GROUP + SERVICE.replace('"legal"', f'"{"x" * 25}"'), "[[services]] number 1, id: must be 1 to 24 small"),
    ],
)
def test_what_is_wrong_in_a_catalogue_is_named(tmp_path: Path, catalogue: str, said: str) -> None:
    (problem,) = problems(tmp_path, with_catalogue(tmp_path, catalogue))
    assert problem.startswith(f"menu.toml: {said}")


def test_a_catalogue_that_is_not_toml_is_named_once(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, with_catalogue(tmp_path, "[[services") + LAWYER)
    assert problem.startswith("[offer] catalogue (")


# --- Warnings --------------------------------------------------------------------------------------------------------


def warned(settings: Settings, start: str) -> list[str]:
    return [one for one in config.warnings(settings) if one.startswith(start)]


def test_what_is_to_be_filled_is_a_warning(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL)
    for key in ("[centre] last_day", "[centre.links] residence", "[centre.links] accessibility", "[web] public_url"):
        assert warned(settings, key), key
    assert warned(settings, "[centre.links] funding")
    assert warned(settings, "TELEGRAM_TOKEN")
    assert "address, phone, email, latitude and longitude, entrance" in warned(settings, "[[offices]] krakow: not")[0]
    assert warned(settings, "[[offices]] krakow: has no hours")
    assert warned(settings, "[[offices]] krakow: no consultant works there")


def test_numbers_that_are_shown_in_danger_are_called_before_the_start_and_every_half_year(tmp_path: Path) -> None:
    for line, told in (("", "never"), ("helplines_confirmed = 2026-01-02\n", "long ago")):
        assert told in warned(load(tmp_path, CENTRE + line + KRAKOW), "[centre] helplines_confirmed")[0]
    lately = load(tmp_path, CENTRE + "helplines_confirmed = 2026-10-01\n" + KRAKOW)
    assert not warned(lately, "[centre] helplines_confirmed")


COMPLETE = """
    [centre]
    name = "The centre"
    last_day = 2027-02-28
    helplines_confirmed = 2026-10-01
    costs = "Nothing."
    complaints = "The director."
    links = { residence = "https://a.example", accessibility = "https://b.example", funding_words = "EU" }
    [web]
    public_url = "https://c.example"
    [privacy]
    controller = "The office"
    address = "A street"
    officer = "officer@example.org"
    [limits]
    proxies = 1
    [offer]
    catalogue = "menu.toml"
    [texts]
    languages = ["uk"]
    [[offices]]
    id = "krakow"
    address = "a street"
    phone = "+48 22 250 01 23"
    email = "a@example.org"
    latitude = 50.0
    longitude = 20.0
    entrance = { pl = "drzwi" }
    hours = [{ days = ["mon"], spans = ["08:00-12:00"] }]
    [[consultants]]
    id = "lawyer"
    offices = ["krakow"]
    services = ["legal"]
    languages = ["de", "uk"]
    hours = [{ days = ["mon"], spans = ["11:00-16:00"] }]
    [backup]
    recipients = ["age1%s"]
""" % ("q" * 58)


@pytest.fixture
def complete(tmp_path: Path) -> Path:
    (tmp_path / "menu.toml").write_text(GROUP + SERVICE + "bookable = true\n")
    return tmp_path


def test_where_nothing_is_missing_nothing_is_said(complete: Path) -> None:
    assert config.warnings(load(complete, COMPLETE, {"TELEGRAM_TOKEN": TOKEN})) == ()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('services = ["legal"]', 'services = ["tax"]', "[[offices]] krakow: no consultant there gives legal"),
        ("latitude = 50.0", "latitude = 20.0", "[[offices]] krakow: its place on the map is not in Poland"),
        ("11:00-16:00", "12:00-16:00", "[[consultants]] lawyer: is never in krakow while it is open"),
        (
            'offices = ["krakow"]',
            'offices = ["krakow", "tarnow"]',
            "[[consultants]] lawyer: works in several offices and the hours do not say when in which",
        ),
    ],
)
def test_what_would_leave_people_without_a_visit(complete: Path, before: str, after: str, said: str) -> None:
    (complete / "menu.toml").write_text(GROUP + SERVICE + "bookable = true\n" + SERVICE.replace("legal", "tax"))
    text = COMPLETE.replace(before, after)
    if "tarnow" in after:
        text += '[[offices]]\nid = "tarnow"\n'
    assert warned(load(complete, text), said)
    assert not warned(load(complete, COMPLETE), said)


def test_a_language_that_nobody_speaks_there(complete: Path) -> None:
    said = "[[offices]] krakow: no consultant there speaks "
    nobody = COMPLETE.replace('["de", "uk"]', '["de"]')
    assert warned(load(complete, nobody), said) == [f"{said}uk"]
    everything = nobody.replace('languages = ["uk"]', "")
    offered = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
    assert len(offered) >= 4
    assert warned(load(complete, everything), said) == [f"{said}{', '.join(offered)}"]


# --- The cost --------------------------------------------------------------------------------------------------------


def test_importing_it_brings_nothing_dear() -> None:
    code = "import sys, bot.config; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert {"pydantic", "bot"} <= set(loaded.split())
    assert not {"holidays", "phonenumbers", "sqlalchemy", "aiogram", "aiohttp"} & set(loaded.split())


def test_looking_up_holidays_runs_no_other_country(tmp_path: Path) -> None:
    code = (
        "import sys, datetime, pathlib, bot.config as c;"
        "c.load(c.DEMO, {}, datetime.date(2026, 11, 22));"
        "print(*[name for name in sys.modules if name.startswith('holidays.countries')])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert loaded.split() == []
