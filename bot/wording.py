"""Reads all messages and the code beside each other and says what does not fit: the checker behind `cicbot check`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import fluent.syntax.ast as ftl
from babel import Locale

from bot.texts import (
    BadLocales,
    Source,
    Texts,
    chosen_by_number,
    languages_in,
    locale_of,
    names,
    nodes,
    reach,
    read_language,
)
from bot.usage import Use, careless, find_uses, words_in

_FOREIGN = {"uk": "ыэъёў", "ru": "іїєґў", "be": "ищъїєґ"}
_LOOKALIKES = "aceiopxy"  # one of these alone in a Cyrillic text is a slip of the keyboard


@dataclass(frozen=True)
class Book:
    """All messages and terms of one language, by their ids."""

    language: str
    sources: Mapping[str, Source]

    @cached_property
    def variables(self) -> Mapping[str, frozenset[str]]:
        """What each of them has to be given, for what it quotes too."""
        entries = {id: one.entry for id, one in self.sources.items()}
        return {id: names(reach(entry, entries)) for id, entry in entries.items()}


def problems(
    folder: Path,
    code: Sequence[Path],
    data: Sequence[Path] = (),
    *,
    used: Iterable[str] = (),
    built: Sequence[str] = (),
    fields: Sequence[str] = ("title", "about"),
    reference: str = "pl",
) -> list[str]:
    """Everything that is wrong with the words, each problem with its place; nothing when all is well.

    `code` and `data` are files or folders of Python and TOML; `fields` of the data hold ids, which is why
    `Text(service.title)` is allowed, and `built` are the endings of Python files that may make a `Text` of any other
    variable. `used` are ids that are used elsewhere.
    """
    books: dict[str, Book] = {}
    found: list[str] = []
    for language in filter(locale_of, languages_in(folder)):
        sources, unread = read_language(folder / language)
        books[language] = Book(language, sources)
        found += unread
    if reference not in books:
        return [*found, f"{folder.name}/: the language that the others are compared with, {reference}, is missing"]
    for language, book in books.items():
        found += [fault for path in sorted((folder / language).glob("*.ftl")) for fault in _invisible(path)]
        found += [f"{one.place}: {one.id} {fault}" for one in book.sources.values() for fault in _faults(language, one)]
        found += _compared(book, books[reference])
    uses = find_uses(code, data, fields)
    found += [fault for use in uses for fault in _misused(use, books[reference])]
    found += _unused(books[reference].sources, {*used, *(use.id for use in uses)})
    return list(dict.fromkeys((*found, *careless(code, built, fields), *_unsayable(folder, books))))


# --- A message by itself ---------------------------------------------------------------------------------------------


def _faults(language: str, source: Source) -> Iterator[str]:
    entry = source.entry
    if isinstance(entry, ftl.Message):
        if not source.id.startswith(f"{source.file.replace('_', '-')}-"):
            yield "must begin with the name of its file"
        others = {one.id.name for one in entry.attributes} - {"keywords"}
        yield from (f"has .{name}, but only .keywords is ever read" for name in sorted(others))
    for select in (node for node in nodes(entry) if isinstance(node, ftl.SelectExpression) and chosen_by_number(node)):
        forms = {one.key.name for one in select.variants if isinstance(one.key, ftl.Identifier)}
        yield from (f"lacks the plural form [{form}]" for form in sorted(_plurals(language) - forms))
        yield from (f"has a form [{form}] that is never used" for form in sorted(forms - _plurals(language)))
    mixed = (word for word in words_in(_text(entry)) if {"CYRILLIC", "LATIN"} <= _scripts(word))
    yield from (f"has Latin and Cyrillic letters in one word: {word}" for word in mixed)
    if source.file != "listening":  # that lists what people type, and so do keywords: with the letters of neighbours
        words = words_in(_text(entry.value))
        yield from (
            f"has {fault}: {word}"
            for place, word in enumerate(words)
            for fault in _misspelt(language, word, words[max(place - 1, 0) : place + 2])
        )


@lru_cache
def _plurals(language: str) -> frozenset[str]:
    """The plural forms of a language's whole numbers; what is only for millions may be left to *[other]."""
    return frozenset({"other", *map(Locale.parse(language, "-").plural_form, range(1000))})


@lru_cache
def _cyrillic(language: str) -> bool:
    return "CYRILLIC" in _scripts(Locale.parse(language, "-").language_name or "")


def _scripts(word: str) -> set[str]:
    return set(map(_script, word))


@lru_cache(maxsize=1024)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _misspelt(language: str, word: str, around: Sequence[str]) -> Iterator[str]:
    if set(word.lower()) & set(_FOREIGN.get(language, "")):
        yield f"letters that {language} does not"
    if _cyrillic(language) and word in _LOOKALIKES and any("CYRILLIC" in _scripts(one) for one in around):
        yield "a Latin letter that looks Cyrillic"
    if not _cyrillic(language) and _scripts(word) == {"CYRILLIC"}:
        yield "a Cyrillic word"


def _text(part: object) -> str:
    return " ".join(one.value for one in nodes(part) if isinstance(one, ftl.TextElement))


def _invisible(path: Path) -> Iterator[str]:
    for number, line in enumerate(path.read_text("utf-8", "replace").split("\n"), 1):
        yield from (f"{path.parent.name}/{path.name}:{number}: {fault}" for fault in invisible(line))


def invisible(line: str) -> Iterator[str]:
    """Signs in a line that nobody sees."""
    # Emoji are made with joiners, and so are Persian and Indic words.
    found = {char for char in set(line) if unicodedata.category(char) in {"Cc", "Cf", "Co", "Zl", "Zp"}} - set(
        "\u200c\u200d"
    )
    yield from (f"an invisible character, U+{ord(char):04X}" for char in sorted(found))


def faults(language: str, source: Source, wanted: Source, books: tuple[Book, Book]) -> list[str]:
    """What is wrong with one translation by itself and beside the reference; `books` are of both, this one in it."""
    own, reference = books
    different = _differences(source, wanted, own.variables[source.id], reference.variables[source.id])
    return [*_faults(language, source), *different]


def plurals(language: str) -> list[str]:
    """The plural forms of a language's whole numbers, in Unicode's order."""
    return [form for form in ("zero", "one", "two", "few", "many", "other") if form in _plurals(language)]


# --- A language beside the reference ---------------------------------------------------------------------------------


def _compared(book: Book, reference: Book) -> Iterator[str]:
    missing = [one for id, one in reference.sources.items() if id not in book.sources]
    yield from (f"{book.language}/{one.file}.ftl: {one.id} is missing" for one in missing)
    for id, source in book.sources.items():
        wanted = reference.sources.get(id)
        if wanted is None:
            yield f"{source.place}: {id} is not in the language that the others are compared with"
        elif source is not wanted:
            faults = _differences(source, wanted, book.variables[id], reference.variables[id])
            yield from (f"{source.place}: {id} {fault}" for fault in faults)


def _differences(one: Source, other: Source, variables: frozenset[str], wanted: frozenset[str]) -> Iterator[str]:
    if one.file != other.file:
        yield f"belongs into {other.file}.ftl"
    if isinstance(one.entry, ftl.Term):
        return  # terms are names: they may be the same everywhere, and have the cases that the language has
    yield from (f"lacks ${name}" for name in sorted(wanted - variables))
    yield from (f"has ${name}, which nobody gives it" for name in sorted(variables - wanted))
    if bool(one.entry.attributes) != bool(other.entry.attributes):
        yield "has .keywords in one language only"
    for name, keys in _choices(one).items():
        if keys != _choices(other).get(name, keys):
            yield f"has other variants for ${name}"
    if len(words_in(_text(one.entry.value))) > 3 and _text(one.entry.value) == _text(other.entry.value):
        yield "is not translated"


def _choices(source: Source) -> dict[str, set[str]]:
    """What is chosen between, by variables that are no numbers."""
    selects = [
        one for one in nodes(source.entry) if isinstance(one, ftl.SelectExpression) and not chosen_by_number(one)
    ]
    return {
        name: {key.name for one in select.variants if isinstance(key := one.key, ftl.Identifier)}
        for select in selects
        for name in names(nodes(select.selector))
    }


def _unsayable(folder: Path, books: Mapping[str, Book]) -> list[str]:
    try:
        texts = Texts.load(folder, ZoneInfo("UTC"))
    except BadLocales as error:
        return list(error.problems)
    return [
        f"{source.place}: {id} cannot be said: it refers to something that does not exist"
        for language, book in books.items()
        for id, source in book.sources.items()
        if isinstance(source.entry, ftl.Message) and not texts.can_say(language, id)
    ]


# --- The reference beside the code ------------------------------------------------------------------------------------


def _misused(use: Use, reference: Book) -> Iterator[str]:
    wanted = reference.variables.get(use.id)
    if wanted is None:
        yield f"{use.place}: there is no message {use.id}"
    elif use.args is not None:
        yield from (f"{use.place}: {use.id} needs {name}" for name in sorted(wanted - use.args))
        yield from (f"{use.place}: {use.id} has no use for {name}" for name in sorted(use.args - wanted))


def _unused(reference: Mapping[str, Source], used: set[str]) -> Iterator[str]:
    below = [node for source in reference.values() for node in nodes(source.entry)]
    quoted = {node.id.name for node in below if isinstance(node, ftl.MessageReference)}
    quoted |= {f"-{node.id.name}" for node in below if isinstance(node, ftl.TermReference)}
    yield from (f"{one.place}: {id} is used nowhere" for id, one in reference.items() if id not in used | quoted)
