"""What is sent along with a message, as it lies in the outbox until then: bytes in base64, codes as their words."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping

from bot.screen import Document, Picture, QrCode

_NAMES = {"image/png": "png", "image/jpeg": "jpg"}
_PIXELS, _BORDER = 640, 4
"""How wide a code is drawn, about, and the light squares around it: less of them, and old cameras find nothing."""


def kept(attachment: QrCode | Document | Picture) -> dict[str, object]:
    """The attachment as plain data: its name, its media type, and what makes its contents."""
    match attachment:
        case QrCode(words):
            return {"name": "code.png", "type": "image/png", "qr": words}
        case Document(name, type, content):
            return {"name": name, "type": type, **_packed(content)}
        case Picture(content):
            return {"name": f"picture.{_NAMES[attachment.type]}", "type": attachment.type, **_packed(content)}


def _packed(content: bytes) -> dict[str, object]:
    return {"base64": base64.b64encode(content).decode()}


def contents(kept: Mapping[str, object]) -> bytes:
    """The bytes of what is kept so. Raises KeyError or ValueError for anything else."""
    return drawn(str(kept["qr"])) if "qr" in kept else base64.b64decode(str(kept["base64"]), validate=True)


def drawn(words: str) -> bytes:
    """A code for cameras as a PNG, dark on light. Raises ValueError for more words than fit into one."""
    import segno  # with the first code: most processes draw none

    file = io.BytesIO()
    # Level M mends a scratch or a thumb of a seventh; a code on a phone's screen needs no more.
    code = segno.make(words, error="m", micro=False, encoding="utf-8")
    squares = code.symbol_size(border=_BORDER)[0]
    code.save(file, kind="png", scale=max(4, _PIXELS // squares), border=_BORDER)
    return file.getvalue()
