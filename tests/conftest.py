"""What all tests share: a database of their own, on SQLite and, where it answers, on PostgreSQL."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from tests.talk import House, a_house

POSTGRES = os.environ.get("TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")


async def _admin(statement: str) -> None:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres", timeout=5)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _answers() -> bool:
    try:
        await _admin("SELECT 1")
    except (OSError, asyncpg.PostgresError, TimeoutError):
        return False
    return True


@pytest.fixture(params=["sqlite", "asyncpg", "psycopg"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A fresh database's URL, once for SQLite and once for each driver of PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/test.db"
        return
    if not await _answers():
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL does not answer")
        pytest.skip("PostgreSQL does not answer; set TEST_POSTGRES to one that does")
    name = f"cicbot_test_{secrets.token_hex(6)}"
    await _admin(f"CREATE DATABASE {name}")
    try:
        yield f"{POSTGRES}/{name}".replace("postgresql://", f"postgresql+{request.param}://")
    finally:
        await _admin(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def any_house(url: str) -> AsyncIterator[House]:
    """A house on every kind of database."""
    async with a_house(url) as house:
        yield house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house on SQLite, for what has nothing to do with the database."""
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        yield house
