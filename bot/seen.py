"""Which wording of the reference each translation was made from: so that it is known, not guessed, what is outdated.

`locales/<language>/seen.json` holds a digest for each message: of the reference as it read when somebody last looked at
both. A message that is not in it was never marked (`cicbot texts seen` does that).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Literal

from bot.forms import Forms, forms_of
from bot.texts import Source, languages_in, locale_of, read_language

REFERENCE = "pl"
"""The language that the others are translated from: the centre approves its words."""

State = Literal["missing", "outdated", "unmarked", "done"]
FILE = "seen.json"


def digest(forms: Forms) -> str:
    """Of a message's words: other spaces around them or another comment make no difference."""
    return hashlib.sha256(json.dumps(sorted(forms.items())).encode()).hexdigest()[:10]


def state(own: Source | None, seen: str | None, present: str) -> State:
    """How a translation stands: `seen` is the digest it was made from, `present` that of the reference as it is."""
    if own is None:
        return "missing"
    if seen is None:
        return "unmarked"
    return "done" if seen == present else "outdated"


def all_forms(folder: Path, sources: Mapping[str, Source]) -> dict[str, Forms]:
    """The words of all messages of a language, whose folder this is."""
    texts = {file: (folder / f"{file}.ftl").read_text("utf-8-sig") for file in {one.file for one in sources.values()}}
    return {id: forms_of(one.entry, texts[one.file]) for id, one in sources.items()}


def read(folder: Path) -> dict[str, str]:
    """The digests of a language; none if it has no such file. Raises ValueError if that cannot be read."""
    path = folder / FILE
    if not path.exists():
        return {}
    try:
        kept = json.loads(path.read_text("utf-8"))
    except ValueError:
        kept = None
    if not isinstance(kept, dict) or not all(isinstance(one, str) for one in kept.values()):
        raise ValueError(f"{folder.name}/{FILE}: not understood; it is written by `cicbot texts seen`")
    return {str(id): str(one) for id, one in kept.items()}


def write(folder: Path, seen: Mapping[str, str]) -> None:
    """One line for each message, in order, so that two people who change different ones do not meet."""
    (folder / FILE).write_text(json.dumps(dict(sorted(seen.items())), indent=0) + "\n", "utf-8")


def digests(locales: Path) -> dict[str, str]:
    """Of the reference as it is now."""
    sources, _ = read_language(locales / REFERENCE)
    return {id: digest(forms) for id, forms in all_forms(locales / REFERENCE, sources).items()}


def mark(locales: Path, language: str, ids: Collection[str] = ()) -> int:
    """Note that these messages, and all that were never marked, say what the reference says now. How many.

    What is gone is forgotten.
    """
    present, (own, _) = digests(locales), read_language(locales / language)
    old = read(locales / language)
    seen = {id: now if id in ids else old.get(id, now) for id, now in present.items() if id in own}
    if seen != old:
        write(locales / language, seen)
    return sum(old.get(id) != one for id, one in seen.items())


def warnings(locales: Path) -> list[str]:
    """Languages in which something is outdated or was never marked."""
    found = []
    present = digests(locales)
    for language in filter(locale_of, languages_in(locales)):
        if language == REFERENCE:
            continue
        try:
            seen = read(locales / language)
        except ValueError as bad:
            found.append(str(bad))
            continue
        own, _ = read_language(locales / language)
        states = {id: state(own.get(id), seen.get(id), now) for id, now in present.items()}
        outdated = [id for id, one in states.items() if one == "outdated"]
        unmarked = [id for id, one in states.items() if one == "unmarked"]
        if outdated:
            found.append(f"{language}: {REFERENCE} says something else since these were translated: {_some(outdated)}")
        if unmarked:
            found.append(f"{language}: not marked as translated (`cicbot texts seen`): {_some(unmarked)}")
    return found


def _some(ids: list[str]) -> str:
    return f"{', '.join(ids[:5])}{f' and {len(ids) - 5} more' if len(ids) > 5 else ''}"
