"""The relay when things are tight or go wrong: limits, lost topics and rights, other groups, a group that moves."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from pathlib import Path

import pytest

from bot.centre.offer import OfficeId
from bot.config import StaffGroup
from bot.groupcalls import Limits
from bot.grouping import chosen, unserved, vouching
from bot.pacing import Budget
from storage.topics import LEASE, lease
from tests.staffroom import DESK, Centre, a_centre
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn

MINUTE = 4.0
"""How long a minute of the group's limit lasts here."""


def staff(api: StandIn, id: int, name: str) -> User:
    return api.user(id, first_name=name, language_code="en")


async def one_case(centre: Centre, group: Group, api: StandIn, id: int = 7) -> tuple[User, int]:
    user = api.user(id, first_name=f"V{id}", language_code="en")
    return user, await centre.asks(user)


# --- Choosing --------------------------------------------------------------------------------------------------------

KRAKOW = StaffGroup(-1, ("krakow",), (), "pl")  # type: ignore[arg-type]
UKRAINIAN = StaffGroup(-2, (), ("uk", "ru"), "uk")
BOTH = StaffGroup(-3, ("krakow",), ("uk",), "uk")  # type: ignore[arg-type]
ALL = StaffGroup(-4, (), (), "en")


@pytest.mark.parametrize(
    ("office", "language", "group"),
    [
        ("krakow", "uk", BOTH),
        ("krakow", "ru", KRAKOW),
        ("tarnow", "ru", UKRAINIAN),
        ("tarnow", "en", ALL),
        (None, None, ALL),
        ("krakow", None, KRAKOW),
    ],
)
def test_the_most_particular_group_has_the_case(office: str | None, language: str | None, group: StaffGroup) -> None:
    assert chosen((ALL, UKRAINIAN, KRAKOW, BOTH), office, language) is group


def test_what_fits_no_group_has_none() -> None:
    assert chosen((KRAKOW, BOTH), "tarnow", "uk") is None


TARNOW = StaffGroup(-5, ("tarnow",), ("pl", "en"), "pl")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("groups", "language", "group"),
    [
        ((KRAKOW, TARNOW), None, KRAKOW),
        ((KRAKOW, TARNOW), "pl", TARNOW),
        ((KRAKOW, TARNOW), "uk", KRAKOW),
        ((TARNOW, BOTH), "uk", BOTH),
        ((TARNOW, BOTH), "ru", TARNOW),
        ((TARNOW, UKRAINIAN), "en", TARNOW),
        ((TARNOW, ALL), "en", ALL),
        ((), "en", None),
    ],
)
def test_a_case_of_no_office_has_a_group_in_any_case(
    groups: tuple[StaffGroup, ...], language: str | None, group: StaffGroup | None
) -> None:
    assert chosen(groups, None, language) is group


def test_what_no_group_is_for_is_known() -> None:
    offices = (OfficeId("krakow"), OfficeId("tarnow"))
    assert unserved((KRAKOW, TARNOW), offices, ("uk", "pl")) == {"tarnow": ("uk",)}
    assert unserved((BOTH,), offices, ("uk", "pl")) == {None: ("pl",), "krakow": ("pl",), "tarnow": ("uk", "pl")}
    assert unserved((ALL,), offices, ("uk", "pl")) == {}


def test_a_budget_never_lets_more_through_in_any_stretch() -> None:
    budget, now, spent = Budget(20, 60.0), 0.0, deque[float]()
    for step in range(400):
        now += budget.wait(1 + step % 3, now) or 0.01
        if not budget.wait(1 + step % 3, now):
            budget.spend(1 + step % 3, now)
            spent.extend([now] * (1 + step % 3))
        assert sum(one > now - 60 for one in spent) <= 20
    assert len(spent) > 100


# --- The limit -------------------------------------------------------------------------------------------------------


async def test_ten_busy_cases_under_the_limit_lose_nothing_and_keep_their_order(tmp_path: Path) -> None:
    async with StandIn(group_per_minute=20, minute=MINUTE) as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api, limits=Limits(20, 60, MINUTE + 0.2)) as centre:
            found = [await one_case(centre, group, api, 100 + number) for number in range(10)]
            for line in range(6):
                await asyncio.gather(*(user.says(f"line {line} of {user.id}") for user, _ in found))
                await asyncio.sleep(0.3)
            topics = [await centre.topic(group, case) for _, case in found]

            def whole() -> bool:
                texts = ["\n".join(one.text for one in topic.messages[1:]) for topic in topics]
                return all(text.count("line ") == 6 for text in texts)

            await group.until(whole, "shown everything", 40)
            for topic, (user, _) in zip(topics, found, strict=True):
                said = "\n".join(one.text for one in topic.messages[1:])
                assert [line for line in said.split("\n") if line.startswith("line")] == [
                    f"line {number} of {user.id}" for number in range(6)
                ]
            assert not [call for call in api.calls if call.status == 429]


@pytest.mark.parametrize("waits", ["sendMessage", "createForumTopic"])
async def test_last_words_that_nobody_has_seen_before_the_end_are_told_of(tmp_path: Path, waits: str) -> None:
    async with StandIn() as api:
        ewa = staff(api, 11, "Ewa")
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            if waits == "createForumTopic":
                api.fail_next(waits, 429, retry_after=1, times=1000)
            user, case = await one_case(centre, group, api)
            if waits == "sendMessage":
                await centre.topic(group, case)
                api.fail_next(waits, 429, retry_after=1, chat_id=DESK, times=1000)
            await user.says("I cannot come tomorrow")
            await user.settles()
            await user.presses_data(f">ending.{case}")
            await user.settles()
            api.heal()
            told = await group.sees(f"Case #{case}: the visitor has ended the conversation")
            assert "tomorrow" not in str([one.text for one in group.messages_of_bot])
            await group.presses(ewa, "Reopen", told)
            await group.sees("I cannot come tomorrow")
            await group.until(lambda: told.id not in group.history, "taken away what is not so any more")


async def test_whoever_is_told_to_wait_waits_and_loses_nothing(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            api.fail_next("createForumTopic", 429, retry_after=1)
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMessage", 429, retry_after=1, chat_id=DESK)
            await user.says("one")
            await user.says("two")
            await group.sees("two", topic)
            assert topic.messages[1].text == "Visitor:\none\ntwo"


@pytest.mark.parametrize("how", ["drop", "drop-after", "html502", 500])
async def test_a_broken_connection_loses_nothing(tmp_path: Path, how: str) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMessage", how, chat_id=DESK)  # type: ignore[arg-type]
            await user.says("only once or twice")
            await group.sees("only once or twice", topic, 15)
            await group.settles(8, quiet=1.0)
            assert 1 <= len([one for one in topic.messages if "only once" in one.text]) <= 2


# --- What gets lost --------------------------------------------------------------------------------------------------


async def test_a_deleted_topic_is_made_again_with_all_that_was_said(tmp_path: Path, url: str) -> None:
    async with StandIn() as api:
        ewa = staff(api, 11, "Ewa")
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api, database=url) as centre:
            await centre.employs(ewa, "Ewa")
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            await user.says("first")
            await group.sees("first", topic)
            await group.says(ewa, "second", topic)
            await user.sees("second")
            await group.deletes_topic(topic)
            await user.says("third")
            await group.until(lambda: len(group.topics) == 2, "made another topic", 8)
            again = await centre.topic(group, case)
            await group.sees("third", again)
            said = "\n".join(one.text for one in again.messages[1:])
            assert said == "Visitor:\nfirst\nAnswer (Ewa):\nsecond\nVisitor:\nthird"
            await group.says(ewa, "fourth", again)
            await user.sees("fourth")


async def test_a_deleted_card_is_written_again(tmp_path: Path) -> None:
    async with StandIn() as api:
        ewa = staff(api, 11, "Ewa")
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            await group.deletes(topic.messages[0])
            await group.says(ewa, "hello", topic)
            await user.sees("hello")
            await group.sees("With Ewa", topic)


async def test_a_group_stays_with_the_process_that_is_writing_to_it(tmp_path: Path) -> None:
    """An upload may take longer than the lease: another process must not write the same once more meanwhile."""
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.slow("sendDocument", 5.0)
            await user.sends_document("my papers")
            await group.until(lambda: api.made("sendDocument"), "begun to send it")

            async def can_be_taken_over() -> bool:
                now, database = centre.now(), centre.assistant.database
                return bool(await database.run(lambda connection: lease(connection, str(DESK), "another", now)))

            for _ in range(2):
                centre.later(seconds=LEASE.total_seconds() * 0.7)
                await asyncio.sleep(1.5)
                assert not await can_be_taken_over()
            await group.until(lambda: [one for one in topic.messages if one.file], "shown the document", 10)


async def test_without_the_right_the_case_survives_and_coordinators_are_told_once(tmp_path: Path) -> None:
    async with StandIn() as api:
        boss = staff(api, 10, "Boss")
        group = api.group(DESK, "Desk", members=[boss])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(boss, "Boss", role="coordinator")
            await group.bot_rights(can_delete_messages=True)
            user, case = await one_case(centre, group, api)
            await user.says("anybody?")
            await boss.sees("Cases cannot be shown")
            assert centre.assistant.relay
            assert centre.assistant.relay.troubles
            await group.bot_rights(can_delete_messages=True, can_manage_topics=True)
            topic = await centre.topic(group, case)
            await group.sees("anybody?", topic)
            assert len([one for one in boss.messages if "Cases cannot be shown" in one.text]) == 1


async def test_a_removed_bot_comes_back_to_everything(tmp_path: Path) -> None:
    async with StandIn() as api:
        boss = staff(api, 10, "Boss")
        group = api.group(DESK, "Desk", members=[boss])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(boss, "Boss", role="coordinator")
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            await group.remove_bot()
            await user.says("still there?")
            await boss.sees("Cases cannot be shown")
            await group.adds_bot(admin=True)
            await group.sees("still there?", topic, 10)


async def test_a_group_that_moves_is_followed(tmp_path: Path) -> None:
    async with StandIn() as api:
        ewa = staff(api, 11, "Ewa")
        group = api.group(-55, "Desk", forum=False, members=[ewa])
        desk = '[[desk.groups]]\nchat_id = -55\nlanguage = "en"\n'
        async with a_centre(tmp_path, api, desk=desk) as centre:
            await centre.employs(ewa, "Ewa")
            user, case = await one_case(centre, group, api)
            await user.says("before")
            await user.settles()
            new = await group.migrates(-100777)
            await user.says("after")
            topic = await centre.topic(new, case)
            await new.sees("before", topic)
            await new.sees("after", topic)
            await new.says(ewa, "I follow", topic)
            await user.sees("I follow")


async def test_a_group_that_moves_is_not_left_before_it_is_known_to_be_ours(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(-55, "Desk", forum=False)
        async with a_centre(tmp_path, api, desk='[[desk.groups]]\nchat_id = -55\nlanguage = "en"\n') as centre:
            user, case = await one_case(centre, group, api)
            new = api.group(-100777, "Desk", bot=False)
            await new.adds_bot(admin=True)
            await asyncio.sleep(0.5)
            await group.migrates(-100777, into=new)
            await asyncio.sleep(6.0)
            assert new.bot.status == "administrator"
            await user.says("after")
            await new.sees("after", await centre.topic(new, case))


async def test_cases_go_to_the_group_of_their_office(tmp_path: Path) -> None:
    desk = """[[desk.groups]]
chat_id = -1001
language = "en"
[[desk.groups]]
chat_id = -1002
offices = ["tarnow"]
language = "uk"
"""
    async with StandIn() as api:
        everybody, tarnow = api.group(-1001, "Desk"), api.group(-1002, "Tarnów")
        async with a_centre(tmp_path, api, desk=desk) as centre:
            ola, ivan = (api.user(id, first_name="V", language_code="en") for id in (7, 8))
            first, second = await centre.asks(ola), await centre.asks(ivan, office="Tarnów")
            await ola.says("from Ola")
            await ivan.says("from Ivan")
            await everybody.sees("from Ola", await centre.topic(everybody, first))
            shown = await tarnow.sees("from Ivan", await centre.topic(tarnow, second))
            assert shown.text.startswith("Людина пише:")
            assert len(everybody.topics) == len(tarnow.topics) == 1


async def test_to_be_in_one_group_gives_no_rights_in_another(tmp_path: Path) -> None:
    desk = """[[desk.groups]]
chat_id = -1001
offices = ["krakow"]
language = "en"
[[desk.groups]]
chat_id = -1002
offices = ["tarnow"]
language = "en"
"""
    async with StandIn() as api:
        ewa, boss = staff(api, 11, "Ewa"), staff(api, 12, "Boss")
        krakow, tarnow = (
            api.group(-1001, "Kraków", members=[ewa, boss]),
            api.group(-1002, "Tarnów", members=[ewa, boss]),
        )
        async with a_centre(tmp_path, api, desk=desk) as centre:
            await centre.employs(ewa, "Ewa")
            await centre.employs(boss, "Boss", role="coordinator")
            ola, ivan = (api.user(id, first_name="V", language_code="en") for id in (7, 8))
            first, second = await centre.asks(ola, office="Kraków"), await centre.asks(ivan, office="Tarnów")
            card = (await centre.topic(krakow, first)).messages[0]
            await ewa.presses_data(f">case.{first}.take")
            await ewa.presses_data(f">case.{second}.take")
            await krakow.until(lambda: "With Ewa" in card.text, "shown who has it")
            await krakow.remove(ewa)
            await krakow.until(lambda: "Nobody has taken" in card.text, "given it back")
            await ewa.presses_data(f">case.{first}.take")
            await ewa.settles()
            assert await centre.rows("SELECT office, holder FROM cases ORDER BY id") == [
                ("krakow", None),
                ("tarnow", 1),
            ]
            await krakow.remove(boss)
            await boss.presses_data(f">case.{first}.take")
            await boss.settles()
            assert await centre.rows("SELECT holder FROM cases ORDER BY id") == [(None,), (1,)]
            await tarnow.remove(ewa)
            await tarnow.until(lambda: "Nobody has taken" in tarnow.topics[0].messages[0].text, "given it back")


def test_an_office_that_no_group_is_for_is_everybodys() -> None:
    offices = (OfficeId("krakow"), OfficeId("tarnow"), OfficeId("oswiecim"))
    assert vouching((KRAKOW, TARNOW), offices) == {"-1": ("krakow", "oswiecim"), "-5": ("tarnow", "oswiecim")}
    assert vouching((KRAKOW, ALL), offices) == {"-1": ("krakow",), "-4": ()}
    assert vouching((UKRAINIAN,), offices) == {"-2": ()}


async def test_where_every_office_has_its_group_a_case_of_none_is_raised_in_one_of_them(tmp_path: Path) -> None:
    desk = """[[desk.groups]]
chat_id = -1001
offices = ["krakow"]
language = "en"
[[desk.groups]]
chat_id = -1002
offices = ["tarnow"]
languages = ["en"]
language = "en"
"""
    async with StandIn() as api:
        krakow, tarnow = api.group(-1001, "Kraków"), api.group(-1002, "Tarnów")
        async with a_centre(tmp_path, api, desk=desk) as centre:
            user, case = await one_case(centre, tarnow, api)
            await user.says("It does not matter where")
            await tarnow.sees("It does not matter where", await centre.topic(tarnow, case))
            centre.later(hours=1)
            await centre.assistant.staff_groups.raise_due()
            await tarnow.sees("has been waiting")
            assert not krakow.topics


LANGUAGES = """[[desk.groups]]
chat_id = -1001
language = "en"
[[desk.groups]]
chat_id = -1002
languages = ["uk"]
language = "uk"
"""


async def test_a_case_stays_in_its_group_whatever_language_its_visitor_changes_to(tmp_path: Path) -> None:
    async with StandIn() as api:
        everybody, ukrainian = api.group(-1001, "Desk"), api.group(-1002, "Українська")
        async with a_centre(tmp_path, api, desk=LANGUAGES) as centre:
            user, case = await one_case(centre, everybody, api)
            topic = await centre.topic(everybody, case)
            await user.says("before")
            await everybody.sees("before", topic)
            await user.says("/language")
            await user.waits()
            await user.presses("Українська")
            await user.waits()
            await user.says("after")
            await everybody.sees("after", topic)
            await ukrainian.settles(quiet=1.5)
            assert not ukrainian.topics
            assert [one.text for one in topic.messages[1:]] == ["Visitor:\nbefore", "Visitor:\nafter"]


async def test_a_case_takes_everything_along_from_a_group_that_is_none_of_ours_any_more(tmp_path: Path) -> None:
    async with StandIn() as api:
        old, new = api.group(-1001, "Desk"), api.group(-1002, "New")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, old, api)
            topic = await centre.topic(old, case)
            await user.says("for few eyes")
            await old.sees("for few eyes", topic)
        async with a_centre(tmp_path, api, desk='[[desk.groups]]\nchat_id = -1002\nlanguage = "en"\n') as centre:
            await new.sees("for few eyes", await centre.topic(new, case))
            assert topic.deleted
            assert not topic.messages


async def test_a_refused_topic_holds_up_nobody_else(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            ola, first = await one_case(centre, group, api, 7)
            topic = await centre.topic(group, first)
            api.fail_next("createForumTopic", 400, "Bad Request: TOPIC_TITLE_INVALID", times=1000)
            await one_case(centre, group, api, 8)
            await ola.says("I was here before")
            await group.sees("I was here before", topic)
            await group.settles(quiet=1.5)
            assert len(api.made("createForumTopic")) == 2


async def test_what_is_possible_is_done_while_a_right_is_missing(tmp_path: Path) -> None:
    async with StandIn() as api:
        boss, ewa = staff(api, 10, "Boss"), staff(api, 11, "Ewa")
        group = api.group(DESK, "Desk", members=[boss, ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(boss, "Boss", role="coordinator")
            await centre.employs(ewa, "Ewa")
            ola, first = await one_case(centre, group, api, 7)
            topic = await centre.topic(group, first)
            await group.bot_rights(can_delete_messages=True)
            await one_case(centre, group, api, 8)
            await boss.sees("Cases cannot be shown")
            for number in range(3):
                await ola.says(f"message {number}")
                await group.sees(f"message {number}", topic)
            written = await group.says(ewa, "I read you", topic)
            await group.until(lambda: written.reactions == ["👌"], "marked what has arrived")
            assert len(api.made("createForumTopic")) == 2
            assert len([one for one in boss.messages if "Cases cannot be shown" in one.text]) == 1


async def test_words_that_the_messenger_refuses_are_told_of(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMessage", 400, "Bad Request: text is wrong", chat_id=DESK)
            await user.says("odd")
            shown = await group.sees("These words cannot be shown here", topic)
            assert shown.text.startswith("Visitor:")
            await user.says("even")
            await group.sees("even", topic)


async def test_long_words_under_a_file_that_is_refused_are_shown_once(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendPhoto", 400, "Bad Request: wrong file", chat_id=DESK)
            await user.sends_photo("my long story " * 70)
            await group.sees("my long story", topic)
            await user.says("and now")
            await group.sees("and now", topic)
            assert str([one.text for one in topic.messages]).count("my long story") == 70
            assert "cannot be shown here" in topic.messages[1].text


async def test_an_album_that_is_refused_can_be_corrected(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMediaGroup", 400, "Bad Request: wrong file", chat_id=DESK)
            sent = await user.sends_album(3, "мои бумаги")
            await group.sees("мои бумаги", topic, 8)
            first = sent[0]["message"]["message_id"]  # type: ignore[index]
            await user.edits(int(first), "my papers")
            shown = await group.sees("my papers", topic)
            assert shown.text.count("cannot be shown here") == 3
            await user.says("and now")
            await group.sees("and now", topic)


@pytest.mark.parametrize("how", ["unknown", "killed"])
async def test_where_something_may_stand_that_nobody_knows_the_topic_goes_with_the_case(
    tmp_path: Path, how: str
) -> None:
    async with StandIn() as api:
        ewa = staff(api, 11, "Ewa")
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMessage", "drop-after" if how == "unknown" else 500, chat_id=DESK, times=1)
            await user.says("my secret")
            await user.settles()
            if how == "unknown":
                await group.until(lambda: str([one.text for one in topic.messages]).count("secret") == 2, "written", 15)
        if how == "killed":
            with sqlite3.connect(tmp_path / "staff.db") as database:
                database.execute("UPDATE staff_group SET owner = 'dead', leased_until = '2030-01-01 00:00:00.000000'")
        api.heal()
        async with a_centre(tmp_path, api) as centre:
            await group.sees("my secret", topic, 15)
            centre.later(minutes=2)
            await group.presses(ewa, "Close", topic.messages[0])
            await group.until(lambda: topic.deleted, "deleted the topic")
            await group.settles(quiet=1.5)
            assert len(group.topics) == 1


async def test_what_was_left_over_at_the_end_is_shown_by_the_next(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            user, case = await one_case(centre, group, api)
            topic = await centre.topic(group, case)
            api.fail_next("sendMessage", 500, chat_id=DESK, times=50)
            await user.says("left over")
            await user.settles()
        api.heal()
        async with a_centre(tmp_path, api) as centre:
            await group.sees("left over", topic, 15)
            assert len(group.topics) == 1
