"""A message as a translator sees it: plain texts, one for each form, and how they are written back into a file.

Whoever translates need not know Fluent: plural forms and other variants are texts of their own, whole sentences each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Attribute,
    BaseComment,
    Junk,
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    Term,
    TextElement,
    VariableReference,
    Variant,
)

from bot.texts import Entry, Source, chosen_by_number

KEYWORDS = ".keywords"
PLAIN = ""
"""The form of a message that has but one."""

Forms = Mapping[str, str]
"""The texts of a message by their forms: PLAIN, KEYWORDS, or what has to be so: `$count: one`, `$way: *office`.

An asterisk is before what is said when nothing else fits; among plural forms that is always `other`, without one."""

_SPECIAL = re.compile(r"^([.*\[}])", re.MULTILINE)
_STEP = re.compile(r"(\$[a-z][\w-]*): (\*?)([\w-]+)")
_PLURAL = frozenset({"zero", "one", "two", "few", "many", "other"})


class NotPlain(Exception):
    """What a translator cannot have in a text, in words that say why."""


# --- From a file -----------------------------------------------------------------------------------------------------


def forms_of(entry: Entry, text: str) -> Forms:
    """The forms of a message that stands in the text of a file."""
    found = {} if entry.value is None else {_named(path): words for path, words in _unfolded(entry.value, text)}
    for one in entry.attributes:
        found[f".{one.id.name}"] = "".join(_shown(part, text) for part in one.value.elements)
    return found


@dataclass(frozen=True, slots=True)
class _Step:
    """One choice on the way to a form."""

    selector: str
    key: str
    default: bool
    plural: bool
    """Whether it is chosen by a number; `other` may be the name of any other choice as well."""

    def __str__(self) -> str:
        return f"{self.selector}: {'*' if self.default and not self.plural else ''}{self.key}"


def _named(path: Sequence[_Step]) -> str:
    return ", ".join(map(str, path))


def _unfolded(pattern: Pattern, text: str) -> Iterator[tuple[tuple[_Step, ...], str]]:
    """Every way through the choices of a pattern, and the whole sentence at its end."""
    for number, part in enumerate(pattern.elements):
        if isinstance(part, Placeable) and isinstance(select := part.expression, SelectExpression):
            before, after = pattern.elements[:number], pattern.elements[number + 1 :]
            plural = chosen_by_number(select) or [_key(one) for one in select.variants] == ["other"]
            for variant in select.variants:
                step = _Step(_sliced(select.selector, text), _key(variant), variant.default, plural)
                for path, words in _unfolded(Pattern([*before, *variant.value.elements, *after]), text):
                    yield (step, *path), words
            return
    yield (), "".join(_shown(part, text) for part in pattern.elements)


def _key(variant: Variant) -> str:
    return variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name


def _shown(part: object, text: str) -> str:
    return part.value if isinstance(part, TextElement) else _sliced(part, text)


def _sliced(node: object, text: str) -> str:
    span = getattr(node, "span", None)
    return text[span.start : span.end].strip() if span else ""


def expected(reference: Forms, plurals: Sequence[str]) -> list[str]:
    """The forms that a message has in a language with these plural forms, by those that it has in another."""
    found: list[str] = []
    for name in reference:
        path = () if name.startswith(".") else _path(name)
        if not any(one.plural for one in path):
            found.append(name)
            continue
        for plural in plurals:
            found.append(
                _named([replace(one, key=plural, default=plural == "other") if one.plural else one for one in path])
            )
    return list(dict.fromkeys(found))


def _said(step: _Step, plural: str) -> _Step:
    """The same choice with another plural form, if it is one between these."""
    return replace(step, key=plural, default=plural == "other") if step.plural else step


def nearest(name: str, forms: Forms) -> str:
    """The text of a form; where a language does not have it, of the plural form `other`, or else of all it has."""
    if name in forms:
        return forms[name]
    other = _named(
        [replace(one, key="other", default=True) if one.plural else one for one in _path(name)] if name else ()
    )
    values = {key: words for key, words in forms.items() if not key.startswith(".")}
    return values.get(other) or "\n".join(f"[{key}] {words}" if key else words for key, words in values.items())


def plural_in(name: str) -> tuple[str, str] | None:
    """The variable and the plural form that the name of a form speaks of."""
    path = () if name.startswith(".") else _path(name)
    return next(((one.selector, one.key) for one in path if one.plural), None)


def comment_of(entry: Entry) -> str:
    return (entry.comment.content or "") if entry.comment else ""


def purpose_of(path: Path) -> str:
    """What a file says of itself, above all."""
    lines = path.read_text("utf-8-sig").splitlines() if path.exists() else []
    return " ".join(line.removeprefix("###").strip() for line in lines if line.startswith("###"))


# --- Into a file -----------------------------------------------------------------------------------------------------


def written(id: str, forms: Forms) -> str:
    """A message as it stands in a file, without its comment."""
    variants = [(_path(name), words) for name, words in forms.items() if not name.startswith(".")]
    value = _folded(variants, 4) if variants else ""
    rest = "".join(f"\n    {name} ={_laid(words, 8)}" for name, words in forms.items() if name.startswith("."))
    return f"{id} ={value}{rest}\n"


def _path(name: str) -> tuple[_Step, ...]:
    """What a form is called, taken apart again. Raises NotPlain."""
    steps = []
    for part in name.split(", ") if name else ():
        if not (found := _STEP.fullmatch(part)):
            raise NotPlain(f"has a form that cannot be: {name}")
        plural = not found[2] and found[3] in _PLURAL
        steps.append(_Step(found[1], found[3], bool(found[2]) or (plural and found[3] == "other"), plural))
    return tuple(steps)


def _folded(variants: Sequence[tuple[tuple[_Step, ...], str]], depth: int) -> str:
    """The choice between these variants, or the text alone if there is nothing to choose."""
    if len(variants) == 1 and not variants[0][0]:
        return _laid(variants[0][1], depth)
    if not all(path for path, _ in variants) or len({path[0].selector for path, _ in variants}) != 1:
        raise NotPlain("has forms that do not belong together")
    lines = []
    for step, group in groupby(variants, lambda one: one[0][0]):
        below = _folded([(path[1:], words) for path, words in group], depth + 4)
        lines.append(f"{' ' * (depth - 1)}{'*' if step.default else ' '}[{step.key}]{below}")
    body = "\n".join(lines)
    return f" {{ {variants[0][0][0].selector} ->\n{body}\n{' ' * (depth - 4)}}}"


def _laid(words: str, depth: int) -> str:
    """A text behind its name: on the same line, or, if it has several, below it."""
    safe = _SPECIAL.sub(r'{"\1"}', words)
    if "\n" not in safe:
        return f" {safe}"
    return "".join(f"\n{' ' * depth}{line}" if line.strip() else "\n" for line in safe.split("\n"))


def parsed(id: str, forms: Forms, file: str, place: str) -> Source:
    """The message that these forms make, each of which `look_at` has passed. Raises NotPlain."""
    text = written(id, forms)
    body = FluentParser().parse(text).body
    if len(body) != 1 or not isinstance(entry := body[0], Message | Term):
        notes = [note.message for one in body if isinstance(one, Junk) for note in one.annotations]
        raise NotPlain(f"is not understood: {'; '.join(map(str, notes))}")
    if dict(forms_of(entry, text)) != {name: _settled(words) for name, words in forms.items()}:
        raise NotPlain("does not come out as it was written: look for spaces at the beginning of lines")
    return Source(id, entry, file, place)


def _settled(words: str) -> str:
    return _SPECIAL.sub(r'{"\1"}', words)


def look_at(words: str) -> None:
    """Raises NotPlain if a text has in it what no translator may write.

    Text, `{ $variables }`, `{ other-messages }` and `{"signs"}`: nothing else stands in braces."""
    entries = FluentParser().parse(f"x =\n    {_settled(words).replace(chr(10), chr(10) + '    ')}\n").body
    if words.count("{") != words.count("}"):
        raise NotPlain("has a brace { or } that stands alone: a variable is written as { $name }")
    value = entries[0].value if len(entries) == 1 and isinstance(entries[0], Message) else None
    if value is None or getattr(entries[0], "attributes", None):
        raise NotPlain("has something in braces that is not understood: a variable is written as { $name }")
    for part in value.elements:
        inside = part.expression if isinstance(part, Placeable) else None
        if inside is not None and not isinstance(inside, VariableReference | MessageReference | StringLiteral):
            raise NotPlain("has more in braces than a variable: a variable is written as { $name }")


def rewritten(text: str, changes: Mapping[str, Forms], pattern: str) -> str:
    """The text of a file with some messages worded anew; everything else stays as it is, byte for byte.

    What was not there comes where it stands in `pattern`, the file of another language, with the comment that it has
    there.
    """
    if not text.strip():
        return _begun(changes, pattern)
    crlf = "\r\n" in text
    text = text.replace("\r\n", "\n")
    for id, forms in changes.items():
        spans = {one.id.name: one for one in FluentParser().parse(text).body if isinstance(one, Message | Term)}
        if (old := spans.get(id)) is not None:
            start, end = _words_of(old)
            text = text[:start] + written(id, forms).rstrip("\n") + text[end:]
        else:
            text = _inserted(text, id, forms, pattern)
    return text.replace("\n", "\r\n") if crlf else text


def _begun(changes: Mapping[str, Forms], pattern: str) -> str:
    """A file that was not there, laid out as the pattern."""
    text, before, end = "", "", 0
    for one in FluentParser().parse(pattern).body:
        assert one.span
        if isinstance(one, Message | Term) and one.id.name in changes:
            start, last = _words_of(one)
            text += f"{before}{pattern[end:start]}{written(one.id.name, changes[one.id.name]).rstrip(chr(10))}"
            before, end = "", last
        elif isinstance(one, Message | Term):
            before, end = before + _gap(pattern[end : one.span.start]), one.span.end
    return f"{text.strip()}\n"


def _gap(words: str) -> str:
    """What stands before a message that is left out, but for the line's end, of which there is one already."""
    return words.rstrip("\n") + "\n\n" if words.strip() else ""


def _words_of(entry: Entry) -> tuple[int, int]:
    """Where a message stands, without its comment and the line's end behind it."""
    last: Pattern | Attribute | None = entry.attributes[-1] if entry.attributes else entry.value
    assert entry.id.span
    assert last
    assert last.span
    return entry.id.span.start, last.span.end


def _inserted(text: str, id: str, forms: Forms, pattern: str) -> str:
    """The file with one message more, behind the one that is before it in the pattern."""
    there = {one.id.name: one for one in FluentParser().parse(text).body if isinstance(one, Message | Term)}
    before, between = "", ""
    for one in FluentParser().parse(pattern).body:
        assert one.span
        if isinstance(one, Message | Term):
            if one.id.name == id:
                break
            if one.id.name in there:
                before, between = one.id.name, ""
            continue
        if isinstance(one, BaseComment) and one.content and f"# {one.content.splitlines()[0]}\n" not in text:
            between += f"{pattern[one.span.start : one.span.end].rstrip()}\n\n"
    else:
        raise ValueError(id)
    comment = "".join(f"# {line}".rstrip() + "\n" for line in comment_of(one).split("\n")) if one.comment else ""
    new = f"{between}{comment}{written(id, forms)}"
    if not before:
        return _above(text, new)
    _, end = _words_of(there[before])
    gap = "\n" if _stands_apart(pattern, one) or between else ""
    return f"{text[:end]}\n{gap}{new}{text[end:].removeprefix(chr(10))}"


def _above(text: str, new: str) -> str:
    """Before the first message, but behind what the file says of itself."""
    head, _, rest = text.partition("\n\n") if text.startswith("###") else ("", "", text)
    return f"{head}\n\n{new}{rest}" if head else f"{new}{rest}"


def _stands_apart(pattern: str, entry: Entry) -> bool:
    start = entry.comment.span.start if entry.comment and entry.comment.span else _words_of(entry)[0]
    return pattern[:start].endswith("\n\n")
