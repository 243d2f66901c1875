"""Texts for translators as a spreadsheet, and back: `cicbot texts export` and `cicbot texts import`.

A sheet is a language, a row a text. Nothing that comes back is believed: the checker of `bot.wording` looks at each
message as it will stand in its file, and what is wrong is said by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import bot.seen as kept
from bot.forms import (
    KEYWORDS,
    PLAIN,
    Forms,
    NotPlain,
    comment_of,
    expected,
    look_at,
    nearest,
    parsed,
    plural_in,
    purpose_of,
    rewritten,
)
from bot.seen import REFERENCE, State
from bot.sheets import FORMULA, Book, Cell, NotASheet, Sheet, opened
from bot.splitting import units
from bot.texts import Source, locale_of, read_language, unfinished
from bot.usage import labels
from bot.wording import Book as Words
from bot.wording import faults, invisible, plurals

SECOND = "en"
"""The language that is shown beside the reference; comments are taken from it, and so is the order of new files."""

HEAD = (
    *("id", "form", "file", "what it is for", "variables", "at most, in characters"),
    *(REFERENCE, SECOND, "translation", "state", "note", "version"),
)
_ID, _FORM, _WORDS, _STATE, _VERSION = (HEAD.index(one) for one in ("id", "form", "translation", "state", "version"))
_HOW = (
    "{name}: write into “translation”. Leave what stands in braces, as {{ $name }}, as it is. "
    "Write “done” into “state” where the old translation still fits. “note” is yours."
)

BUTTON = 40
"""The most letters of a button: more are cut on a small phone."""
_LIMITS = {"telegram-description": 512, "telegram-short-description": 120}
"""What Telegram takes for a bot's profile, in UTF-16 units."""
_COMMAND, _MESSAGE = 256, 4096
"""What Telegram takes for a line of the list of commands, and for a message."""
_CODE = Path(__file__).parent
_VARIABLE = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *\}")
_QUOTED = re.compile(r"\{ *([a-zA-Z][\w-]*) *\}")
_DIGEST = re.compile(r"[0-9a-f]{10}")


class Unusable(Exception):
    """What cannot be done at all, in words that say why."""


@dataclass(frozen=True)
class _Language:
    """The words of one language as its folder holds them."""

    folder: Path
    sources: Mapping[str, Source]

    @classmethod
    def read(cls, folder: Path) -> _Language:
        sources, problems = read_language(folder)
        if problems:
            raise Unusable("\n".join(problems))
        return cls(folder, sources)

    @cached_property
    def forms(self) -> Mapping[str, Forms]:
        return kept.all_forms(self.folder, self.sources)

    @cached_property
    def seen(self) -> Mapping[str, str]:
        try:
            return kept.read(self.folder)
        except ValueError as bad:
            raise Unusable(str(bad)) from None

    @property
    def code(self) -> str:
        return self.folder.name


@dataclass(frozen=True)
class _Shelf:
    """A language beside those it is translated from."""

    own: _Language
    reference: _Language
    second: _Language
    on_buttons: frozenset[str]

    @cached_property
    def approved(self) -> Words:
        return Words(REFERENCE, self.reference.sources)

    def forms(self, id: str) -> list[str]:
        """The forms of a message in this language: those that it has, and those that it still needs."""
        own = list(self.own.forms.get(id, ()))
        wanted = expected(self.reference.forms[id], plurals(self.own.code))
        chosen = not own or any(one not in (PLAIN, KEYWORDS) for one in own)
        return [*own, *(one for one in wanted if one not in own and (chosen or one == KEYWORDS))]

    def version(self, id: str) -> str:
        return kept.digest(self.reference.forms[id])

    def state(self, id: str) -> State:
        return kept.state(self.own.sources.get(id), self.own.seen.get(id), self.version(id))

    def limit(self, id: str, form: str) -> int | None:
        """The most UTF-16 units, which for these alphabets are letters."""
        if form == KEYWORDS:
            return None
        if id.startswith("telegram-command-"):
            return _COMMAND
        return _LIMITS.get(id, BUTTON if id in self.on_buttons else _MESSAGE)


def _shelf(locales: Path, language: str) -> _Shelf:
    if not locale_of(language):
        raise Unusable(f"{language}: there is no such language in Unicode's data (CLDR); fr or pt-BR are right")
    if language == REFERENCE:
        raise Unusable(f"{language} is what the others are translated from; its words are changed in its folder")
    own, reference, second = (_Language.read(locales / code) for code in (language, REFERENCE, SECOND))
    return _Shelf(own, reference, second, labels([_CODE]))


# --- Out -------------------------------------------------------------------------------------------------------------


def export(locales: Path, languages: Sequence[str]) -> bytes:
    """An XLSX file with a sheet for each of these languages, of which some may be new. Raises Unusable."""
    return Book([_sheet(_shelf(locales, language)) for language in languages]).made()


def _sheet(shelf: _Shelf) -> Sheet:
    locale = locale_of(shelf.own.code)
    name = f"{locale.get_display_name('en')} ({shelf.own.code})" if locale else shelf.own.code
    rows = [row for id in shelf.reference.sources for row in _rows(shelf, id)]
    return Sheet(shelf.own.code, [HEAD, *rows], _HOW.format(name=name))


def _rows(shelf: _Shelf, id: str) -> Iterator[Sequence[Cell]]:
    source, own = shelf.reference.sources[id], shelf.own.forms.get(id, {})
    described = shelf.second.sources.get(id, source)
    purpose, variables = _described(comment_of(described.entry))
    about = purpose_of(shelf.second.folder / f"{source.file}.ftl")
    for form in shelf.forms(id):
        what = "\n".join(filter(None, (about, purpose, _explained(form, shelf.own.code))))
        there = shelf.state(id) if form in own else "missing"
        shown = (nearest(form, one.forms.get(id, {})) for one in (shelf.reference, shelf.second))
        limit = shelf.limit(id, form)
        yield (
            *(id, form, f"{source.file}.ftl", what, variables, limit),
            *(*shown, own.get(form, ""), there, "", shelf.version(id)),
        )


def _described(comment: str) -> tuple[str, str]:
    """A comment taken apart: what a message is for, and what its variables mean, which stands below."""
    lines = comment.splitlines()
    first = next((number for number, line in enumerate(lines) if line.startswith("$")), len(lines))
    return "\n".join(lines[:first]), "\n".join(lines[first:])


def _explained(form: str, language: str) -> str:
    if form == KEYWORDS:
        return "Words that people may type and mean this, with commas between them; never shown."
    if not (plural := plural_in(form)):
        return f"Said when {form}." if form else ""
    locale = locale_of(language)
    numbers = [str(one) for one in range(200) if locale and locale.plural_form(one) == plural[1]][:6]
    return f"For ${plural[0].lstrip('$')} = {', '.join(numbers)} …" if numbers else "For parts, such as 1.5."


# --- Back ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that came back, and its number in the spreadsheet."""

    number: int
    id: str
    form: str
    words: str
    state: str
    version: str


@dataclass
class Taken:
    """What a spreadsheet changes, and what of it cannot be: each problem with its row."""

    language: str
    words: dict[str, Forms] = field(default_factory=dict)
    looked_at: dict[str, str] = field(default_factory=dict)
    """Digests of what each of them was translated from."""
    problems: list[str] = field(default_factory=list)


def take(locales: Path, content: bytes) -> list[tuple[Taken, _Shelf]]:
    """What a file changes in these locales; nothing is written yet. Raises Unusable."""
    try:
        sheets = opened(content)
    except NotASheet as bad:
        raise Unusable(f"the file {bad}") from None
    found = []
    for name, cells in sheets.items():
        head = next((number for number, row in enumerate(cells) if row[: len(HEAD)] == HEAD), None)
        if head is None:
            raise Unusable(f"sheet {name}: has no row of headings that begins with: {', '.join(HEAD[:3])}")
        shelf = _shelf(locales, name.strip())
        rows = [
            _Row(number, *(row[place].strip() for place in (_ID, _FORM, _WORDS, _STATE, _VERSION)))
            for number, row in enumerate(cells[head + 1 :], head + 2)
            if len(row) >= len(HEAD) and any(one.strip() for one in row)
        ]
        found.append((_taken(shelf, rows), shelf))
    return found


def _taken(shelf: _Shelf, rows: Sequence[_Row]) -> Taken:
    taken = Taken(shelf.own.code)
    by_id: dict[str, list[_Row]] = {}
    broken: set[str] = set()
    for row in rows:
        if problem := _misplaced(shelf, row, by_id.get(row.id, ())):
            taken.problems.append(_said(shelf, row, problem))
            broken.add(row.id)
        by_id.setdefault(row.id, []).append(row)
    for id, group in by_id.items():
        if id not in broken:
            _take(shelf, id, group, taken)
    return taken


def _misplaced(shelf: _Shelf, row: _Row, before: Sequence[_Row]) -> str:
    """What is wrong with a row whatever its words are; empty if nothing."""
    if row.id not in shelf.reference.sources:
        return "there is no text of that id"
    if row.form not in shelf.forms(row.id):
        return f"there is no form “{row.form}” of it"
    if any(one.form == row.form for one in before):
        return "the same text stands in a row above"
    if row.words == FORMULA:
        return "the translation is a formula; it must be text"
    return ""


def _said(shelf: _Shelf, row: _Row, problem: str) -> str:
    form = f", {row.form}" if row.form else ""
    return f"{shelf.own.code}, row {row.number} ({row.id}{form}): {problem}"


def _take(shelf: _Shelf, id: str, rows: Sequence[_Row], taken: Taken) -> None:
    """One message: whether its words are new, and right."""
    old = shelf.own.forms.get(id, {})
    new = {row.form: _tidy(row.words) for row in rows}
    version = rows[0].version if _DIGEST.fullmatch(rows[0].version) else ""
    if all(words == _tidy(old.get(form, "")) for form, words in new.items()):
        looked_at = version and id in shelf.own.sources and all(row.state == "done" for row in rows)
        if looked_at and shelf.own.seen.get(id) != version:
            taken.looked_at[id] = version
        return
    forms = {form: new.get(form, old.get(form, "")) for form in shelf.forms(id)}
    problems = [(row, fault) for row in rows for fault in _of_row(shelf, row, forms[row.form])]
    if not problems:
        first = next(row for row in rows if new[row.form] != _tidy(old.get(row.form, "")))
        problems = [(first, fault) for fault in _of_message(shelf, id, forms)]
    taken.problems += [_said(shelf, row, fault) for row, fault in problems]
    if not problems:
        taken.words[id] = forms
        if version:
            taken.looked_at[id] = version


def _tidy(words: str) -> str:
    return "\n".join(line.rstrip() for line in words.strip().split("\n"))


def _of_row(shelf: _Shelf, row: _Row, words: str) -> Iterator[str]:
    """What is wrong with one text."""
    if not words:
        yield "is empty, and other forms of it are not"
        return
    try:
        look_at(words)
    except NotPlain as bad:
        yield str(bad)
        return
    yield from (f"has {fault}" for line in words.split("\n") for fault in invisible(line))
    quoted = set(_QUOTED.findall(words)) - shelf.reference.sources.keys()
    yield from (f"refers to {one}, which does not exist" for one in sorted(quoted))
    limit = shelf.limit(row.id, row.form)
    length = units(_VARIABLE.sub("", words))
    if limit and length > limit:
        yield f"is too long: {length} characters, and {limit} at most"
    if row.id == "language-order" and not words.isdecimal():
        yield "must be a number"
    if row.form != KEYWORDS:
        plural = plural_in(row.form)
        same = (one for form, one in shelf.reference.forms[row.id].items() if form != KEYWORDS)
        always = frozenset.intersection(*(frozenset(_VARIABLE.findall(one)) for one in same))
        missing = always - set(_VARIABLE.findall(words)) - ({plural[0].lstrip("$")} if plural else set())
        yield from (f"lacks {{ ${name} }}" for name in sorted(missing))


def _of_message(shelf: _Shelf, id: str, forms: Forms) -> list[str]:
    """What the checker says of a message as it will stand in its file."""
    wanted = shelf.reference.sources[id]
    try:
        source = parsed(id, forms, wanted.file, "")
    except NotPlain as bad:
        return [str(bad)]
    # What it quotes and is not translated yet has the variables that it has in the reference.
    quoted = {one for words in forms.values() for one in _QUOTED.findall(words)}
    beside = {one: shelf.own.sources.get(one, shelf.reference.sources[one]) for one in quoted}
    own = Words(shelf.own.code, {**beside, id: source})
    return faults(shelf.own.code, source, wanted, (own, shelf.approved))


def put(locales: Path, taken: Taken, shelf: _Shelf) -> None:
    """Write what was taken into the files of its language; a new language gets its folder."""
    folder = locales / taken.language
    folder.mkdir(exist_ok=True)
    files = dict.fromkeys(shelf.reference.sources[id].file for id in shelf.reference.sources if id in taken.words)
    for file in files:
        path, pattern = folder / f"{file}.ftl", shelf.second.folder / f"{file}.ftl"
        text = path.read_bytes().decode("utf-8") if path.exists() else ""
        changes = {id: one for id, one in taken.words.items() if shelf.reference.sources[id].file == file}
        path.write_bytes(rewritten(text, changes, pattern.read_text("utf-8-sig")).encode("utf-8"))
    if taken.looked_at:
        kept.write(folder, {**shelf.own.seen, **taken.looked_at})


def lacking(locales: Path, language: str) -> Iterator[str]:
    """What a language still lacks before it is offered to anybody."""
    if texts := unfinished(locales).get(language):
        there = (locales / language / "danger.toml").exists()
        yield f"not finished, and so not offered: {texts - (not there)} texts are missing"
        if not there:
            yield "danger.toml is missing: what people say who are in danger cannot come from a spreadsheet"
