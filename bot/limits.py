"""How much one person, or one source, may do: counted in memory, so much and no more; nobody is kept out in silence.

What is said about danger has an account of its own. Counts are those of this process: several share nothing.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TypeVar

from bot.screen import CameBack, Commanded, Edited, Input, Left, Said, SharedContact, SharedOther

MOST = 10_000
"""So many people, or sources, are counted at once; whoever has done nothing for longest is forgotten first."""


_PORT = re.compile(r"^(\[.*\]|[0-9.]+):[0-9]+$")
"""What some proxies write behind an address."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What an operator decides; the defaults are the centre's."""

    messages: int = 20
    """Messages and presses of one person, within PER_PERSON, …"""
    chats_from_address: int = 30
    """… new chats in the browser from one network address, within PER_ADDRESS, …"""
    chats: int = 1000
    """… and from all together, …"""
    posts_from_address: int = 600
    """… and what is done in such chats from one address, within PER_PERSON."""
    lines: int = 100
    """What is still passed on of what somebody says to people beyond `messages`, within PER_PERSON: as no channel takes
    more than 7000 letters at once, that is 3 MB at the very most."""


PER_PERSON, PER_ADDRESS = timedelta(minutes=1), timedelta(minutes=10)

LATE = timedelta(days=1)
"""How long after they were sent messages may come and still count for then: no messenger keeps them longer."""


Key = TypeVar("Key")
Value = TypeVar("Value")


def _keep_newest(kept: OrderedDict[Key, Value], key: Key) -> None:
    kept.move_to_end(key)
    if len(kept) > MOST:
        kept.popitem(last=False)


@dataclass(slots=True)
class _Account:
    done: list[tuple[datetime, Hashable]] = field(default_factory=list)
    until: datetime | None = None
    """Until when nothing more is taken, from a rest before."""


@dataclass(slots=True)
class Meter:
    """So many things within such a time, for each of many; whoever does more has a rest of that length."""

    most: int
    within: timedelta
    _accounts: OrderedDict[str, _Account] = field(default_factory=OrderedDict)

    def takes(self, who: str, what: Hashable, at: datetime) -> datetime | None:
        """None where it may be done; else when it goes on. The same thing again counts once.

        `at` is when it was done. What was done earlier may come later: it counts among what was done around it.
        """
        account = self._accounts.setdefault(who, _Account())
        _keep_newest(self._accounts, who)
        if any(known == what for _, known in account.done):
            return None  # what was taken once, and could not be kept, is not turned away when it comes again
        if account.until and account.until - self.within <= at < account.until:
            return account.until
        account.done = [one for one in account.done if one[0] > at - self.within]
        if sum(at - self.within < before <= at for before, _ in account.done) < self.most:
            account.done.append((at, what))
            return None
        account.until = at + self.within
        return account.until


@dataclass(frozen=True, slots=True)
class Pause:
    """Somebody is not heard until then, but for what they say to people who talk with them, as far as it `passes`."""

    until: datetime
    cry: bool
    passes: bool = False
    lost_until: datetime | None = None
    """Until when not even that is passed on, if it is so much."""


@dataclass(slots=True)
class _Lost:
    until: datetime
    what: set[Hashable] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Loss:
    """So much of somebody has not been passed on."""

    channel: str
    address: str
    count: int


class Patience:
    """What a person may do. A meter for what they do, and another for cries for help, which the first never hides; and
    one for what they say to people beyond these."""

    def __init__(self, rules: Rules) -> None:
        self._meters = {cry: Meter(rules.messages, PER_PERSON) for cry in (False, True)}
        self._lines = Meter(rules.lines, PER_PERSON)
        self._told: OrderedDict[tuple[str, str], datetime] = OrderedDict()
        self._lost: OrderedDict[tuple[str, str], _Lost] = OrderedDict()

    def pause(self, input: Input, now: datetime, *, cry: bool) -> Pause | None:
        """None where it is to be heard."""
        if isinstance(input.event, Left | CameBack):
            return None
        who, what, at = _who(input), _what(input), _when(input, now)
        until = self._meters[cry].takes(who, what, at)
        if until is None:
            return None
        if not _says(input):
            return Pause(until, cry)
        lost_until = self._lines.takes(who, what, at)
        if lost_until is not None:
            self._loses(input, what, max(lost_until, now))
        return Pause(until, cry, passes=lost_until is None, lost_until=lost_until)

    def knows(self, input: Input, pause: Pause, *, lost: bool = False) -> bool:
        """Whether they were told that they are not heard; with `lost`, that nothing is passed on either."""
        return self._told.get((_who(input), _sort(pause, lost))) == (pause.lost_until if lost else pause.until)

    def told(self, input: Input, pause: Pause) -> None:
        """They know now."""
        for lost, until in ((False, pause.until), (True, pause.lost_until)):
            if until is not None:
                key = _who(input), _sort(pause, lost)
                self._told[key] = until
                _keep_newest(self._told, key)

    def _loses(self, input: Input, what: Hashable, until: datetime) -> None:
        key = input.channel, input.address
        lost = self._lost.setdefault(key, _Lost(until))
        _keep_newest(self._lost, key)
        if len(lost.what) < MOST:
            lost.what.add(what)
        lost.until = max(lost.until, until)

    def lost(self, now: datetime) -> Sequence[Loss]:
        """Of whom how much was not passed on, where that is over."""
        return [Loss(*who, len(one.what)) for who, one in self._lost.items() if one.until <= now]

    def settle(self, loss: Loss) -> None:
        """They know how much."""
        self._lost.pop((loss.channel, loss.address), None)


def _who(input: Input) -> str:
    return f"{input.channel}:{input.address}"


def _what(input: Input) -> Hashable:
    """What counts once: an album is one thing."""
    return (input.event.album if isinstance(input.event, SharedOther) else "") or input.id


def _sort(pause: Pause, lost: bool) -> str:
    return "lost" if lost else "cry" if pause.cry else ""


def _says(input: Input) -> bool:
    """Whether it is something that can be said to people."""
    commanded = isinstance(input.event, Commanded) and bool(input.event.words)
    return commanded or isinstance(input.event, Said | SharedOther | SharedContact | Edited)


def _when(input: Input, now: datetime) -> datetime:
    """When it was done: after an outage much comes at once that was not written at once."""
    at = input.at
    return at if at is not None and now - LATE <= at <= now else now


@dataclass(slots=True)
class _Window:
    since: datetime
    count: int = 0


@dataclass(slots=True)
class Gauge:
    """So many things within each stretch of such a length, for each of many: two numbers for each of them."""

    most: int
    within: timedelta
    _windows: OrderedDict[str, _Window] = field(default_factory=OrderedDict)

    def takes(self, who: str, now: datetime) -> datetime | None:
        """None where it may be done; else when it goes on."""
        window = self._windows.get(who)
        if window is None or now >= window.since + self.within:
            window = self._windows[who] = _Window(now)
        _keep_newest(self._windows, who)
        if window.count >= self.most:
            return window.since + self.within
        window.count += 1
        return None

    def give_back(self, who: str) -> None:
        """It was not done after all."""
        if window := self._windows.get(who):
            window.count -= 1


class Sources:
    """What may be done from one network address, and from all together. An empty source is one that is not known."""

    def __init__(self, rules: Rules) -> None:
        self._chats = Gauge(rules.chats_from_address, PER_ADDRESS)
        self._all_chats = Gauge(rules.chats, PER_ADDRESS)
        self._posts = Gauge(rules.posts_from_address, PER_PERSON)

    def begins(self, source: str, now: datetime) -> datetime | None:
        """A new chat. None where it may begin, else when it may."""
        until = self._chats.takes(source, now) if source else None
        return until or self._all_chats.takes("", now)

    def failed(self, source: str) -> None:
        """The chat could not begin for another reason."""
        self._chats.give_back(source)
        self._all_chats.give_back("")

    def posts(self, source: str, now: datetime) -> datetime | None:
        """Anything else. None where it may be done, else when it may."""
        return self._posts.takes(source, now) if source else None


def source_of(peer: str, forwarded: Sequence[str], proxies: int) -> str:
    """Where somebody is in the network: an IPv4 address, or the half of an IPv6 one that a household shares.

    `forwarded` are the X-Forwarded-For headers; only what that many proxies of ours have written there is believed.
    Empty where it cannot be known: behind a proxy that nobody has told us of everybody has the same address.
    """
    hops = [*(one.strip() for header in forwarded for one in header.split(",")), peer]
    told = hops[-1 - proxies] if proxies < len(hops) else peer
    try:
        address = ip_address(_PORT.sub(r"\1", told).strip("[]"))
    except ValueError:
        return ""
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    if address.is_loopback and not proxies:
        return ""
    return str(ip_network((address, 64), strict=False)) if isinstance(address, IPv6Address) else str(address)
