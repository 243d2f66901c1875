"""Lists and reports are ordered in the chat; what is made of them is tried in test_exports."""

from __future__ import annotations

from tests.enrolling import held
from tests.talk import House
from tests.test_for_somebody import answers
from tests.test_shutting import coordinates


async def test_a_list_is_ordered_and_not_without_end(desk: House) -> None:
    event = await held(desk)
    boss = await coordinates(desk)
    for _ in range(3):
        await boss.presses_data(f">eventlist.{event}")
        assert "There are no names in it" in boss.sees
        await boss.presses("CSV")
        assert "I am preparing the list." in boss.sees
    await boss.presses_data(f">eventlist.{event}")
    await boss.presses("XLSX")
    assert "I am already preparing 3 files for you." in boss.sees
    assert "I cannot find that." in await boss.presses_data(">eventlist.99")


async def test_a_report_is_ordered_for_some_months_and_an_office(desk: House) -> None:
    boss = await coordinates(desk)
    row = "month, what, office, service, language, count, forgotten"
    await desk.rows(f"INSERT INTO tally ({row}) VALUES ('2026-10-01', 'visits', '', '', '', 5, 0) RETURNING count")
    await boss.presses_data(">report")
    assert "It names nobody." in boss.sees
    await answers(boss, "October 2026", "Only October 2026", "Kraków")
    assert "I am preparing the report." in boss.sees
    for _ in range(2):
        await boss.presses_data(">report")
        await answers(boss, "November 2026", "All offices")
    await boss.presses_data(">report")
    await answers(boss, "November 2026", "All offices")
    assert "I am already preparing 3 files for you." in boss.sees
