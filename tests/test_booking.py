"""Booking, moving and cancelling a visit, told as people live it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.centre.offer import OfficeId
from bot.centre.offices import Absence, BookingRules, Closure, Hours, Office, Span, Timetable
from bot.screen import Abilities
from tests.talk import MONDAY, WEEK, House, Paper, Person, a_house, a_timetable

LAST_HOUR = (Hours((0, 1, 2, 3, 4), (Span(time(15, 15), time(16)),)),)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/test.db"


async def ukrainian(house: House, address: str = "ola") -> Person:
    """Somebody who has come for the first time and chosen Ukrainian."""
    one = house.person(address)
    await one.arrives()
    await one.presses("Українська")
    return one


async def english(house: House, address: str = "john") -> Person:
    one = house.person(address, "en")
    await one.arrives()
    await one.presses("English")
    return one


async def fills_in(who: Person, *labels: str) -> str:
    """Press these, one after another."""
    for label in labels:
        await who.presses(label)
    return who.sees


async def comes_to_the_day(who: Person, service: str = "career", office: str = "krakow", name: str = "John") -> str:
    """All of a visit in person, in English, but for the day and the time."""
    await who.presses_data(f">booking.{office}.{service}")
    await fills_in(who, "Any language", "At the office", "No care", "Nothing special")
    await who.says(name)
    return await who.presses("Leave it out")


async def books(who: Person, day: str = "Tue, 24 Nov", at: str = "10:00", service: str = "career") -> str:
    """A booked visit; its reference."""
    await comes_to_the_day(who, service)
    await fills_in(who, day, at, "Yes, book it")
    assert "Your visit is booked." in who.sees
    return who.data("Cancel the visit").split(".")[1]


async def visits_of(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT office, service, starts_at, state FROM visit ORDER BY id")


# --- The whole journey -----------------------------------------------------------------------------------------------


async def test_olena_books_moves_and_cancels_in_ukrainian(house: House) -> None:
    ola = house.person("ola", "uk")
    assert "Виберіть, будь ласка, мову." in await ola.arrives()
    assert ola.keys[0][0] == "Українська", "the language of her phone comes first"
    assert "Розмовляємо українською." in await ola.presses("Українська")
    assert "Вітаємо!" in ola.sees

    assert "У якому офісі" in await ola.presses("Запис на візит")
    assert "З чим вам потрібна допомога?" in await ola.presses("Краків")
    assert "Якою мовою" in await ola.presses("Профорієнтація" if _has(ola, "Профорієнтація") else _career(ola))
    assert ola.keys[0][0] == "Українська", "her own language comes first"
    assert "Як вам зручно зустрітися?" in await ola.presses("Українська")
    assert "доглянути" in await ola.presses("В офісі")
    assert "щоб візит був зручнішим" in await ola.presses("Догляд за дитиною")
    assert "не надсилайте сюди документів" in await ola.presses("Нічого особливого")
    assert "Як вас звати?" in ola.sees
    assert "літерами" in await ola.says("12345678901")
    assert "Який у вас номер телефону?" in await ola.says("  Олена   Коваленко ")
    assert "Це не схоже на номер телефону." in await ola.says("немає")
    assert "Який день вам підходить?" in await ola.shares("+48 600 100 200")
    assert "понеділок, 23 листопада" in await ola.presses("пн, 23 лист")
    assert "10:00" in [label for label, _ in ola.keys], "two hours from now at the earliest"
    assert "09:45" not in [label for label, _ in ola.keys]
    check = await ola.presses("10:00")
    for part in ("Чи все правильно?", "понеділок, 23 листопада, 10:00", "Краків", "Олена Коваленко", "+48600100200"):
        assert part in check
    assert await visits_of(house) == [], "nothing is booked before she says so"

    yes = ola.data("Так, записатися")
    done = await ola.presses_data(yes)
    for part in ("Ви записані на візит.", "Коли: понеділок, 23 листопада, 10:00", "Краків", "адресу буде уточнено"):
        assert part in done
    assert "Wejście od podwórza" in done, "how to get in, in the office's own words"
    assert "Догляд за дитиною" in done
    files = ola.screen["files"]
    assert isinstance(files, list)
    assert len(files) == 2, "the calendar and the map"
    assert "pin Краків" in files

    again = await ola.presses_data(yes)
    assert "Ваш візит" in again
    assert "Ви записані на візит." not in again
    assert len(await visits_of(house)) == 1

    assert "Цей час залишається за вами" in await ola.presses("Перенести")
    await ola.presses("вт, 24 лист")
    assert "вівторок, 24 листопада, 12:30" in await ola.presses("12:30")
    assert "Ваш візит перенесено." in await ola.presses("Так, перенести")
    assert "Коли: вівторок, 24 листопада, 12:30" in ola.sees
    assert await house.rows("SELECT sequence FROM visit") == [(1,)]
    assert len(await house.rows("SELECT * FROM cell")) == 3, "three quarters of an hour, and the old ones are free"

    assert "Скасувати цей візит?" in await ola.presses("Скасувати візит")
    assert "Ваш візит скасовано." in await ola.presses("Так, скасувати")
    assert "Цей візит скасовано" in ola.sees
    assert await house.rows("SELECT * FROM cell") == []
    assert await house.rows("SELECT * FROM reminder WHERE state = 'pending'") == []
    assert "У вас немає запланованих візитів." in await ola.presses("Мої візити")


def _has(who: Person, label: str) -> bool:
    return any(shown.startswith(label) for shown, _ in who.keys)


def _career(who: Person) -> str:
    return next(label for label, data in who.keys if data.endswith(".career"))


async def test_a_visit_can_be_booked_by_typing_alone_in_whatever_language(house: House) -> None:
    john = await english(house)
    await john.says("book a visit")
    assert "What do you need help with?" in await john.says("у кракові")
    assert "In which language" in await john.says("Career adviser")
    assert "How would you like to meet us?" in await john.says("any")
    await john.says("osobiście")
    await john.says("ні")
    await john.says("nic")
    await john.says("John")
    assert "Which day suits you?" in await john.says("600 100 200")
    assert "Tuesday, 24 November" in await john.says("24.11")
    assert "Is everything right?" in await john.says("930")
    assert "Tuesday, 24 November, 09:30" in john.sees
    assert "Your visit is booked." in await john.says("так")


async def test_a_link_that_names_the_office_does_not_ask_for_it_again(house: House) -> None:
    john = await english(house)
    assert "What do you need help with?" in await john.arrives("book-tarnow")
    assert "In which office" in await john.arrives("book-atlantis")


# --- Who comes, calls or waits for a link ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "question", "card"),
    [
        ("By phone", "On which phone number shall we call you?", "We will call you on +48600100200."),
        ("Online", "We will send you the link", "We will send the link to +48600100200"),
    ],
)
async def test_a_call_or_a_link_needs_a_phone(house: House, way: str, question: str, card: str) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.career")
    await john.presses("Any language")
    assert "What is your name?" in await john.presses(way), "nobody comes, so nobody needs care or a ramp"
    assert question in await john.says("John")
    assert "Leave it out" not in [label for label, _ in john.keys]
    run, name, here, _ = john.data("← Back").split(".")
    assert "That does not look like a phone number." in await john.presses_data(f"{run}.{name}.{here}.~skip")
    await john.says("0048 600 100 200")
    await fills_in(john, "Tue, 24 Nov", "10:00")
    assert card in await john.presses("Yes, book it")
    assert john.screen["files"] == ["Visit: Career adviser"], "a map would lead nowhere"
    assert "Show at the office" not in [label for label, _ in john.keys]


async def test_an_employer_is_asked_for_the_company(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.mentor-allowance")
    await fills_in(john, "Any language", "At the office", "No care", "Nothing special")
    await john.says("John")
    assert "What is the name of your company?" in await john.presses("Leave it out")
    assert "Please write the name of your company." in await john.says("…")
    assert "That is too long." in await john.says("Company " * 20)
    await john.says("Fabryka Sp. z o.o.")
    await fills_in(john, "Tue, 24 Nov", "10:00", "Yes, book it")
    assert await house.rows("SELECT company FROM visit") == [("Fabryka Sp. z o.o.",)]
    assert "Fabryka Sp. z o.o." in await john.presses("Show at the office")


async def test_where_there_is_only_one_way_it_is_not_asked(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.computer")
    assert "Will you need care" in await john.presses("Any language")


# --- Races and limits ------------------------------------------------------------------------------------------------


async def test_who_loses_a_time_is_shown_the_others_and_keeps_name_and_phone(house: House) -> None:
    john, ivan = await english(house), await english(house, "ivan")
    for who in (john, ivan):
        await who.presses_data(">booking.krakow.career")
        await fills_in(who, "English", "At the office", "No care", "Nothing special")
        await who.says("John")
        await who.says("600100200")
        await fills_in(who, "Tue, 24 Nov", "10:00")
    assert "Your visit is booked." in await ivan.presses("Yes, book it")
    lost = await john.presses("Yes, book it")
    assert "somebody else has just taken that time" in lost
    assert "Tuesday, 24 November: which time suits you?" in lost
    times = [label for label, _ in john.keys]
    assert "10:00" not in times
    assert "10:30" not in times, "ivan is there until a quarter to eleven"
    check = await john.presses("10:45")
    assert "Is everything right?" in check
    assert "+48600100200" in check
    assert "Your visit is booked." in await john.presses("Yes, book it")
    assert len(await visits_of(house)) == 2


async def test_a_time_that_is_gone_before_it_is_pressed_is_not_confirmed(house: House) -> None:
    john, ivan = await english(house), await english(house, "ivan")
    for who in (john, ivan):
        await who.presses_data(">booking.krakow.career")
        await fills_in(who, "English", "At the office", "No care", "Nothing special")
        await who.says("John")
        await fills_in(who, "Leave it out", "Tue, 24 Nov")
    ten = john.data("10:00")
    await fills_in(ivan, "10:00", "Yes, book it")
    assert "That is not possible any more." in await john.presses_data(ten)
    assert "10:00" not in [label for label, _ in john.keys]


async def test_a_move_that_loses_its_new_time_keeps_the_old_one(house: House) -> None:
    john, ivan = await english(house), await english(house, "ivan")
    ref = await books(john, "Tue, 24 Nov", "10:00")
    await john.presses("Move")
    await fills_in(john, "Wed, 25 Nov", "11:00")
    for _ in range(2):
        await books(ivan, "Wed, 25 Nov", "11:00", "tax")
    cells = await house.rows("SELECT * FROM cell ORDER BY 1, 2")
    lost = await john.presses("Yes, move it")
    assert "somebody else has just taken that time" in lost
    assert "11:00" not in [label for label, _ in john.keys]
    assert await house.rows("SELECT * FROM cell ORDER BY 1, 2") == cells
    assert "When: Tuesday, 24 November, 10:00" in await john.presses_data(f">visit.{ref}")


async def test_an_old_question_about_a_visit_is_no_longer_good_once_the_visit_has_moved(house: House) -> None:
    """The button said "on Tuesday": it must not cancel the visit on Wednesday."""
    john = await english(house)
    ref = await books(john, "Tue, 24 Nov", "10:00")
    assert "Cancel your visit on Tuesday, 24 November, 10:00" in await john.presses_data(f">cancel.{ref}")
    yes = john.data("Yes, cancel it")
    await john.presses_data(f">move.{ref}")
    await fills_in(john, "Wed, 25 Nov", "11:00", "Yes, move it")
    answer = await john.presses_data(yes)
    assert "That is not possible any more." in answer
    assert "Cancel your visit on Wednesday, 25 November, 11:00" in answer
    assert (await visits_of(house))[-1][-1] == "booked"
    assert "Your visit is cancelled." in await john.presses("Yes, cancel it")


async def test_the_last_free_time_of_all_is_lost_with_a_reason(url: str) -> None:
    """Nothing at all is left by the time of the confirmation: the person is told so, and not that a button is old."""
    known = a_timetable(last_day=date(2026, 11, 23))
    timetable = replace(known, consultants=(replace(known.consultants[0], hours=LAST_HOUR),))
    async with a_house(url, timetable=timetable) as house:
        john, ivan = await english(house), await english(house, "ivan")
        for who in (john, ivan):
            await comes_to_the_day(who)
            await fills_in(who, "Mon, 23 Nov", "15:15")
        await ivan.presses("Yes, book it")
        lost = await john.presses("Yes, book it")
        assert "it was the last one on that day" in lost
        assert "There are no free times here" in lost
        assert "out of date" not in lost
        await ivan.presses("Cancel the visit")
        await ivan.presses("Yes, cancel it")
        assert "Which day suits you?" in await john.presses_data(">continue")
        assert "Is everything right?" in await john.presses("Mon, 23 Nov"), "all that was said is still there"
        assert "Your visit is booked." in await john.presses("Yes, book it")


async def test_a_typed_yes_behind_a_card_books_nothing(house: House) -> None:
    """Something else has been looked at since the confirmation was shown: what is typed is not meant for it."""
    john = await english(house)
    await comes_to_the_day(john)
    await fills_in(john, "Tue, 24 Nov", "09:00")
    await john.presses_data(">office.krakow")
    assert "Is everything right?" in await john.says("yes")
    assert await visits_of(house) == []
    assert "Your visit is booked." in await john.says("yes")


async def test_two_visits_of_one_kind_are_enough(house: House) -> None:
    john = await english(house)
    await books(john, "Tue, 24 Nov")
    await books(john, "Wed, 25 Nov")
    await john.presses("Menu")
    await john.presses("Book a visit")
    await john.presses("Kraków")
    assert "You already have 2 visits of this kind." in await john.presses("Career adviser"), "before he types his name"
    assert len(await visits_of(house)) == 2
    await books(john, "Thu, 26 Nov", service="tax")
    house.later(days=1, hours=4)
    await books(john, "Thu, 26 Nov", "11:00")


async def test_three_cancellations_a_day_are_enough(house: House) -> None:
    john = await english(house)
    for _ in range(3):
        await books(john)
        await john.presses("Cancel the visit")
        assert "Your visit is cancelled." in await john.presses("Yes, cancel it")
    await books(john)
    await john.presses("Cancel the visit")
    assert "You can cancel 3 visits a day here" in await john.presses("Yes, cancel it")
    assert (await visits_of(house))[-1][-1] == "booked"
    house.later(hours=17)
    await john.presses("Cancel the visit")
    assert "Your visit is cancelled." in await john.presses("Yes, cancel it"), "it is another day"


async def test_a_cancelled_time_is_free_at_once_for_others(house: House) -> None:
    john, ivan = await english(house), await english(house, "ivan")
    await books(john)
    await books(ivan)
    await comes_to_the_day(ivan, "tax")
    await ivan.presses("Tue, 24 Nov")
    assert "10:00" not in [label for label, _ in ivan.keys], "both who speak any language are taken"
    await john.presses("Cancel the visit")
    await john.presses("Yes, cancel it")
    await fills_in(ivan, "← Back", "Tue, 24 Nov")
    assert "10:00" in [label for label, _ in ivan.keys]


async def test_a_visit_that_has_begun_is_not_changed(house: House) -> None:
    john = await english(house)
    ref = await books(john, "Tue, 24 Nov", "10:00")
    cancel, move, come = (john.data(label) for label in ("Cancel the visit", "Move", "I am coming"))
    await john.presses_data(cancel)
    yes = john.data("Yes, cancel it")
    house.times.append(datetime(2026, 11, 24, 9, 10, tzinfo=UTC))  # ten past ten in Kraków
    assert "has already begun" in await john.presses_data(yes)
    assert "has already begun" in await john.presses_data(move)
    assert "coming" in await john.presses_data(come), "who is late may still say so"
    house.later(hours=1)
    assert "has already begun" in await john.presses_data(come)
    assert "Move" not in [label for label, _ in john.keys]
    assert f"Number of the visit: {ref[:4]}-{ref[4:]}" in await john.presses_data(f">visit.{ref}")


# --- Nothing is free -------------------------------------------------------------------------------------------------


def without(timetable: Timetable, *names: str) -> Timetable:
    return replace(timetable, consultants=tuple(one for one in timetable.consultants if one.id not in names))


def away(timetable: Timetable, name: str) -> Timetable:
    always = Absence(MONDAY - timedelta(days=1), MONDAY + timedelta(days=400))
    return replace(
        timetable,
        consultants=tuple(replace(one, absences=(always,)) if one.id == name else one for one in timetable.consultants),
    )


async def test_a_full_language_says_so_and_leads_to_another(url: str) -> None:
    async with a_house(url, timetable=away(a_timetable(), "two")) as house:
        john = await english(house)
        await john.presses_data(">booking")
        await fills_in(john, "Kraków", "Legal advice", "English")
        answer = await john.presses("At the office")
        assert "There are no free times here in the coming days." in answer
        assert "Here is the next free time elsewhere:" in answer
        assert "Which day suits you?" not in answer
        assert "How would you like to meet us?" in await john.presses("In any language: Monday, 23 November, 10:00")
        assert "Will you need care" in await john.presses("At the office")


async def test_a_full_office_leads_to_another(url: str) -> None:
    async with a_house(url, timetable=away(away(a_timetable(), "one"), "two")) as house:
        john = await english(house)
        await john.presses_data(">booking")
        await fills_in(john, "Kraków", "Legal advice", "Any language", "At the office")
        assert "There are no free times here" in john.sees
        assert "What do you need help with?" in await john.presses("Tarnów: Monday, 23 November, 10:00")
        await fills_in(john, "Legal advice", "Any language", "At the office")
        assert "Will you need care" in john.sees


async def test_an_office_named_by_a_link_is_changed_by_another_door(url: str) -> None:
    async with a_house(url, timetable=away(away(a_timetable(), "one"), "two")) as house:
        john = await english(house)
        await john.presses_data(">booking.krakow.legal")
        await fills_in(john, "Any language", "At the office")
        assert "In which language" in await john.presses("Tarnów: Monday, 23 November, 10:00")
        await fills_in(john, "Any language", "At the office")
        assert "Will you need care" in john.sees


async def test_who_does_not_receive_in_one_way_may_in_another(url: str) -> None:
    timetable = a_timetable()
    only_phone = replace(timetable.consultants[0], ways=("phone",))
    async with a_house(url, timetable=replace(timetable, consultants=(only_phone,))) as house:
        john = await english(house)
        await john.presses_data(">booking.krakow.career")
        await fills_in(john, "Any language", "At the office")
        assert "Here is the next free time elsewhere:" in john.sees
        assert "What is your name?" in await john.presses("By phone: Monday, 23 November, 10:00")


@pytest.mark.parametrize(
    ("timetable", "reason"),
    [
        (without(a_timetable(), "one", "two", "three"), "Nobody in the centre gives this service"),
        (without(a_timetable(), "one", "two"), "Nobody in this office gives this service"),
        (
            a_timetable(
                offices=(
                    Office(OfficeId("krakow"), hours=WEEK, closures=(Closure(date(2026, 11, 20), date(2027, 1, 20)),)),
                )
            ),
            "This office is closed on all the days",
        ),
        (a_timetable(last_day=date(2026, 11, 22)), "the project is ending"),
        (away(away(away(a_timetable(), "one"), "two"), "three"), "There are no free times here"),
    ],
)
async def test_an_empty_list_says_why(url: str, timetable: Timetable, reason: str) -> None:
    async with a_house(url, timetable=timetable) as house:
        john = await english(house)
        await john.presses_data(">booking.krakow.legal")
        await fills_in(john, "Any language", "At the office")
        assert reason in john.sees
        assert "Menu" in [label for label, _ in john.keys]
        await john.says("Monday")
        assert reason in john.sees, "words do not get around it"
        for label, data in john.keys:
            if label not in ("Menu", "← Back"):
                assert "out of date" not in await john.presses_data(data), label


async def test_a_day_that_fills_up_meanwhile_sends_back_to_the_days(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    monday = john.data("Mon, 23 Nov")
    await john.presses_data(monday)
    house.later(hours=7)
    assert "There are no free times left on Monday, 23 November." in await john.says("10:00")
    assert "Which day suits you?" in await john.presses("← Back")
    assert "Mon, 23 Nov" not in [label for label, _ in john.keys]
    assert "not possible any more" in await john.presses_data(monday)


async def test_nobody_is_booked_beyond_the_last_day_of_the_project(url: str) -> None:
    async with a_house(url, timetable=a_timetable(last_day=date(2026, 11, 25))) as house:
        john = await english(house)
        await comes_to_the_day(john)
        days = [label for label, _ in john.keys if "Nov" in label or "Dec" in label]
        assert days == ["Mon, 23 Nov", "Tue, 24 Nov", "Wed, 25 Nov"]
        forged = john.data("Wed, 25 Nov").replace("20261125", "20261126")
        assert "not possible any more" in await john.presses_data(forged)
        house.times.append(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
        await john.presses_data(">continue")
        assert "the project is ending" in john.sees


async def test_long_lists_of_days_are_turned_over(url: str) -> None:
    async with a_house(url, timetable=a_timetable(booking=BookingRules(horizon=timedelta(days=40)))) as house:
        john = await english(house)
        await comes_to_the_day(john)
        first = [label for label, _ in john.keys]
        assert "← Earlier" not in first
        await john.presses("More →")
        assert "Tue, 15 Dec" in [label for label, _ in john.keys]
        assert "Mon, 23 Nov" not in [label for label, _ in john.keys]
        await john.presses("← Earlier")
        assert [label for label, _ in john.keys] == first
        assert "15 December" in await john.says("15.12"), "a day of another page can be typed all the same"


# --- Discretion ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("service", ["legal", "psychological", "mediation"])
async def test_a_calendar_that_others_may_see_does_not_name_a_sensitive_service(house: House, service: str) -> None:
    ola = await ukrainian(house)
    await ola.presses_data(f">booking.krakow.{service}")
    await fills_in(ola, "Будь-яка", "В офісі", "Догляд не потрібен", "Нічого особливого")
    await ola.says("Олена")
    await fills_in(ola, "Не вказувати номер", "Без подробиць", "вт, 24 лист", "10:00", "Так, записатися")
    assert "Ви записані на візит." in ola.sees
    assert ola.screen["files"] == ["Візит", "pin Краків"]


async def test_who_asks_for_discretion_has_it_in_the_calendar_too(house: House) -> None:
    john = await english(house)
    await books(john)
    assert john.screen["files"] == ["Visit: Career adviser", "pin Kraków"]
    ref = john.data("Move").split(".")[1]
    await john.presses_data(">contact")
    await john.presses("Without details")
    await john.presses_data(f">visit.{ref}.file")
    assert john.screen["files"] == ["Visit", "pin Kraków"]


async def test_the_card_for_the_desk_is_in_polish(house: House) -> None:
    ola = await ukrainian(house)
    await ola.presses_data(">booking.krakow.career")
    await fills_in(ola, "Українська", "В офісі", "Догляд за дитиною", "Нічого особливого")
    await ola.says("Олена Коваленко")
    await fills_in(ola, "Не вказувати номер", "вт, 24 лист", "10:00", "Так, записатися")
    card = await ola.presses("Показати в офісі")
    assert "Wizyta: wtorek, 24 listopada, 10:00" in card
    assert "Biuro: Kraków" in card
    assert "Opieka nad dzieckiem" in card
    assert "Олена Коваленко" in card
    assert "24 листопада" not in card
    assert ola.screen["language"] == "uk", "all around it is still hers"


# --- Where nobody can be reminded ------------------------------------------------------------------------------------


async def test_who_cannot_be_reminded_gets_a_code_once(url: str) -> None:
    async with a_house(url, paper=Paper(abilities=Abilities(reminds=False, lasts=False))) as house:
        john = await english(house)
        await comes_to_the_day(john)
        await fills_in(john, "Tue, 24 Nov", "10:00")
        yes = john.data("Yes, book it")
        first = await john.presses_data(yes)
        assert "Your return code:" in first
        assert "This page cannot remind you once it is closed." in first
        assert "Your return code:" not in await john.presses_data(yes)
        await comes_to_the_day(john, "tax")
        await fills_in(john, "Wed, 25 Nov", "10:00")
        assert "Your return code:" not in await john.presses("Yes, book it"), "the first one holds for both"
