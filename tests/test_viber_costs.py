"""What Viber costs: every message that is billed is counted once, and reminders keep to what may be spent."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.centre.reminding import PaidReminders
from bot.handlers.viber.costs import Prices, months, paid_reminders, table
from bot.observing import Numbers
from storage import billing, outbox
from storage.database import Connection
from storage.records import Bill, Billed, Lane, Result
from tests.journey import Program, ViberWindow, a_program, until_called
from tests.standin.viber import VIBER_TOKEN, ViberStandIn
from tests.talk import House

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
BILLS = [
    Bill(NOVEMBER, "chat", "2:UA", 70),
    Bill(NOVEMBER, "chat", "1:", 1),
    Bill(NOVEMBER, "notice", "5:UA", 10),
    Bill(NOVEMBER, "notice", "5:PL", 5),
    Bill(NOVEMBER, "chat", "5:PL", 1),
    Bill(NOVEMBER, "notice", "4:PL", 2),
    Bill(NOVEMBER, "chat", "0:PL", 9),
    Bill(DECEMBER, "bulk", "5:DE", 300),
]
LIST = Prices("EUR", Decimal(100), Decimal("0.02"), {"UA": Decimal("0.0196"), "DE": Decimal("0.1")})

# --- Counting --------------------------------------------------------------------------------------------------------


def test_a_month_is_told_by_session_charge_and_price() -> None:
    december, november = months(BILLS, LIST)
    assert (november.first_day, november.inside, november.outside, november.charged) == (NOVEMBER, 71, 18, 16)
    assert november.reminders == 17, "an answer outside a session is no reminder"
    assert november.cost == Decimal("100") + 10 * Decimal("0.0196") + 6 * Decimal("0.02")
    assert (december.outside, december.cost) == (300, Decimal("130.0"))
    assert paid_reminders(BILLS) == 317


@pytest.mark.parametrize(
    ("prices", "cost", "said"),
    [
        (Prices(), None, "No price is configured"),
        (Prices("EUR", Decimal(100)), None, "Without a price"),
        (Prices("EUR", Decimal(0), None, {"UA": Decimal(1)}), None, "DE, PL"),
        (Prices("PLN", Decimal(0), Decimal(1)), Decimal(16), "16.00 PLN"),
    ],
)
def test_what_is_not_known_is_not_made_up(prices: Prices, cost: Decimal | None, said: str) -> None:
    found = months(BILLS, prices)
    assert found[1].cost == cost
    assert said in "\n".join(table(found, prices)) or (not prices.known and "price" in "\n".join(table(found, prices)))


def test_nothing_billed_is_said_so() -> None:
    assert list(table([], LIST)) == ["Viber has not billed any message yet."]
    assert months([Bill(NOVEMBER, "chat", "strange", 3)], LIST)[0].inside == 0


def a_result(id: int, tariff: str, *, at: datetime = NOW, lane: Lane = "chat") -> Result:
    return Result(id, "sent", 1, str(id), None, None, at, Billed("viber", lane, tariff))


async def test_results_are_counted_with_themselves(any_house: House) -> None:
    """In the transaction that writes the results down: neither lost nor doubled, whichever process it is."""
    house = any_house
    last_minute = datetime(2026, 11, 30, 23, 59, tzinfo=UTC)

    async def settle(connection: Connection) -> None:
        results = [a_result(1, "2:UA"), a_result(2, "2:UA"), a_result(3, "5:PL", lane="notice")]
        await outbox.settle(connection, results)
        await outbox.settle(connection, [a_result(4, "2:UA", at=last_minute)])
        await outbox.settle(connection, [a_result(5, "2:UA", at=last_minute + timedelta(minutes=1))])

    async def fail(connection: Connection) -> None:
        await settle(connection)
        raise RuntimeError

    await house.database.run(settle)
    with pytest.raises(RuntimeError):
        await house.database.run(fail)
    found = await house.database.run(lambda connection: billing.bills(connection, "viber"))
    assert found == [
        Bill(DECEMBER, "chat", "2:UA", 1),
        Bill(NOVEMBER, "chat", "2:UA", 3),
        Bill(NOVEMBER, "notice", "5:PL", 1),
    ]
    assert await house.database.run(lambda connection: billing.bills(connection, "viber", DECEMBER)) == found[:1]
    assert await house.database.run(lambda connection: billing.bills(connection, "telegram")) == []


# --- Which reminders are sent ----------------------------------------------------------------------------------------

START, ENDS = NOW + timedelta(hours=24), NOW + timedelta(hours=3)


@pytest.mark.parametrize(
    ("rules", "session_ends", "paid", "until"),
    [
        (PaidReminders(), None, 10_000, START),
        (PaidReminders("never"), ENDS, 0, None),
        (PaidReminders("in-session"), ENDS, 0, ENDS),
        (PaidReminders("in-session"), NOW, 0, None),
        (PaidReminders("in-session"), None, 0, None),
        (PaidReminders("in-session"), START + timedelta(hours=1), 0, START),
        (PaidReminders("always", 5), None, 4, START),
        (PaidReminders("always", 5), None, 5, None),
        (PaidReminders("always", 5), ENDS, 5, ENDS),
    ],
)
def test_by_when_a_reminder_must_leave(
    rules: PaidReminders, session_ends: datetime | None, paid: int, until: datetime | None
) -> None:
    assert rules.until(START, session_ends, NOW, paid) == until


def test_what_may_be_promised() -> None:
    assert PaidReminders().promised
    assert not PaidReminders("in-session").promised
    assert not PaidReminders("always", 100).promised


# --- Through the program ---------------------------------------------------------------------------------------------


async def books_for_friday(window: ViberWindow) -> None:
    await window.arrives()
    for label in ("Українська", "Записатися" if "Записатися" in window.labels else "Запис"):
        await window.presses(label)
    for label in ("Тарнів", "Консультації з пошуку", "Українська", "В офісі", "Ні", "Ні"):
        await window.presses(next((one for one in window.labels if one.startswith(label)), window.labels[0]))
    await window.says("Оксана")
    await window.presses("Не ")
    await window.presses("пт")
    await window.presses(window.labels[0])
    await window.presses("Так")
    assert "Ви записані" in window.sees


async def reminded(program: Program, window: ViberWindow) -> bool:
    """Whether the reminder of a day before has come, once the time for it is there."""
    program.moves_to(datetime(2026, 11, 26, 12, tzinfo=UTC))
    for _ in range(100):
        rows = await program.rows("SELECT state FROM reminder ORDER BY due_at")
        if rows[0][0] != "pending":
            break
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    return "Нагадування" in window.sees


@pytest.mark.parametrize(
    ("rules", "comes", "promised"),
    [
        ({}, True, True),
        ({"reminders": "in-session"}, False, False),
        ({"reminders": "never"}, False, False),
        ({"reminders_a_month": 1}, True, False),
    ],
    ids=str,
)
async def test_reminders_keep_to_the_rules(
    rules: dict[str, object], comes: bool, promised: bool, tmp_path: Path
) -> None:
    async with (
        ViberStandIn() as api,
        a_program(tmp_path, api=api.url, token=VIBER_TOKEN, mode="viber", viber=rules) as program,
    ):
        await until_called(api)
        window = ViberWindow(api.user(language="uk"))
        await books_for_friday(window)
        assert ("може не нагадати" in window.sees) is not promised
        api.passes(hours=76)
        assert await reminded(program, window) is comes
        outside = [bill for bill in await _bills(program) if bill.tariff == "5:UA"]
        assert [(bill.lane, bill.messages) for bill in outside] == ([("notice", 1)] if comes else [])


async def _bills(program: Program) -> list[Bill]:
    return list(await program.assistant.database.run(lambda connection: billing.bills(connection, "viber")))


async def test_the_numbers_show_the_month() -> None:
    numbers = Numbers()
    [_, november] = months(BILLS, LIST)
    numbers.billed(november)
    numbers.trouble("viber", present=True)
    page = numbers.page().decode()
    assert 'cicbot_viber_month_messages{session="inside"} 71.0' in page
    assert 'cicbot_viber_month_messages{session="outside"} 18.0' in page
    assert "cicbot_viber_month_charged 16.0" in page
    assert "cicbot_viber_month_cost 100.3" in page
    assert 'cicbot_channel_trouble{channel="viber"} 1.0' in page
    numbers.billed(None)
    assert "cicbot_viber_month_charged 0.0" in numbers.page().decode()
