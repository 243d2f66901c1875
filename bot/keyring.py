"""`cicbot keys`: under which keys everything lies, and bringing all of it under the newest."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from storage import rotating
from storage.database import Connection, Database
from storage.sealing import ring

DOES = ("keys list", "keys step", "keys retire")
"""What can be asked for, as it is said to a running assistant."""

Ask = Callable[[str, str], Awaitable[Sequence[str]]]
"""To have one of these done, by whoever has the database, from where the last step has ended."""


async def carry_out(database: Database, what: str, at: str) -> Sequence[str]:
    """Do one of them in a transaction; what it comes to, in lines."""
    match what:
        case "keys step":
            step = await database.run(lambda connection: rotating.step(connection, at))
            return [step.next, step.table, str(step.resealed), str(step.broken)]
        case "keys retire":
            return await database.run(_retire)
        case _:
            return await database.run(_list)


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
