"""Long texts in parts, for channels whose messages have an end."""

from __future__ import annotations


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as messengers count it: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` units, cut between paragraphs, or else lines, or else words."""
    parts = []
    while units(text) > limit:
        cut = _cut(text, limit)
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*parts, text] if text else parts


def _cut(text: str, limit: int) -> int:
    head = text.encode("utf-16-le", "surrogatepass")[: limit * 2].decode("utf-16-le", "ignore")
    # One character more is looked at, for a part may end exactly where its paragraph does.
    ends = (text.rfind(gap, 0, len(head) + len(gap)) for gap in ("\n\n", "\n", " "))
    return next((end for end in ends if end > len(head) // 2), len(head))
