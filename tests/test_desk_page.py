"""The page of the desk in a real browser: a migrant in one window, a consultant in the other, and a passkey between."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, FilePayload, Page, Request, Route, expect

from storage.casework import Role
from tests.atdesk import Migrant, a_link, a_program, a_workshop, employ
from tests.browsing import a_browser, in_a_browser
from tests.journey import Program
from tests.test_desk import away, book
from tests.test_filing import MP4
from tests.test_page_journey import AXE, PICTURES

pytestmark = in_a_browser

DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
LOOKS = os.environ.get("DESK_PICTURES", "")
"""A folder for pictures of the page, for whoever wants to look at it."""


@dataclass
class Seat:
    """A browser window at the desk."""

    program: Program
    browser: Browser
    context: BrowserContext
    page: Page
    strangers: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.program.port}"

    def watch(self) -> None:
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note(self, request: Request) -> None:
        if not request.url.startswith((self.url, "data:", "blob:")):
            self.strangers.append(request.url)

    async def comes_in(self, name: str, role: Role = "consultant") -> None:
        await employ(self.program, name, role)
        await self.page.goto(await a_link(self.program, name))
        await expect(self.page.locator("#desk")).to_be_visible()

    async def chats(self) -> Page:
        """Another window, in which somebody has the web chat open and asks for a person."""
        context = await self.browser.new_context(viewport=PHONE, locale="uk-UA")  # type: ignore[arg-type]
        page = await context.new_page()
        await page.goto(self.url)
        await page.get_by_role("button", name="Українська").first.click()
        await expect(page.get_by_role("button", name="Мої візити").last).to_be_visible()
        await page.locator("#words").fill("людина")
        await page.locator("#words").press("Enter")
        await page.get_by_role("button", name="Робота").last.click()
        await page.get_by_role("button", name="Не важливо").last.click()
        await expect(page.locator(".theirs").last).to_contain_text("людин", ignore_case=True)
        return page

    async def nothing_serious(self) -> None:
        """axe finds nothing serious on the page as it is now."""
        if not await self.page.evaluate("typeof window.axe !== 'undefined'"):
            await self.page.evaluate(AXE.read_text())
        found = json.loads(await self.page.evaluate("axe.run().then(found => JSON.stringify(found.violations))"))
        serious = [one["id"] for one in found if one["impact"] in {"serious", "critical"}]
        assert not serious, f"{serious}: {json.dumps(found, ensure_ascii=False)[:2000]}"

    async def picture(self, name: str) -> None:
        if LOOKS:
            await self.page.wait_for_timeout(400)
            await self.page.screenshot(path=Path(LOOKS) / f"{name}.png")


@asynccontextmanager
async def a_seat(
    folder: Path, *, locale: str = "en-GB", scheme: str = "light", phone: bool = False
) -> AsyncIterator[Seat]:
    async with a_program(folder) as program, a_browser() as browser:
        context = await browser.new_context(
            viewport=PHONE if phone else DESKTOP,  # type: ignore[arg-type]
            locale=locale,
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        seat = Seat(program, browser, context, await context.new_page())
        seat.watch()
        yield seat
        assert seat.strangers == [], "nothing is loaded from elsewhere"
        assert seat.errors == [], "the browser has nothing to complain of"


async def test_a_migrant_and_a_consultant(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        await seat.comes_in("Ewa")
        assert "#" not in seat.page.url, "the code is gone from the address"
        chat = await seat.chats()
        await chat.locator("#words").fill("Де мій <b>диплом</b>?")
        await chat.locator("#words").press("Enter")
        row = seat.page.locator(".case").first
        await expect(row).to_contain_text("Ukrainian")
        await expect(seat.page).to_have_title("(1) Desk")
        await seat.page.keyboard.press("j")
        await expect(row).to_be_focused()
        await seat.page.keyboard.press("Enter")
        await expect(seat.page.locator(".message.visitor")).to_contain_text("Де мій <b>диплом</b>?")
        await seat.nothing_serious()
        await seat.page.get_by_role("button", name="Take").click()
        await expect(seat.page.locator("#toast")).to_have_text("The case is yours.")
        await expect(seat.page.locator("#facts")).to_contain_text("Held byYou")
        await seat.page.locator(".message.visitor").get_by_role("button", name="Reply").click()
        await seat.page.locator("#words").fill("Вже\nтут.")
        await seat.page.locator("#words").press("Enter")
        await expect(chat.locator("#log")).to_contain_text("Вже")
        await expect(seat.page.locator(".message.staff .fate")).to_have_text("Arrived")
        await expect(seat.page.locator(".message.staff .quote")).to_contain_text("Де мій")
        await expect(seat.page).to_have_title("Desk")
        await chat.locator("#words").fill("Дякую!")
        await chat.locator("#words").press("Enter")
        await expect(seat.page.locator("#log")).to_contain_text("Дякую!")
        assert await seat.page.evaluate("document.querySelectorAll('#log b b').length") == 0


async def test_notes_changes_and_drafts(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await seat.comes_in("Ewa")
        first = await ola.asks_for_a_person(seat.program, "Добрий день")
        page, words = seat.page, seat.page.locator("#words")
        await page.locator(f'.case[data-case="{first}"]').click()
        await words.fill("// only for us")
        await expect(words).to_have_attribute("placeholder", "Write a note; only colleagues see it")
        await words.press("Enter")
        await expect(page.locator(".message.note")).to_contain_text("only for us")
        await words.fill("At ten")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("At ten")
        await words.press("ArrowUp")
        await expect(words).to_have_value("At ten")
        await words.fill("At eleven")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("At eleven")
        await expect(page.locator(".message.staff .by")).to_contain_text("changed")
        async with Migrant.comes(seat.program, "en") as tom:
            second = await tom.asks_for_a_person(seat.program, "Hello")
            await words.fill("half a")
            await page.locator(f'.case[data-case="{second}"]').click()
            await expect(page.locator("#caseTitle")).to_contain_text(f"Case {second}")
            await expect(words).to_have_value("")
            await page.locator(f'.case[data-case="{first}"]').click()
            await expect(words).to_have_value("half a")
        shown = await seat.program.rows("SELECT payload FROM outbox")
        assert "only for us" not in str(shown)


@asynccontextmanager
async def two_cases(folder: Path) -> AsyncIterator[tuple[Seat, int, int]]:
    """A consultant at the desk with two cases that wait; the first lies open."""
    async with (
        a_seat(folder) as seat,
        Migrant.comes(seat.program) as ola,
        Migrant.comes(seat.program, "en") as tom,
    ):
        await seat.comes_in("Ewa")
        first = await ola.asks_for_a_person(seat.program, "Добрий день")
        second = await tom.asks_for_a_person(seat.program, "Hello")
        await seat.page.locator(f'.case[data-case="{first}"]').click()
        await expect(seat.page.locator("#caseTitle")).to_contain_text(f"Case {first}")
        yield seat, first, second


class Held:
    """A door that opens only when the test says so."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.count = 0

    async def __call__(self, route: Route) -> None:
        self.count += 1
        await self.open.wait()
        await route.continue_()


async def written(seat: Seat) -> list[tuple[object, ...]]:
    """What is in the cases by anybody of the staff."""
    return await seat.program.rows(
        "SELECT case_id, author, words FROM case_message WHERE author IN ('staff', 'note') ORDER BY id"
    )


async def test_a_note_that_is_begun_while_a_message_is_on_its_way_stays_a_note(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, _):
        page, words, held = seat.page, seat.page.locator("#words"), Held()
        await page.route("**/desk/write", held)
        await words.fill("At ten")
        await words.press("Enter")
        await page.locator("#note").check()
        await words.fill("rude on the phone")
        held.open.set()
        await expect(page.locator(".message.staff")).to_contain_text("At ten")
        await words.press("Enter")
        await expect(page.locator(".message.note")).to_contain_text("rude on the phone")
        assert await written(seat) == [(first, "staff", "At ten"), (first, "note", "rude on the phone")]


async def test_words_never_go_to_the_case_that_was_left(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, second):
        page, words, held = seat.page, seat.page.locator("#words"), Held()
        await page.route(f"**/desk/case/{second}**", held)
        await words.fill("half a")
        await page.locator(f'.case[data-case="{second}"]').click()
        await words.fill("Hello Tom")
        await words.press("Enter")
        await expect(page.locator("#send")).to_be_disabled()
        held.open.set()
        await expect(page.locator("#caseTitle")).to_contain_text(f"Case {second}")
        await expect(words).to_have_value("Hello Tom")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("Hello Tom")
        assert await written(seat) == [(second, "staff", "Hello Tom")]
        await page.locator(f'.case[data-case="{first}"]').click()
        await expect(words).to_have_value("half a")


async def test_what_was_not_known_to_be_kept_is_sent_again_as_the_same(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, first, _):
        page, words = seat.page, seat.page.locator("#words")

        async def deaf(route: Route) -> None:
            await route.fetch()  # it is kept, and the answer is lost
            await route.abort()

        await page.route("**/desk/write", deaf)
        await words.fill("Once")
        await words.press("Enter")
        again = page.get_by_role("button", name="Send again")
        await expect(again).to_be_visible()
        await expect(page.locator("#trouble")).to_contain_text("It is not certain that this was sent.")
        await expect(page.get_by_role("button", name="Take back")).to_have_count(0)  # it would be written anew
        await page.unroute("**/desk/write")
        await again.click()
        await expect(page.locator("#parcels li")).to_have_count(0)
        assert await written(seat) == [(first, "staff", "Once")]


async def test_of_several_files_none_takes_the_words_with_it(tmp_path: Path) -> None:
    good: FilePayload = {"name": "plan.png", "mimeType": "image/png", "buffer": _png()}
    bad: FilePayload = {"name": "bad.bin", "mimeType": "application/octet-stream", "buffer": bytes(range(256))}
    large: FilePayload = {"name": "large.png", "mimeType": "image/png", "buffer": bytes(10 * 1024 * 1024 + 1)}
    async with two_cases(tmp_path) as (seat, first, _):
        page, words = seat.page, seat.page.locator("#words")
        await page.locator("#files").set_input_files([good, bad, large])
        await expect(page.locator("#trouble")).to_contain_text("too large")
        await expect(page.locator("#chips li")).to_have_count(2)
        await words.fill("Two plans")
        await words.press("Enter")
        await expect(page.locator("#trouble")).to_contain_text("This kind of file is not taken")
        assert await written(seat) == [], "nothing is written before all files are there"
        await page.get_by_role("button", name="Take back").click()
        await expect(words).to_have_value("Two plans")
        await page.locator("#chips li", has_text="bad.bin").get_by_role("button").click()
        await words.fill("One plan")
        await words.press("Enter")
        await expect(page.locator(".message.staff img")).to_be_visible()
        assert await written(seat) == [(first, "staff", "One plan")]


async def test_a_draft_outlasts_a_correction(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, _, _):
        page, words = seat.page, seat.page.locator("#words")
        await words.fill("At ten")
        await words.press("Enter")
        await expect(page.locator(".message.staff")).to_contain_text("At ten")
        for end in ("Enter", "Escape"):
            await words.fill("half a")
            await page.locator(".message.staff").get_by_role("button", name="Change").click()
            await page.locator(".message.staff").get_by_role("button", name="Change").click()
            await words.fill("At eleven")
            await words.press(end)
            await expect(page.locator(".message.staff")).to_contain_text("At eleven")
            await expect(words).to_have_value("half a")


async def test_whoever_could_not_sign_out_is_not_told_so(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        await seat.comes_in("Ewa")
        await seat.page.route("**/desk/leave", lambda route: route.abort())
        await seat.page.get_by_role("button", name="Sign out").click()
        await expect(seat.page.locator("#toast")).to_have_text("That did not work. Please try again.")
        await expect(seat.page.locator("#desk")).to_be_visible()


async def test_whoever_opens_the_desk_is_not_told_of_what_lies_there(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await ola.asks_for_a_person(seat.program, "Добрий день")
        await seat.comes_in("Ewa")
        await expect(seat.page.locator(".case")).to_have_count(1)
        await expect(seat.page.locator("#toast")).to_be_hidden()


async def test_a_page_that_lost_the_desk_tries_for_as_long_as_it_takes(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        await seat.page.clock.install()
        await seat.comes_in("Ewa")
        held, tried = Held(), 0
        await seat.page.route("**/desk/stream**", held)  # the connection hangs, as on a train
        await seat.page.evaluate("listen()")
        for turn in range(5):
            for _ in range(24):  # two minutes
                await seat.page.clock.run_for(5000)
                await asyncio.sleep(0.02)
            before, tried = tried, held.count
            assert tried > before, f"nothing was tried in turn {turn}"
        held.open.set()


async def with_a_passkey(seat: Seat) -> None:
    """The device can keep passkeys, and asks nobody."""
    devices = await seat.context.new_cdp_session(seat.page)
    await devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    await devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})


async def test_a_passkey_lets_in_without_a_link(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        await with_a_passkey(seat)
        await seat.comes_in("Ewa")
        await seat.page.locator("#register").click()
        await expect(seat.page.locator("#toast")).to_have_text("The passkey is registered.")
        await seat.page.get_by_role("button", name="Sign out").click()
        await expect(seat.page.locator("#door")).to_be_visible()
        await expect(seat.page.locator("#desk")).to_be_hidden()
        await seat.nothing_serious()
        async with seat.page.expect_request("**/desk/key/enter") as signed:
            await seat.page.get_by_role("button", name="Sign in with a passkey").click()
        await expect(seat.page.locator("#desk")).to_be_visible()
        again = (
            "body => fetch('/desk/key/enter', {method: 'POST', headers: {'X-Desk': '1'}, body}).then(one => one.status)"
        )
        replayed = (await signed.value).post_data
        assert await seat.page.evaluate(again, replayed) == 403, "what was signed is good for once"
        assert await seat.program.rows("SELECT sign_count > 0 FROM passkey") == [(1,)]
        await seat.page.get_by_role("button", name="Passkeys").click()
        await seat.page.get_by_role("button", name="Remove").click()
        await expect(seat.page.locator("#keys")).to_contain_text("no passkey")
        await seat.page.get_by_role("button", name="Sign out").click()
        await seat.page.get_by_role("button", name="Sign in with a passkey").click()
        await expect(seat.page.locator("#knock")).to_contain_text("not accepted")
        assert await seat.program.rows("SELECT count(*) FROM passkey") == [(0,)]


async def test_a_ticket_that_a_camera_has_read_is_checked_in_and_taken_back(tmp_path: Path) -> None:
    async with a_seat(tmp_path, phone=True) as seat:
        page, came = seat.page, "SELECT came FROM event_attendance"
        await with_a_passkey(seat)
        await seat.comes_in("Ewa")
        await page.locator("#register").click()
        await expect(page.locator("#toast")).to_have_text("The passkey is registered.")
        await a_workshop(seat.program)
        seat.program.later(days=1, hours=8)
        await page.goto(f"{seat.url}/desk/checkin#TICKET11")
        await expect(page.locator("#knock")).to_contain_text("please show it at the entrance")
        assert page.url == f"{seat.url}/desk", "whoever looks at the address sees no ticket"
        assert await seat.program.rows(came) == []
        await page.get_by_role("button", name="Sign in with a passkey").click()
        await expect(page.locator(".theirs").last).to_contain_text("✓ Welcome! How to write a CV")
        await expect(page.locator(".theirs").last).to_contain_text("People with this ticket: 3")
        assert await seat.program.rows(came) == [(1,)]
        await seat.nothing_serious()
        await seat.picture("phone-light-checked-in")
        await page.get_by_role("button", name="Take it back").click()
        await expect(page.locator(".theirs").last).to_contain_text("Taken back: TICK-ET11")
        assert await seat.program.rows(came) == []
        await page.goto(f"{seat.url}/desk/checkin#TICKET11")
        await expect(page.locator(".theirs").last).to_contain_text("✓ Welcome!")
        await page.reload()
        await expect(page.locator("#desk")).to_be_visible()
        assert await seat.program.rows("SELECT count(*) FROM audit WHERE act = 'event-came'") == [(2,)], "once each"


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
async def test_the_day_shows_events_and_leads_to_their_cards(tmp_path: Path, phone: bool) -> None:
    async with a_seat(tmp_path, phone=phone) as seat:
        page, size = seat.page, "phone" if phone else "desktop"
        await seat.comes_in("Ewa")
        await page.locator("#notNow").click()
        id = await a_workshop(seat.program)
        await page.locator('#views [data-view="day"]').click()
        await expect(page.locator("#events")).to_be_hidden()
        await page.locator("#after").click()
        row = page.locator("#events li")
        await expect(row).to_have_text("17:00–19:00How to write a CVPlaces taken: 3 of 10. In line: 0Details")
        await seat.program.rows("UPDATE event SET taken = 4, revision = 1 RETURNING id")
        await expect(row).to_contain_text("4 of 10")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await seat.nothing_serious()
        await seat.picture(f"{size}-light-day-events")
        await row.get_by_role("button").click()
        await expect(page.locator(".theirs").last).to_contain_text("Published: people see it.")
        await seat.program.rows(f"UPDATE event SET state = 'cancelled', revision = 2 WHERE id = {id} RETURNING id")
        await page.locator('#views [data-view="day"]').click()
        await expect(row).to_contain_text("Cancelled")


async def test_a_picture_goes_along(tmp_path: Path) -> None:
    picture: FilePayload = {"name": "plan.png", "mimeType": "image/png", "buffer": _png()}
    async with a_seat(tmp_path) as seat:
        await seat.comes_in("Ewa")
        chat = await seat.chats()
        await chat.locator("#words").fill("Де вхід?")
        await chat.locator("#words").press("Enter")
        await seat.page.locator(".case").first.click()
        await seat.page.locator("#files").set_input_files([picture])
        await expect(seat.page.locator("#chips")).to_contain_text("plan.png")
        await seat.nothing_serious()
        await seat.page.locator("#words").fill("Ось план")
        await seat.page.locator("#send").click()
        shown = seat.page.locator(".message.staff img")
        await expect(shown).to_be_visible()
        await expect(seat.page.locator("#chips li")).to_have_count(0)
        assert await shown.evaluate("async one => (await one.decode(), one.naturalWidth)") == 2
        await expect(chat.locator("#log")).to_contain_text("Ось план")
        await expect(chat.locator("#log img").last).to_be_visible()


async def test_a_film_can_be_played_where_it_stands(tmp_path: Path) -> None:
    film: FilePayload = {"name": "way.mp4", "mimeType": "video/mp4", "buffer": MP4 + b"vide"}
    async with a_seat(tmp_path) as seat:
        await seat.comes_in("Ewa")
        chat = await seat.chats()
        await seat.page.locator(".case").first.click()
        await expect(seat.page.locator("#caseTitle")).to_contain_text("Case")
        await seat.page.locator("#files").set_input_files([film])
        await seat.page.locator("#send").click()
        for page in (seat.page, chat):
            shown = page.locator("#log video")
            await expect(shown).to_have_count(1)
            url = await shown.evaluate("one => one.src")
            assert await page.evaluate("url => fetch(url).then(one => one.status)", url) == 200
            assert await shown.evaluate("one => one.controls && one.preload") == "metadata"


def _png() -> bytes:
    """The smallest picture that shows whether it was drawn: two points wide."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGPQiFoARAAHBQJFf8x5EgAAAABJRU5ErkJggg=="
    )


async def test_the_pane_asks_and_is_answered(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        await seat.comes_in("Ewa")
        await seat.page.locator("#menu").click()
        await seat.page.locator("#talk").get_by_role("button", name="Came without a booking").click()
        await expect(seat.page.locator(".theirs").last).to_contain_text("office", ignore_case=True)
        await seat.page.locator("#talk").get_by_role("button", name="Kraków").last.click()
        await expect(seat.page.locator(".theirs").last.get_by_role("button").first).to_be_visible()
        await seat.nothing_serious()
        await seat.picture("desktop-light-pane")


async def test_staff_write_first_by_the_keyboard_alone(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await book(seat.program)
        await seat.comes_in("Ewa")
        await seat.page.locator('#views [data-view="day"]').click()
        await seat.page.locator("#after").click()
        await seat.page.locator(".visit").get_by_role("button", name="Details").press("Enter")
        talk = seat.page.locator("#talk")
        await talk.get_by_role("button", name="Write to this person").press("Enter")
        await expect(talk.locator(".theirs").last).to_contain_text("will not see who wrote it")
        await seat.nothing_serious()
        await seat.page.locator("#said").fill("Please bring the diploma.")
        await seat.page.locator("#said").press("Enter")
        await expect(talk.locator(".theirs").last).to_contain_text("With Ewa")
        await expect(seat.page.locator('.case[data-case="1"]')).to_have_count(1)
        await seat.nothing_serious()
        await seat.picture("desktop-light-write-first")
        assert await seat.program.rows("SELECT words FROM case_message WHERE author = 'staff'") == [
            ("Please bring the diploma.",)
        ]
        del ola


@pytest.mark.parametrize(("scheme", "phone"), [("light", False), ("dark", True)])
async def test_coordinators_see_how_it_goes(tmp_path: Path, scheme: str, phone: bool) -> None:
    async with a_seat(tmp_path, scheme=scheme, phone=phone) as seat, Migrant.comes(seat.program) as ola:
        await seat.comes_in("Kasia", "coordinator")
        await ola.asks_for_a_person(seat.program, "Добрий день!")
        if phone:
            await seat.page.locator('#views [data-view="pane"]').press("Enter")
        await seat.page.locator("#menu").press("Enter")
        talk = seat.page.locator("#talk")
        for name in ("For coordinators", "How it goes"):
            await talk.get_by_role("button", name=name).last.press("Enter")
        await expect(talk.locator(".theirs").last).to_contain_text("Waiting for an answer, any office: 1")
        await expect(talk.locator(".theirs").last).to_contain_text("Conversations begun by people: 1. Answered: 0.")
        assert await seat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await seat.nothing_serious()
        await seat.picture(f"{'phone' if phone else 'desktop'}-{scheme}-figures")
        await talk.get_by_role("button", name="Kraków").last.press("Enter")
        await expect(talk.locator(".theirs").last).to_contain_text("How it goes: Kraków")


async def test_whoever_is_let_go_sees_nothing_any_more(tmp_path: Path) -> None:
    from bot.staffing import Wish
    from tests.atdesk import tells

    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await seat.comes_in("Ewa")
        case = await ola.asks_for_a_person(seat.program, "Таємниця")
        await seat.page.locator(f'.case[data-case="{case}"]').click()
        await expect(seat.page.locator("#log")).to_contain_text("Таємниця")
        await seat.page.locator(".message.visitor").get_by_role("button", name="Reply").click()
        await expect(seat.page.locator("#aboutWords")).to_contain_text("Таємниця")
        held: FilePayload = {"name": "Таємниця.png", "mimeType": "image/png", "buffer": _png()}
        await seat.page.locator("#files").set_input_files([held])
        await tells(seat.program, Wish("remove", "Ewa"))
        await expect(seat.page.locator("#desk")).to_be_hidden()
        assert "Таємниця" not in await seat.page.content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
async def test_the_page_is_good_to_look_at_and_to_listen_to(tmp_path: Path, scheme: str, phone: bool) -> None:
    look = f"{'phone' if phone else 'desktop'}-{scheme}"
    async with a_seat(tmp_path, locale="pl-PL", scheme=scheme, phone=phone) as seat, Migrant.comes(seat.program) as ola:
        await book(seat.program)
        await seat.comes_in("Ewa Nowak", "coordinator")
        await seat.picture(f"{look}-in")
        await seat.page.locator("#notNow").click()
        case = await ola.asks_for_a_person(seat.program, "Добрий день! Де мій диплом?", "Я чекаю вже два тижні.")
        seat.program.later(minutes=20)
        async with Migrant.comes(seat.program, "en") as tom:
            await tom.asks_for_a_person(seat.program, "Hello, I need help with my contract.")
            row = seat.page.locator(f'.case[data-case="{case}"]')
            await expect(row).to_be_visible()
            await seat.picture(f"{look}-lists")
            await row.click()
            await seat.page.get_by_role("button", name="Przejmij").click()
            for words in ("Добрий день! Диплом уже у перекладача.", "// zadzwonić do tłumacza w środę"):
                await seat.page.locator("#words").fill(words)
                await seat.page.locator("#words").press("Enter")
                await expect(seat.page.locator("#words")).to_have_value("")
            async with ola.http.get(f"{ola.url}/chat/stream"):  # her page is open
                await expect(seat.page.locator(".message.staff .fate").first).to_have_text("Dotarła")
            await seat.nothing_serious()
            await seat.picture(f"{look}-case")
            if not phone and scheme == "light" and os.environ.get("PICTURES"):
                await expect(seat.page.locator("#toast")).to_be_hidden()
                await seat.page.screenshot(path=PICTURES / "desk-pl.png")
            assert await seat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            await seat.page.locator('#views [data-view="day"]').click()
            await seat.page.locator("#after").click()
            await expect(seat.page.locator(".visit")).to_contain_text("Potwierdzona")
            await seat.nothing_serious()
            await seat.picture(f"{look}-day")
            assert await seat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


WATCHED = """
  window.rung = []; window.notes = 0;
  window.Notification = class extends window.Notification {
    constructor(title, options) { super(title, options); window.rung.push([title, options.body]); }
  };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...when) { window.notes++; return start.apply(this, when); };
"""
"""Notifications and notes of the browser's own, counted."""


async def test_keys_do_what_buttons_do_and_nothing_while_somebody_writes(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, _, second):
        page, words = seat.page, seat.page.locator("#words")
        take = page.get_by_role("button", name="Take", exact=True)
        await expect(take).to_have_attribute("aria-keyshortcuts", "t")
        await expect(take).to_have_attribute("title", "Take (t)")
        await words.press("t")
        await words.press("c")
        await expect(words).to_have_value("tc")
        await words.fill("")
        await words.press("Escape")
        await expect(page.locator("#log")).to_be_focused()
        # A Ukrainian keyboard has another letter on that key.
        await page.evaluate(
            "document.activeElement.dispatchEvent("
            "new KeyboardEvent('keydown', {key: 'е', code: 'KeyT', bubbles: true, cancelable: true}))"
        )
        await expect(page.locator("#facts")).to_contain_text("Held byYou")
        await page.keyboard.press("n")
        await expect(page.locator("#note")).to_be_checked()
        await expect(words).to_be_focused()
        await words.press("Escape")
        await page.keyboard.press("n")
        await expect(page.locator("#note")).not_to_be_checked()
        await words.press("Escape")
        await page.keyboard.press("r")
        await expect(page.locator("#replies")).to_be_visible()
        await page.keyboard.press("2")
        await expect(page.locator("#day")).to_be_visible()
        await page.keyboard.press("c")
        await page.keyboard.press("1")
        await expect(page.locator("#folder")).to_be_visible()
        await page.keyboard.press("3")
        await expect(page.locator("#menu")).to_be_focused()
        await page.locator(f'.case[data-case="{second}"]').focus()
        await page.keyboard.press("c")  # not the case that lies open, and none that nobody has seen
        await expect(page.locator("#caseTitle")).to_contain_text(f"Case {second}")
        assert await seat.program.rows("SELECT count(*) FROM cases WHERE closed_at IS NOT NULL") == [(0,)]
        await words.press("Escape")
        await page.keyboard.press("c")
        await page.get_by_role("dialog", name="Close this case?").get_by_role("button", name="Close").click()
        await expect(page.locator("#warnings")).to_contain_text("closed")
        assert await seat.program.rows("SELECT id FROM cases WHERE closed_at IS NOT NULL") == [(second,)]


async def test_the_list_of_keys_opens_and_they_can_be_turned_off(tmp_path: Path) -> None:
    async with two_cases(tmp_path) as (seat, _, second):
        page = seat.page
        await page.locator("#log").focus()
        await page.keyboard.press("?")
        box = page.get_by_role("dialog", name="Keyboard keys")
        await expect(box).to_be_visible()
        await expect(box).to_contain_text("Ready-made replies")
        await seat.nothing_serious()
        await page.keyboard.press("t")
        await page.keyboard.press("Escape")
        await expect(box).to_be_hidden()
        assert await seat.program.rows("SELECT count(*) FROM cases WHERE holder IS NOT NULL") == [(0,)]
        await page.get_by_role("button", name="Keyboard keys").click()
        await box.get_by_label("Use these keys").uncheck()
        await box.get_by_role("button", name="Close").click()
        take = page.get_by_role("button", name="Take", exact=True)
        assert await take.get_attribute("aria-keyshortcuts") is None
        await page.locator("#log").focus()
        await page.keyboard.press("t")
        await page.keyboard.press("2")
        await expect(page.locator("#day")).to_be_hidden()
        await page.reload()
        await page.locator(f'.case[data-case="{second}"]').press("2")
        await expect(page.locator("#day")).to_be_hidden()


async def test_whoever_looks_elsewhere_is_told_if_they_want_it(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        page = seat.page
        await seat.context.grant_permissions(["notifications"], origin=seat.url)
        await page.add_init_script(WATCHED)
        await page.clock.install()
        await seat.comes_in("Ewa")

        async def somebody_writes(count: int) -> None:
            async with Migrant.comes(seat.program) as one:
                await one.asks_for_a_person(seat.program, "Таємниця")
                await expect(page).to_have_title(f"({count}) Desk")

        async def told() -> list[object]:
            return [await page.evaluate("rung"), await page.evaluate("notes")]

        await page.clock.run_for(70_000)
        await somebody_writes(1)
        assert await told() == [[], 0], "nobody has asked for it"
        switch = page.get_by_role("switch", name="Tell me")
        await expect(switch).not_to_be_checked()
        await switch.click()
        await expect(switch).to_be_checked()
        await expect(page.locator("#toast")).to_contain_text("you get a notification")
        await seat.nothing_serious()
        await somebody_writes(2)
        assert await told() == [[], 0], "they are looking"
        await page.clock.run_for(70_000)
        await somebody_writes(3)
        await page.wait_for_function("rung.length === 1 && notes === 2")
        assert await told() == [[["Desk", "Somebody is waiting for an answer."]], 2], "no name and no word of theirs"
        await page.reload()
        await expect(switch).to_be_checked()
        await switch.click()
        await expect(switch).not_to_be_checked()
        await page.clock.run_for(70_000)
        await somebody_writes(4)
        assert await told() == [[], 0]
        await page.get_by_role("button", name="Sign out").click()
        await expect(page.locator("#desk")).to_be_hidden()
        assert await page.evaluate("history.state") is None, "whoever comes next chooses for themselves"


async def test_how_long_somebody_waits_is_kept_up_to_date(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat, Migrant.comes(seat.program) as ola:
        await seat.page.clock.install()
        await seat.comes_in("Ewa")
        case = await ola.asks_for_a_person(seat.program, "Добрий день")
        row = seat.page.locator(f'.case[data-case="{case}"]')
        await row.click()
        await expect(seat.page.locator("#facts time")).to_have_text("0 min")
        for step, shown, machine in ((25, "25 min", "PT25M"), (60, "1 hr 25 min", "PT85M")):
            seat.program.later(minutes=step)
            await seat.page.clock.fast_forward(step * 60_000)
            await seat.page.clock.run_for(31_000)
            await expect(row.locator("time")).to_have_text(shown)
            await expect(row).to_contain_text(f"Waiting: {shown}")
            await expect(seat.page.locator("#facts time")).to_have_text(shown)
            await expect(row.locator("time")).to_have_attribute("datetime", machine)


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_calendar_shows_what_is_blocked_and_books_where_it_is_free(
    tmp_path: Path, phone: bool, scheme: str
) -> None:
    async with a_seat(tmp_path, phone=phone, scheme=scheme) as seat, Migrant.comes(seat.program):
        page = seat.page
        await book(seat.program)
        await away(seat.program, "2026-11-24 11:00:00", "2026-11-24 12:30:00")
        seat.program.later(days=1, hours=3, minutes=20)
        await seat.comes_in("Ewa")
        await page.locator("#notNow").click()
        await page.locator('#views [data-view="day"]').click()
        column = page.locator(".column").first
        await expect(column.locator(".blocked")).to_have_text("12:00–13:30 Blocked")
        await expect(page.locator(".now")).to_contain_text("Now 11:20")
        await expect(page.locator(".now")).to_be_visible(visible=not phone)
        places = column.locator(".place")
        await expect(places.first).to_have_text("11:30")
        await expect(places.filter(has_text="13:00")).to_have_count(0)
        await expect(places.filter(has_text="12:30")).to_have_count(0)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await seat.nothing_serious()
        await seat.picture(f"calendar-{'phone' if phone else 'desktop'}-{scheme}")
        await places.first.focus()
        await page.keyboard.press("ArrowDown")
        await expect(places.nth(1)).to_be_focused()
        await expect(places.nth(1)).to_have_attribute("tabindex", "0")
        await page.keyboard.press("ArrowUp")
        await page.keyboard.press("Enter")
        await expect(page.locator(".theirs").last).to_contain_text("What do you need help with?")
        await expect(page.locator("#day")).to_be_visible(visible=not phone)
        await seat.picture(f"calendar-{'phone' if phone else 'desktop'}-{scheme}-booking")
        await page.locator('#views [data-view="day"]').click()
        await page.get_by_role("button", name="Came without a booking").first.click()
        await expect(page.locator(".theirs").last).to_contain_text("what have they come for")
