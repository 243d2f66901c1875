"""What a button sends, sealed: on Viber a tap arrives as a text, and nobody must be able to type one."""

from __future__ import annotations

import base64
import hashlib
import hmac

from bot.screen import PRESS_BYTES

_SEAL = 12
MOST_BYTES = PRESS_BYTES + 1 + _SEAL
"""Viber's apps take up to 100."""


class Seal:
    """Presses with a seal that follows from the account's token. A press is an id and no right; the seal only tells
    taps from words that look like one."""

    def __init__(self, token: str) -> None:
        self._key = hmac.digest(token.encode(), b"viber buttons", hashlib.sha256)

    def sealed(self, press: str) -> str:
        """The press as a button carries it: ASCII."""
        return f"{press}#{self._seal(press)}"

    def unsealed(self, text: str) -> str | None:
        """The press behind a button's text; None if no button of ours has sent it."""
        press, mark, seal = text.rpartition("#")
        if not mark or not text.isascii() or len(text) > MOST_BYTES:
            return None
        return press if hmac.compare_digest(seal, self._seal(press)) else None

    def _seal(self, press: str) -> str:
        return base64.b32encode(hmac.digest(self._key, press.encode(), hashlib.sha256))[:_SEAL].decode()
