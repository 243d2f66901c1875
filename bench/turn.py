"""What a chat turn costs through the real webhook path, against aiogram alone that answers the same and stores nothing.

Persons press and type their way through menu, offer and booking, each waiting for the reply before going on. The
assistant runs as it is delivered, once on each database; the floor gets the very replies that were recorded from it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import secrets
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlsplit

from bench.floor import STEPS, Replies, Reply
from bench.measuring import (
    DRIVERS,
    Program,
    Result,
    configuration,
    judge,
    postgres_answers,
    postgres_database,
    ratio,
    scratch,
    show,
    start,
)
from bench.wire import BotApi, Call, Caller

PERSONS = 64
PATIENCE = 20.0
TOKEN = "100000:" + "b" * 35

# --- What people do --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person does: presses a key or types; the key is found by what it carries."""

    press: bool
    key: str = ""
    words: str = ""
    """Typed as they are; empty: the label of the key."""


def press(key: str) -> Step:
    return Step(True, key)


def label(key: str) -> Step:
    return Step(False, key)


def words(words: str) -> Step:
    return Step(False, words=words)


ARRIVING = (words("/start"), press(r"\.en$"))
SCRIPT = (
    press(r"^>booking$"),
    label(r"\.office\.\w+\.krakow$"),
    press(r"\.service\.\w+\.legal$"),
    label(r"\.language\.\w+\.any$"),
    press(r"\.way\.\w+\.in-person$"),
    label(r"\.care\.\w+\.none$"),
    press(r"\.access\.\w+\.none$"),
    words("Olena"),
    press(r"\.phone\.\w+\.~skip$"),
    label(r"\.day\.\w+\.\d+$"),
    press(r"\.time\.\w+\.\d+$"),
    words("menu"),
    press(r"^>offer\.migrant$"),
    words("Legal advice"),
    press(r"^>menu$"),
    words("good morning"),
    press(r"^>offices$"),
    words("main menu"),
)
"""Half presses, half words: a booking up to its last question, then a look around; at the end it can begin anew."""


@dataclass(frozen=True, slots=True)
class Key:
    text: str
    data: str


@dataclass
class Person:
    """Somebody who presses and types, and waits for all that the bot has to say to it."""

    address: int
    caller: Caller
    next_number: Callable[[], int]
    at: int = 0
    keys: Sequence[Key] = ()
    message: int = 1
    heard: list[Call] = field(default_factory=list)
    said: int = 0
    awaited: int = 0
    complete: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, call: Call) -> None:
        self.heard.append(call)
        if "text" not in call.fields:
            return  # that a press was noticed, that a message goes: nobody waits for these
        self.said += 1
        if '"inline_keyboard"' in (markup := call.fields.get("reply_markup", "")):
            rows = json.loads(markup)["inline_keyboard"]
            self.keys = [
                Key(one["text"], one["callback_data"]) for row in rows for one in row if "callback_data" in one
            ]
            self.message = call.message_id
        if self.said >= self.awaited:
            self.complete.set()

    async def does(self, step: Step, place: int, messages: int) -> None:
        """One turn, to the last of so many messages."""
        self.heard, self.said, self.awaited = [], 0, messages
        self.complete.clear()
        try:
            async with asyncio.timeout(PATIENCE):
                status = await self.caller.post(self._update(step, place))
                if status != 200:
                    raise RuntimeError(f"step {place}: the webhook answered {status}")
                await self.complete.wait()
        except TimeoutError:
            raise RuntimeError(f"step {place}: {self.said} of {messages} messages came") from None

    def _update(self, step: Step, place: int) -> Mapping[str, object]:
        number = self.next_number()
        chat = {"id": self.address, "type": "private", "first_name": "Olena"}
        sender = {"id": self.address, "is_bot": False, "first_name": "Olena", "language_code": "en"}
        key = self._key(step.key) if step.key else Key("", "")
        if step.press:
            message = {"message_id": self.message, "date": 1790000000, "chat": chat, "text": "…"}
            query = {"id": f"{self.address}-{number}", "from": sender, "chat_instance": "1", "data": key.data}
            return {"update_id": number * STEPS + place, "callback_query": {**query, "message": message}}
        message = {
            "message_id": number,
            "date": 1790000000,
            "chat": chat,
            "from": sender,
            "text": step.words or key.text,
        }
        return {"update_id": number * STEPS + place, "message": message}

    def _key(self, pattern: str) -> Key:
        found = next((one for one in self.keys if re.search(pattern, one.data)), None)
        if found is None:
            raise RuntimeError(f"no key {pattern} among {[one.data for one in self.keys]}")
        return found


# --- A bot and its people --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Round:
    turns: int
    wall: float
    cpu: float
    waits: Sequence[float]

    @property
    def per_second(self) -> float:
        return self.turns / self.wall

    @property
    def cpu_ms(self) -> float:
        return 1000 * self.cpu / self.turns


@dataclass
class Bench:
    """A bot in a process of its own, the Bot API that it calls, and the people who talk to it."""

    name: str
    program: Program
    api: BotApi
    people: dict[str, Person]
    secret: str
    hook: str
    port: int
    numbers: int = 1

    async def invite(self, count: int) -> list[Person]:
        return [await self._person(1000 + self._number()) for _ in range(count)]

    async def _person(self, address: int) -> Person:
        caller = await Caller.connect(self.port, self.hook, self.secret)
        self.people[str(address)] = person = Person(address, caller, self._number)
        return person

    def _number(self) -> int:
        self.numbers += 1
        return self.numbers

    async def record(self) -> list[list[Reply]]:
        """Go through everything with one person and write down what the bot answers to each step."""
        [person] = await self.invite(1)
        recorded: list[list[Reply]] = []
        for place, step in enumerate((*ARRIVING, *SCRIPT)):
            await person.does(step, place, 1)
            await asyncio.sleep(0.15)  # nobody says how many replies there will be
            recorded.append([(call.method, _shown(call)) for call in person.heard])
        del self.people[str(person.address)]
        person.caller.close()
        return recorded

    async def settle_in(self, count: int, replies: Replies) -> None:
        """People come, choose their language and spread over the script, so that no two rounds begin alike."""

        async def arrive(person: Person, steps: int) -> None:
            for place, step in enumerate(ARRIVING):
                await person.does(step, place, _messages(replies[place]))
            for _ in range(steps):
                await self._go_on(person, replies)

        people = await self.invite(count)
        await asyncio.gather(*(arrive(one, number % len(SCRIPT)) for number, one in enumerate(people)))

    async def _go_on(self, person: Person, replies: Replies) -> None:
        place = len(ARRIVING) + person.at
        await person.does(SCRIPT[person.at], place, _messages(replies[place]))
        person.at = (person.at + 1) % len(SCRIPT)

    async def round(self, seconds: float, replies: Replies) -> Round:
        waits: list[float] = []
        end = time.perf_counter() + seconds

        async def live(person: Person) -> None:
            while (begun := time.perf_counter()) < end:
                await self._go_on(person, replies)
                waits.append(time.perf_counter() - begun)

        self.program.check()
        cpu, begun = self.program.cpu(), time.perf_counter()
        await asyncio.gather(*map(live, self.people.values()))
        wall = time.perf_counter() - begun
        await asyncio.sleep(0.2)  # what is written down after the reply counts too
        return Round(len(waits), wall, self.program.cpu() - cpu, waits)


def _messages(replies: Sequence[Reply]) -> int:
    return sum("text" in given for _, given in replies)


def _shown(call: Call) -> Mapping[str, object]:
    """The parameters of a call, as they were before they went over the wire."""
    kept = {name: value for name, value in call.fields.items() if name in {"text", "reply_markup", "entities"}}
    made: dict[str, object] = {name: value if name == "text" else json.loads(value) for name, value in kept.items()}
    if "link_preview_options" in call.fields:
        made["link_preview_options"] = json.loads(call.fields["link_preview_options"])
    return made


# --- Starting them ---------------------------------------------------------------------------------------------------


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def _assistant(name: str, database: str, folder: Path, stack: AsyncExitStack, profile: Path | None) -> Bench:
    port, secret = _free_port(), secrets.token_hex(16)
    people: dict[str, Person] = {}
    api = BotApi(lambda address, call: people[address].hear(call))
    await api.start()
    stack.push_async_callback(api.stop)
    hook = f"http://127.0.0.1:{port}"
    telegram = {"api_url": api.url, "mode": "webhook", "webhook_url": hook}
    path = configuration(folder, name, port, telegram=telegram, database={"url": database})
    profiled = ["-m", "cProfile", "-o", str(profile / f"{name.replace(' ', '-')}.prof")] if profile else []
    environ = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": secret}
    program = start(name, [*profiled, "-m", "bot", "--config", str(path), "run"], folder, environ)
    stack.enter_context(program)
    return await _ready(name, program, api, people, secret, port)


async def _floor(replies: Replies, folder: Path, stack: AsyncExitStack) -> Bench:
    port, secret = _free_port(), secrets.token_hex(16)
    people: dict[str, Person] = {}
    api = BotApi(lambda address, call: people[address].hear(call))
    await api.start()
    stack.push_async_callback(api.stop)
    settings = folder / "floor.json"
    wanted = {"api_url": api.url, "token": TOKEN, "secret": secret, "port": port, "replies": replies}
    settings.write_text(json.dumps(wanted), "utf-8")
    program = start("aiogram alone", ["-m", "bench.floor", str(settings)], folder, {})
    stack.enter_context(program)
    return await _ready("aiogram alone", program, api, people, secret, port)


async def _ready(name: str, program: Program, api: BotApi, people: dict[str, Person], secret: str, port: int) -> Bench:
    for _ in range(600):
        program.check()
        if api.hook.is_set():
            await asyncio.sleep(1.0)  # it introduces itself, and then rests
            return Bench(name, program, api, people, secret, urlsplit(api.hook_url).path, port)
        await asyncio.sleep(0.1)
    raise TimeoutError(f"{name} did not register its webhook")


# --- Measuring -------------------------------------------------------------------------------------------------------


async def measure(rounds: int, seconds: float, persons: int, profile: Path | None, only: Sequence[str]) -> None:
    with scratch() as folder:
        async with AsyncExitStack() as stack:
            urls = {"SQLite": f"sqlite:///{folder}/bench.db"}
            if await postgres_answers():
                for driver in DRIVERS:
                    urls[f"PostgreSQL, {driver}"] = await stack.enter_async_context(postgres_database(driver))
            urls = {name: url for name, url in urls.items() if not only or any(one in name.lower() for one in only)}
            subjects = [await _assistant(name, url, folder, stack, profile) for name, url in urls.items()]
            replies = await subjects[0].record()
            floor = await _floor(replies, folder, stack)
            for one in (floor, *subjects):
                await one.settle_in(persons, replies)
            results = await _rounds([floor, *subjects], rounds, seconds, replies)
            memory = {one.name: one.program.memory()[0] for one in (floor, *subjects)}
    _report(results, floor.name, persons, memory)


async def _rounds(benches: Sequence[Bench], rounds: int, seconds: float, replies: Replies) -> dict[str, list[Round]]:
    results: dict[str, list[Round]] = {one.name: [] for one in benches}
    for one in benches:
        await one.round(min(1.0, seconds), replies)  # the first turns fill caches
    for number in range(rounds):
        for one in benches if number % 2 == 0 else reversed(benches):
            results[one.name].append(await one.round(seconds, replies))
    return results


def _report(results: Mapping[str, Sequence[Round]], floor: str, persons: int, memory: Mapping[str, float]) -> None:
    ground = results[floor]
    rows: list[list[object]] = []
    verdicts: list[Result] = []
    for name, rounds in results.items():
        by_wall = ratio([one.per_second for one in rounds], [one.per_second for one in ground])
        by_cpu = ratio([one.cpu_ms for one in ground], [one.cpu_ms for one in rounds])
        waits = [wait for one in rounds for wait in one.waits]
        cuts = quantiles(waits, n=100)
        speed, cpu = median(one.per_second for one in rounds), median(one.cpu_ms for one in rounds)
        rows.append(
            [name, speed, by_wall, cpu, by_cpu, 1000 * cuts[49], 1000 * cuts[98], sum(one.turns for one in rounds)]
        )
        rows[-1].append(memory[name])
        if name != floor:
            verdicts.append(Result(f"{name}: turns per second, to the floor", by_wall, 0.5, at_least=True))
    heads = ["", "turns/s", "ratio", "CPU ms/turn", "CPU ratio", "p50 ms", "p99 ms", "turns", "RSS MB"]
    show(
        f"A chat turn: {persons} people at once, half presses, half words; medians of {len(ground)} rounds", heads, rows
    )
    judge(verdicts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="of each round")
    parser.add_argument("--persons", type=int, default=PERSONS)
    parser.add_argument("--profile", type=Path, help="run the assistants under cProfile and leave its files here")
    parser.add_argument("--only", nargs="*", default=[], help="sqlite, asyncpg, psycopg")
    given = parser.parse_args()
    asyncio.run(measure(given.rounds, given.seconds, given.persons, given.profile, given.only))


if __name__ == "__main__":
    main()
