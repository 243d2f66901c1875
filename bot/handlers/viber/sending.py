"""A drawn message brought to Viber, to one person or to many, and what became of it in the house's own words."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from bot.channels import Gone, Later, Refused, Sending, Sent, Unknown
from bot.handlers.viber.client import TOO_LARGE, Client, Reply, Unanswered
from bot.screen import Payload

log = logging.getLogger(__name__)

Dress = Callable[[Payload, int], Mapping[str, object]]
"""A payload as Viber's message for a device of that API version, but for receiver and sender."""

PLAIN = 0
"""The version for which a message is dressed without a keyboard, its options written out."""

MOST_RECEIVERS = 300

_BROKEN = 300.0
"""The account is out of order: nothing can be sent until a person has mended that."""

_REGISTERING = 5.0
"""The account has no webhook: we set it again by ourselves."""

_SLOWER = 60.0
"""A hundred messages in an hour without a word of theirs: it ends with the clock hour, or with their next word."""

_ALERT_AGAIN = 3600.0
"""An account without a balance may still send what is free: it breaks and mends all day, and that is said rarely."""

_STRANGE = 60.0


class _Means(Enum):
    """What a status is about; what follows from that stands in `_outcome` and in `Sender`."""

    SENT = auto()
    GONE = auto()
    SLOWER = auto()
    ACCOUNT = auto()
    KEYBOARD = auto()
    """Perhaps the keyboard, perhaps something else: without it the message may pass."""
    DEVICE = auto()
    """The person's device is too old for the message; it will be too old for the next one as well."""
    BROADCAST = auto()
    """To many at once it may not be sent, to each by themselves it may."""
    CONTENT = auto()
    STRANGE = auto()


@dataclass(frozen=True, slots=True)
class _Status:
    name: str
    means: _Means
    trouble: str = ""
    """What is the matter with the account, in plain words for whoever runs it."""


_STATUSES: Mapping[int, _Status] = {
    0: _Status("ok", _Means.SENT),
    1: _Status("invalidUrl", _Means.CONTENT),
    2: _Status("invalidAuthToken", _Means.ACCOUNT, "the token is not accepted"),
    3: _Status("badData", _Means.KEYBOARD),
    4: _Status("missingData", _Means.CONTENT),
    5: _Status("receiverNotRegistered", _Means.GONE),
    6: _Status("receiverNotSubscribed", _Means.GONE),
    7: _Status("publicAccountBlocked", _Means.ACCOUNT, "the account is blocked"),
    8: _Status("publicAccountNotFound", _Means.ACCOUNT, "the account is not found"),
    9: _Status("publicAccountSuspended", _Means.ACCOUNT, "the account is suspended"),
    10: _Status("webhookNotSet", _Means.ACCOUNT, "the account has no webhook"),
    11: _Status("receiverNoSuitableDevice", _Means.CONTENT),
    12: _Status("tooManyRequests", _Means.SLOWER),
    13: _Status("apiVersionNotSupported", _Means.DEVICE),
    14: _Status("incompatibleWithVersion", _Means.DEVICE),
    15: _Status("publicAccountNotAuthorized", _Means.ACCOUNT, "the account is not authorized"),
    16: _Status("inchatReplyMessageNotAllowed", _Means.CONTENT),
    17: _Status("publicAccountIsNotInline", _Means.CONTENT),
    18: _Status("noPublicChat", _Means.CONTENT),
    19: _Status("cannotSendBroadcast", _Means.BROADCAST),
    20: _Status("broadcastNotAllowed", _Means.BROADCAST),
    21: _Status("unsupportedCountry", _Means.CONTENT),
    22: _Status("paymentUnsupported", _Means.CONTENT),
    23: _Status("freeMessagesExceeded", _Means.ACCOUNT, "the account's free messages are used up"),
    24: _Status("noBalance", _Means.ACCOUNT, "the account has no balance"),
}
_BAD_DATA = 3
_WEBHOOK_NOT_SET = 10
_UNPAID = (23, 24)
"""There is no money left: what is free may go all the same."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody to write to: what Viber calls them, what their device can do, and whose tariff they have."""

    address: str
    api: int
    country: str = ""


@dataclass(frozen=True, slots=True)
class _Form:
    """A message as a device gets it. `shown` is its payload, where that is not what was drawn."""

    message: Mapping[str, object]
    shown: Payload | None

    @property
    def has_keyboard(self) -> bool:
        return "keyboard" in self.message


_WELL = frozenset({_Means.SENT, _Means.GONE, _Means.SLOWER, _Means.DEVICE})
"""What is said of a person or a device is said by an account that is let in."""


class Overrated:
    """Devices that have refused what their version should be able to show; so many of them at most."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._said: OrderedDict[str, int] = OrderedDict()

    def add(self, address: str, api: int) -> None:
        self._said[address] = api
        self._said.move_to_end(address)
        if len(self._said) > self._most:
            self._said.popitem(last=False)

    def api(self, address: str, said: int) -> int:
        """What to take a device for that says this; when it says something new, it is believed again."""
        if self._said.get(address) == said:
            return PLAIN
        self._said.pop(address, None)
        return said


class Sender:
    """Sends, and keeps in mind whether the account is well and which devices can do less than they say."""

    trouble: str
    """What is the matter with the account; empty while it is well."""

    def __init__(
        self,
        client: Client,
        sender: Mapping[str, str],
        dress: Dress,
        on_missing_webhook: Callable[[], None],
        *,
        plainly: Callable[[Payload], Payload | None] = lambda payload: None,
    ) -> None:
        """`sender` is who writes: a name, perhaps an avatar. `on_missing_webhook` is called whenever an answer says so.

        `plainly` is the payload of what a person sees who gets a message without its keyboard.
        """
        self.trouble = ""
        self._alerted = False
        self._quiet_until = float("-inf")
        self._client = client
        self._sender = sender
        self._dress = dress
        self._on_missing_webhook = on_missing_webhook
        self._plainly = plainly
        self._overrated = Overrated()

    async def send(self, payload: Payload, address: str, api: int, country: str = "") -> Sending:
        """Send one message. What is refused with a keyboard, and perhaps for it, is sent once more without."""
        receiver = Receiver(address, api, country)
        form = self._form(payload, self._overrated.api(address, api))
        answer = await self._send(form, receiver)
        if isinstance(answer, Reply) and _for_the_keyboard(answer.status, form):
            return await self._send_plain(payload, receiver, answer.status)
        return _outcome(answer, receiver, form)

    async def broadcast(self, payload: Payload, receivers: Sequence[Receiver]) -> Mapping[str, Sending]:
        """Send the same message to many, and say for each of them what became of it.

        Where the whole channel has to wait, the rest is not tried.
        """
        results: dict[str, Sending] = {}
        wait: Later | None = None
        for form, people in self._groups(payload, receivers):
            for start in range(0, len(people), MOST_RECEIVERS):
                some = people[start : start + MOST_RECEIVERS]
                told = _all(some, wait) if wait else await self._send_to_many(payload, form, some)
                wait = _wait(told.values())
                results |= told
        return results

    def _form(self, payload: Payload, api: int) -> _Form:
        message = self._dress(payload, api)
        return _Form(message, None if "keyboard" in message else self._plainly(payload))

    # --- To one ---

    async def _send(self, form: _Form, receiver: Receiver) -> Reply | Later | Unknown | Refused:
        return await self._call("send_message", form, {"receiver": receiver.address})

    async def _send_plain(self, payload: Payload, receiver: Receiver, status: int) -> Sending:
        """Without a keyboard, after that refusal of one; whatever becomes of it stands."""
        form = self._form(payload, PLAIN)
        sending = _outcome(await self._send(form, receiver), receiver, form)
        if isinstance(sending, Sent) and _status(status).means is _Means.DEVICE:
            self._overrated.add(receiver.address, receiver.api)
        return sending

    async def _send_to_each(self, payload: Payload, people: Sequence[Receiver]) -> Mapping[str, Sending]:
        results: dict[str, Sending] = {}
        wait: Later | None = None
        for one in people:
            results[one.address] = wait or await self.send(payload, one.address, one.api, one.country)
            wait = _wait([results[one.address]])
        return results

    # --- To many ---

    def _groups(self, payload: Payload, receivers: Iterable[Receiver]) -> Sequence[tuple[_Form, Sequence[Receiver]]]:
        """Those whose devices get the same, together; nobody twice."""
        by_api: dict[int, list[Receiver]] = {}
        for one in {one.address: one for one in receivers}.values():
            by_api.setdefault(self._overrated.api(one.address, one.api), []).append(one)
        groups: list[tuple[_Form, list[Receiver]]] = []
        for api, people in by_api.items():
            form = self._form(payload, api)
            same = next((group for known, group in groups if known == form), None)
            if same is None:
                groups.append((form, people))
            else:
                same += people
        return groups

    async def _send_to_many(self, payload: Payload, form: _Form, people: Sequence[Receiver]) -> Mapping[str, Sending]:
        answer = await self._call("broadcast_message", form, {"broadcast_list": [one.address for one in people]})
        if answer == TOO_LARGE and len(people) > 1:  # for the list of receivers, perhaps
            middle = len(people) // 2
            told = await self._send_to_many(payload, form, people[:middle])
            wait, rest = _wait(told.values()), people[middle:]
            return {**told, **(_all(rest, wait) if wait else await self._send_to_many(payload, form, rest))}
        if not isinstance(answer, Reply):
            return _all(people, answer)
        if _for_the_keyboard(answer.status, form):
            return await self._send_to_many(payload, self._form(payload, PLAIN), people)
        match _status(answer.status).means:
            case _Means.SENT:
                return await self._tell_apart(payload, form, people, answer)
            case _Means.BROADCAST:
                return await self._send_to_each(payload, people)
            case _:
                return {one.address: _outcome(answer, one, form) for one in people}

    async def _tell_apart(
        self, payload: Payload, form: _Form, people: Sequence[Receiver], answer: Reply
    ) -> Mapping[str, Sending]:
        """Those whom a broadcast has reached, and those whom it has not."""
        failed = {one.receiver: one.status for one in answer.failed_list}
        results: dict[str, Sending] = {}
        wait: Later | None = None
        for one in people:
            status = failed.get(one.address, answer.status)
            if _for_the_keyboard(status, form):
                results[one.address] = wait or await self._send_plain(payload, one, status)
                wait = _wait([results[one.address]])
            else:
                results[one.address] = _outcome(replace(answer, status=status), one, form)
        return results

    # --- The account ---

    async def _call(self, method: str, form: _Form, to: Mapping[str, object]) -> Reply | Later | Unknown | Refused:
        try:
            reply = await self._client.call(method, {**form.message, **to, "sender": self._sender})
        except Unanswered as unanswered:
            if unanswered.locked_out:
                self._alert("Viber's server does not let us in", "refused by HTTP")
            return unanswered.outcome
        statuses = [reply.status, *(one.status for one in reply.failed_list)]
        self._watch(statuses)
        if form.has_keyboard and _BAD_DATA in statuses:  # ours to mend, although the message may pass without
            log.warning("Viber does not take a message with a keyboard: %s", _named(_BAD_DATA))
        return reply

    def _watch(self, statuses: Sequence[int]) -> None:
        """Tell once that the account is out of order, and once that it is well again."""
        broken = [status for status in statuses if _status(status).means is _Means.ACCOUNT]
        if broken:
            self._alert(f"{_status(broken[0]).trouble} (status {broken[0]})", _named(broken[0]))
        elif self.trouble and any(_status(status).means in _WELL for status in statuses):
            self.trouble = ""
            if self._alerted:
                log.warning("the Viber account is well again")
        if _WEBHOOK_NOT_SET in broken:
            self._on_missing_webhook()

    def _alert(self, trouble: str, named: str) -> None:
        now = asyncio.get_running_loop().time()
        if not self.trouble:
            self._alerted = now >= self._quiet_until
            if self._alerted:
                log.error("the Viber account is out of order: %s", named)
                self._quiet_until = now + _ALERT_AGAIN
        self.trouble = trouble


# --- What became of it -----------------------------------------------------------------------------------------------


def _status(code: int) -> _Status:
    return _STATUSES.get(code, _Status("", _Means.STRANGE))


def explained(code: int) -> str:
    """A refusal of a call in plain words, for whoever runs the assistant."""
    return f"{_status(code).trouble or 'Viber refuses'} ({_named(code)})"


def _named(code: int) -> str:
    """The name is the documents'; what the answer says may quote the message."""
    return f"status {code} {_status(code).name}"


def _for_the_keyboard(code: int, form: _Form) -> bool:
    """Whether a refusal may have been for the keyboard, so that it is worth a try without."""
    return form.has_keyboard and _status(code).means in (_Means.KEYBOARD, _Means.DEVICE)


def _outcome(answer: Reply | Later | Unknown | Refused, receiver: Receiver, form: _Form) -> Sending:
    if not isinstance(answer, Reply):
        return answer
    means = _status(answer.status).means
    match means:
        case _Means.SENT:
            return Sent(answer.message_token or "", _tariff(answer, receiver), form.shown)
        case _Means.GONE:
            return Gone()
        case _Means.SLOWER:
            return Later(_SLOWER)
        case _Means.ACCOUNT:
            pause = _REGISTERING if answer.status == _WEBHOOK_NOT_SET else _BROKEN
            return Later(pause, everybody=True, unasked=answer.status in _UNPAID)
        case _Means.STRANGE:
            return Later(_STRANGE)
        case _Means.KEYBOARD | _Means.DEVICE | _Means.BROADCAST | _Means.CONTENT:
            return Refused(_named(answer.status))
        case _:
            assert_never(means)


def _tariff(answer: Reply, receiver: Receiver) -> str:
    """What Viber has billed, and where: that is what its price depends on."""
    return "" if answer.billing_status is None else f"{answer.billing_status}:{receiver.country[:8]}"


def _wait(sendings: Iterable[Sending]) -> Later | None:
    """The wait among them that is for everybody."""
    return next((one for one in sendings if isinstance(one, Later) and one.everybody), None)


def _all(people: Iterable[Receiver], sending: Sending) -> Mapping[str, Sending]:
    return {one.address: sending for one in people}
