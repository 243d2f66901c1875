"""Whether people say of themselves that they are young, as they type it, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding import age
from bot.understanding.danger import BadPhrase
from tests.talk import ROOT, TEXTS

AGES = age.load(ROOT / "locales")

UNDER_16 = {
    "uk": (
        "мені 14",
        "Мені 15 років",
        "мені п'ятнадцять років, шукаю курси польської",
        "привіт мені 13 років і я хочу вчити польську",
        "мені вже 15 рочків",
        "meni 15 rokiv",
        "15 років мені",
        "маю 12 років, чи можна прийти?",
        "я 15-річна дівчина з Харкова",
        "мені виповнилось 14",
        "мені ще немає 16 років",
        "мені тільки тринадцять",
        "мені15років",
        "vtys 15 hjrsd",
        "Добрий день! Мені — 15 років. Де школа?",
        "мені скоро буде 15",
    ),
    "ru": (
        "мне 15 лет",
        "мне 14",
        "mne 15 let",
        "мне пятнадцать лет и я ищу школу",
        "Здравствуйте, мне 13 лет, можно к вам?",
        "мне уже 12 годиков",
        "мне только исполнилось 14",
        "я 15-летняя девочка",
        "мне 15лет",
        "мне нет 16",
        "мне ещё нет 16 лет",
        "vyt 15 ktn",
        "мне скоро 15",
        "мне - 15 лет",
        "Мне десять лет",
        "мне девять, я дома",
        "15 лет мне, а что?",
    ),
    "pl": (
        "mam 15 lat",
        "mam pietnascie lat",
        "Mam piętnaście lat i szukam kursu polskiego",
        "mam dopiero 14 lat",
        "hej mam 13 lat czy mogę przyjść",
        "mam 15",
        "mam 15lat",
        "jestem piętnastolatką",
        "jestem 14-letnim chłopakiem",
        "mam skończone 12 lat",
        "nie mam jeszcze 16 lat",
        "skończyłam 13 lat",
        "Jestem z Ukrainy, mam 15 lat.",
        "mój wiek to 11 lat",
        "mam 14 i chcę się uczyć",
        "MAM 15 LAT!!!",
    ),
    "en": (
        "i'm 15",
        "im 15 yo",
        "I am fifteen",
        "I am 15 years old and looking for a course",
        "I'm only 13",
        "im 14 y/o",
        "i am a 15 year old girl",
        "I’m 15, can I come?",
        "hi, im15",
        "my age is 12",
        "i have 15 years old",
        "I just turned 14",
        "i am not 16 yet",
        "I'm under 16",
        "im 15 from kharkiv",
        "I am a 13-year-old boy from Ukraine",
    ),
    "es": (
        "tengo quince años",
        "tengo 15 años",
        "tengo 15 anos",
        "hola, tengo 14 y necesito ayuda",
        "tengo catorce",
        "Tengo 13 años y quiero aprender polaco",
        "soy una chica de 15 años",
        "acabo de cumplir 14 años",
        "tengo apenas 12 años",
        "no tengo 16 años todavía",
        "soy menor de 16",
        "mi edad es 15",
        "tengo 15 años de edad",
        "cumplí 13",
        "ya tengo 15 añitos",
    ),
    "be": (
        "мне 15 гадоў",
        "мне 14",
        "мне пятнаццаць гадоў",
        "маю 13 гадоў",
        "мне толькі 12 гадоў",
        "прывітанне, мне 15, хачу вучыцца",
        "мне ўжо 14 год",
        "я 15-гадовая дзяўчына",
        "mne 15 hadou",
        "мне споўнілася 13",
        "мне яшчэ няма 16",
        "15 гадоў мне",
        "Мне 11 гадоў, ці можна прыйсці?",
        "мне менш за 16",
    ),
    "ka": (
        "15 წლის ვარ",
        "მე 14 წლის ვარ",
        "თხუთმეტი წლის ვარ",
        "15 wlis var",
        "15 tslis var",
        "15-ის ვარ",
        "გამარჯობა, 13 წლის ვარ და კურსი მინდა",
        "15 წლის გოგო ვარ",
        "უკვე 12 წლის ვარ",
        "ვარ 15 წლის",
        "მალე 14 წლის გავხდები",
        "16 წლის არ ვარ",
        "ჩემი ასაკია 15",
        "15წლის ვარ",
    ),
    "tr": (
        "15 yaşındayım",
        "15 yasindayim",
        "on beş yaşındayım",
        "onbeş yaşındayım",
        "ben 14 yaşındayım",
        "merhaba 13 yaşındayım kursa gelebilir miyim",
        "yaşım 15",
        "15yaşındayım",
        "15 yaşında bir öğrenciyim",
        "14 yaşına girdim",
        "daha 12 yaşındayım",
        "16 yaşından küçüğüm",
        "15 YAŞINDAYIM",
        "henüz 16 yaşında değilim",
    ),
}

UNDER_18 = {
    "uk": ("мені 17 років", "мені шістнадцять", "я неповнолітня", "мені ще немає 18", "я підліток, шукаю роботу"),
    "ru": ("мне 16 лет", "мне семнадцать", "я несовершеннолетний", "мне ещё нет 18 лет", "мне меньше 18"),
    "pl": (
        "mam 17 lat",
        "mam szesnaście lat",
        "jestem niepełnoletnia",
        "nie mam jeszcze 18 lat",
        "nie jestem pełnoletni",
    ),
    "en": ("i'm 17", "I am sixteen", "I'm a minor", "i am under 18", "I am not 18 yet", "im underage"),
    "es": ("tengo 17 años", "tengo dieciséis", "soy menor de edad", "no tengo 18 años", "no soy mayor de edad"),
    "be": ("мне 17 гадоў", "мне шаснаццаць", "я непаўналетняя", "мне яшчэ няма 18"),
    "ka": ("17 წლის ვარ", "თექვსმეტი წლის ვარ", "არასრულწლოვანი ვარ", "18 წლის ჯერ არ ვარ"),
    "tr": ("17 yaşındayım", "on altı yaşındayım", "reşit değilim", "18 yaşından küçüğüm"),
}

NOT = {
    "uk": (
        "моєму сину 15 років",
        "син 15 років",
        "маю 15 років досвіду",
        "мені 15 років тому казали",
        "мені 15 хвилин вистачить",
        "мені 35 років",
        "мені двадцять п'ять років",
        "п'ятнадцять років живу в Польщі",
        "моїй доньці п'ятнадцять",
        "мені було 15 років",
        "курс для дитини 15 років",
        "мені 15 злотих повернули",
        "мені 15-20 хвилин",
        "мені 4 роки",
        "у мене дочка 15 років",
        "мені не 15 років",
        "15",
        "я мама неповнолітньої дитини",
        "маю 5 років легального стажу",
    ),
    "ru": (
        "моему сыну 15 лет",
        "дочке 14",
        "мне 15 минут хватит",
        "у меня 15 лет стажа",
        "мне 15 лет назад дали визу",
        "мне 45 лет",
        "мне тридцать пять",
        "мне 25",
        "живу здесь 15 лет",
        "мне было 15 лет",
        "мне нужен курс для сына 15 лет",
        "мне 15 человек записать",
        "мне 15% не заплатили",
        "двадцать пять лет мне",
        "ребёнку 15 лет",
        "мне не 15 лет",
        "мне к 15:30",
        "сын несовершеннолетний",
    ),
    "pl": (
        "mam 15 lat doświadczenia",
        "mam 15-letnią córkę",
        "mój syn ma 15 lat",
        "mam syna 15 lat",
        "mam 15 minut",
        "mam 35 lat",
        "mam dwadzieścia pięć lat",
        "mieszkam tu 15 lat",
        "miałem 15 lat jak przyjechałem",
        "mam 15 lat stażu pracy",
        "mam 15 zł",
        "córka, lat 15",
        "nie mam 15 lat",
        "mam 15 lat w Polsce",
        "spóźnię się 15 min",
        "mam 10-15 pytań",
        "jestem mamą piętnastolatki",
        "jestem matką niepełnoletniej",
        "córka skończyła 15 lat",
        "syn nie skończył 16 lat",
    ),
    "en": (
        "my son is 15",
        "I have 15 years of experience",
        "I am 15 minutes late",
        "i'm 15 min late",
        "I have a 15 year old daughter",
        "i am 35 years old",
        "I'm twenty five",
        "I was 15 when I came here",
        "I am 15 weeks pregnant",
        "i'm 15 km away",
        "she is fifteen years old",
        "I have been here for 15 years",
        "children under 16",
        "I'm #15 in the queue",
        "i am not 15",
        "I am mother of a 15 year old boy",
        "i am 15th in line",
        "i'm 10-15 minutes away",
        "I need it in 15 days",
        "I am a minority shareholder",
    ),
    "es": (
        "mi hijo tiene 15 años",
        "tengo 15 años de experiencia",
        "tengo 15 años trabajando aquí",
        "tengo una hija de 15 años",
        "hace 15 años vine",
        "tengo 35 años",
        "tengo treinta y cinco años",
        "llevo 15 años en Polonia",
        "tenía 15 años cuando vine",
        "tengo 15 minutos",
        "tengo 15 euros",
        "tengo 15 días para contestar",
        "no tengo 15 años",
        "llego 15 minutos tarde",
        "tengo 10 o 15 preguntas",
        "mi hija es menor de edad",
        "tengo veinticinco",
        "mi hija cumple 15 años",
    ),
    "be": (
        "майму сыну 15 гадоў",
        "дачцэ 14",
        "мне 15 хвілін хопіць",
        "маю 15 гадоў досведу",
        "мне 15 гадоў таму далі візу",
        "мне 45 гадоў",
        "мне дваццаць пяць",
        "жыву тут 15 гадоў",
        "мне было 15 гадоў",
        "мне 15 злотых",
        "дзіцяці 15 гадоў",
        "мне не 15 гадоў",
        "мне патрэбны курс для сына 15 гадоў",
        "дваццаць пяць гадоў мне",
    ),
    "ka": (
        "ჩემი შვილი 15 წლისაა",
        "15 წლის შვილი მყავს",
        "15 წელია აქ ვცხოვრობ",
        "15 წლის წინ ჩამოვედი",
        "35 წლის ვარ",
        "ოცდახუთი წლის ვარ",
        "15 წუთით მაგვიანდება",
        "15 წლის ბავშვის დედა ვარ",
        "15 წლის გამოცდილება მაქვს",
        "15 წლის ვიყავი",
        "არ ვარ 15 წლის",
        "15 ლარი მაქვს",
        "ქალიშვილი 15 წლისაა",
        "15 წლის არ ვარ",
    ),
    "tr": (
        "oğlum 15 yaşında",
        "15 yaşındaki kızım için kurs",
        "15 yıllık tecrübem var",
        "15 dakika geç kalacağım",
        "15 yıldır buradayım",
        "35 yaşındayım",
        "yirmi beş yaşındayım",
        "15 yaşında bir kızım var",
        "15 yaşındaydım geldiğimde",
        "15 yaşında değilim",
        "çocuğum on beş yaşında",
        "15 lira",
        "kızım 15 yaşına girdi",
        "25 yaşındayım",
        "oğlan 15 yaşına girdi",
        "kızım 15 yaşındaydı",
        "15 yaşındasın",
    ),
}


def each(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, words) for language, many in table.items() for words in many]


def test_every_language_has_its_list_and_enough_is_asked_of_it() -> None:
    assert {path.parent.name for path in (ROOT / "locales").glob(f"*/{age.FILE}")} == set(TEXTS.languages)
    for table in (UNDER_16, NOT):
        assert set(table) == set(TEXTS.languages)
        assert all(len(many) >= 12 for many in table.values())


@pytest.mark.parametrize(("language", "words"), each(UNDER_16))
def test_who_says_that_they_are_under_16_is_heard(language: str, words: str) -> None:
    assert AGES.find(words) == 16


@pytest.mark.parametrize(("language", "words"), each(UNDER_18))
def test_who_says_that_they_are_under_18_is_heard(language: str, words: str) -> None:
    assert AGES.find(words) == 18


@pytest.mark.parametrize(("language", "words"), each(NOT))
def test_who_says_something_else_is_not_taken_for_young(language: str, words: str) -> None:
    assert AGES.find(words) is None


@pytest.mark.parametrize("words", ["", "   ", "👍", "15", "15 lat", "2", "x" * 5000, "15 " * 2000, "мне " * 2000])
def test_what_says_nothing_is_let_be(words: str) -> None:
    assert AGES.find(words) is None


def test_of_several_ages_the_lowest_counts() -> None:
    assert AGES.find("mam 17 lat. I'm 15.") == 16


WHOLE = """
says = "mam # lat"
bare = "mam #"
under16 = ""
under18 = ""
beside = ""
but = ""
then = ""
unless = ""
tens = ""
[numbers]
""" + "".join(f'{years} = "{"x" * years}"\n' for years in range(age.YOUNGEST, age.GROWN))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("says", "say", "say, says"),
        ('mam #"', "mam #", "xx/age.toml"),
        ('"mam # lat"', '"mam * lat"', "without letters"),
        ("17 = ", "19 = ", "from 5 to 17"),
    ],
)
def test_a_list_that_cannot_be_read_says_where(tmp_path: Path, before: str, after: str, told: str) -> None:
    path = tmp_path / "xx" / age.FILE
    path.parent.mkdir()
    path.write_text(WHOLE, "utf-8")
    assert age.read(path).numbers
    path.write_text(WHOLE.replace(before, after), "utf-8")
    with pytest.raises(BadPhrase, match=told):
        age.read(path)
