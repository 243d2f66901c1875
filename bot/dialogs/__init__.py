"""The conversations, one file each. A dialog is a module whose function has the module's name; nothing lists them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from bot.screen import Door, Text
from bot.talk import Dialog


@dataclass(frozen=True)
class Dialogs:
    """All dialogs by name, the words of links that lead to them, and what people may call them."""

    by_name: Mapping[str, Dialog]
    by_link: Mapping[str, str]
    by_subject: Mapping[str, Text] = field(default_factory=dict)

    @cached_property
    def _signatures(self) -> Mapping[str, inspect.Signature]:
        """Looked at in every turn, and dear to make."""
        return {name: inspect.signature(dialog) for name, dialog in self.by_name.items()}

    def find(self, door: Door) -> Dialog | None:
        """The dialog behind a door; None if there is none or the door carries the wrong number of ids."""
        dialog = self.by_name.get(door.dialog)
        if dialog is None:
            return None
        try:
            self._signatures[door.dialog].bind(None, *door.args)
        except TypeError:
            return None
        return dialog

    def linked(self, context: str) -> Door | None:
        """The door that a link names, as in `offer-legal`: a dialog's link word and its ids; None for anything else."""
        word, _, rest = context.partition("-")
        name = self.by_link.get(word)
        if name is None:
            return None
        door = Door(name, rest) if rest else Door(name)
        return door if self.find(door) else None


def load() -> Dialogs:
    """All dialogs of this package.

    A module may name the word by which links open it, `LINK = "book"`, and the message whose words and keywords open it
    when somebody types them, `SUBJECT = Text("…")`.
    """
    by_name: dict[str, Dialog] = {}
    by_link: dict[str, str] = {}
    by_subject: dict[str, Text] = {}
    for found in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{found.name}")
        dialog = getattr(module, found.name, None)
        if dialog is None:
            continue  # shared questions, not a conversation of its own
        by_name[found.name] = cast(Dialog, dialog)
        link = getattr(module, "LINK", None)
        if isinstance(link, str):
            by_link[link] = found.name
        subject = getattr(module, "SUBJECT", None)
        if isinstance(subject, Text):
            by_subject[found.name] = subject
    return Dialogs(by_name, by_link, by_subject)
