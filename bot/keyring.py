"""`cicbot keys`: under which keys everything lies, and bringing all of it under the newest."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime

from storage import leases, rotating
from storage.database import Connection, Database
from storage.leases import Process
from storage.sealing import ring

DOES = ("keys list", "keys step", "keys retire")
"""What can be asked for, as it is said to a running assistant."""

Ask = Callable[[str, str], Awaitable[Sequence[str]]]
"""To have one of these done, by whoever has the database, from where the last step has ended."""


class OtherKeys(Exception):
    """Processes share the database that were started with another DATA_KEY; the text says which."""


async def carry_out(database: Database, what: str, at: str, now: datetime) -> Sequence[str]:
    """Do one of them in a transaction; what it comes to, in lines. Raises OtherKeys."""

    async def step(connection: Connection) -> Sequence[str]:
        await _agree(connection, now)
        done = await rotating.step(connection, at)
        return [done.next, done.table, str(done.resealed), str(done.broken)]

    async def retire(connection: Connection) -> Sequence[str]:
        await _agree(connection, now)
        return await _retire(connection)

    async def list_all(connection: Connection) -> Sequence[str]:
        return [*await _list(connection), *map(_line, await leases.processes(connection, now))]

    works = {"keys step": step, "keys retire": retire}
    return await database.run(works.get(what, list_all))


async def _agree(connection: Connection, now: datetime) -> None:
    """All who share the database encrypt with the same key: what another would write meanwhile would lie under one that
    is told to be of no use any more, and what is brought under a key that it lacks it could not read.

    A process that has ended is taken to be there for some seconds more. Raises OtherKeys.
    """
    newest = ring(connection).name
    others = [one for one in await leases.processes(connection, now) if one.keys[:1] != (newest,)]
    if others:
        raise OtherKeys(
            f"these processes were started with another DATA_KEY: {', '.join(one.place or '?' for one in others)}; "
            f"start them anew with the key {newest} in front first (what has ended counts for some seconds more)"
        )


def _line(one: Process) -> str:
    keys = ", ".join(one.keys) or "does not say"
    return f"process {one.place or '?'}: {keys}"


async def rotate(ask: Ask) -> AsyncIterator[str]:
    """Bring everything under the newest key, and tell of it line by line. It may end anywhere, and be begun again."""
    done: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    at = ""
    while True:
        at, table, resealed, unreadable = await ask("keys step", at)
        done[table] += int(resealed)
        broken[table] += int(unreadable)
        if done[table] and at.partition(":")[0] != table:
            yield f"{table}: {done[table]} values encrypted anew"
        if not at:
            break
    for table, number in broken.items():
        if number:
            yield f"{table}: {number} values cannot be opened with any key of DATA_KEY, and stay as they are"
    for line in await ask("keys retire", ""):
        yield line


async def _list(connection: Connection) -> Sequence[str]:
    keys, count = ring(connection), await rotating.census(connection)
    names = dict.fromkeys((*keys.names, *sorted({name for table in count.values() for name in table})))
    lines = []
    for name in names:
        what = "encrypts" if name == keys.name else "decrypts" if name in keys.names else "is NOT in DATA_KEY"
        lines.append(f"{name}  {what}, {sum(table.get(name, 0) for table in count.values())} values")
        lines += [f"    {table}: {there[name]}" for table, there in count.items() if there.get(name)]
    return lines


async def _retire(connection: Connection) -> Sequence[str]:
    keys = ring(connection)
    await rotating.retire(connection)
    count = await rotating.census(connection)
    used = {name for table in count.values() for name in table}
    idle = [name for name in keys.names[1:] if name not in used]
    kept = [f"Something still lies under the key {name}: keep it." for name in sorted(used - {keys.name})]
    taken = [f"Nothing lies under the key {name} any more: it can be taken out of DATA_KEY." for name in idle]
    return [*taken, *kept] or ["Everything lies under the only key there is."]
