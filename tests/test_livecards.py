"""Cards that change by themselves are drawn again where they stand: not too often, not for ever, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.channels import Later, Refused, Sending, Sent
from bot.conversation import Conversation
from bot.handlers.telegram.channel import Telegram
from bot.livecards import LiveCards
from bot.screen import Payload, Pressed, Verbatim
from storage.records import Letter, VisitorId
from tests.standin.telegram import TOKEN, StandIn
from tests.talk import CENTRE, House, Paper, Person, a_house, on_postgresql, words
from tests.test_attendance import booked
from tests.test_news_dialogs import becomes, confirmed
from tests.test_shutting import coordinates, shuts
from tests.test_telegram_channel import VOICES, say
from tests.test_telegram_spreading import SCREEN


async def tick(house: House, seconds: float = 0.0) -> int:
    """So much later the cards are looked at, and what was drawn is on its way."""
    if seconds:
        house.later(seconds=seconds)
    count = await LiveCards(house.conversation).redraw_due()
    await arrived(house)
    return count


async def arrived(house: House) -> None:
    """All that waits has been sent, and written down."""
    for _ in range(200):
        await house.delivery.sweep()
        if not await house.rows("SELECT id FROM outbox WHERE settled_at IS NULL"):
            return
    raise AssertionError("something is never sent")


def again(house: House, address: str = "boss") -> list[str]:
    """What was drawn again, in words."""
    return [words(one) for one in house.paper.delivered[address] if one.get("again")]


async def reached(house: House, count: int) -> None:
    """The announcement has reached so many."""
    some = f"SELECT visitor_id FROM recipient ORDER BY visitor_id LIMIT {count}"
    await house.rows(
        f"UPDATE recipient SET state = 'sent', message = '5' WHERE visitor_id IN ({some}) RETURNING visitor_id"
    )


async def under_way(house: House) -> tuple[Person, str]:
    """An announcement to three, which its coordinator watches."""
    boss, id = await confirmed(house, "ola", "ivan", "petro")
    await arrived(house)
    return boss, id


async def test_its_card_tells_by_itself_how_an_announcement_goes(any_desk: House) -> None:
    boss, id = await under_way(any_desk)
    assert await tick(any_desk) == 0, "it shows what is so"
    await reached(any_desk, 1)
    assert await tick(any_desk, 1) == 0, "not more often than the channel likes"
    assert await tick(any_desk, 2) == 1
    assert "Sent: 1\nStill to come: 2" in again(any_desk)[-1]
    await reached(any_desk, 2)
    assert await tick(any_desk, 3) == 1
    assert "Sent: 2\nStill to come: 1" in again(any_desk)[-1]
    stood = {one["replaces"] for one in any_desk.paper.delivered["boss"] if one.get("again")}
    assert stood == {str(boss.shown)}, "all of it where the card stands"
    await becomes(any_desk, "paused", "ban")
    await tick(any_desk, 3)
    assert "the messenger asks us to wait for a long time" in again(any_desk)[-1]
    keys = any_desk.paper.keys(any_desk.paper.delivered["boss"][-1], "")
    assert "Go on" in [label for label, _ in keys]
    await becomes(any_desk, "done")
    await tick(any_desk, 3)
    assert again(any_desk)[-1].startswith(f"Announcement no. {id}\nSent\n")
    assert await tick(any_desk, 3) == 0
    assert await any_desk.rows("SELECT * FROM live_card") == [], "at the end there is one last state"
    assert len(again(any_desk)) == 4
    assert await any_desk.rows("SELECT count(*) FROM outbox WHERE lane = 'bulk'") == [(1,)]


async def test_what_has_not_changed_for_long_is_looked_at_rarely_and_not_for_ever(desk: House) -> None:
    await under_way(desk)
    for _ in range(30):
        await tick(desk, 30)
    (before,) = await desk.rows("SELECT look_at FROM live_card")
    await tick(desk, 10)
    assert await desk.rows("SELECT look_at FROM live_card") == [before], "not yet"
    await tick(desk, 24 * 3600)
    assert await desk.rows("SELECT * FROM live_card") == []
    await reached(desk, 1)
    assert await tick(desk, 60) == 0
    assert again(desk) == []


async def test_where_something_else_was_shown_it_stays(desk: House) -> None:
    boss, id = await under_way(desk)
    ((message,),) = await desk.rows("SELECT message FROM outbox JOIN live_card ON letter_id = outbox.id")
    await boss.does(Pressed(">newslist", str(message)))
    assert await desk.rows("SELECT * FROM live_card") == []
    await reached(desk, 1)
    assert await tick(desk, 10) == 0
    await boss.presses_data(f">newscard.{id}")
    await arrived(desk)
    await boss.does(Pressed(">newslist", "another message"))
    await reached(desk, 2)
    assert await tick(desk, 10) == 1, "it stands further up still"


async def test_typed_words_and_a_yes_are_meant_for_what_was_asked_and_not_for_what_was_drawn_again(desk: House) -> None:
    boss, id = await under_way(desk)
    await boss.does(Pressed(f">newssteer.{id}.stopped", "another message"))
    await arrived(desk)
    await reached(desk, 1)
    assert await tick(desk, 10) == 1
    assert "It is stopped." in await boss.says("Yes, stop")


@pytest.mark.parametrize("outcome", [Sent(""), Refused("message to edit not found")])
async def test_where_it_stands_no_more_nothing_is_drawn(desk: House, outcome: Sending) -> None:
    await under_way(desk)
    await reached(desk, 1)
    desk.paper.outcomes = [outcome]
    assert await tick(desk, 10) == 1
    await reached(desk, 2)
    assert await tick(desk, 10) == 0
    assert await desk.rows("SELECT * FROM live_card") == []


async def test_whoever_has_left_is_shown_nothing(desk: House) -> None:
    boss, _ = await under_way(desk)
    await boss.leaves()
    await reached(desk, 1)
    assert await tick(desk, 10) == 0
    assert await desk.rows("SELECT * FROM live_card") == []


async def test_a_drawing_that_did_not_arrive_is_made_once_more(desk: House) -> None:
    await under_way(desk)
    await reached(desk, 1)
    desk.later(seconds=10)
    desk.paper.outcomes = [Later(60.0)]
    assert await LiveCards(desk.conversation).redraw_due() == 1
    while desk.paper.outcomes:
        await desk.delivery.sweep()
    await reached(desk, 2)
    desk.later(seconds=10)
    assert await LiveCards(desk.conversation).redraw_due() == 0, "one at a time"
    desk.later(seconds=61)
    await arrived(desk)
    assert again(desk) == []
    assert await tick(desk, 10) == 1
    assert len(again(desk)) == 1


async def test_after_a_restart_it_goes_on(desk: House) -> None:
    await under_way(desk)
    await reached(desk, 1)
    desk.conversation = Conversation(desk.world, desk.delivery)
    assert await tick(desk, 10) == 1


async def test_whoever_does_not_work_here_any_more_learns_nothing(desk: House) -> None:
    await under_way(desk)
    await reached(desk, 1)
    desk.paper.members = set()
    assert await tick(desk, 10) == 0
    desk.paper.members = None
    assert await tick(desk, 60) == 1, "it may have been a moment in which nobody could tell"


@on_postgresql
async def test_of_several_processes_one_draws(url: str) -> None:
    async with a_house(url, centre=CENTRE) as house, a_house(url, centre=CENTRE, fresh=False, owner="there") as other:
        await under_way(house)
        await reached(house, 1)
        for one in (house, other):
            one.later(seconds=10)
        counts = [await LiveCards(one.conversation).redraw_due() for one in (house, other)]
        assert counts == [1, 0]


# --- Where nothing can be drawn again --------------------------------------------------------------------------------


class Plain(Paper):
    """A channel on which a message stays as it is."""

    redraw = None  # type: ignore[assignment]
    redraws = None  # type: ignore[assignment]


async def test_where_nothing_can_be_drawn_again_only_what_matters_comes_anew(tmp_path: object) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=Plain()) as house:
        await under_way(house)
        before = len(house.paper.delivered["boss"])
        for count in (1, 2, 3):
            await reached(house, count)
            assert await tick(house, 30) == 0, "no flood"
        await becomes(house, "paused", "refused")
        assert await tick(house, 30) == 1
        await becomes(house, "done")
        assert await tick(house, 30) == 1
        assert await tick(house, 30) == 0
        told = [words(one) for one in house.paper.delivered["boss"][before:]]
        assert ["Paused" in told[0], "\nSent\n" in told[1], len(told)] == [True, True, 2]


# --- On Telegram -----------------------------------------------------------------------------------------------------


async def test_on_telegram_it_is_changed_where_it_stands_or_nowhere() -> None:
    async with StandIn() as api:
        telegram = Telegram(TOKEN, VOICES, api.url)
        olena = api.user(7, met=True)
        stood = await telegram.send(a_letter(telegram.draw(SCREEN, say, "uk", None)[0]))
        assert isinstance(stood, Sent)
        for screen in (replace(SCREEN, lines=(Verbatim("Інакше"),)), SCREEN, SCREEN):
            payload = telegram.redraw(screen, say, "uk", stood.id)
            assert payload is not None
            assert await telegram.send(a_letter(payload)) == stood
        assert [one.text for one in olena.messages] == ["Запрошуємо на майстерню!"]
        await olena.deletes(olena.screen)
        assert payload is not None
        assert await telegram.send(a_letter(payload)) == Sent("")
        assert olena.messages == [], "what was deleted does not come again by itself"
        assert telegram.redraw(replace(SCREEN, lines=(Verbatim("x" * 5000),)), say, "uk", stood.id) is None
        await telegram.stop()


def a_letter(payload: Payload) -> Letter:
    return Letter(1, VisitorId(1), "telegram", "7", "bulk", payload, 1, None)


# --- The other card --------------------------------------------------------------------------------------------------


async def test_after_a_closure_it_is_counted_by_itself_who_has_answered(desk: House) -> None:
    ola, _ = await booked(desk)
    await booked(desk, "ivan", at="11:00")
    boss = await coordinates(desk)
    await shuts(boss)
    await arrived(desk)
    assert "Have not answered yet: 2" in boss.sees
    await ola.reads()
    await ola.presses("Cancel the visit")
    await ola.presses("Yes, cancel it")
    await tick(desk, 10)
    assert "Have cancelled: 1\nHave not answered yet: 1" in again(desk)[-1]
