"""How much one person, or one source, may do: counted in memory, so much and no more; nobody is kept out in silence.

What is said about danger has an account of its own. Counts are those of this process: several share nothing.
"""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TypeVar

from bot.screen import CameBack, Input, Left, SharedOther

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


PER_PERSON, PER_ADDRESS = timedelta(minutes=1), timedelta(minutes=10)


Key = TypeVar("Key")
Value = TypeVar("Value")


def _keep_newest(kept: OrderedDict[Key, Value], key: Key) -> None:
    kept.move_to_end(key)
    if len(kept) > MOST:
        kept.popitem(last=False)


@dataclass(slots=True)
class _Account:
    done: deque[tuple[datetime, Hashable]] = field(default_factory=deque)
    until: datetime | None = None
    """Since when nothing more counts, until when."""


@dataclass(slots=True)
class Meter:
    """So many things within such a time, for each of many; whoever does more has a rest of that length."""

    most: int
    within: timedelta
    _accounts: OrderedDict[str, _Account] = field(default_factory=OrderedDict)

    def takes(self, who: str, what: Hashable, now: datetime) -> datetime | None:
        """None where it may be done; else when it goes on. The same thing again counts once."""
        account = self._accounts.setdefault(who, _Account())
        _keep_newest(self._accounts, who)
        if account.until and now < account.until:
            return account.until
        account.until = None
        while account.done and account.done[0][0] <= now - self.within:
            account.done.popleft()
        if any(known == what for _, known in account.done):
            return None
        if len(account.done) < self.most:
            account.done.append((now, what))
            return None
        account.done.clear()
        account.until = now + self.within
        return account.until


@dataclass(frozen=True, slots=True)
class Pause:
    """Somebody is not heard until then; `told` is whether they know already."""

    until: datetime
    told: bool


class Patience:
    """What a person may do. A meter for what they do, and another for cries for help, which the first never hides."""

    def __init__(self, rules: Rules) -> None:
        self._meters = {cry: Meter(rules.messages, PER_PERSON) for cry in (False, True)}
        self._told: OrderedDict[tuple[str, bool], datetime] = OrderedDict()

    def pause(self, input: Input, now: datetime, *, cry: bool) -> Pause | None:
        """None where it is to be heard."""
        if isinstance(input.event, Left | CameBack):
            return None
        who = f"{input.channel}:{input.address}"
        album = input.event.album if isinstance(input.event, SharedOther) else ""
        until = self._meters[cry].takes(who, album or input.id, now)
        if until is None:
            return None
        told = self._told.get((who, cry)) == until
        self._told[who, cry] = until
        _keep_newest(self._told, (who, cry))
        return Pause(until, told)


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
