"""The whole program killed again and again while it announces: nobody is lost, and nobody is written to twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.announcedying import kill
from tests.newsroom import adds_up

PEOPLE = 30
"""For each life: more than it can write to, so that none is left without anybody."""
IN_HAND = 3 + 12
"""How many may be noted as being sent when it dies: what was claimed, and what had left, on a busy machine too."""


@pytest.mark.parametrize(("url", "kills"), [("sqlite", 20), ("asyncpg", 8)], indirect=["url"])
async def test_killed_at_any_moment_nobody_is_lost_and_nobody_written_to_twice(
    url: str, kills: int, tmp_path: Path
) -> None:
    people = PEOPLE * kills
    toll = await kill(url, tmp_path, people, kills)
    assert toll.state == "done"
    assert adds_up(toll.report)
    assert (toll.report.size, toll.report.sent + toll.report.unknown) == (people, people)
    assert (toll.lost, toll.repeated, toll.refused) == (0, 0, 0)
    assert toll.report.unknown <= sum(toll.noted), "unknown are those alone who were noted when it died"
    assert max(toll.noted) <= IN_HAND
