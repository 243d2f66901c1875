"""What is written about the running program, freed of secrets and of people: one place that all of it passes.

Nothing in the house writes names, numbers or words of people into a log. This is for what the house does not write
itself: libraries, warnings, errors that nobody foresaw. Their own texts are left out altogether, for they quote what
was being worked on; where they happened is kept. What is left is searched for whatever looks like a secret or like
somebody's number or address.
"""

from __future__ import annotations

import asyncio
import base64
import html
import json
import logging
import re
import sys
import threading
import unicodedata
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Protocol, TextIO, runtime_checkable
from urllib.parse import quote, quote_plus, unquote

from bot.faults import trail

log = logging.getLogger(__name__)

SHORTEST = 8
"""A secret with fewer characters is no secret, and taking it out everywhere would only spoil the words around it."""
LONGEST = 8000
"""The most that one line may have: what is longer is somebody's letter, and no line of a log."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+]*://(?:[^:@/]*:(.*)@)?", re.DOTALL)
_VALUE = re.compile(r"[\n<({\[:=\"']")
_OURS = ("bot", "storage", "scheduler")
_QUIET: Mapping[str, int] = {
    # It tells of broken calls with a piece of them, which may be anybody's words; our own handlers tell the rest.
    "aiohttp.server": logging.CRITICAL + 1,
    "alembic": logging.WARNING,
}

# Each begins where nothing of the same kind stands before it, so that none is tried from the middle of a match again.
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (f"[{name}]", re.compile(pattern))
    for name, pattern in (
        ("key", r"-----BEGIN [A-Z ]{0,40}KEY-----[^-]*(?:-----END [A-Z ]{0,40}KEY-----)?"),
        ("secret", r"(?<=://)[^\s/@:]*:[^\s/@]+(?=@)"),  # the password of an address
        ("secret", r"(?<!\d)\d+(?::|%(?:25)*3[Aa])[\w-]{30,}"),  # a bot's token on Telegram
        ("secret", r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{16}(?:(?:-|%(?:25)*2[Dd])[0-9A-Fa-f]{16}){2}"),  # and on Viber
        ("link", r"(?:(?<=enter#)|(?<=enter%23)|(?<=join-)|(?<=join%2D))[A-Za-z0-9%-]+"),
        ("key", r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{40,}"),
        (
            "code",
            r"(?<![A-Z0-9])(?:(?=[A-Z]*[2-9])(?=[2-9]*[A-Z])[2-9A-HJKMNP-Z]{12,}|[2-9A-HJKMNP-Z]{26,})(?![A-Za-z0-9])",
        ),
        ("code", r"(?<![\w-])[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{4}){2,}(?![\w-])"),  # as people are shown them
        ("key", r"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{40,}={0,2}"),
        ("key", r"(?<![\w+/-])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Z])(?=[\w+/-]*[a-z])[A-Za-z0-9+/]{40,}={0,2}(?![\w/-])"),
        ("e-mail", r"(?<![\w.+%-])[\w.+%-]+(?:@|%(?:25)*40)[\w-]+(?:\.[\w-]+)+"),
        (
            "phone",
            # Not a moment, an address of the net, a fraction, a group on Telegram, or anything behind a #.
            r"(?<![\w+#.])(?!\d{4}-\d\d-\d\d(?:\D|$))(?!\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))"
            r"(?!\d{1,6}\.\d{4,}(?![\d-]))(?!(?<=-)100\d{7,}(?!\d))"
            r"(?:\(?\+|%(?:25)*2[Bb]|00)?\(?\d(?:[ \u00a0().\-/]{0,3}\d){8,}",
        ),
    )
)


@runtime_checkable
class Concealed(Protocol):
    """A value that shows itself only to whoever asks for it by this name."""

    def reveal(self) -> str: ...


class Redactor:
    """Takes secrets out of texts: those that it is told of, however they are written, and all that looks like one."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._known: re.Pattern[str] | None = None
        self.learn(secrets)

    def learn(self, secrets: Iterable[str]) -> None:
        """From now on these are taken out."""
        forms = {form for secret in secrets if len(secret) >= SHORTEST for form in _forms(secret)}
        longest_first = sorted((one for one in forms if len(one) >= SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def __call__(self, text: str) -> str:
        """The text in one line, without them. What is done twice has been done once."""
        clean = self._once(_in_one_line(text))
        while (cleaner := self._once(clean)) != clean:
            clean = cleaner
        return clean

    def _once(self, text: str) -> str:
        if len(text) > LONGEST:  # and its last words, of which a part may be a part of a secret
            text = "".join(text[:LONGEST].rsplit(" ", 4)[:1]).rstrip(" …") + "…" if " " in text[:LONGEST] else "…"
        if self._known:
            text = self._known.sub("[secret]", text)
        for name, pattern in _PATTERNS:
            text = pattern.sub(name, text)
        return text


def _in_one_line(text: str) -> str:
    """Nothing that begins another line, or that a terminal would obey."""
    return "".join(one if one.isprintable() or unicodedata.category(one) == "Zs" else _escaped(one) for one in text)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")


def _forms(secret: str) -> Iterator[str]:
    """A secret as it is, and as it looks in addresses, JSON, HTML, base64 and hexadecimal digits."""
    raw = secret.encode()
    plain = (secret, json.dumps(secret)[1:-1], html.escape(secret), repr(secret)[1:-1], unquote(secret))
    yield from plain
    for address in (quote(secret, safe=""), quote(secret), quote_plus(secret), quote(quote(secret, safe=""), safe="")):
        yield from (address, re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), address))
    yield from (raw.hex(), raw.hex().upper())
    if re.fullmatch(r"(?:[0-9A-Fa-f]{2})+", secret):
        yield from (secret.lower(), secret.upper())
        yield from _base64(bytes.fromhex(secret))
    yield from _base64(raw)


def _base64(raw: bytes) -> Iterator[str]:
    """As base64 wherever it may begin in something longer: what depends on its neighbours is left out."""
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            whole = encode(b"\0" * before + raw).decode().rstrip("=")
            first, last = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
            yield whole[first:last]
    yield base64.b32encode(raw).decode().rstrip("=")


def secrets_in(settings: object) -> Iterator[str]:
    """Every secret in settings, wherever it stands there: whatever can be revealed, and the password of an address."""
    if isinstance(settings, Concealed):
        yield from _parts(settings.reveal())
    elif is_dataclass(settings):
        for one in fields(settings):
            yield from secrets_in(getattr(settings, one.name))


def _parts(secret: str) -> Iterator[str]:
    address = _ADDRESS.match(secret)
    if address is None:  # of the address of a database only the password is one; keys may be several
        yield from {secret, *secret.split()}
    elif address[1]:
        yield from (address[1], unquote(address[1]))


# --- What is written -------------------------------------------------------------------------------------------------


class Lines(logging.Formatter):
    """One line for each record, whatever is in it; of errors and stacks only where they were."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s ")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        when = f"{self.formatTime(record)} {record.levelname}"
        return f"{when} {self._redactor(f'{record.name}: {self._told(record)}')}"

    def _told(self, record: logging.LogRecord) -> str:
        told = _opening(str(record.msg))
        if record.name.partition(".")[0] in _OURS:
            with suppress(Exception):  # a mistake in what is written must not be answered with the values
                told = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        return f"{told} ({trail(error)})" if error is not None else told


def log_to(stream: TextIO, redactor: Redactor, *, fine: bool = False) -> None:
    """From now on whatever is logged, warned of or raised without being caught is told there, through the redactor.

    `fine` is for whoever looks for a fault. It tells no more of libraries, which then print what people send.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines(redactor))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.raiseExceptions = False  # or what cannot be written would be printed with its values
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.DEBUG if fine else logging.INFO)
    for name, level in _QUIET.items():
        logging.getLogger(name).setLevel(level)
    warnings.showwarning = _warned
    sys.excepthook = _not_caught
    sys.unraisablehook = lambda told: _ignored(told.exc_value)
    threading.excepthook = lambda told: _ignored(told.exc_value)


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """What nobody waits for any more is told of without its words, too."""
    loop.set_exception_handler(_forgotten)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: object = None,
    line: object = None,
) -> None:
    """Where somebody was warned of what kind of thing; the words may quote a value."""
    log.warning("%s in %s:%s", category.__name__, "/".join(Path(filename).parts[-2:]), lineno)


def _not_caught(kind: type[BaseException], error: BaseException, _: object) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("ended by %s", trail(error))


def _ignored(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        log.error("an error that nobody can catch: %s", trail(error))


def _forgotten(_: asyncio.AbstractEventLoop, told: Mapping[str, object]) -> None:
    error = told.get("exception")
    where = trail(error) if isinstance(error, BaseException) else "no error"
    log.error("%s: %s", _opening(str(told.get("message", ""))), where)


def _opening(words: str) -> str:
    """The first words of somebody else's, which are the same whatever it is about; what follows may be a value."""
    return _VALUE.split(words, maxsplit=1)[0][:100].strip()
