"""Chromium, started once for all tests of a process: that costs more than most of them. Each has windows of its own."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright, expect

from tests.patience import PATIENCE

expect.set_options(timeout=PATIENCE * 1000)

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)

in_a_browser = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("chromium")]
"""The `pytestmark` of modules whose tests share it: they run in one event loop, for it belongs to one."""

_shared: dict[asyncio.AbstractEventLoop, Browser] = {}


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """A Chromium of one's own."""
    path = shutil.which("chromium")
    assert path, "Chromium is not installed: apt-get install chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def for_all() -> AsyncIterator[None]:
    """As long as this lasts, there is one for everybody in this event loop."""
    async with launched() as browser:
        _shared[asyncio.get_running_loop()] = browser
        yield
        _shared.clear()


@asynccontextmanager
async def a_browser() -> AsyncIterator[Browser]:
    """The one for all, or where there is none, one of one's own. Windows that were opened in it are closed."""
    shared = _shared.get(asyncio.get_running_loop())
    if shared is None:
        async with launched() as browser:
            yield browser
        return
    try:
        yield shared
    finally:
        for context in shared.contexts:
            await context.close()
