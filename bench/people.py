"""What people do in the bench of a chat turn, whatever their messenger: one script, and somebody who follows it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bench.floor import STEPS
from bench.wire import Call, Caller, Json, Key, Messenger

PATIENCE = 20.0

# --- What they do ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person does: presses a key or types; the key is found by what it carries."""

    press: bool
    key: str = ""
    words: str = ""
    """Typed as they are; empty: the label of the key."""


def press(key: str) -> Step:
    return Step(True, key)


def label(key: str) -> Step:
    return Step(False, key)


def words(words: str) -> Step:
    return Step(False, words=words)


ARRIVING = (words("/start"), press(r"\.en$"))
SCRIPT = (
    press(r"^>booking$"),
    label(r"\.office\.\w+\.krakow$"),
    press(r"\.service\.\w+\.legal$"),
    label(r"\.language\.\w+\.any$"),
    press(r"\.way\.\w+\.in-person$"),
    label(r"\.care\.\w+\.none$"),
    press(r"\.access\.\w+\.none$"),
    words("Olena"),
    press(r"\.phone\.\w+\.~skip$"),
    label(r"\.day\.\w+\.\d+$"),
    press(r"\.time\.\w+\.\d+$"),
    words("menu"),
    press(r"^>offer\.migrant$"),
    words("Legal advice"),
    press(r"^>menu$"),
    words("good morning"),
    press(r"^>offices$"),
    words("main menu"),
)
"""Half presses, half words: a booking up to its last question, then a look around; at the end it can begin anew."""


# --- Who does it -----------------------------------------------------------------------------------------------------


@dataclass
class Person:
    """Somebody who presses and types, and waits for all that the bot has to say to it."""

    messenger: Messenger
    address: str
    caller: Caller
    next_number: Callable[[], int]
    at: int = 0
    keys: Sequence[Key] = ()
    heard: list[Call] = field(default_factory=list)
    said: int = 0
    awaited: int = 0
    complete: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, call: Call) -> None:
        self.heard.append(call)
        if "text" not in call.shown:
            return  # that a press was noticed, that a message goes: nobody waits for these
        self.said += 1
        self.keys = call.keys or self.keys
        if self.said >= self.awaited:
            self.complete.set()

    async def does(self, step: Step, place: int, messages: int) -> None:
        """One turn, to the last of so many messages."""
        self.heard, self.said, self.awaited = [], 0, messages
        self.complete.clear()
        try:
            async with asyncio.timeout(PATIENCE):
                status = await self.caller.post(self._told(step, self.next_number() * STEPS + place))
                if status != 200:
                    raise RuntimeError(f"step {place}: the webhook answered {status}")
                await self.complete.wait()
        except TimeoutError:
            raise RuntimeError(f"step {place}: {self.said} of {messages} messages came") from None

    def _told(self, step: Step, number: int) -> Json:
        if step.press:
            return self.messenger.pressed(self.address, self._key(step.key), number)
        return self.messenger.typed(self.address, step.words or self._key(step.key).label, number)

    def _key(self, pattern: str) -> Key:
        found = next((one for one in self.keys if re.search(pattern, one.press)), None)
        if found is None:
            raise RuntimeError(f"no key {pattern} among {[one.press for one in self.keys]}")
        return found
