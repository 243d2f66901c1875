"""Loops whose time passes at once: what waits for hours, or counts in seconds, need not take them."""

from __future__ import annotations

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from typing import ParamSpec

P = ParamSpec("P")


class Leaping(asyncio.SelectorEventLoop):
    """A loop that can be told that it is later."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


class _Restless(selectors.DefaultSelector):
    """Whoever would wait for it is told that the time has passed."""

    loop: Leaping

    def select(  # type: ignore[explicit-any]
        self, timeout: float | None = None
    ) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout:
            self.loop.ahead += timeout
            timeout = 0
        return super().select(timeout)


def _loop() -> Leaping:
    selector = _Restless()
    selector.loop = Leaping(selector)
    return selector.loop


def without_waiting(test: Callable[P, Coroutine[object, object, None]]) -> Callable[P, None]:
    """For tests that do nothing but wait for each other, without files, threads and networks."""

    @functools.wraps(test)
    def at_once(*args: P.args, **named: P.kwargs) -> None:
        with asyncio.Runner(loop_factory=_loop) as runner:
            runner.run(test(*args, **named))

    return at_once
