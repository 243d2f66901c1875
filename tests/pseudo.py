"""Languages that nobody speaks, made of the English texts: what is cut, glued together, or stands in the code shows.

The accented one is half as long again and every text of it stands in ⟦brackets⟧; the mirrored one is in Hebrew letters,
which run from right to left, in brackets too. They borrow the plural forms and dates of German and of Hebrew.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.forms import KEYWORDS, expected, nearest, written
from bot.seen import all_forms
from bot.texts import Texts, read_language
from bot.wording import plurals

ROOT = Path(__file__).parent.parent
ACCENTED, MIRRORED = "de", "he"
OPEN, CLOSE = "⟦", "⟧"

_KEPT = re.compile(r"(\{[^{}]*\}|https?://\S+|\S+@\S+|\bwww\.\S+|/[a-z]+\b)")
"""What is no word: variables, addresses, commands."""
_ACCENTS = str.maketrans("aceginosuyzACEGINOSUYZ", "áçéğíñöšüýžÁÇÉĞÍÑÖŠÜÝŽ")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהופזחיטכלמנסעפצקרשתואב" * 2)
_FILLING = "ölöng wörds "


def accented(words: str) -> str:
    """As long as German or Polish may be beside English."""
    short = _apart(words, lambda part: part.translate(_ACCENTS))
    wanted = round(len(_KEPT.sub("", words)) * 0.4)
    filling = (_FILLING * (wanted // len(_FILLING) + 1))[:wanted].strip()
    return f"{OPEN}{short}{f' {filling}' if filling else ''}{CLOSE}"


def mirrored(words: str) -> str:
    return f"{OPEN}{_apart(words, lambda part: part.translate(_HEBREW))}{CLOSE}"


def _apart(words: str, change: Callable[[str], str]) -> str:
    parts = _KEPT.split(words)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


LANGUAGES: dict[str, Callable[[str], str]] = {ACCENTED: accented, MIRRORED: mirrored}
_BARE = {"language-order"}
_SHORT = {"telegram-description", "telegram-short-description"}


def with_pseudo_languages(folder: Path) -> Path:
    """A folder of locales with these two beside all that there are."""
    there = shutil.copytree(ROOT / "locales", folder / "locales")
    english = there / "en"
    sources, _ = read_language(english)
    forms = all_forms(english, sources)
    for code, change in LANGUAGES.items():
        (there / code).mkdir()
        shutil.copy(english / "danger.toml", there / code)
        files: dict[str, str] = {}
        for id, source in sources.items():
            own = {form: nearest(form, forms[id]) for form in expected(forms[id], plurals(code))}
            said = {form: words if form == KEYWORDS or id in _BARE else change(words) for form, words in own.items()}
            files[source.file] = files.get(source.file, "") + written(id, said)
        for name, words in files.items():
            (there / code / f"{name}.ftl").write_text(words, "utf-8")
    return there


def texts(folder: Path) -> Texts:
    return Texts.load(with_pseudo_languages(folder), ZoneInfo("Europe/Warsaw"))


def outside(words: str) -> str:
    """What stands in no brackets. Raises AssertionError where they do not match: something was cut."""
    depth, found = 0, ""
    for letter in words:
        if letter == CLOSE:
            depth -= 1
            assert depth >= 0, f"begins in the middle: {words}"
        elif letter == OPEN:
            depth += 1
            found += " "
        elif not depth:
            found += letter
    assert depth == 0, f"was cut: {words}"
    return " ".join(found.split())


def strings(part: object) -> Iterator[str]:
    """Every string of something that is sent."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for one in part.values():
            yield from strings(one)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from strings(one)
