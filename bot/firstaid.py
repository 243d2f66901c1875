"""Danger answered whatever else is wrong: what is said first leaves without database and outbox.

Whoever takes an input in says so at once (`heed`). If its turn is not through in a moment, or fails, the first answer
goes straight through the channel, as plain words. Should the turn come through after all, it answers once more.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard, TypeVar

from bot import listening
from bot.centre.helplines import BadHelplines, Helpline, every, lines_for
from bot.channels import Channel, Later, Refused, Sending, Tells, Unknown
from bot.dialogs.danger import line
from bot.errands import Errands
from bot.screen import Arrived, Commanded, Door, Input, Phrase, Pressed, Said, Text, decode
from bot.texts import Texts

log = logging.getLogger(__name__)

MOMENT = 1.0
"""Seconds that a turn has to answer somebody in danger before it is done without."""

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0)
"""Before an answer that has not arrived is tried again."""

UNKNOWN = ("pl", "uk", "en")
"""What is spoken to whom nobody knows a language of."""

EMERGENCY = "112"

_MOST = 10_000
"""So many inputs and people are remembered, the newest."""

CALLED = ""
"""The kind of danger of a call that does not say for what: a tap, a command, a word like SOS."""

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(slots=True)
class _Cry:
    """An input that speaks of danger, and whether its person has been answered."""

    input: Input
    kind: str
    answered: bool = False
    told: bool = False
    timer: asyncio.TimerHandle | None = None

    def forget(self) -> None:
        """What was written is needed no more: only that it came."""
        self.input = replace(self.input, event=Arrived(), beside="")


class FirstAid:
    """Knows which inputs speak of danger, and answers those that nobody else answers in time."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        texts: Texts,
        hears: Callable[[str], str | None],
        moment: float = MOMENT,
        lines: Callable[[str], Sequence[Helpline]] = lines_for,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        """`hears` says what kind of danger words speak of, if of any; `lines` are whom to call in each kind. `moment`
        and `pauses` are in seconds."""
        self._channels = channels
        self._texts = texts
        self._hears = hears
        self._moment = moment
        self._lines = lines
        self._pauses = pauses
        self._kinds: OrderedDict[tuple[str, str, int], str | None] = OrderedDict()
        self._cries: OrderedDict[tuple[str, str], _Cry] = OrderedDict()
        self._languages: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._telling = Errands()

    # --- what is heard ---

    def kind(self, input: Input) -> str | None:
        """What kind of danger it speaks of; CALLED for a call that says none, None where it is no such thing.

        Never raises. It is found out once for an input, however often that comes.
        """
        words = input.words
        key = input.channel, input.id, hash(words)  # of the words nothing is kept
        if key not in self._kinds:
            try:
                found = CALLED if self._calls(input) else self._spoken(words) if words else None
            except Exception as error:  # noqa: BLE001 (whatever it is, the turn must go on)
                log.error("danger could not be listened for: %s", type(error).__name__)
                found = None
            _remember(self._kinds, key, found)
        return self._kinds[key]

    def _spoken(self, words: str) -> str | None:
        """What kind of danger words speak of. Whoever was shouted at here, and says no more, wants to complain."""
        return None if listening.complains(words, self._texts.say_all) else self._hears(words)

    def _calls(self, input: Input) -> bool:
        match input.event:
            case Pressed(data):
                door = decode(data)
                return isinstance(door, Door) and door.dialog == "danger"
            case Commanded(name):
                return name in ("sos", EMERGENCY)
            case Said(words):
                return listening.calls(words, self._texts.say_all)
            case _:
                return False

    # --- how it is seen to ---

    def heed(self, input: Input) -> None:
        """It has come in: if it speaks of danger, it is answered in a moment, whatever becomes of its turn."""
        kind, key = self.kind(input), (input.channel, input.id)
        if kind is None or key in self._cries:
            return
        cry = _Cry(input, kind)
        cry.timer = asyncio.get_running_loop().call_later(self._moment, self._tell, cry)
        _remember(self._cries, key, cry)

    def answered(self, input: Input) -> None:
        """Its turn is through, and the answer on its way."""
        if cry := self._cries.get((input.channel, input.id)):
            cry.answered = True
            cry.forget()
            if cry.timer:
                cry.timer.cancel()

    def failed(self, input: Input) -> None:
        """Its turn has failed, or its answer has to wait: there is no sense in waiting for it."""
        if (cry := self._cries.get((input.channel, input.id))) and not cry.answered:
            self._tell(cry)

    def speaks(self, channel: str, address: str, language: str) -> None:
        """What somebody is spoken to in, for when nobody can be asked."""
        _remember(self._languages, (channel, address), language)

    async def stop(self) -> None:
        """Nobody is told anything any more."""
        for cry in self._cries.values():
            if cry.timer:
                cry.timer.cancel()
        await self._telling.finish()

    # --- what is said ---

    def words(self, input: Input) -> str:
        """What is said first, in plain words: in their language, or their device's, or else in several."""
        known = self._languages.get((input.channel, input.address)) or self._texts.best(input.language)
        spoken = [known] if known else self._widely_read
        try:
            first = self._first(self.kind(input) or CALLED)
            words = "\n\n".join("\n".join(map(self._texts.say(one), first)) for one in spoken)
        except Exception as error:  # noqa: BLE001 (a number is better than nothing)
            log.error("the words for danger are broken: %s", type(error).__name__)
            words = EMERGENCY
        return words if EMERGENCY in words else f"{EMERGENCY}\n{words}"

    @property
    def _widely_read(self) -> Sequence[str]:
        known = self._texts.languages
        return [one for one in UNKNOWN if one in known] or known

    def first(self, input: Input) -> Sequence[Phrase]:
        """What is said first to whoever speaks of danger in it; nothing where it is no such thing."""
        kind = self.kind(input)
        return () if kind is None else self._first(kind)

    def _first(self, kind: str) -> Sequence[Phrase]:
        """A warm sentence, the emergency number, and who else is there."""
        heard = [Text("danger-heard")] if kind else []
        return [*heard, Text("help-danger"), *map(line, self._lines(kind))]

    def _tell(self, cry: _Cry) -> None:
        if cry.told or cry.answered:
            return
        cry.told = True
        if cry.timer:
            cry.timer.cancel()
        channel, words = self._channels.get(cry.input.channel), self.words(cry.input)
        cry.forget()
        if channel is not None and _tells(channel):
            self._telling.run(self._keep_telling(channel, cry, words), endless=True)

    async def _keep_telling(self, channel: Tells, cry: _Cry, words: str) -> None:
        """Until it has arrived, or their turn is through; what may have arrived is tried once more and not again."""
        doubts = 0
        for pause in (*self._pauses, 0.0):
            sending = await _told(channel, cry.input, words)
            doubts += isinstance(sending, Unknown)
            if not isinstance(sending, Later | Unknown) or doubts > 1:
                if isinstance(sending, Refused):
                    log.error("%s refused a first answer: %s", cry.input.channel, ascii(sending.reason))
                return
            wait = sending.seconds if isinstance(sending, Later) else 0.0
            await asyncio.sleep(min(max(pause, wait), self._pauses[-1]))
            if cry.answered:
                return


def everything() -> Sequence[Phrase]:
    """The emergency number and everybody else there is, for where it is not known what has happened."""
    try:
        return [Text("help-danger"), *map(line, every())]
    except BadHelplines as bad:
        log.error("nobody to call in danger but 112: %s", bad)
        return [Text("help-danger")]


def _tells(channel: Channel) -> TypeGuard[Tells]:
    return isinstance(channel, Tells)


async def _told(channel: Tells, input: Input, words: str) -> Sending:
    try:
        return await channel.tell(input.address, words, input.device)
    except Exception as error:  # noqa: BLE001 (its text may be personal)
        log.error("a first answer failed: %s", type(error).__name__)
        return Unknown()


def _remember(kept: OrderedDict[Key, Value], key: Key, value: Value) -> None:
    kept[key] = value
    kept.move_to_end(key)
    if len(kept) > _MOST:
        kept.popitem(last=False)
