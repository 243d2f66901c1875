"""Turns phrases into words: reads `locales/`, and is loud where Fluent would pass over a mistake in silence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Attribute,
    BaseNode,
    FunctionReference,
    Junk,
    Message,
    MessageReference,
    NumberLiteral,
    Resource,
    SelectExpression,
    Span,
    Term,
    VariableReference,
)

from bot.screen import InLanguage, LanguageName, Local, Month, Phrase, Say, ShortDay, Text, Value, Verbatim

Direction = Literal["ltr", "rtl"]
Entry = Message | Term

FALLBACK = ("en", "pl")
"""Who is heard when a language has no words of its own. Never a neighbour: no Russian for a Ukrainian."""

_REGIONS = {"en": "en_GB"}  # plain `en` writes dates and times the American way
_PLURALS = frozenset({"zero", "one", "two", "few", "many"})  # not "other": any choice may have a variant of that name
_REHEARSED = (0, 1, 2, 5, 11, 12, 21, 22, 25, 100, 101, 1000)
_LONG = 2000  # the runtime refuses values of more than 2500 characters, so longer ones travel as stand-ins
_FIRST_STRONG, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class BadText(Exception):
    """A message that cannot be said: unknown, or with the wrong variables. Their values, maybe personal, stay out."""

    def __init__(self, id: str, language: str) -> None:
        super().__init__(f"{id} cannot be said in {language}")
        self.id = id
        self.language = language


class BadLocales(Exception):
    """Everything that is wrong with the files of messages, in one go."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


# --- Reading ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """A message (`booking-day`) or a term (`-cic`) as it stands in a file."""

    id: str
    entry: Entry
    file: str
    place: str


def languages_in(folder: Path) -> tuple[str, ...]:
    """The languages of a folder of locales: every folder in it is one."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name[0] not in "._"))


def read_file(path: Path) -> tuple[Sequence[Source], Sequence[str]]:
    """The messages and terms of a file, and what could not be read."""
    shown = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text("utf-8-sig")  # Windows editors begin a file with a mark
    except (OSError, UnicodeDecodeError) as error:
        return [], [f"{shown}: cannot be read ({type(error).__name__}); it must be a UTF-8 text"]
    return _parsed(text, path.stem, shown)


@cache
def _parsed(text: str, file: str, shown: str) -> tuple[Sequence[Source], Sequence[str]]:
    """Remembered: it is nearly all that a start costs, and the checks read every file again.

    All of them, for they are read in turn: what keeps fewer than there are has forgotten each when it is asked for it.
    """
    sources, problems = [], []
    for item in FluentParser().parse(text).body:
        place = f"{shown}:{text.count(chr(10), 0, item.span.start if item.span else 0) + 1}"
        if isinstance(item, Junk):
            problems.append(f"{place}: not understood: {'; '.join(str(note.message) for note in item.annotations)}")
        elif isinstance(item, Message | Term):
            id = f"-{item.id.name}" if isinstance(item, Term) else item.id.name
            sources.append(Source(id, item, file, place))
    return sources, problems


def read_language(folder: Path) -> tuple[dict[str, Source], list[str]]:
    """All messages and terms of one language by their ids, and what is wrong with its files."""
    found: dict[str, Source] = {}
    problems = [] if locale_of(folder.name) else [f"{folder.name}/: no such language in Unicode's data (CLDR)"]
    for path in sorted(folder.glob("*.ftl")):
        sources, unread = read_file(path)
        problems += unread
        for source in sources:
            first = found.setdefault(source.id, source)
            if first is not source:
                problems.append(f"{source.place}: {source.id} is already in {first.place}")
    return found, problems


def unfinished(folder: Path, reference: str = "pl") -> dict[str, int]:
    """The languages of which something is not translated yet, and how much: how many messages, and what people say who
    are in danger. Nobody is offered a language that breaks off in the middle."""
    if not (folder / reference).is_dir():
        return {}
    wanted = read_language(folder / reference)[0].keys()
    found = {}
    for language in languages_in(folder):
        lacking = len(wanted - read_language(folder / language)[0].keys())
        lacking += not (folder / language / "danger.toml").exists()
        if lacking:
            found[language] = lacking
    return found


def finished(folder: Path) -> tuple[str, ...]:
    """The languages that can be offered."""
    return tuple(one for one in languages_in(folder) if one not in unfinished(folder))


def locale_of(language: str) -> Locale | None:
    """What Unicode knows of a language: plural forms, dates, direction; nothing of a language that does not exist."""
    try:
        return Locale.parse(_REGIONS.get(language, language).replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


# --- Looking into a message ------------------------------------------------------------------------------------------


def nodes(node: object) -> list[BaseNode]:
    """A node of a message's syntax tree and all nodes below it, as they stand; places in the file are left out."""
    found: list[BaseNode] = []
    _collect(node, found)
    return found


def _collect(node: object, found: list[BaseNode]) -> None:
    if isinstance(node, list):
        for part in node:
            _collect(part, found)
    elif isinstance(node, BaseNode) and not isinstance(node, Span):
        found.append(node)
        for part in vars(node).values():
            _collect(part, found)


def reach(entry: Entry, entries: Mapping[str, Entry]) -> list[BaseNode]:
    """Every node of a message and of the messages that it quotes."""
    found: list[BaseNode] = []
    todo, seen = [entry], {entry.id.name}
    while todo:
        below = nodes(todo.pop())
        quoted = {node.id.name for node in below if isinstance(node, MessageReference)} - seen
        todo += [entries[id] for id in quoted if id in entries]
        seen |= quoted
        found += below
    return found


def names(below: Iterable[BaseNode]) -> frozenset[str]:
    """The variables among these nodes."""
    return frozenset(node.id.name for node in below if isinstance(node, VariableReference))


def chosen_by_number(select: SelectExpression) -> bool:
    """Whether the variants are plural forms or numbers."""
    return any(isinstance(one.key, NumberLiteral) or one.key.name in _PLURALS for one in select.variants)


def counted(below: Iterable[BaseNode]) -> frozenset[str]:
    """The variables that must be numbers: as words they would choose the wrong plural form without a complaint."""
    found: set[str] = set()
    for node in below:
        if isinstance(node, SelectExpression) and chosen_by_number(node):
            found |= names(nodes(node.selector))
        elif isinstance(node, FunctionReference):
            found |= names(nodes(node))
    return frozenset(found)


# --- Speaking --------------------------------------------------------------------------------------------------------


@lru_cache(4096)
def _day(locale: Locale, day: date) -> str:
    # "d MMMM" in most languages, in the genitive where there is one; "d 'de' MMMM" in Spanish, "M月d日" in Chinese.
    return format_date(day, f"EEEE, {locale.datetime_skeletons.get('MMMMd', 'd MMMM')}", locale)


@lru_cache(4096)
def _short_day(locale: Locale, day: date) -> str:
    return format_date(day, f"E, {locale.datetime_skeletons.get('MMMd', 'd MMM')}", locale)


@lru_cache(512)
def _month(locale: Locale, day: date) -> str:
    return format_date(day, str(locale.datetime_skeletons.get("yMMMM", "LLLL y")), locale)


class _Language:
    """Everything that can be said in one language."""

    __slots__ = ("_bundle", "_constant", "_counted", "_entries", "_locale", "_zone", "direction", "tag")

    def __init__(self, tag: str, locale: Locale, entries: Mapping[str, Entry], zone: ZoneInfo) -> None:
        self.tag = tag
        self.direction: Direction = "rtl" if locale.text_direction == "rtl" else "ltr"
        self._locale = locale
        self._zone = zone
        self._entries = entries
        # The runtime would put isolating marks around links and phone numbers as well, and people copy them along.
        self._bundle = FluentBundle([str(locale)], use_isolating=False)
        self._bundle.add_resource(Resource(list(entries.values())))
        self._constant: dict[str, str] = {}
        self._counted: dict[str, frozenset[str]] = {}

    def say(self, phrase: Text | Local | Verbatim | LanguageName) -> str:
        match phrase:
            case Text(id, args):
                return self._message(id, args) if args else self._without_variables(id)
            case Local(words):
                return self._local(dict(words))
            case Verbatim(words):
                return words
            case LanguageName(code):
                return self.name_of(code) or code
            case _:
                assert_never(phrase)

    def name_of(self, language: str) -> str | None:
        """Another language's name in this one."""
        name = self._locale.languages.get(language)
        return str(name) if name else None

    def keywords(self, id: str) -> list[str]:
        if not self._bundle.has_message(id):
            raise BadText(id, self.tag)
        pattern = self._bundle.get_message(id).attributes.get("keywords")
        if pattern is None:
            return []
        words, errors = self._bundle.format_pattern(pattern)
        if errors or not isinstance(words, str):
            raise BadText(id, self.tag)
        return [word.strip() for word in words.split(",") if word.strip()]

    def can_say(self, id: str) -> bool:
        """Whether a message can be said at all: tried with made-up values, in every plural form."""
        below = reach(self._entries[id], self._entries)
        numbers = counted(below)
        try:
            self.keywords(id)
            for number in _REHEARSED if numbers else (0,):
                self._message(id, [(name, number if name in numbers else "…") for name in names(below)])
        except BadText:
            return False
        return True

    def _without_variables(self, id: str) -> str:
        words = self._constant.get(id)
        if words is None:
            words = self._constant[id] = self._message(id, ())
        return words

    def _message(self, id: str, args: Iterable[tuple[str, Value]]) -> str:
        pattern = self._bundle.get_message(id).value if self._bundle.has_message(id) else None
        if pattern is None:
            raise BadText(id, self.tag)
        values = {name: self._value(id, value) for name, value in args}
        if any(not isinstance(values.get(name), int) for name in self._numbers(id)):
            raise BadText(id, self.tag)
        long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONG}
        stand_ins = {name: f"\ue000{name}\ue001" for name in long}
        words, errors = self._bundle.format_pattern(pattern, {**values, **stand_ins})
        if errors or not isinstance(words, str):
            raise BadText(id, self.tag)
        for name, stand_in in stand_ins.items():
            words = words.replace(stand_in, long[name])
        return words

    def _numbers(self, id: str) -> frozenset[str]:
        found = self._counted.get(id)
        if found is None:
            found = self._counted[id] = counted(reach(self._entries[id], self._entries))
        return found

    def _value(self, id: str, value: Value) -> str | int:
        match value:
            case int():
                return value
            case str():
                return self._isolated(value)
            case Text() | LanguageName():
                return self.say(value)
            case Local() | Verbatim():
                return self._isolated(self.say(value))
            case ShortDay(day):
                return _short_day(self._locale, day)
            case Month(day):
                return _month(self._locale, day)
            case datetime():
                if value.tzinfo is None:
                    raise BadText(id, self.tag)
                here = value.astimezone(self._zone)
                return f"{_day(self._locale, here.date())}, {here:%H:%M}"
            case date():
                return _day(self._locale, value)
            case time():
                return f"{value:%H:%M}"
            case _:
                assert_never(value)

    def _local(self, words: Mapping[str, str]) -> str:
        """The words in this language, or the next best; nothing if the centre has written none."""
        for language in (self.tag, *FALLBACK):
            if language in words:
                return words[language]
        return next(iter(words.values()), "")

    def _isolated(self, words: str) -> str:
        """A foreign name inside a right-to-left sentence keeps to itself; links and addresses stay as they are."""
        if self.direction == "ltr" or "://" in words or "@" in words:
            return words
        return f"{_FIRST_STRONG}{words}{_END}"


# --- All languages ---------------------------------------------------------------------------------------------------


class Texts:
    """The words of all languages. A language is a folder; each says its own name and its place in the list."""

    def __init__(self, languages: Iterable[_Language], offered: Sequence[str] = ()) -> None:
        by_tag = {one.tag: one for one in languages}
        ranked = sorted(by_tag, key=lambda tag: _rank(by_tag[tag]))
        self.languages: tuple[str, ...] = tuple(tag for tag in offered if tag in by_tag) or tuple(ranked)
        # The others are understood and spoken too: the card for the desk is Polish, whatever visitors are offered.
        self._spoken = {tag: by_tag[tag] for tag in ranked}
        self._keywords: dict[str, tuple[str, ...]] = {}
        self._everywhere: dict[str, tuple[str, ...]] = {}
        self._fallback = by_tag[next((tag for tag in FALLBACK if tag in self.languages), self.languages[0])]

    @classmethod
    def load(
        cls,
        folder: Path,
        zone: ZoneInfo,
        overrides: Path | None = None,
        offered: Sequence[str] = (),
        without: Collection[str] = (),
    ) -> Texts:
        """Read `<folder>/<language>/*.ftl`, and `<overrides>/<language>.ftl` over it. Raises BadLocales.

        `offered` are the languages to choose from, in their order; all there are if it is empty. Those of `without` are
        passed over: see `unfinished`.
        """
        spoken: list[_Language] = []
        problems: list[str] = []
        for tag in (one for one in languages_in(folder) if one not in without):
            sources, unread = read_language(folder / tag)
            entries = {id: source.entry for id, source in sources.items()}
            changes, refused = _changes(overrides / f"{tag}.ftl", entries) if overrides else ({}, [])
            problems += unread + refused
            if locale := locale_of(tag):
                language = _Language(tag, locale, {**entries, **{id: one.entry for id, one in changes.items()}}, zone)
                spoken.append(language)
                problems += _unsayable(language, changes, entries)
        problems += _strangers(overrides, languages_in(folder)) if overrides else []
        if not spoken:
            problems.append(f"{folder.name}/: there is no language in it")
        if problems:
            raise BadLocales(problems)
        try:
            return cls(spoken, offered)
        except BadText as error:
            raise BadLocales([f"{error.language}/: {error.id} is missing or wrong"]) from None

    def say(self, language: str) -> Say:
        """What turns phrases into words of this language; of the fallback, if the language is not here (any more)."""
        return partial(self._say, self._speaker(language))

    def say_all(self, phrase: Phrase) -> tuple[str, ...]:
        """A phrase in every language: all that a person may have read somewhere and types now."""
        match phrase:
            case Text(id, ()):
                words = self._everywhere.get(id)
                if words is None:
                    words = self._everywhere[id] = self._in_all(phrase)
                return words
            case Text():
                return self._in_all(phrase)
            case InLanguage(text, language):
                return (self._speaker(language).say(text),)
            case Local(words):
                return tuple(dict.fromkeys(one for _, one in words))
            case Verbatim(words):
                return (words,)
            case LanguageName(code):
                return self.names(code)
            case _:
                assert_never(phrase)

    def _in_all(self, phrase: Text) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.say(phrase) for one in self._spoken.values()))

    def keywords(self, phrase: Phrase) -> tuple[str, ...]:
        """The words listed in a message's `.keywords`, in every language."""
        if not isinstance(phrase, Text):
            return ()
        found = self._keywords.get(phrase.id)
        if found is None:
            listed = (word for one in self._spoken.values() for word in one.keywords(phrase.id))
            found = self._keywords[phrase.id] = tuple(dict.fromkeys(listed))
        return found

    def name(self, language: str) -> str:
        """The language's name for itself."""
        return self.say(language)(Text("language-name"))

    def names(self, language: str) -> tuple[str, ...]:
        """What the language is called in each of our languages: people ask for "English" and for «англійська»."""
        found = (one.name_of(language) for one in self._spoken.values())
        return tuple(dict.fromkeys(name for name in found if name))

    def direction(self, language: str) -> Direction:
        """Which way the language is written."""
        return self._speaker(language).direction

    def best(self, tag: str) -> str | None:
        """Our language for an IETF tag, such as a device's: the closest variety of the same language, or none."""
        wanted = tag.replace("_", "-").casefold().split("-")
        for length in range(len(wanted), 0, -1):
            for language in self.languages:
                if language.casefold().split("-")[:length] == wanted[:length]:
                    return language
        return None

    def can_say(self, language: str, id: str) -> bool:
        """Whether a message can be said, whatever the numbers in it; for checks, not for conversations."""
        return self._spoken[language].can_say(id)

    def _speaker(self, language: str) -> _Language:
        return self._spoken.get(language, self._fallback)

    def _say(self, reader: _Language, phrase: Phrase) -> str:
        if isinstance(phrase, InLanguage):
            return self._speaker(phrase.language).say(phrase.text)
        return reader.say(phrase)


def _rank(language: _Language) -> tuple[int, str]:
    order = language.say(Text("language-order"))
    if not order.isdecimal():
        raise BadText("language-order", language.tag)
    return int(order), language.say(Text("language-name")).casefold()


# --- The office's own words ------------------------------------------------------------------------------------------


def _changes(path: Path, shipped: Mapping[str, Entry]) -> tuple[dict[str, Source], list[str]]:
    """What an office has worded anew, over what was shipped, and what of it cannot be taken."""
    if not path.exists():
        return {}, []
    found: dict[str, Source] = {}
    sources, unread = read_file(path)
    problems = list(unread)
    for source in sources:
        old = shipped.get(source.id)
        if old is None:
            problems.append(f"{source.place}: there is no {source.id} to replace")
        elif source.id in found:
            problems.append(f"{source.place}: {source.id} is already in {found[source.id].place}")
        else:
            found[source.id] = Source(source.id, _over(source.entry, old), source.file, source.place)
    return found, problems


def _over(new: Entry, old: Entry) -> Entry:
    """The new words with the old keywords, unless those are new as well."""
    attributes: dict[str, Attribute] = {one.id.name: one for one in (*old.attributes, *new.attributes)}
    if isinstance(new, Term):
        return Term(new.id, new.value, list(attributes.values()))
    return Message(new.id, new.value or old.value, list(attributes.values()))


def _unsayable(language: _Language, changes: Mapping[str, Source], shipped: Mapping[str, Entry]) -> list[str]:
    """What the new words break: their own messages, or with a new term any message that uses it."""
    problems = []
    for id, change in changes.items():
        if isinstance(change.entry, Message):
            wanted, used = (names(reach(one, shipped)) for one in (shipped[id], change.entry))
            if wanted != used:
                listed = ", ".join(f"${name}" for name in sorted(wanted)) or "no variables"
                problems.append(f"{change.place}: {id} must use {listed}")
            elif not language.can_say(id):
                problems.append(f"{change.place}: {id} refers to something that does not exist")
    if any(isinstance(change.entry, Term) for change in changes.values()):
        broken = [id for id, one in shipped.items() if isinstance(one, Message) and not language.can_say(id)]
        problems += [f"{language.tag}: {id} cannot be said with the new terms" for id in broken if id not in changes]
    return problems


def _strangers(overrides: Path, languages: Sequence[str]) -> list[str]:
    if not overrides.is_dir():
        return [f"{overrides.name}/: the folder of the centre's own texts does not exist"]
    known = {f"{language}.ftl" for language in languages}
    strangers = sorted(path.name for path in overrides.glob("*.ftl") if path.name not in known)
    return [f"{overrides.name}/{name}: there is no such language" for name in strangers]
