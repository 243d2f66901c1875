from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.screen import InLanguage, Local, ShortDay, Text, Verbatim
from bot.texts import BadLocales, BadText, Texts, read_language

WARSAW = ZoneInfo("Europe/Warsaw")

UK = """
language-name = Українська
language-order = 1
"""
RU = """
language-name = Русский
language-order = 2
"""
EN = """
language-name = English
language-order = 3
"""
PL = """
language-name = Polski
language-order = 4
"""
BOOKING = {
    "uk": """
-cic = { $case ->
   *[nom] Центр
    [loc] Центрі
 }
booking-day = Оберіть день
    .keywords = день, дата , коли
booking-check = Візит: { $when }, { $place }.
booking-free = { $count ->
    [one] { $count } вільна година
    [few] { $count } вільні години
    [many] { $count } вільних годин
   *[other] { $count } вільної години
 }
booking-hello = Вітаємо, { $name }!
booking-where = Ми в { -cic(case: "loc") }.
booking-reach = Пишіть: { $link }
""",
    "en": """
-cic = Centre
booking-day = Choose a day
    .keywords = day, date
booking-check = Visit: { $when }, { $place }.
booking-free = { $count ->
    [one] { $count } free time
   *[other] { $count } free times
 }
booking-hello = Hello, { $name }!
booking-where = We are at the { -cic }.
booking-reach = Write: { $link }
""",
}


FAULTY = """
faulty-only-keywords =
    .keywords = а, б
faulty-quote = Див. { faulty-nowhere }
"""


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(
        tmp_path / "locales",
        {
            "uk/language.ftl": UK,
            "ru/language.ftl": RU,
            "en/language.ftl": EN,
            "pl/language.ftl": PL,
            "uk/booking.ftl": BOOKING["uk"],
            "en/booking.ftl": BOOKING["en"],
            "ru/booking.ftl": "booking-day = Выберите день\n",
        },
    )


@pytest.fixture
def texts(folder: Path) -> Texts:
    return Texts.load(folder, WARSAW)


def test_a_language_is_a_folder_that_says_its_name_and_place(folder: Path) -> None:
    write(folder, {"ka/language.ftl": "language-name = ქართული\nlanguage-order = 5\n"})
    write(folder, {"be/language.ftl": "language-name = Беларуская\nlanguage-order = 5\n"})
    texts = Texts.load(folder, WARSAW)
    assert texts.languages == ("uk", "ru", "en", "pl", "be", "ka")
    assert [texts.name(one) for one in texts.languages[:2]] == ["Українська", "Русский"]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 вільних годин"),
        (1, "1 вільна година"),
        (2, "2 вільні години"),
        (11, "11 вільних годин"),
        (21, "21 вільна година"),
        (22, "22 вільні години"),
        (25, "25 вільних годин"),
    ],
)
def test_numbers_choose_the_plural_form(texts: Texts, count: int, words: str) -> None:
    assert texts.say("uk")(Text("booking-free", count=count)) == words


def test_a_number_in_words_is_refused_and_not_inflected_wrongly(texts: Texts) -> None:
    with pytest.raises(BadText):
        texts.say("uk")(Text("booking-free", count="5"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("uk", "понеділок, 29 березня"),
        ("ru", "понедельник, 29 марта"),
        ("pl", "poniedziałek, 29 marca"),
        ("en", "Monday, 29 March"),
        ("es", "lunes, 29 de marzo"),
        ("be", "панядзелак, 29 сакавіка"),
        ("zh-Hant", "星期一, 3月29日"),
    ],
)
def test_days_are_written_as_the_language_writes_them(folder: Path, language: str, words: str) -> None:
    message = f"language-name = {language}\nlanguage-order = 1\nlanguage-day = {'{ $day }'}\n"
    write(folder, {f"{language}/language.ftl": message})
    assert Texts.load(folder, WARSAW).say(language)(Text("language-day", day=date(2027, 3, 29))) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("uk", "пн, 29 бер."),
        ("ru", "пн, 29 мар."),
        ("pl", "pon., 29 mar"),
        ("en", "Mon, 29 Mar"),
        ("es", "lun, 29 mar"),
    ],
)
def test_days_on_buttons_are_short(folder: Path, language: str, words: str) -> None:
    message = f"language-name = {language}\nlanguage-order = 1\nlanguage-day = {'{ $day }'}\n"
    write(folder, {f"{language}/language.ftl": message})
    day = Text("language-day", day=ShortDay(date(2027, 3, 29)))
    assert Texts.load(folder, WARSAW).say(language)(day) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), "Sunday, 25 October, 01:30"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Sunday, 25 October, 02:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Sunday, 25 October, 02:30"),
        (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), "Sunday, 28 March, 01:59"),
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "Sunday, 28 March, 03:00"),
        (time(9, 5), "09:05"),
        (date(2027, 1, 1), "Friday, 1 January"),
    ],
)
def test_moments_are_said_in_the_time_of_the_centre(texts: Texts, moment: date | time, words: str) -> None:
    said = texts.say("en")(Text("booking-check", when=moment, place="Tarnów"))
    assert said == f"Visit: {words}, Tarnów."


def test_a_moment_without_a_zone_is_refused(texts: Texts) -> None:
    with pytest.raises(BadText):
        texts.say("en")(Text("booking-check", when=datetime(2027, 1, 1, 9), place=""))  # noqa: DTZ001


def test_phrases_inside_phrases_are_said_first(texts: Texts) -> None:
    place = Local((("pl", "Wejście od podwórza"), ("uk", "Вхід із двору")))
    said = texts.say("uk")(Text("booking-check", when=Text("booking-free", count=2), place=place))
    assert said == "Візит: 2 вільні години, Вхід із двору."
    assert texts.say("uk")(Text("booking-hello", name=Verbatim("Олена"))) == "Вітаємо, Олена!"


def test_a_message_in_a_language_of_its_own(texts: Texts) -> None:
    card = InLanguage(Text("booking-check", when=date(2027, 3, 29), place="Tarnów"), "en")
    assert texts.say("uk")(card) == "Visit: Monday, 29 March, Tarnów."
    assert texts.say_all(card) == ("Visit: Monday, 29 March, Tarnów.",)
    assert texts.keywords(card) == ()


def test_terms_bend(texts: Texts) -> None:
    assert texts.say("uk")(Text("booking-where")) == "Ми в Центрі."


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("uk", (("ru", "двор"), ("pl", "podwórze"), ("en", "yard")), "yard"),
        ("uk", (("ru", "двор"), ("pl", "podwórze")), "podwórze"),
        ("uk", (("ru", "двор"),), "двор"),
        ("ru", (("ru", "двор"), ("en", "yard")), "двор"),
        ("uk", (), ""),
    ],
)
def test_words_of_the_centre_fall_back(
    texts: Texts, language: str, words: tuple[tuple[str, str], ...], said: str
) -> None:
    assert texts.say(language)(Local(words)) == said


@pytest.mark.parametrize(
    "phrase",
    [
        Text("booking-nothing"),
        Text("booking-hello"),
        Text("booking-hello", nmae="Олена"),
        Text("faulty-only-keywords"),
        Text("faulty-quote"),
        Text("booking-hello", name=Text("booking-nothing")),
    ],
)
def test_what_cannot_be_said_is_not_said(folder: Path, phrase: Text) -> None:
    texts = Texts.load(write(folder, {"uk/faulty.ftl": FAULTY}), WARSAW)
    with pytest.raises(BadText):
        texts.say("uk")(phrase)


def test_what_is_said_wrongly_gives_no_values_away(texts: Texts) -> None:
    with pytest.raises(BadText) as caught:
        texts.say("uk")(Text("booking-check", place="Олена Шевченко"))
    assert str(caught.value) == "booking-check cannot be said in uk"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("length", [2000, 2001, 2501, 9000])
def test_long_values_come_through_whole(texts: Texts, length: int) -> None:
    name = "я" * length
    assert texts.say("uk")(Text("booking-hello", name=name)) == f"Вітаємо, {name}!"


def test_what_people_write_is_never_read_as_a_message(texts: Texts) -> None:
    name = "{ -cic } { $name } \ue000name\ue001\n.keywords = x"
    assert texts.say("uk")(Text("booking-hello", name=name)) == f"Вітаємо, {name}!"


def test_a_language_that_is_gone_falls_back(texts: Texts) -> None:
    assert texts.say("es")(Text("booking-day")) == "Choose a day"
    assert texts.direction("es") == "ltr"


def test_everything_that_people_may_have_read(folder: Path) -> None:
    write(folder, {"pl/booking.ftl": "booking-day = Wybierz dzień\n"})
    texts = Texts.load(folder, WARSAW)
    assert texts.say_all(Text("booking-day")) == ("Оберіть день", "Выберите день", "Choose a day", "Wybierz dzień")
    assert texts.keywords(Text("booking-day")) == ("день", "дата", "коли", "day", "date")
    assert texts.say_all(Local((("uk", "двір"), ("en", "yard")))) == ("двір", "yard")
    assert texts.say_all(Verbatim("112")) == ("112",)
    assert texts.keywords(Verbatim("112")) == ()


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("uk", "uk"),
        ("uk-UA", "uk"),
        ("EN_us", "en"),
        ("pt-br", "pt-BR"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh", "zh-Hant"),
        ("", None),
        ("be", None),
        ("u", None),
        ("--", None),
    ],
)
def test_the_best_language_for_a_device(folder: Path, tag: str, language: str | None) -> None:
    for more in ("pt-BR", "zh-Hant"):
        write(folder, {f"{more}/language.ftl": f"language-name = {more}\nlanguage-order = 9\n"})
    assert Texts.load(folder, WARSAW).best(tag) == language


def test_right_to_left(folder: Path) -> None:
    message = "language-name = العربية\nlanguage-order = 5\nlanguage-hi = { $name }، { $when }، { $link }\n"
    write(folder, {"ar/language.ftl": message})
    texts = Texts.load(folder, WARSAW)
    assert (texts.direction("ar"), texts.direction("uk")) == ("rtl", "ltr")
    said = texts.say("ar")(Text("language-hi", name="Anna (2)", when=time(9), link=Verbatim("https://example.org/")))
    assert said == "\u2068Anna (2)\u2069، 09:00، https://example.org/"


def test_left_to_right_has_nothing_invisible(texts: Texts) -> None:
    assert texts.say("uk")(Text("booking-reach", link="https://example.org/")).endswith("https://example.org/")


def test_what_has_been_read_is_remembered_however_many_files_there_are(tmp_path: Path) -> None:
    """What forgets the oldest of them has forgotten each when it is asked for again."""
    write(tmp_path, {"uk/language.ftl": UK, **{f"uk/many{n}.ftl": f"many{n}-words = {n}\n" for n in range(1000)}})
    first, _ = read_language(tmp_path / "uk")
    again, _ = read_language(tmp_path / "uk")
    assert all(again[id] is source for id, source in first.items())


# --- Files that are wrong --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("uk/junk.ftl", "junk-a = б\n\njunk b\n", "uk/junk.ftl:3: not understood"),
        ("uk/more.ftl", "booking-day = Знову\n", "uk/more.ftl:1: booking-day is already in uk/booking.ftl:6"),
        ("uk/twice.ftl", "twice-a = а\ntwice-a = б\n", "uk/twice.ftl:2: twice-a is already in uk/twice.ftl:1"),
        ("xq/language.ftl", EN, "xq/: no such language"),
        ("es/language.ftl", "language-name = Español\n", "es/: language-order is missing or wrong"),
        ("es/language.ftl", "language-order = last\nlanguage-name = Español\n", "es/: language-order is missing or"),
        ("es/booking.ftl", "booking-day = Elija un día\n", "es/: language-order is missing or wrong"),
    ],
)
def test_mistakes_in_files_stop_the_start(folder: Path, name: str, text: str, problem: str) -> None:
    write(folder, {name: text})
    with pytest.raises(BadLocales) as caught:
        Texts.load(folder, WARSAW)
    assert any(one.startswith(problem) for one in caught.value.problems), caught.value.problems


def test_every_mistake_is_named_at_once(folder: Path) -> None:
    write(folder, {"uk/a.ftl": "junk\n", "pl/b.ftl": "junk\n"})
    (folder / "en" / "c.ftl").write_bytes("c-a = zażółć".encode("iso-8859-2"))
    with pytest.raises(BadLocales) as caught:
        Texts.load(folder, WARSAW)
    assert len(caught.value.problems) == 3


def test_no_languages_at_all(tmp_path: Path) -> None:
    with pytest.raises(BadLocales):
        Texts.load(tmp_path, WARSAW)


# --- The office's own words ------------------------------------------------------------------------------------------


def test_an_office_words_things_anew(folder: Path, tmp_path: Path) -> None:
    write(folder, {"pl/booking.ftl": "booking-day = Wybierz dzień\n"})
    own = write(tmp_path / "own", {"uk.ftl": "\ufeffbooking-day = Який день?\r\n-cic = Осередок\r\n", "readme.txt": ""})
    texts = Texts.load(folder, WARSAW, own)
    assert texts.say("uk")(Text("booking-day")) == "Який день?"
    assert texts.say("uk")(Text("booking-where")) == "Ми в Осередок."
    assert texts.say("en")(Text("booking-day")) == "Choose a day"
    assert "коли" in texts.keywords(Text("booking-day"))


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("uk.ftl", "booking-dya = Який день?", "uk.ftl:1: there is no booking-dya to replace"),
        ("uk.ftl", "booking-hello = Вітаємо!", "uk.ftl:1: booking-hello must use $name"),
        ("uk.ftl", "booking-hello = Вітаємо, { $imya }!", "uk.ftl:1: booking-hello must use $name"),
        ("uk.ftl", "booking-day = Який { $day }?", "uk.ftl:1: booking-day must use no variables"),
        ("uk.ftl", "booking-day = Який { -day }?", "uk.ftl:1: booking-day refers to something that does not exist"),
        ("uk.ftl", "-cic = { -centre }", "uk: booking-where cannot be said with the new terms"),
        ("uk.ftl", "booking-day = а\nbooking-day = б", "uk.ftl:2: booking-day is already in own/uk.ftl:1"),
        ("uk.ftl", "booking-day", "uk.ftl:1: not understood"),
        ("ua.ftl", "booking-day = Який день?", "ua.ftl: there is no such language"),
    ],
)
def test_an_office_is_told_what_it_worded_wrongly(
    folder: Path, tmp_path: Path, name: str, text: str, problem: str
) -> None:
    own = write(tmp_path / "own", {name: text})
    with pytest.raises(BadLocales) as caught:
        Texts.load(folder, WARSAW, own)
    assert [one.removeprefix("own/").startswith(problem) for one in caught.value.problems] == [True]


def test_the_folder_of_own_words_has_to_be_there(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(BadLocales):
        Texts.load(folder, WARSAW, tmp_path / "nowhere")


def test_which_messages_can_be_said(folder: Path) -> None:
    texts = Texts.load(write(folder, {"uk/faulty.ftl": FAULTY}), WARSAW)
    assert texts.can_say("uk", "booking-free")
    assert not texts.can_say("uk", "faulty-quote")
    assert not texts.can_say("uk", "faulty-only-keywords")
