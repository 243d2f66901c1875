"""What a hasty hand, a slow line or somebody else's press must not do on the page of the desk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Dialog, FilePayload, Page, expect

from tests.atdesk import Colleague, Migrant, employ
from tests.test_desk_page import WATCHED, Held, Seat, _png, a_seat, two_cases, written


@asynccontextmanager
async def one_case(folder: Path, *words: str) -> AsyncIterator[tuple[Seat, Migrant, int]]:
    """A consultant before an open case, and its visitor."""
    async with a_seat(folder) as seat, Migrant.comes(seat.program) as ola:
        await seat.comes_in("Ewa")
        case = await ola.asks_for_a_person(seat.program, *(words or ("Добрий день",)))
        await opens(seat.page, case)
        yield seat, ola, case


async def opens(page: Page, case: int) -> None:
    await page.locator(f'.case[data-case="{case}"]').click()
    await expect(page.locator("#caseTitle")).to_contain_text(f"Case {case}")


async def closes(page: Page) -> None:
    await page.get_by_role("button", name="Close", exact=True).click()
    await expect(page.locator("#warnings")).to_contain_text("is closed")


async def closed(seat: Seat) -> list[tuple[object, ...]]:
    return await seat.program.rows("SELECT id FROM cases WHERE closed_at IS NOT NULL")


# --- What is written in a closed case --------------------------------------------------------------------------------


async def test_what_is_begun_in_a_closed_case_stays_a_note_when_that_is_opened_again(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, ola, case), Migrant.comes(seat.program, "en") as tom:
        page, words, note = seat.page, seat.page.locator("#words"), seat.page.locator("#note")
        other = await tom.asks_for_a_person(seat.program, "Hello")
        await closes(page)
        await words.fill("rude on the phone")
        await expect(note).to_be_checked()
        await expect(note).to_be_disabled()
        await opens(page, other)
        await expect(note).not_to_be_checked()
        await ola.does(pressed=f">again.{case}")
        await opens(page, case)
        await expect(page.locator("#warnings")).not_to_contain_text("is closed")
        await expect(words).to_have_value("rude on the phone")
        await expect(note).to_be_checked()
        await expect(note).to_be_enabled()
        await words.press("Enter")
        await expect(page.locator(".message.note")).to_contain_text("rude on the phone")
        await expect(note).not_to_be_checked()
        assert await written(seat) == [(case, "note", "rude on the phone")]


async def test_the_same_under_the_hands_of_whoever_writes_it_and_with_files(tmp_path: Path) -> None:
    picture: FilePayload = {"name": "plan.png", "mimeType": "image/png", "buffer": _png()}
    async with one_case(tmp_path) as (seat, ola, case):
        page, words, note = seat.page, seat.page.locator("#words"), seat.page.locator("#note")
        await closes(page)
        await page.locator("#files").set_input_files([picture])
        await ola.does(pressed=f">again.{case}")
        await expect(page.locator("#warnings")).to_be_empty()
        await expect(note).to_be_checked()
        await words.press("Enter")
        await expect(page.locator(".message.note img")).to_be_visible()
        await closes(page)
        await expect(note).to_be_checked()
        await ola.does(pressed=f">again.{case}")
        await expect(page.locator("#warnings")).to_be_empty()
        await expect(note).not_to_be_checked()
        assert await written(seat) == [(case, "note", "")]


async def test_an_answer_of_a_closed_case_is_not_offered_to_be_changed(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, _, _):
        page, words = seat.page, seat.page.locator("#words")
        for text in ("// ask Jan", "At ten"):
            await words.fill(text)
            await words.press("Enter")
            await expect(words).to_have_value("")
        change = page.get_by_role("button", name="Change")
        await expect(change).to_have_count(2)
        await closes(page)
        await expect(change).to_have_count(1)
        await words.press("ArrowUp")
        await expect(words).to_have_value("ask Jan")


# --- What has just come ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sos", [False, True])
async def test_a_case_is_not_closed_over_what_the_page_does_not_show_yet(tmp_path: Path, sos: bool) -> None:
    async with one_case(tmp_path) as (seat, ola, case):
        page, held = seat.page, Held()
        await page.route(f"**/desk/case/{case}**", held)
        await (ola.does(pressed=">danger") if sos else ola.does(said="І ще одне: я в лікарні"))
        if sos:  # what the alarm says would else take the place of what the press is answered
            await expect(page.locator("#toast")).to_contain_text(f"Case {case}")
        await page.get_by_role("button", name="Close", exact=True).click()
        await expect(page.locator("#toast")).to_contain_text("has just written again")
        assert await closed(seat) == []
        held.open.set()
        await expect(page.locator("#log")).to_contain_text("called for help" if sos else "я в лікарні")
        await closes(page)
        assert await closed(seat) == [(case,)]


async def test_whoever_has_read_nothing_closes_nothing_that_was_said(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await seat.comes_in("Ewa")
        case = await ola.asks_for_a_person(seat.program)
        held = Held()
        await opens(seat.page, case)
        await seat.page.route(f"**/desk/case/{case}**", held)
        await ola.does(said="Де мій диплом?")
        await seat.page.get_by_role("button", name="Close", exact=True).click()
        await expect(seat.page.locator("#toast")).to_contain_text("has just written again")
        held.open.set()
        assert await closed(seat) == []


# --- Keys ------------------------------------------------------------------------------------------------------------


async def test_whoever_has_taken_a_case_and_begins_to_type_writes(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, _, _):
        page, words = seat.page, seat.page.locator("#words")
        await page.get_by_role("button", name="Take", exact=True).click()
        await expect(words).to_be_focused()
        await page.keyboard.type("Cześć, dzień dobry")
        await expect(words).to_have_value("Cześć, dzień dobry")
        assert await closed(seat) == []


async def test_a_case_that_is_opened_again_is_there_to_be_answered(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, _, _):
        page, words = seat.page, seat.page.locator("#words")
        await closes(page)
        await expect(page.locator("#log")).to_be_focused()
        await page.get_by_role("button", name="Reopen", exact=True).click()
        await expect(words).to_be_focused()
        await expect(words).to_have_attribute("placeholder", "Write to the person")


async def test_no_letter_that_is_typed_into_nothing_closes_a_case(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, _, case):
        page = seat.page
        box = page.get_by_role("dialog", name="Close this case?")
        await page.locator("#log").focus()
        await page.keyboard.press("Shift+C")
        await page.keyboard.press("Shift+T")
        await expect(box).to_be_hidden()
        await page.keyboard.press("c")
        await expect(box).to_be_visible()
        await seat.nothing_serious()
        await seat.picture("desktop-light-close")
        await page.keyboard.type("zas na")  # the space bar presses what has the focus
        await expect(box).to_be_hidden()
        await page.locator("#log").focus()
        await page.keyboard.press("c")
        await page.keyboard.press("Escape")
        await expect(box).to_be_hidden()
        assert await closed(seat) == []
        assert await seat.program.rows("SELECT count(*) FROM cases WHERE holder IS NOT NULL") == [(0,)]
        await page.locator("#log").focus()
        await page.keyboard.press("c")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator("#warnings")).to_contain_text("is closed")
        assert await closed(seat) == [(case,)]


async def test_what_comes_while_the_page_asks_whether_to_close_has_not_been_read(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, ola, _):
        page = seat.page
        await page.locator("#log").focus()
        await page.keyboard.press("c")
        await ola.does(said="Зачекайте!")
        await expect(page.locator("#log")).to_contain_text("Зачекайте!")
        await page.get_by_role("dialog").get_by_role("button", name="Close").click()
        await expect(page.locator("#toast")).to_contain_text("has just written again")
        assert await closed(seat) == []


# --- Alarms ----------------------------------------------------------------------------------------------------------


async def test_whoever_holds_a_case_is_told_when_its_visitor_calls_for_help(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola, Migrant.comes(seat.program) as iga:
        page = seat.page
        await seat.context.grant_permissions(["notifications"], origin=seat.url)
        await page.add_init_script(WATCHED)
        await page.clock.install()
        await seat.comes_in("Ewa")
        await page.locator("#notNow").click()
        other, case = [await one.asks_for_a_person(seat.program, "Добрий день") for one in (iga, ola)]
        await page.get_by_role("switch", name="Tell me").click()
        await opens(page, other)
        await page.get_by_role("button", name="Take", exact=True).click()
        await opens(page, case)
        await page.get_by_role("button", name="Take", exact=True).click()
        await expect(page.locator(".case")).to_have_count(2)
        await expect(page.locator(".case").first).to_have_attribute("data-case", str(other))
        await page.clock.run_for(70_000)
        await page.evaluate("rung.length = 0")
        await ola.does(pressed=">danger")
        await expect(page.locator("#toast")).to_contain_text(f"Case {case}: 🆘")
        await page.wait_for_function("rung.length === 1")
        assert await page.evaluate("rung") == [["Desk", "Alarm: please look at the desk at once."]]
        row = page.locator(".case").first
        await expect(row).to_have_attribute("data-case", str(case))
        await expect(row.locator(".alarm")).to_contain_text("called for help")
        await expect(page).to_have_title("(2) Desk")
        await seat.nothing_serious()
        await page.locator("#words").fill("Are you safe?")
        await page.locator("#words").press("Enter")
        await expect(page.locator(".case .alarm")).to_have_count(0)
        await expect(page).to_have_title("(1) Desk")


async def test_an_alarm_in_a_colleagues_case_reaches_whoever_is_there(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola, Colleague.sits(seat.program) as jan:
        page = seat.page
        await employ(seat.program, "Jan")
        await jan.comes_in(seat.program, "Jan")
        await seat.comes_in("Ewa")
        case = await ola.asks_for_a_person(seat.program, "Добрий день")
        await jan.presses(f">case.{case}.take")
        await expect(page.locator(f'.case[data-case="{case}"]')).to_contain_text("Jan")
        await expect(page).to_have_title("Desk")
        await ola.does(pressed=">danger")
        await expect(page.locator("#toast")).to_contain_text(f"Case {case}: 🆘")
        await expect(page).to_have_title("(1) Desk")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
async def test_an_alarm_is_good_to_look_at(tmp_path: Path, scheme: str, phone: bool) -> None:
    look = f"{'phone' if phone else 'desktop'}-{scheme}"
    async with a_seat(tmp_path, locale="pl-PL", scheme=scheme, phone=phone) as seat, Migrant.comes(seat.program) as ola:
        page = seat.page
        await seat.comes_in("Ewa Nowak")
        await page.locator("#notNow").click()
        async with Migrant.comes(seat.program, "en") as tom:
            await tom.asks_for_a_person(seat.program, "Hello, I need help with my contract.")
        case = await ola.asks_for_a_person(seat.program, "Добрий день!")
        await ola.does(pressed=">danger")
        await expect(page.locator(".case .alarm")).to_have_count(1)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await seat.nothing_serious()
        await seat.picture(f"{look}-alarm")
        await opens_in_polish(page, case)
        await page.get_by_role("button", name="Zamknij", exact=True).click()
        await expect(page.locator("#warnings")).to_contain_text("zamknięta")
        await page.locator("#words").fill("Nie odbiera telefonu")
        await seat.nothing_serious()
        await seat.picture(f"{look}-closed")
        if phone:
            await page.locator("#back").click()
        await page.get_by_role("button", name="Wyloguj").click()
        await expect(page.locator("#sure")).to_be_visible()
        await seat.nothing_serious()
        await seat.picture(f"{look}-unsent")


async def opens_in_polish(page: Page, case: int) -> None:
    await page.locator(f'.case[data-case="{case}"]').click()
    await expect(page.locator("#caseTitle")).to_contain_text(f"Sprawa {case}")


# --- What has not been sent ------------------------------------------------------------------------------------------


async def test_what_was_refused_can_be_taken_back(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, _):
        page, words = seat.page, seat.page.locator("#words")
        await page.route("**/desk/write", lambda route: route.fulfill(status=409, json={"error": "No."}))
        await words.fill("At ten")
        await words.press("Enter")
        await expect(page.locator("#trouble")).to_have_text("No. Not sent.")
        await page.get_by_role("button", name="Take back").click()
        await expect(words).to_have_value("At ten")
        await page.unroute("**/desk/write")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("At ten")
        assert await written(seat) == [(first, "staff", "At ten")]


async def test_nobody_signs_out_over_unsent_words_without_being_asked(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, second):
        page = seat.page
        box, leave = page.get_by_role("dialog"), page.get_by_role("button", name="Sign out")
        await page.locator("#words").fill("half a")
        await opens(page, second)
        await leave.click()
        await expect(box).to_contain_text("has not been sent")
        await box.get_by_role("button", name="Cancel").click()
        await expect(page.locator("#desk")).to_be_visible()
        await opens(page, first)
        await expect(page.locator("#words")).to_have_value("half a")
        await leave.click()
        await box.get_by_role("button", name="Sign out").click()
        await expect(page.locator("#knock")).to_have_text("You are signed out.")


async def test_nobody_leaves_the_page_over_unsent_words_without_being_asked(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, second):
        page, asked = seat.page, 0

        async def stay(dialog: Dialog) -> None:
            nonlocal asked
            asked += dialog.type == "beforeunload"
            await dialog.dismiss()

        page.on("dialog", stay)
        await page.locator("#words").fill("half a")
        await opens(page, second)
        await page.close(run_before_unload=True)
        await expect(page.locator("#desk")).to_be_visible()
        await page.wait_for_timeout(300)
        assert asked == 1
        assert not page.is_closed()
        await opens(page, first)
        await page.locator("#words").fill("")
        async with page.expect_event("close"):
            await page.close(run_before_unload=True)
        assert asked == 1


async def test_a_text_that_is_too_long_is_not_sent_and_stays_where_it_can_be_shortened(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, _, _):
        page, words = seat.page, seat.page.locator("#words")
        await seat.program.rows(
            "INSERT INTO canned (position, created_at) VALUES (99, '2026-11-23 07:00:00') RETURNING id"
        )
        await seat.program.rows(
            "INSERT INTO canned_text (canned_id, language, title, words, changed_at) "
            f"SELECT max(id), 'uk', 'Long', '{'о' * 900}', '2026-11-23 07:00:00' FROM canned RETURNING canned_id"
        )
        await words.fill("а" * 3500)
        await page.locator("#ready").click()
        await page.locator("#replies").get_by_role("button", name="Long").click()
        await words.press("Enter")
        await expect(page.locator("#trouble")).to_have_text("This is too long. Characters at most: 4,096.")
        await expect(page.locator("#parcels li")).to_have_count(0)
        assert len(await words.input_value()) == 4401
        await words.fill("Short")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("Short")
        await expect(page.locator("#trouble")).to_be_empty()


async def test_the_lists_say_what_is_in_them_and_waiting_long_is_what_it_is_elsewhere(tmp_path: Path) -> None:
    async with one_case(tmp_path) as (seat, _, case):
        page, row = seat.page, seat.page.locator(f'.case[data-case="{case}"]')
        await expect(page.locator("#lists h2").nth(1)).to_have_text("Free · 1")
        await expect(row).to_have_class("case")
        seat.program.later(minutes=15)
        await seat.program.assistant.staff_groups.raise_due()
        await expect(row).to_have_class("case late")
