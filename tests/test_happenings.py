"""Whatever storage notes as having happened in a case, the desk has words for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

from bot.casecards import happened
from bot.screen import Text
from storage.casework import AlertDesk, Delivered

STORAGE = Path(__file__).parent.parent / "storage"
UNKNOWN = Text("casecards-something")
SPELT_OUT = {
    "act.what": get_args(get_type_hints(AlertDesk)["what"]),
    "state": tuple(one for one in get_args(Delivered) if one not in ("none", "held", "waiting", "sent")),
    "found.ref": ("AAAABBBB",),
    "ref": ("AAAABBBB",),
    "one.id": ("7",),
    "into.id": ("7",),
    "why": ("idle", "old", "alert"),
    "words": ("late:AAAABBBB:20", "late:AAAABBBB:more"),
}
"""What can stand where an event names something else."""


def events() -> Iterator[str]:
    """The words of every event that is written anywhere in storage."""
    for path in STORAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("_event", "event"):
                yield from spelt_out(node.args[2])


def spelt_out(words: ast.expr) -> list[str]:
    match words:
        case ast.Constant(str(text)):
            return [text]
        case ast.FormattedValue(value) | (ast.Name() as value):
            return list(SPELT_OUT[ast.unparse(value)])
        case ast.JoinedStr(parts):
            found = [""]
            for part in parts:
                found = [before + one for before in found for one in spelt_out(part)]
            return found
    raise AssertionError(f"{ast.unparse(words)} is no event that can be read here")


def test_every_event_has_words() -> None:
    found = sorted(set(events()))
    assert {"ended", "left", "late:AAAABBBB", "undelivered:gone"} <= set(found)
    assert [one for one in found if happened(one) == UNKNOWN] == []


def test_an_event_of_another_time_is_told_as_well() -> None:
    assert happened("something else") == UNKNOWN
