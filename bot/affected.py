"""What `cicbot affected` says when data may have been seen by others: what the authority asks for within 72 hours.

The nature of the data, and the numbers of people and of records (GDPR, Article 33(3)(a)). No name, number or word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storage.concerned import Concerned


def told(found: Concerned) -> Iterator[str]:
    """It in lines."""
    yield f"{sum(one.count for one in found.people)} people who write here, and {found.staff} of the staff."
    yield ""
    yield from _table(
        ("channel", "language", "people", "can be written to"),
        [(one.channel, one.language or "not chosen", str(one.count), str(one.reachable)) for one in found.people],
    )
    yield ""
    yield from _table(
        ("table", "kind", "rows", "people", "encrypted"),
        [(one.table, one.kind, str(one.rows), str(one.people), ", ".join(one.encrypted) or "-") for one in found.kept],
    )
    yield ""
    yield "The supervisory authority is told within 72 hours (GDPR, Article 33); the people themselves where the risk"
    yield "for them is high, but not of what is encrypted if its key was not seen (Article 34(3)(a))."


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        yield "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()
