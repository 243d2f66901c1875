"""What typed words mean: the option of the open question, or one of the words that are always heard. Never guesses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Literal

from bot.screen import Id, Option, Phrase, ShortDay, Text
from bot.understanding.letters import APOSTROPHES

Command = Literal["menu", "sos", "language", "help", "stop", "visits", "person", "back"]
InAllLanguages = Callable[[Phrase], Sequence[str]]
"""A phrase in every language: `Texts.say_all`, and `Texts.keywords` for the words listed beside it."""

COMMANDS: Mapping[Command, Text] = {
    "menu": Text("listening-menu"),
    "sos": Text("listening-sos"),
    "language": Text("listening-language"),
    "help": Text("listening-help"),
    "stop": Text("listening-stop"),
    "visits": Text("listening-visits"),
    "person": Text("listening-person"),
    "back": Text("listening-back"),
}
"""The words that are always heard: each message is a list with commas between them."""

TALK_TO, SOMEBODY = Text("listening-talk-to"), Text("listening-somebody")
"""Of a request for a person: words for talking, and for whom to."""

NEED, HUMAN = Text("listening-need"), Text("listening-human")
"""Words for needing, and for those who can only be ours: whoever needs a worker is an employer."""

AROUND, ABOUT = Text("listening-around"), Text("listening-about")
"""Words that may stand around these, and those behind which anything may stand: what it is about."""

THANKS = Text("listening-thanks")
"""Words that want nothing but a kind answer."""

COMPLAINT = Text("listening-complaint")
"""Whole messages of whoever wants to complain of us; …"""

COMPLAIN, WRONGED, OURS, COMPLAINING = (
    Text("listening-complain"),
    Text("listening-wronged"),
    Text("listening-ours"),
    Text("listening-complaining"),
)
"""… and of a sentence that does: words for complaining, for what was wrong, for us, and what may stand around these."""

_LONGEST = 200  # no label comes near; whoever types more is telling a story
_BETWEEN = re.compile(r"[.,:;!?\n]+")
"""What stands between the sentences and the parts of them."""
_PREFIX_LETTERS = 4
_FIGURES = 20  # no number that is offered comes near, and to read a very long one takes its time
_PLACES = 7  # no centre is open at such hours
_MONTH_LETTERS = 3
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
# Letters that people leave out or cannot type, and that Unicode does not take apart by itself.
_SIMPLE = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "№": " "})
# Accents of Latin, Greek and Cyrillic (in other scripts such marks are vowels) and what turns signs into emoji.
_MARKS = re.compile("[\u0300-\u036f\u20d0-\u20f0\ufe00-\ufe0f]")


def nothing(_: Phrase) -> Sequence[str]:
    """No words at all."""
    return ()


def heard(
    words: str, options: Sequence[Option[Id]], texts_all: InAllLanguages, keywords: InAllLanguages = nothing
) -> Id | None:
    """The option that typed words mean: by number, label or time; else by other words for it; else by its beginning."""
    typed = plain(words) if len(words) <= _LONGEST else ""
    if not typed:
        return None
    return _only(
        _saying(typed, ((one.id, _names(number, one, texts_all)) for number, one in enumerate(options, 1)))
        or _saying(typed, ((one.id, {str(number)}) for number, one in enumerate(options[:_PLACES], 1)))
        or _saying(typed, ((one.id, _also(one, texts_all, keywords)) for one in options))
        or _beginning(typed, options, texts_all)
        or _on_the_day(typed, options, texts_all)
    )


def command(words: str, texts_all: InAllLanguages) -> Command | None:
    """What is always possible, if the words are exactly one of its names in any language."""
    typed = plain(words) if len(words) <= _LONGEST else ""
    if not typed:
        return None
    if calls(words, texts_all):
        return "sos"
    return _only(_saying(typed, ((name, _listed(texts_all(text))) for name, text in COMMANDS.items())))


def calls(words: str, texts_all: InAllLanguages) -> bool:
    """Whether the words are a call for help and nothing else, once or again and again."""
    typed = plain(words) if len(words) <= _LONGEST else ""
    known = _listed(texts_all(COMMANDS["sos"]))
    return typed in known or (bool(typed) and set(typed.split()) <= known)


def thanks(words: str, texts_all: InAllLanguages) -> bool:
    """Whether the words are thanks and nothing else."""
    return len(words) <= _LONGEST and plain(words) in _listed(texts_all(THANKS))


def wants_person(words: str, texts_all: InAllLanguages) -> bool:
    """Whether a sentence asks for a person and for nothing else: "no, can I talk to a human please, about my visa".

    Any word that is not known to belong to such a request is a doubt, and with a doubt it is none.
    """
    lists = (_listed(texts_all(text)) for text in (TALK_TO, SOMEBODY, NEED, HUMAN, AROUND, ABOUT))
    talking, somebody, needing, human, around, about = lists
    known = talking | somebody | needing | human | around

    def asks(said: Sequence[str]) -> bool:
        meant = set(said)
        return meant <= known and bool(
            (meant & talking and meant & (somebody | human)) or (meant & needing and meant & human)
        )

    parts = _BETWEEN.split(words) if len(words) <= _LONGEST else []
    return any(asks(said) for part in parts for said in _until(about, plain(part).split()))


def complains(words: str, texts_all: InAllLanguages) -> bool:
    """Whether somebody wants to complain of how they were treated here, and says nothing else.

    As in `wants_person` any other word is a doubt: a complaint about somebody else is none of these, and violence
    is danger.
    """
    typed = plain(words) if len(words) <= _LONGEST else ""
    if not typed:
        return False
    if typed in _listed(texts_all(COMPLAINT)):
        return True
    complaining, wronged, ours, around = (_listed(texts_all(one)) for one in (COMPLAIN, WRONGED, OURS, COMPLAINING))
    meant = set(typed.split())
    says = bool(meant & complaining or (meant & wronged and meant & ours))
    return says and meant <= complaining | wronged | ours | around


def _until(about: Collection[str], said: Sequence[str]) -> Iterator[Sequence[str]]:
    """What stands before each word behind which comes what it is about, and all of it."""
    yield from (said[:place] for place, word in enumerate(said) if word in about)
    yield said


def plain(words: str) -> str:
    """Words as they are compared: no case, accents, apostrophes, emoji or punctuation; plain digits, ё as е."""
    text = words.translate(APOSTROPHES).casefold().translate(_SIMPLE)
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(_digits(word) for word in "".join(map(_kept, text)).split())


def _kept(char: str) -> str:
    match unicodedata.category(char)[0]:
        case "L" | "N" | "M":
            return char
        case "C" if not char.isspace():
            return ""  # invisible characters may stand in the middle of a word
        case _:
            return " "


def _digits(word: str) -> str:
    return str(int(word)) if word.isdecimal() and len(word) <= _FIGURES else word


_plain = lru_cache(8192)(plain)
"""For our own words only: what people type is not kept."""


def _saying(typed: str, named: Iterable[tuple[Id, Collection[str]]]) -> set[Id]:
    return {id for id, names in named if typed in names}


def _only(meant: set[Id]) -> Id | None:
    return next(iter(meant)) if len(meant) == 1 else None


def _names(number: int, option: Option[Id], texts_all: InAllLanguages) -> set[str]:
    labels = texts_all(option.label)
    moments = set(_moments(option.label, labels))
    # Among days and hours a number is one of them, or else, if it is a small one, a place in the list.
    return {*map(_plain, labels), *(moments or {str(number)})}


def _also(option: Option[Id], texts_all: InAllLanguages, keywords: InAllLanguages) -> set[str]:
    others = (word for phrase in option.also for word in (*texts_all(phrase), *keywords(phrase)))
    return {_plain(word) for word in (*others, *keywords(option.label))}


def _beginning(typed: str, options: Sequence[Option[Id]], texts_all: InAllLanguages) -> set[Id]:
    if sum(map(str.isalpha, typed)) < _PREFIX_LETTERS:
        return set()
    return {one.id for one in options if any(_plain(label).startswith(typed) for label in texts_all(one.label))}


def _listed(lists: Iterable[str]) -> set[str]:
    return {_plain(word) for words in lists for word in words.split(",")}


def _on_the_day(typed: str, options: Sequence[Option[Id]], texts_all: InAllLanguages) -> set[Id]:
    """The day meant by "29 березня" where its label has "29 бер.", and the other way round."""
    return {
        one.id
        for one in options
        if any(isinstance(value, date) for value in _values(one.label))
        if any(_same_day(typed, shown) for shown in _without_weekday(texts_all(one.label)))
    }


def _same_day(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :].isalpha() and sum(map(str.isalpha, short)) >= _MONTH_LETTERS


def _values(label: Phrase) -> list[date | time]:
    values = [value for _, value in label.args] if isinstance(label, Text) else []
    plain_values = (value.day if isinstance(value, ShortDay) else value for value in values)
    return [value for value in plain_values if isinstance(value, date | time)]


def _without_weekday(labels: Iterable[str]) -> Iterator[str]:
    """Of "Monday, 29 March": "29 march"."""
    return (found[0] for words in labels if (found := re.search(r"\d.*", _plain(words))))


def _moments(label: Phrase, labels: Iterable[str]) -> Iterator[str]:
    """Other ways to write the time or the day that a label consists of: 930, or 9 for 9:00; 29.3, or 29."""
    match _values(label):
        case [datetime()]:
            pass
        case [time() as moment]:
            yield from _clock(moment.hour, moment.minute)
        case [date() as day]:
            yield from (str(day.day), f"{day.day} {day.month}", f"{day.day} {day.month} {day.year}")
            yield f"{day.year} {day.month} {day.day}"
            yield from _without_weekday(labels)
    for words in labels:
        if _CLOCK.fullmatch(words):
            hour, minute = words.split(":")
            yield from _clock(int(hour), int(minute))


def _clock(hour: int, minute: int) -> Iterator[str]:
    yield f"{hour} {minute}"
    yield str(int(f"{hour}{minute:02}"))
    if not minute:
        yield str(hour)
