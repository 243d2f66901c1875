"""The day's visits in the staff groups, over real HTTP: the list, what changes, who came, and what people delete."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.staffroom import DESK, Centre, a_centre
from tests.standin.chats import Message
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn

TARNOW = -1002
GROUPS = f"""[[desk.groups]]
chat_id = {DESK}
language = "en"
[[desk.groups]]
chat_id = {TARNOW}
offices = ["tarnow"]
language = "en"
"""


@dataclass
class Office:
    """Two groups, two consultants in the first of them, and a visitor whom the bot knows."""

    centre: Centre
    api: StandIn
    group: Group
    tarnow: Group
    ewa: User
    jan: User
    ola: User

    async def list(self, group: Group | None = None, town: str = "Kraków", day: str = "Monday, 23 November") -> Message:
        """The list of the day of an office."""
        return await (group or self.group).sees(f"{day}, {town}")

    async def toast(self, user: User, label: str, message: Message) -> str:
        """What whoever presses a button reads."""
        press = await self.group.presses(user, label, message)
        query = self.api.queries[str(press["callback_query"]["id"])]  # type: ignore[index]
        answered = await self.group.until(lambda: query.answered, "not answered a press")
        assert answered
        return answered.text


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with StandIn() as api:
        ewa, jan = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (12, "Jan")))
        ola = api.user(7, first_name="Olena", language_code="en")
        group, tarnow = api.group(DESK, "Desk", members=[ewa, jan]), api.group(TARNOW, "Tarnów")
        async with a_centre(tmp_path, api, desk=GROUPS) as centre:
            await centre.employs(ewa, "Ewa")
            await centre.employs(jan, "Jan")
            await centre.speaks(ola)
            yield Office(centre, api, group, tarnow, ewa, jan, ola)


async def test_the_list_comes_in_the_morning_into_the_group_of_its_office(office: Office) -> None:
    monday = [await office.list(), await office.list(office.tarnow, "Tarnów")]
    ref = await office.centre.books(office.ola, "Tue, 24 Nov", "10:00")
    await office.centre.books(office.ola, "Tue, 24 Nov", office="tarnow")
    office.centre.later(hours=22, minutes=25)
    assert all("Nobody is booked." in one.text for one in monday)
    assert not [one for one in office.group.messages_of_bot if "24 November" in one.text], "it is 7:25"
    office.centre.later(minutes=6)
    shown = await office.list(day="Tuesday, 24 November")
    line = f"10:00 · Career adviser · Any language · At the office · not confirmed · No. {ref[:4]}-{ref[4:]}"
    await office.group.until(lambda: line in shown.text, "listed the visit")
    assert shown.labels == ["10:00 ✓ arrived", "10:00 ✗ absent", "The day", "Walk-in"]
    assert shown.protected
    there = await office.list(office.tarnow, "Tarnów", day="Tuesday, 24 November")
    await office.tarnow.until(lambda: "Visits: 1" in there.text, "listed the visit in Tarnów")
    assert not [one for one in office.group.messages_of_bot if "Tarnów" in one.text]
    assert not [one for one in office.tarnow.messages_of_bot if "Tarnów" not in one.text]
    assert "Olena" not in str([one.text for group in (office.group, office.tarnow) for one in group.messages_of_bot])


async def test_what_changes_today_is_told_at_once_and_in_the_list(office: Office) -> None:
    shown = await office.list()
    ref = await office.centre.books(office.ola, "Mon, 23 Nov", "14:")
    spelt = f"{ref[:4]}-{ref[4:]}"
    booked = await office.group.sees("Booked for today: Kraków")
    await office.group.until(lambda: spelt in shown.text, "shown it in the list")
    await office.ola.presses_data(f">coming.{ref}")
    await office.group.until(lambda: "· confirmed" in shown.text and "· confirmed" in booked.text, "shown they come")
    await office.ola.presses_data(f">move.{ref}")
    for label in ("Mon, 23 Nov", "15:", "Yes"):
        await office.centre.chooses(office.ola, label)
    moved = await office.group.sees("Kraków: Monday, 23 November")
    assert "→ Monday, 23 November, 15:" in moved.text
    await office.group.until(lambda: "15:" in shown.text and "14:" not in shown.text, "moved it in the list")
    await office.ola.presses_data(f">cancel.{ref}")
    await office.centre.chooses(office.ola, "Yes")
    await office.group.sees("Cancelled today: Kraków")
    await office.group.until(lambda: "Nobody is booked." in shown.text, "taken it out of the list")
    await office.group.until(lambda: not booked.labels + moved.labels, "taken the buttons away")
    assert shown.labels == ["The day", "Walk-in"]


async def test_a_walk_in_is_noted_from_the_list_and_counted_in_it(office: Office) -> None:
    shown = await office.list()
    await office.group.presses(office.ewa, "Walk-in", shown)
    await office.ewa.sees("Kraków: what have they come for?")
    await office.centre.chooses(office.ewa, "Career adviser")
    await office.group.until(lambda: "Without a booking: 1" in shown.text, "counted them in the list")


async def test_who_came_changes_for_everyone_and_can_be_undone(office: Office) -> None:
    ref = await office.centre.books(office.ola, "Mon, 23 Nov", "14:00")
    booked = await office.group.sees("Booked for today: Kraków")
    shown = await office.list()
    await office.group.until(lambda: "14:00 ✓ arrived" in shown.labels, "offered it in the list")
    assert "not begun" in await office.toast(office.jan, "14:00 ✗ absent", shown)
    assert await office.toast(office.ewa, "14:00 ✓ arrived", shown) == "Noted: arrived."
    for one in (shown, booked):
        await office.group.until(lambda one=one: "14:00 undo ✓" in one.labels, "shown it everywhere")  # type: ignore[misc]
        assert "· arrived" in one.text
    assert await office.toast(office.jan, "14:00 undo ✓", booked) == "Taken back."
    await office.group.until(lambda: "14:00 ✓ arrived" in shown.labels, "taken it back in the list")
    assert await office.centre.rows(f"SELECT attendance FROM visit WHERE ref = '{ref}'") == [(None,)]
    stranger = office.api.user(99, first_name="Stranger")
    await office.group.add(stranger)
    await office.toast(stranger, "14:00 ✓ arrived", shown)
    assert await office.centre.rows(f"SELECT attendance FROM visit WHERE ref = '{ref}'") == [(None,)]


async def test_two_presses_while_the_first_is_drawn_are_both_shown(office: Office) -> None:
    """What is noted while the list is on its way to Telegram is not lost."""
    shown = await office.list()
    for at in ("14:00", "15:00"):
        await office.centre.books(office.ola, "Mon, 23 Nov", at)
    await office.group.until(lambda: "15:00 ✓ arrived" in shown.labels, "offered both")
    await office.group.settles(quiet=0.5)
    office.api.slow("editMessageText", 0.5)
    edits = len(office.api.made("editMessageText"))
    await office.group.presses(office.ewa, "14:00 ✓ arrived", shown)
    await office.group.until(lambda: len(office.api.made("editMessageText")) > edits, "begun to draw it")
    await office.group.presses(office.jan, "15:00 ✓ arrived", shown)
    await office.group.until(lambda: {"14:00 undo ✓", "15:00 undo ✓"} <= set(shown.labels), "shown both", 10)


async def test_a_list_that_was_deleted_by_hand_comes_back_and_other_posts_do_not(office: Office) -> None:
    shown = await office.list()
    await office.group.deletes(shown)
    await office.centre.books(office.ola, "Mon, 23 Nov", "14:00")
    again = await office.group.sees("Monday, 23 November, Kraków")
    assert again.id != shown.id
    assert "Visits: 1" in again.text
    booked = await office.group.sees("Booked for today: Kraków")
    await office.group.deletes(booked)
    await office.toast(office.ewa, "14:00 ✓ arrived", again)
    await office.group.until(lambda: "14:00 undo ✓" in again.labels, "shown it in the list")
    await office.group.settles(quiet=1.0)
    assert not [one for one in office.group.messages_of_bot if "Booked for today" in one.text]
    assert await office.centre.rows("SELECT count(*) FROM group_post WHERE state = 'posted' AND shown < revision") == [
        (0,)
    ]


async def test_yesterdays_list_shows_what_is_noted_today_until_it_goes(office: Office) -> None:
    await office.centre.books(office.ola, "Mon, 23 Nov", "14:00")
    shown = await office.list()
    await office.group.until(lambda: "14:00 ✓ arrived" in shown.labels, "offered it in the list")
    office.centre.later(hours=24)
    assert await office.toast(office.ewa, "14:00 ✓ arrived", shown) == "Noted: arrived."
    await office.group.until(lambda: "14:00 undo ✓" in shown.labels, "shown it in yesterday's list")
    office.centre.later(hours=16, minutes=5)
    await office.group.until(lambda: shown.id not in office.group.history, "deleted yesterday's list")
    edits = len(office.api.made("editMessageText"))
    ref = (await office.centre.rows("SELECT ref FROM visit"))[0][0]
    await office.group.presses_data(office.ewa, f">attend.{ref}.none", shown)
    await office.group.settles(quiet=1.0)
    assert not [call for call in office.api.made("editMessageText")[edits:] if call.params["message_id"] == shown.id]


async def test_late_and_lost_reach_the_group_and_go_when_they_are_dealt_with(office: Office) -> None:
    ref = await office.centre.books(office.ola, "Mon, 23 Nov", "14:00")
    await office.ola.presses_data(f">late.{ref}.late")
    late = await office.group.sees("late for the visit at")
    await office.ola.presses_data(f">late.{ref}.lost")
    lost = await office.group.sees("cannot find the office")
    assert {late.topic, lost.topic} == {0}
    await office.group.until(lambda: lost.labels == ["Take", "Open the topic"], "led to the topic")
    assert "Olena" not in late.text + lost.text
    await office.group.presses(office.ewa, "Take", lost)
    for one in (late, lost):
        await office.group.until(lambda one=one: one.labels == ["Open the topic"], "taken the button away")  # type: ignore[misc]
    office.centre.later(minutes=16)
    raised = await office.group.sees("has been waiting")
    case = (await office.centre.rows("SELECT id FROM cases"))[0][0]
    topic = await office.centre.topic(office.group, int(str(case)))
    await office.group.says(office.ewa, "The blue door", topic)
    await office.ola.sees("The blue door")
    await office.group.until(lambda: raised.id not in office.group.history, "taken away what is not so any more")


async def test_a_post_that_is_refused_is_told_to_the_coordinators(office: Office) -> None:
    boss = office.api.user(10, first_name="Boss", language_code="en")
    await office.group.add(boss)
    await office.centre.employs(boss, "Boss", role="coordinator")
    await office.list()
    await office.group.settles(quiet=0.3)
    office.api.fail_next("sendMessage", 400, "Bad Request: something else", chat_id=DESK)
    await office.centre.books(office.ola, "Mon, 23 Nov", "14:00")
    told = await boss.sees("A message about visits could not be shown")
    assert "right is missing" not in told.text
    await boss.presses("The day")
    await boss.sees("Visits: 1")
