"""Delivery, on a real outbox: order whatever happens, nothing twice, nothing lost, and not too fast."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa

from bot.centre.offices import ReminderRules
from bot.centre.reminding import is_quiet
from bot.channels import Gone, Later, NotNow, Refused, Sending, Sent, Unknown
from bot.delivery import CLAIM, TRIES, UNKNOWN_PAUSES, Delivery
from bot.screen import CameBack, Commanded, Input, Left
from storage import outbox, visitors
from storage.database import Connection
from storage.records import Lane, Letter, Visitor
from tests.patience import PATIENCE, eventually
from tests.talk import WARSAW, House, Paper, a_house, on_postgresql

Scripted = Sending | Exception
OVERLOAD = Later(0.01, everybody=True)


class Post(Paper):
    """A channel that does as it is told for each address, and remembers every request in its order."""

    def __init__(self, name: str = "paper") -> None:
        super().__init__(name)
        self.requests: list[Letter] = []
        self.times: list[float] = []
        self.script: dict[str, list[Scripted]] = defaultdict(list)
        self.open = asyncio.Event()
        self.open.set()

    async def send(self, letter: Letter) -> Sending:
        self.requests.append(letter)
        self.times.append(asyncio.get_running_loop().time())
        script = self.script[letter.address]
        outcome = script.pop(0) if script else Sent(f"m{letter.id}")
        await self.open.wait()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    @property
    def ids(self) -> list[int]:
        return [letter.id for letter in self.requests]


@asynccontextmanager
async def posting(
    url: str, post: Post | None = None, *, owner: str = "here", fresh: bool = True
) -> AsyncIterator[House]:
    async with a_house(url, paper=post or Post(), owner=owner, fresh=fresh) as house:
        yield house


@pytest.fixture
async def house(url: str) -> AsyncIterator[House]:
    async with posting(url) as house:
        yield house


def post_of(house: House) -> Post:
    assert isinstance(house.paper, Post)
    return house.paper


async def meet(house: House, address: str) -> Visitor:
    async def work(connection: Connection) -> Visitor:
        input = Input("paper", "-", address, CameBack())
        return (await visitors.meet(connection, input, "nobody", house.now)).visitor

    return await house.database.run(work)


async def write(
    house: House,
    address: str,
    *words: str,
    owner: str | None = None,
    lane: Lane = "chat",
    expires_at: datetime | None = None,
) -> list[Letter]:
    """Letters in the outbox, as a turn or a tick writes them."""
    to = await meet(house, address)

    async def work(connection: Connection) -> list[Letter]:
        payloads = [{"lines": [one]} for one in words]
        return await outbox.write(
            connection, to, payloads, lane=lane, now=house.now, owner=owner, expires_at=expires_at
        )

    return await house.database.run(work)


async def states(house: House) -> list[str]:
    return [str(state) for (state,) in await house.rows("SELECT state FROM outbox ORDER BY id")]


async def at_rest(house: House) -> None:
    """Until nothing is in hand and all results are written down."""

    async def rests() -> bool:
        mine = f"SELECT 1 FROM outbox WHERE lease_owner = '{house.world.owner}'"
        return not house.delivery.in_hand and not await house.rows(mine)

    await eventually(rests)


async def work_through(house: House, *, step: float = 8000, rounds: int = 200) -> None:
    """Sweep and let time pass until the outbox is empty."""
    for _ in range(rounds):
        await house.delivery.sweep()
        await at_rest(house)
        if not {"pending", "sending"} & set(await states(house)):
            return
        house.later(seconds=step)
    raise AssertionError("the outbox never empties")


# --- What becomes of a message ---------------------------------------------------------------------------------------


async def test_a_message_is_sent_and_its_id_written_down(house: House) -> None:
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    await at_rest(house)
    kept = await house.rows("SELECT state, message, attempts, lease_owner FROM outbox ORDER BY id")
    assert kept == [("sent", "m1", 1, None), ("sent", "m2", 1, None)]
    assert [letter.payload for letter in post_of(house).requests] == [{"lines": ["one"]}, {"lines": ["two"]}]


async def test_later_puts_the_whole_line_off_and_the_order_holds(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Later(30)]
    await write(house, "ola", "one", "two", "three")
    await write(house, "ivan", "four")
    await house.delivery.sweep()
    await at_rest(house)
    assert post.ids == [1, 4]
    assert await states(house) == ["pending", "pending", "pending", "sent"]
    house.later(seconds=29)
    assert await house.delivery.sweep() == 0
    house.later(seconds=2)
    assert await house.delivery.sweep() == 3
    await at_rest(house)
    assert post.ids == [1, 4, 1, 2, 3]


async def test_what_is_said_after_a_later_does_not_overtake(house: House) -> None:
    """Not even in the moment before the delay is written down."""
    post = post_of(house)
    ola = house.person()
    await ola.does(Commanded("help"))
    await at_rest(house)
    post.script["ola"] = [Later(30)]
    await ola.does(Commanded("help"))
    await ola.does(Commanded("help"))
    await ola.does(Commanded("help"))
    await at_rest(house)
    assert post.ids == [1, 2]
    house.later(seconds=31)
    await house.delivery.sweep()
    await at_rest(house)
    assert post.ids == [1, 2, 2, 3, 4]


async def test_a_message_that_waited_behind_another_has_not_been_tried(house: House) -> None:
    """Else its first unknown outcome would count as its second, and it would be lost."""
    post = post_of(house)
    post.script["ola"] = [Later(1), Sent("a"), Unknown(), Sent("b")]
    await write(house, "ola", "one", "two")
    await work_through(house)
    assert post.ids == [1, 1, 2, 2]
    assert await states(house) == ["sent", "sent"]


async def test_unknown_is_repeated_for_a_while_and_then_given_up(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Unknown()] * (1 + len(UNKNOWN_PAUSES))
    await write(house, "ola", "one", "two")
    await work_through(house, step=70)
    assert post.ids == [1, 1, 1, 1, 2]
    assert await states(house) == ["unknown", "sent"]


async def test_refused_goes_on_with_the_next(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Refused("too long")]
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    await at_rest(house)
    assert post.ids == [1, 2]
    assert await house.rows("SELECT state, error FROM outbox ORDER BY id") == [("refused", "too long"), ("sent", None)]


async def test_a_channel_that_raises_stops_neither_the_line_nor_anybody_else(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [ValueError("Olena, +48 600 100 200")]
    await write(house, "ola", "one", "two")
    await write(house, "ivan", "three")
    await house.delivery.sweep()
    await at_rest(house)
    assert await states(house) == ["refused", "sent", "sent"]
    assert (await house.rows("SELECT error FROM outbox ORDER BY id"))[0] == ("ValueError",)


@pytest.mark.parametrize("passing", [NotNow(), sa.exc.OperationalError("SELECT", {}, OSError())])
async def test_what_cannot_be_had_at_the_moment_holds_a_message_up_and_does_not_lose_it(
    house: House, passing: Exception
) -> None:
    post = post_of(house)
    post.script["ola"] = [passing]
    await write(house, "ola", "one", "two")
    await work_through(house)
    assert post.ids == [1, 1, 2]
    assert await states(house) == ["sent", "sent"]


async def test_an_answer_that_no_database_takes_is_written_down_all_the_same(house: House) -> None:
    post_of(house).script["ola"] = [Refused("zero \x00 and \ud800 " + "long" * 100), Sent("i" * 100)]
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    await at_rest(house)
    assert await states(house) == ["refused", "sent"]


async def test_gone_stops_everything_until_they_come_back(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Sent("a"), Gone()]
    await write(house, "ola", "one", "two", "three")
    await write(house, "ola", "reminder", lane="notice")
    await write(house, "ivan", "five")
    await house.delivery.sweep()
    await at_rest(house)
    assert await states(house) == ["sent", "gone", "gone", "gone", "sent"]
    assert await house.rows("SELECT address, reachable FROM visitor WHERE address = 'ola'") in (
        [("ola", False)],
        [("ola", 0)],
    )
    ola = house.person()
    await ola.does(CameBack())
    await ola.does(Commanded("help"))
    await at_rest(house)
    assert (await states(house))[5:] == ["sent"]


async def test_who_left_while_a_message_was_on_its_way_is_not_written_to_again(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    post.script["ola"] = [Later(5)]
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    await house.person().does(Left())
    post.open.set()
    await at_rest(house)
    assert await states(house) == ["gone", "gone"]


async def test_expired_messages_are_never_sent(house: House) -> None:
    soon = house.now + timedelta(minutes=5)
    await write(house, "ola", "one", lane="notice", expires_at=soon)
    await write(house, "ola", "two")
    house.later(minutes=5)
    await house.delivery.sweep()
    await at_rest(house)
    assert post_of(house).ids == [2]
    assert await states(house) == ["expired", "sent"]


async def test_a_message_that_expires_in_its_line_is_not_sent_either(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    await write(house, "ola", "one")
    await write(house, "ola", "two", lane="notice", expires_at=house.now + timedelta(minutes=5))
    await house.delivery.sweep()
    house.later(minutes=5)
    post.open.set()
    await at_rest(house)
    assert post.ids == [1]
    assert await states(house) == ["sent", "expired"]


async def test_what_cannot_be_delivered_is_given_up_after_most_of_a_day(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Later(1)] * (TRIES + 5)
    await write(house, "ola", "one", "two")
    begun = house.now
    while (await states(house))[0] == "pending":
        await house.delivery.sweep()
        await at_rest(house)
        house.later(minutes=5)
    assert await states(house) == ["refused", "pending"]
    assert timedelta(hours=12) < house.now - begun < timedelta(hours=24)
    assert post.ids.count(1) == TRIES


async def test_a_channel_that_asks_everybody_to_wait_is_left_alone_and_nobody_loses_a_try(house: House) -> None:
    post = post_of(house)
    post.script["ola"] = [Later(1.5, everybody=True)]
    await write(house, "ola", "one")
    await house.delivery.sweep()
    await at_rest(house)
    await write(house, "ivan", "two")
    await write(house, "eva", "three", lane="notice")
    for _ in range(3):
        house.later(seconds=1)
        await house.delivery.sweep()
        await at_rest(house)
    assert post.ids == [1]
    assert await house.rows("SELECT attempts FROM outbox WHERE id > 1") == [(0,), (0,)]
    await asyncio.sleep(1.5)
    await work_through(house)
    assert sorted(post.ids) == [1, 1, 2, 3]


async def test_a_channel_that_is_not_running_keeps_its_messages(house: House) -> None:
    await write(house, "ola", "one")

    async def rename(connection: Connection) -> None:
        await connection.execute(sa.text("UPDATE visitor SET channel = 'closed'"))

    await house.database.run(rename)
    for _ in range(3):
        assert await house.delivery.sweep() == 1
        await at_rest(house)
        assert await house.delivery.sweep() == 0
        house.later(minutes=6)
    assert await house.rows("SELECT state, attempts FROM outbox") == [("pending", 0)]


@pytest.mark.parametrize("seed", range(3))
async def test_the_order_of_each_person_holds_under_every_outcome(house: House, seed: int) -> None:
    dice = random.Random(seed)
    post = post_of(house)
    people = ["ola", "ivan", "eva"]
    for one in people:
        outcomes: tuple[Scripted, ...] = (Sent("x"), Later(3), OVERLOAD, Refused("r"), Unknown(), ValueError())
        post.script[one] = [dice.choice(outcomes) for _ in range(12)]
    for number in range(18):
        one = dice.choice(people)
        lane: Lane = dice.choice(["chat", "notice"])
        letters = await write(house, one, f"{number}", owner=dice.choice([None, "elsewhere"]), lane=lane)
        if dice.random() < 0.4:
            await house.person(one).does(Commanded("help"))
        house.later(seconds=dice.choice([0, 1, 5, 61]))
        if dice.random() < 0.6:
            await house.delivery.sweep()
        assert letters
    await work_through(house)
    for one in people:
        tried = [letter.id for letter in post.requests if letter.address == one]
        assert tried == sorted(tried)
    (all_of_them,) = (await house.rows("SELECT count(*) FROM outbox"))[0]
    assert set(post.ids) == set(range(1, int(str(all_of_them)) + 1))
    assert set(await states(house)) <= {"sent", "refused", "unknown"}


# --- Leases ----------------------------------------------------------------------------------------------------------


async def test_what_a_dead_process_held_is_taken_after_its_lease_and_not_before(house: House) -> None:
    await write(house, "ola", "one", owner="dead")
    await write(house, "ola", "two")
    house.later(seconds=59)
    assert await house.delivery.sweep() == 0
    house.later(seconds=1)
    assert await house.delivery.sweep() == 2
    await at_rest(house)
    assert post_of(house).ids == [1, 2]


async def test_what_is_still_being_sent_is_not_sent_again_when_its_lease_is_over(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    house.later(seconds=61)
    await house.delivery.sweep()
    house.later(seconds=61)
    await house.delivery.sweep()
    post.open.set()
    await at_rest(house)
    assert post.ids == [1, 2]


async def test_a_clock_that_jumps_while_a_turn_ends_doubles_nothing(house: House) -> None:
    """As after a machine slept: the lease is over when it begins, and a sweep is under way."""
    post = post_of(house)
    post.open.clear()
    letters = await write(house, "ola", "one", "two", owner="here")
    house.later(minutes=10)
    sweeping = asyncio.create_task(house.delivery.sweep())
    await asyncio.sleep(0)
    house.delivery.hand_over(letters)
    await sweeping
    post.open.set()
    await at_rest(house)
    assert post.ids == [1, 2]


@on_postgresql
async def test_nobody_else_takes_what_a_living_process_is_still_sending(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    url = house.database.engine.url.render_as_string(hide_password=False)
    async with posting(url, owner="there", fresh=False) as there:
        for _ in range(8):
            house.later(seconds=20)
            there.times.append(house.now)
            await house.delivery.sweep()
            assert await there.delivery.sweep() == 0
        post.open.set()
        await at_rest(house)
        assert post_of(there).ids == []
    assert post.ids == [1, 2]


async def test_no_more_is_taken_than_can_be_sent_within_the_lease(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    for number in range(CLAIM // 10 + 3):
        await write(house, f"p{number}", *"abcdefghij", lane="notice")
    assert await house.delivery.sweep() == CLAIM
    assert await house.delivery.sweep() == 0
    assert house.delivery.in_hand == CLAIM
    post.open.set()
    await house.delivery.stop()
    assert len(post.ids) == len(set(post.ids))


@on_postgresql
async def test_two_processes_never_send_the_same_message_and_keep_the_order(house: House) -> None:
    post = post_of(house)
    url = house.database.engine.url.render_as_string(hide_password=False)
    people = ["ola", "ivan", "eva"]
    async with posting(url, post, owner="there", fresh=False) as there:
        sides = (house, there)
        await asyncio.gather(*(side.delivery.sweep() for side in sides for _ in range(3)))
        for one in people * 3:  # more than one sweep takes, so that a person's letters are cut in two
            await write(house, one, *"abcdefghijklmnopqrstuvwxyz")
        while {"pending", "sending"} & set(await states(house)):
            await asyncio.gather(*(side.delivery.sweep() for side in sides for _ in range(2)))
            await asyncio.sleep(0.01)
    assert sorted(post.ids) == list(range(1, 9 * 26 + 1))
    for one in people:
        mine = [letter.id for letter in post.requests if letter.address == one]
        assert mine == sorted(mine)


@on_postgresql
async def test_two_processes_that_hear_the_same_person_answer_in_order(house: House) -> None:
    """A turn that had to wait for a turn in another process knows what that one has put on its way."""
    post = post_of(house)
    url = house.database.engine.url.render_as_string(hide_password=False)
    async with posting(url, post, owner="there", fresh=False) as there:
        sides = (house, there)
        numbers = itertools.count(1)

        def hear(side: House, address: str) -> Awaitable[None]:
            input = Input("paper", f"input {next(numbers)}", address, Commanded("help"), "uk")
            return side.conversation.receive(input)

        await asyncio.gather(*(hear(side, f"{side.world.owner} {number}") for side in sides for number in range(3)))
        await hear(house, "ola")
        await asyncio.gather(*map(at_rest, sides))
        for _ in range(10):
            post.requests.clear()
            post.open.clear()
            await asyncio.gather(*(hear(side, "ola") for side in sides))
            await asyncio.sleep(0.1)
            assert len(post.ids) == 1, "the second waits until the first has arrived"
            post.open.set()
            await asyncio.gather(*map(at_rest, sides))
            await asyncio.gather(*(side.delivery.sweep() for side in sides))
            await asyncio.gather(*map(at_rest, sides))
            assert len(post.ids) == 2
            assert post.ids == sorted(post.ids)


# --- Life ------------------------------------------------------------------------------------------------------------


async def test_stopping_finishes_what_is_on_its_way_and_frees_the_rest(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    await write(house, "ola", "one", "two", "three")
    await house.delivery.sweep()
    stopping = asyncio.create_task(house.delivery.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    post.open.set()
    await stopping
    assert post.ids == [1]
    kept = await house.rows("SELECT state, attempts, lease_owner FROM outbox ORDER BY id")
    assert kept == [("sent", 1, None), ("pending", 0, None), ("pending", 0, None)]


async def test_stopping_does_not_wait_for_ever_and_what_was_on_its_way_counts_as_tried(house: House) -> None:
    post = post_of(house)
    post.open.clear()
    await write(house, "ola", "one", "two")
    await house.delivery.sweep()
    await asyncio.sleep(0.01)
    await house.delivery.stop(patience=0.05)
    kept = await house.rows("SELECT state, attempts, lease_owner FROM outbox ORDER BY id")
    assert kept == [("pending", 1, None), ("pending", 0, None)]


async def test_stopping_in_the_middle_of_a_sweep_frees_what_it_took(house: House) -> None:
    await write(house, "ola", "one", "two")
    house.delivery.nudge()
    await asyncio.sleep(0)  # the sweep is under way
    await asyncio.sleep(0)
    await house.delivery.stop()
    assert set(await states(house)) <= {"sent", "pending"}


async def test_after_the_work_nothing_is_kept_in_memory(house: House) -> None:
    post = post_of(house)
    for number in range(20):
        one = f"p{number}"
        outcomes: tuple[Scripted, ...] = (Sent("s"), Later(1), Unknown(), Refused("r"), ValueError(), Gone())
        post.script[one] = [outcomes[number % len(outcomes)]]
        await write(house, one, "a", "b")
    await work_through(house, step=100)
    house.later(days=1)
    await house.delivery.sweep()
    assert house.delivery.in_hand == 0
    assert not house.delivery._lines
    assert not house.delivery._off


async def test_results_of_one_moment_are_written_down_together(house: House) -> None:
    for number in range(50):
        await write(house, f"p{number}", "a")
    commits: list[object] = []

    def count(connection: sa.Connection) -> None:
        commits.append(connection)

    sa.event.listen(house.database.engine.sync_engine, "commit", count)
    await house.delivery.sweep()
    async with asyncio.timeout(PATIENCE):
        while house.delivery.in_hand:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    sa.event.remove(house.database.engine.sync_engine, "commit", count)
    assert await states(house) == ["sent"] * 50
    assert len(commits) <= 6


@on_postgresql
async def test_the_database_may_be_away_while_results_are_written_down(house: House) -> None:
    """The results wait and are written as soon as it is back."""
    await write(house, "ola", "one")
    post_of(house).open.clear()
    await house.delivery.sweep()
    breaking = True

    def broken(*_: object) -> None:
        if breaking:
            raise ConnectionError("the network is down")

    sa.event.listen(house.database.engine.sync_engine, "begin", broken)
    post_of(house).open.set()
    await asyncio.sleep(0.1)
    breaking = False
    await at_rest(house)
    assert await states(house) == ["sent"]


def most_in_a_second(times: Sequence[float]) -> int:
    return max(sum(begin <= one < begin + 1 for one in times) for begin in times)


async def test_notices_keep_below_the_ceiling_and_answers_do_not_wait(tmp_path: object) -> None:
    post = Post()
    post.abilities = replace(post.abilities, pace=(30, 1.0))
    async with posting(f"sqlite:///{tmp_path}/test.db", post) as house:
        for number in range(60):
            await write(house, f"p{number}", "notice", lane="notice" if number % 2 else "bulk")
        begun = asyncio.get_running_loop().time()
        await house.delivery.sweep()
        for number in range(20):
            await house.person(f"new{number}").does(Commanded("help"))
        await at_rest(house)
        timed = list(zip(post.requests, post.times, strict=True))
        notices = [at for letter, at in timed if letter.lane != "chat"]
        assert len(notices) == 60
        assert most_in_a_second(post.times) <= 30
        assert (60 + 20) / 30 - 1 < notices[-1] - begun < (60 + 20) / 20
        answers = [at for letter, at in timed if letter.lane == "chat"]
        assert len(answers) == 20
        assert answers[-1] - begun < 1.5


async def test_a_notice_that_an_outage_has_held_up_waits_for_the_morning(url: str) -> None:
    """Telegram was away in the evening: nobody is woken, and whoever writes at night is answered."""
    async with posting(url) as house:
        post = post_of(house)
        quiet = partial(is_quiet, rules=ReminderRules(), zone=WARSAW)
        night = Delivery(house.database, house.world.channels, house.world.clock, "night", quiet=quiet)
        await night.start()
        house.times.append(datetime(2026, 11, 23, 22, tzinfo=WARSAW).astimezone(UTC))
        await write(house, "ola", "a reminder", lane="notice")
        await write(house, "ola", "an answer")
        await write(house, "ivan", "another reminder", lane="notice")
        assert await night.sweep() == 1
        house.times.append(datetime(2026, 11, 24, 8, 0, 1, tzinfo=WARSAW).astimezone(UTC))
        assert await night.sweep() == 2
        for _ in range(500):
            if set(await states(house)) == {"sent"}:
                break
            await asyncio.sleep(0.01)
        await night.stop()
        assert post.ids[0] == 2
        assert sorted(post.ids) == [1, 2, 3]
