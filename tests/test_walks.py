"""Biased random walks over the real dialogs and a real database: whatever two people do, what must hold holds."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.talk import a_house
from tests.walks import Meddle, Violation, Walk, a_small_centre, defeat_marks, ignore_owners, leave_alone

SEEDS = range(int(os.environ.get("WALK_SEEDS", "4")))
STEPS = int(os.environ.get("WALK_STEPS", "600"))
"""A longer soak: WALK_SEEDS=200 WALK_STEPS=3000."""


@asynccontextmanager
async def a_walk(folder: Path, seed: int, meddle: Meddle = leave_alone) -> AsyncIterator[Walk]:
    url = f"sqlite:///{folder}/walk.db"
    async with a_house(url, timetable=a_small_centre()) as house:
        walk = Walk(house, url, seed, meddle)
        try:
            yield walk
        finally:
            await walk.close()


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_two_people_do(tmp_path: Path, seed: int) -> None:
    async with a_walk(tmp_path, seed) as walk:
        await walk.walk(STEPS)
        assert walk.booked > 3, "a walk that books nothing proves nothing"
