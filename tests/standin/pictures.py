"""Whether a picture is one: a PNG is read to its end, for a messenger would show nothing of a broken one."""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
SIDES, RATIO = 10_000, 20
"""The most that width and height come to together, and the most that one is longer than the other (Telegram's)."""


def fault(content: bytes) -> str:
    """What is wrong with a picture; empty for a sound one, and for kinds that are not looked into."""
    if not content.startswith(SIGNATURE):
        return ""
    kinds, size, at = [], (0, 0), len(SIGNATURE)
    while at + 12 <= len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        body, end = content[at + 8 : at + 8 + length], at + 12 + length
        if content[end - 4 : end] != struct.pack(">I", zlib.crc32(kind + body)):
            return "a chunk is damaged"
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        kinds.append(kind)
        at = end
    if kinds[:1] != [b"IHDR"] or kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds or at != len(content):
        return "it has no beginning or no end"
    if sum(size) > SIDES or max(size) > RATIO * min(size):
        return "PHOTO_INVALID_DIMENSIONS"
    return ""
