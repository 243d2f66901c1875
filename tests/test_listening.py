from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.listening import COMMANDS, command, heard, plain, wants_person
from bot.screen import Local, Option, ShortDay, Text, Verbatim
from bot.texts import Texts
from tests import talk

LOCALES = {
    "uk": """
language-name = Українська
language-order = 1
offer-legal = Юридична консультація ⚖️
    .keywords = юрист, адвокат, право
offer-tax = Податкова консультація
    .keywords = податки, PIT
offer-assistant = Міжкультурний асистент
offer-family = Розмова про сім'ю
offer-fir = Ялинка (ялинки)
offer-yes = Так
offer-no = Ні
offer-keep = Ні, залишити візит
offer-time = { $time }
offer-day = { $day }
listening-menu = меню, головна, старт
listening-sos = sos, рятуйте
listening-language = мова, змінити мову
listening-help = допомога, що ти вмієш
listening-stop = стоп, не пишіть мені
listening-visits = мої візити
listening-person = людина
listening-back = назад
""",
    "ru": """
language-name = Русский
language-order = 2
offer-legal = Юридическая консультация ⚖️
    .keywords = юрист, закон
offer-tax = Налоговая консультация
    .keywords = налоги
offer-assistant = Межкультурный ассистент
offer-family = Разговор о семье
offer-fir = Ёлка (ёлки)
offer-yes = Да
offer-no = Нет
offer-keep = Нет, оставить визит
offer-time = { $time }
offer-day = { $day }
listening-menu = меню, начало
listening-sos = sos, спасите
listening-language = язык
listening-help = помощь
listening-stop = стоп
listening-visits = мои визиты
listening-person = человек
listening-back = назад
""",
    "pl": """
language-name = Polski
language-order = 3
offer-legal = Porada prawna ⚖️
    .keywords = prawnik, prawo
offer-tax = Porada podatkowa
    .keywords = podatki, PIT
offer-assistant = Łącznik międzykulturowy
offer-family = Rozmowa o rodzinie
offer-fir = Jodła (jodły)
offer-yes = Tak
offer-no = Nie
offer-keep = Nie, zostaw wizytę
offer-time = { $time }
offer-day = { $day }
listening-menu = menu, początek
listening-sos = sos, ratunku
listening-language = język
listening-help = pomoc
listening-stop = stop
listening-visits = moje wizyty
listening-person = konsultant
listening-back = wstecz, wróć
""",
    "en": """
language-name = English
language-order = 4
offer-legal = Legal advice ⚖️
    .keywords = lawyer, law
offer-tax = Tax advice
    .keywords = taxes, PIT
offer-assistant = Intercultural assistant
offer-family = A talk about family
offer-fir = Fir tree
offer-yes = Yes
offer-no = No
offer-keep = No, keep the visit
offer-time = { $time }
offer-day = { $day }
listening-menu = menu, start
listening-sos = sos, 112
listening-language = language
listening-help = help
listening-stop = stop
listening-visits = my visits
listening-person = a person
listening-back = back
""",
}

SERVICES = [
    Option("legal", Text("offer-legal")),
    Option("tax", Text("offer-tax"), also=(Verbatim("US"), Local((("pl", "Urząd skarbowy"), ("en", "Tax office"))))),
    Option("assistant", Text("offer-assistant")),
    Option("family", Text("offer-family")),
    Option("fir", Text("offer-fir")),
]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("locales")
    for language, text in LOCALES.items():
        (folder / language).mkdir()
        (folder / language / "all.ftl").write_text(text, "utf-8")
    return Texts.load(folder, ZoneInfo("Europe/Warsaw"))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        # the number in the list
        ("1", "legal"),
        ("2.", "tax"),
        ("№ 3", "assistant"),
        ("№3", "assistant"),
        ("#4", "family"),
        (" 5) ", "fir"),
        ("02", "tax"),
        ("٢", "tax"),
        ("３", "assistant"),
        ("३", "assistant"),
        ("4️⃣", "family"),
        ("①", "legal"),
        ("0", None),
        ("6", None),
        ("12", None),
        ("1 2", None),
        # the label, in any language, however it is typed
        ("Юридична консультація", "legal"),
        ("юридична консультація ⚖️", "legal"),
        ("⚖️ ЮРИДИЧНА  КОНСУЛЬТАЦІЯ!", "legal"),
        ("legal advice", "legal"),
        ("Tax advice?", "tax"),
        ("«Податкова консультація»", "tax"),
        ("łącznik międzykulturowy", "assistant"),
        ("lacznik miedzykulturowy", "assistant"),
        ("LACZNIK MIĘDZYKULTUROWY", "assistant"),
        ("розмова про сім'ю", "family"),
        ("розмова про сім’ю", "family"),
        ("розмова про сімʼю", "family"),
        ("розмова про сім`ю", "family"),
        ("розмова про сімю", "family"),
        ("елка (елки)", "fir"),
        ("Ёлка ёлки", "fir"),
        ("jodla (jodly)", "fir"),
        ("le\u00adgal ad\u200bvice", "legal"),
        ("legal\u00a0advice", "legal"),
        ("legal\nadvice", "legal"),
        # keywords and other words, in any language
        ("юрист", "legal"),
        ("Адвокат.", "legal"),
        ("lawyer", "legal"),
        ("pit", "tax"),
        ("us", "tax"),
        ("urzad skarbowy", "tax"),
        ("tax office", "tax"),
        # the beginning of a label
        ("Юридич", "legal"),
        ("юридич…", "legal"),
        ("inter", "assistant"),
        ("Porada praw", "legal"),
        ("Porada", None),
        ("leg", None),
        ("консультація", None),
        ("advice", None),
        # not a guess
        ("", None),
        ("   ", None),
        ("⚖️", None),
        ("?!", None),
        ("я не хочу юрист", None),
        ("legal advice please", None),
        ("юридична консультація " * 20, None),
        ("\ufdfa" * 200, None),
        ("9" * 5000, None),
    ],
)
def test_options_are_heard(texts: Texts, words: str, meant: str | None) -> None:
    assert heard(words, SERVICES, texts.say_all, texts.keywords) == meant


def test_keywords_are_heard_only_where_they_are_given(texts: Texts) -> None:
    assert heard("адвокат", SERVICES, texts.say_all) is None


def test_a_label_is_stronger_than_a_keyword_of_another(texts: Texts) -> None:
    options = [Option("law", Verbatim("Law")), Option("legal", Text("offer-legal"))]
    assert heard("law", options, texts.say_all, texts.keywords) == "law"


def test_a_whole_label_is_stronger_than_the_beginning_of_another(texts: Texts) -> None:
    options = [Option("keep", Verbatim("Tarnów and others")), Option("one", Verbatim("Tarnów"))]
    assert heard("tarnow", options, texts.say_all) == "one"
    assert heard("tarn", options, texts.say_all) is None
    assert heard("tarnow a", options, texts.say_all) == "keep"


@pytest.mark.parametrize("words", ["B", "b", "2"])
def test_two_that_say_the_same_are_not_told_apart(texts: Texts, words: str) -> None:
    options = [Option("a", Verbatim("B")), Option("b", Verbatim("b!")), Option("c", Verbatim("2"))]
    assert heard(words, options, texts.say_all) is None


def test_yes_and_no_are_options_like_any_other(texts: Texts) -> None:
    options = [Option("yes", Text("offer-yes")), Option("no", Text("offer-no"))]
    answers = {words: heard(words, options, texts.say_all) for words in ("Так", "yes", "да!", "ні", "Nie", "nope", "т")}
    assert answers == {"Так": "yes", "yes": "yes", "да!": "yes", "ні": "no", "Nie": "no", "nope": None, "т": None}


def test_a_word_in_the_middle_of_a_label_is_not_enough(texts: Texts) -> None:
    assert heard("visit", [Option("keep", Text("offer-keep"))], texts.say_all) is None


# --- Times and days --------------------------------------------------------------------------------------------------

TIMES = [time(8, 15), time(9), time(9, 30), time(9, 45), time(10), time(10, 30), time(13, 5)]
AS_TEXT = [Option(f"{one:%H%M}", Text("offer-time", time=one)) for one in TIMES]
AS_WORDS = [Option(f"{one:%H%M}", Verbatim(f"{one:%H:%M}")) for one in TIMES]


@pytest.mark.parametrize("options", [AS_TEXT, AS_WORDS])
@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("9:30", "0930"),
        ("09.30", "0930"),
        ("9 30", "0930"),
        ("930", "0930"),
        ("0930", "0930"),
        ("9-30", "0930"),
        ("٩:٣٠", "0930"),
        ("9:00", "0900"),
        ("09:00", "0900"),
        ("900", "0900"),
        ("9", "0900"),  # the list has no ninth
        ("10", "1000"),
        ("13:05", "1305"),
        ("13.5", "1305"),
        ("1305", "1305"),
        ("8", None),
        ("9:15", None),
        ("21:30", None),
        ("3", "0930"),  # the third
    ],
)
def test_times_are_heard(texts: Texts, options: list[Option[str]], words: str, meant: str | None) -> None:
    assert heard(words, options, texts.say_all, texts.keywords) == meant


def test_an_hour_is_an_hour_before_it_is_a_place_in_the_list(texts: Texts) -> None:
    options = [Option(f"{one:%H%M}", Text("offer-time", time=one)) for one in (time(3), time(2), time(1))]
    assert heard("2", options, texts.say_all) == "0200"
    assert heard("1", options, texts.say_all) == "0100"
    quarters = [Option(f"{n}", Text("offer-time", time=time(8 + n // 4, 15 * (n % 4)))) for n in range(1, 25)]
    assert heard("9", quarters, texts.say_all) == "4"
    assert heard("16", quarters, texts.say_all) is None, "nobody who types 16 wants the sixteenth"
    assert heard("7", quarters, texts.say_all) == "7"
    assert heard("1:00", options, texts.say_all) == "0100"


MONDAYS = (date(2027, 3, 29), date(2027, 4, 5))
IN_FULL = [Option(f"{one:%Y-%m-%d}", Text("offer-day", day=one)) for one in MONDAYS]
IN_SHORT = [Option(f"{one:%Y-%m-%d}", Text("offer-day", day=ShortDay(one))) for one in MONDAYS]


@pytest.mark.parametrize("options", [IN_FULL, IN_SHORT])
@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("29", "2027-03-29"),
        ("29.03", "2027-03-29"),
        ("29/3", "2027-03-29"),
        ("29.03.2027", "2027-03-29"),
        ("2027-03-29", "2027-03-29"),
        ("29 березня", "2027-03-29"),
        ("29 marca", "2027-03-29"),
        ("29 бер", "2027-03-29"),
        ("5 Apr", "2027-04-05"),
        ("5 апреля", "2027-04-05"),
        ("5", "2027-04-05"),
        ("2", "2027-04-05"),
        ("понеділок", None),
        ("29.04", None),
        ("29 квітня", None),
        ("29 бе", None),
        ("29 березня о 9", None),
        ("30", None),
    ],
)
def test_days_are_heard(texts: Texts, options: list[Option[str]], words: str, meant: str | None) -> None:
    assert heard(words, options, texts.say_all) == meant


def test_whole_days_are_heard_as_they_are_shown(texts: Texts) -> None:
    assert heard("понеділок, 29 березня", IN_FULL, texts.say_all) == "2027-03-29"
    assert heard("Monday 5 April", IN_FULL, texts.say_all) == "2027-04-05"
    assert heard("пн, 29 бер.", IN_SHORT, texts.say_all) == "2027-03-29"


# --- What is always heard --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("меню", "menu"),
        ("/menu", "menu"),
        ("START", "menu"),
        ("змінити мову", "language"),
        ("jezyk", "language"),
        ("Допомога!", "help"),
        ("Стоп", "stop"),
        ("не пишіть мені", "stop"),
        ("мої візити", "visits"),
        ("wróć", "back"),
        ("wroc", "back"),
        ("назад", "back"),
        ("мен", None),
        ("меню будь ласка", None),
        ("не стоп", None),
        ("", None),
        (",", None),
    ],
)
def test_commands_are_heard(texts: Texts, words: str, meant: str | None) -> None:
    assert command(words, texts.say_all) == meant


def test_a_command_that_two_languages_use_differently_is_none() -> None:
    lists = {COMMANDS["stop"]: ("stop",), COMMANDS["back"]: ("back, stop",)}
    assert command("stop", lambda phrase: lists.get(phrase, ()) if isinstance(phrase, Text) else ()) is None


@given(st.text(max_size=60))
def test_whatever_is_typed_is_compared_the_same_twice(words: str) -> None:
    once = plain(words)
    assert plain(once) == once
    assert plain(f"  {words}!") == once


# --- A person ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "I need to talk to a human please",
        "How can I talk to a person?",
        "No, I want to speak with someone, not with you",
        "Can you put me through to an operator?",
        "I'd like to speak to a consultant about my residence card and my boss who does not pay",
        "Good morning. I would like to talk to an adviser. My card has not come.",
        "I need a real person",
        "Give me a live agent",
        "Can I chat with someone in Ukrainian",
        "Chcę porozmawiać z człowiekiem",
        "Czy mogę porozmawiać z jakimś konsultantem?",
        "Dzień dobry, chciałabym porozmawiać z konsultantką w sprawie karty pobytu",
        "nie, chce rozmawiac z czlowiekiem",
        "Proszę o połączenie z pracownikiem",
        "Potrzebuję konsultanta",
        "Potrzebuję pomocy żywego człowieka!",
        "Poproszę konsultanta, który mówi po ukraińsku",
        "хочу поговорити з людиною",
        "Мені потрібна жива людина, будь ласка",
        "Чи можна поговорити з консультантом щодо карти побиту?",
        "з'єднайте мене з оператором",
        "Потрібен консультант",
        "Покличте оператора, будь ласка",
        "Добрий день! Хотіла б поспілкуватися з працівницею центру.",
        "Мне нужен живой человек",
        "можно поговорить с оператором",
        "Здравствуйте, хотела бы пообщаться с кем-нибудь по-русски",
        "Позовите сотрудника, пожалуйста",
        "Нужен консультант по вопросу карты побыту",
        "нет, соедините с человеком",
    ],
)
def test_a_sentence_that_asks_for_a_person_is_understood(words: str) -> None:
    assert wants_person(words, talk.TEXTS.say_all)


@pytest.mark.parametrize(
    "words",
    [
        "I need an operator",
        "We need a worker",
        "I need a job as an operator",
        "I want to be a consultant",
        "I need a lawyer consultant",
        "I am looking for a person for cleaning",
        "I need a person for my warehouse",
        "I cannot talk to a person",
        "I can't talk to a person",
        "I don't want to talk to a human",
        "Never connect me to an operator",
        "How to talk to a rude person at work",
        "I want to talk about a person",
        "Хочу поговорити про людину",
        "Potrzebuję pracownika",
        "Potrzebuję pracownika na budowę",
        "Potrzebuję operatora wózka",
        "Proszę o kontakt, potrzebuję pracownika",
        "Potrzebuję człowieka do pracy",
        "Szukam pracy jako konsultant",
        "Nie mogę rozmawiać z człowiekiem",
        "nie chcę rozmawiać z człowiekiem",
        "Jak rozmawiać z trudnym pracownikiem?",
        "Нам потрібен оператор",
        "Потрібен працівник на склад",
        "Потрібна людина на роботу",
        "Хочу працювати консультантом",
        "не можу говорити з людиною",
        "не хочу говорити з людиною",
        "Я людина з інвалідністю, хочу навчатися",
        "Нужен сотрудник",
        "нам нужен оператор на склад",
        "Нужен человек на стройку",
        "Ищу работу, могу быть оператором",
        "Не могу поговорить с человеком",
        "Хочу поговорить о человеке",
        "",
    ],
)
def test_whoever_needs_a_worker_or_denies_it_asks_for_no_person(words: str) -> None:
    assert not wants_person(words, talk.TEXTS.say_all)
