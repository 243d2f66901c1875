"""What the code and the data say: which messages they use, and words that stand in the code instead of `locales/`."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeGuard

_SHOWN = {"Text", "Local", "Verbatim", "Button", "Link", "AskContact", "Option", "Screen"} | {
    "CalendarFile", "Pin", "QrCode", "Document", "Picture"
}  # fmt: skip
_STRICT = {"Local", "Verbatim"}  # these are for words that come from somewhere else altogether
_LABELS = {"Button": 0, "Link": 0, "AskContact": 0, "Option": 1, "confirm": 2, "write": 9, "contact": 9}
"""What is on a button, by its place among what is given to these; the way past a question is called `skip`."""
_ADDRESS = re.compile(r"\S*[@/]\S*|\S+\.\w\S*")
_WORD = re.compile(r"\b[^\W\d_]+\b")


@dataclass(frozen=True, slots=True)
class Use:
    """A message's id in the code or the data; `args` are the variables given to it, None where they cannot be seen."""

    id: str
    args: frozenset[str] | None
    place: str


def words_in(text: str) -> list[str]:
    """The words of a text, links and addresses left out."""
    return _WORD.findall(_ADDRESS.sub(" ", text))


def find_uses(code: Iterable[Path], data: Iterable[Path], fields: Collection[str]) -> list[Use]:
    """Every id that is given to a `Text` in Python files, and every one that stands in the fields of TOML files."""
    uses = [use for path in _files(code, "*.py") for use in _in_code(path)]
    for path in _files(data, "*.toml"):
        uses += _in_data(path, tomllib.loads(path.read_text("utf-8")), fields)
    return uses


def labels(code: Iterable[Path]) -> frozenset[str]:
    """The ids of what stands on buttons."""
    found: set[str] = set()
    for path in _files(code, "*.py"):
        for name, call in _calls(path, set(_LABELS)):
            label = [*call.args[_LABELS[name] :][:1], *(one.value for one in call.keywords if one.arg == "skip")]
            below = (node for one in label for node in ast.walk(one))
            found |= {id for node in below if _is_text(node) for id in _ids(node)}
    return frozenset(found)


def _is_text(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text"


def careless(code: Iterable[Path], built: Sequence[str], fields: Collection[str]) -> list[str]:
    """Ids that are made at run time, so that nobody can find them, and words that no translator will see."""
    return [fault for path in _files(code, "*.py") for fault in (*_built(path, built, fields), *_worded(path))]


def _files(paths: Iterable[Path], pattern: str) -> list[Path]:
    return [file for path in paths for file in (sorted(path.rglob(pattern)) if path.is_dir() else [path])]


def _shown(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _calls(path: Path, wanted: Collection[str]) -> Iterator[tuple[str, ast.Call]]:
    return ((name, call) for name, call in _all_calls(path.read_text("utf-8")) if name in wanted)


@lru_cache(maxsize=1024)
def _all_calls(text: str) -> Sequence[tuple[str, ast.Call]]:
    """The calls in a Python file by the last part of their names: each question is asked of every file."""
    found = []
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                found.append((name, node))
    return found


def _in_code(path: Path) -> Iterator[Use]:
    for _, call in _calls(path, {"Text"}):
        seen = all(one.arg for one in call.keywords)
        args = frozenset(one.arg for one in call.keywords if one.arg) if seen else None
        yield from (Use(id, args, f"{_shown(path)}:{call.lineno}") for id in _ids(call))


def _ids(call: ast.Call) -> list[str]:
    match call.args:
        case [ast.Constant(value=str() as id)]:
            return [id]
        case [ast.IfExp(body=ast.Constant(value=str() as one), orelse=ast.Constant(value=str() as other))]:
            return [one, other]
        case _:
            return []


def _in_data(path: Path, part: object, fields: Collection[str]) -> Iterator[Use]:
    if isinstance(part, dict):
        yield from (Use(str(value), frozenset(), _shown(path)) for key, value in part.items() if key in fields)
        part = list(part.values())
    for below in part if isinstance(part, list) else []:
        yield from _in_data(path, below, fields)


def _built(path: Path, built: Sequence[str], fields: Collection[str]) -> Iterator[str]:
    if path.as_posix().endswith(tuple(built)):
        return
    for _, call in _calls(path, {"Text"}):
        match call.args:
            case [ast.Attribute(attr=name)] if name in fields:
                continue
        if not _ids(call):
            yield f"{_shown(path)}:{call.lineno}: a message's id is made at run time"


def _worded(path: Path) -> Iterator[str]:
    for name, call in _calls(path, _SHOWN):
        for value in (*call.args, *(one.value for one in call.keywords)):
            for words in _literals(value):
                if _says(words, name in _STRICT):
                    yield f"{_shown(path)}:{call.lineno}: words in the code: {words!r}"


def _literals(node: ast.expr) -> Iterator[str]:
    """The literal words of a value; calls inside it are looked at by themselves, and keys of tables are not shown."""
    match node:
        case ast.Constant(value=str() as words):
            yield words
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            yield from (words for part in parts for words in _literals(part))
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))


def _says(value: str, strict: bool) -> bool:
    words = words_in(value)
    if any(not word.isascii() for word in words):
        return True
    several = sum(any(map(str.isalpha, part)) for part in _ADDRESS.sub(" ", value).split()) > 2
    return several or (strict and any(len(word) > 2 for word in words))
