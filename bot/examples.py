"""Examples for review: reads what a conversation with people began with, and lets nothing be kept that must not be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.centre.wishes import Reading, Wish
from bot.config_file import LOCALES
from bot.dialogs import wanting
from bot.dialogs.asking import office_name
from bot.screen import Text
from bot.texts import Texts
from bot.understanding import redacting


@dataclass(frozen=True, slots=True)
class Examples:
    """Reads with what the assistant itself reads with (see `bot.centre.wishes.Reader`)."""

    danger: Callable[[str], str | None]
    wishes: Callable[[str], Wish]
    redact: Callable[[str, Sequence[str]], str]
    offer: Offer

    def read(self, words: str, meant: str = "") -> Reading | None:
        return None if self.danger(words) else wanting.reading(self.wishes(words), self.offer, meant)

    def called(self, meant: str) -> Text | None:
        return dict(wanting.meanings(self.offer)).get(meant)

    def redacted(self, words: str, names: Sequence[str]) -> str:
        return self.redact(words, names)


def redactor(texts: Texts, timetable: Timetable) -> Callable[[str, Sequence[str]], str]:
    """Takes out of words what could tell whose they are, but for the centre's own words and towns."""
    towns = {texts.say(code)(office_name(one.id)) for code in texts.languages for one in timetable.offices}
    return redacting.load(LOCALES, towns).redacted
