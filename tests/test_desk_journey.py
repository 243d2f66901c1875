"""The whole life of cases, with everybody at once: the program as it is installed, two browser windows, a staff group.

One visitor is at the web page and one on Telegram; of three who answer, two sit in the group and one in the browser.
"""

from __future__ import annotations

import asyncio
import re
import signal
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, FilePayload, Locator, Page, ViewportSize, expect

from tests.browsing import a_browser
from tests.filehouse import PDF
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.patience import PATIENCE
from tests.standin.chats import Message
from tests.standin.groups import Group, Topic
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.test_command_line import answers, cicbot, start
from tests.test_desk_page import _png

DESK = -1001

STAFF = ("Ewelina", "Jarema", "Zofia")
THEIRS = (*STAFF, "Kowalska", "Nowak", "Wrona", "ewelina_k", "700011", "700012", "48600700800", "50.123", "19.654")
"""What would show a visitor who answers: names, accounts, a phone, a place."""

LOGGED = re.compile(
    r"\S+ \S+ (INFO bot\.running: (ready on http://127\.0\.0\.1:\d+|stopping)"
    r"|WARNING scheduler\.clock: the tick [a-z-]+ was missed)"
)
"""What a day without trouble leaves in the log; a tick that is late says how busy the machine was."""


@dataclass
class Window:
    """A browser window, and what it would complain of."""

    page: Page
    faults: list[str] = field(default_factory=list)

    @classmethod
    async def opens(cls, browser: Browser, url: str, size: ViewportSize, locale: str) -> Window:
        context = await browser.new_context(viewport=size, locale=locale, reduced_motion="reduce")
        context.set_default_timeout(PATIENCE * 1000)
        one = cls(await context.new_page())
        hosts = ("http://127.0.0.1:", "http://localhost:", "data:", "blob:")
        one.page.on("request", lambda it: None if it.url.startswith(hosts) else one.faults.append(it.url))
        one.page.on("pageerror", lambda error: one.faults.append(str(error)))
        await one.page.goto(url)
        return one

    def __call__(self, selector: str) -> Locator:
        return self.page.locator(selector)

    async def key(self, within: str, label: str, *, exact: bool = True) -> None:
        await self(within).get_by_role("button", name=label, exact=exact).last.click()

    async def shows(self, selector: str, words: str) -> None:
        await expect(self(selector).last).to_contain_text(words)

    async def says(self, words: str) -> None:
        await self("#words").fill(words)
        await self("#words").press("Enter")
        await expect(self("#words")).to_have_value("")


@dataclass
class Day:
    """Everybody. The visitor at the page has case 1, and the one on Telegram case 2."""

    api: StandIn
    group: Group
    ewelina: User
    jarema: User
    ola: User
    chat: Window
    """The web chat on a phone."""
    desk: Window
    """Where Zofia sits."""
    first: Topic
    second: Topic

    async def until(self, topic: Topic, words: str) -> Message:
        """Words of the bot's stand in a topic."""
        return await self.group.sees(words, topic, PATIENCE)

    async def card(self, topic: Topic, words: str, *, has: str, lacks: str) -> None:
        """The card says so, and its keys are those for everybody."""
        card = topic.messages[0]

        def so() -> bool:
            return words in card.text and has in card.labels and lacks not in card.labels

        await self.group.until(so, f"not shown {words!r} on the card", PATIENCE)

    async def opens(self, case: int) -> None:
        await self.desk(f'.case[data-case="{case}"]').click()
        await self.desk.shows("#caseTitle", f"Case {case} ")


@asynccontextmanager
async def a_program(folder: Path, api: StandIn) -> AsyncIterator[tuple[Path, int]]:
    """The program as a process of its own: where its configuration is, and its port. It ends as asked, and in order."""
    port = free_port()
    table = {"api_url": api.url, "mode": "polling", "bot_name": "standin_centre_bot"}
    desk = f'on = true\n[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
    config = write_config(folder, database=f"sqlite:///{folder}/desk.db", port=port, telegram=table, desk=desk)
    process = await start(folder, "--config", str(config), "run", env=environment(api))
    try:
        status, _ = await answers(port)
        assert status == 200
        yield config, port
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        print(err.decode())  # shown where the test has failed
    assert process.returncode == 0
    assert out == b""
    assert [line for line in err.decode().splitlines() if not LOGGED.fullmatch(line)] == []


def environment(api: StandIn) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": api.token, **KEYS}


async def invited(folder: Path, config: Path, api: StandIn) -> tuple[Sequence[str], str]:
    """The three are on the roster: the codes of those who work on Telegram, and the link for the desk's browser."""

    async def staff(*words: str) -> str:
        said = await cicbot(folder, "--config", str(config), "staff", *words, env=environment(api))
        assert said.status == 0, said.words
        return said.words

    invitation = ("--role", "consultant", "--language", "en", "uk")
    told = await asyncio.gather(*(staff("invite", "--name", name, *invitation) for name in STAFF))
    codes = [found[1] for one in told[:2] if (found := re.search(r"Code for their account: (\S+)", one))]
    return codes, (await staff("link", STAFF[2])).splitlines()[0]


async def joins(user: User, code: str) -> None:
    await user.says(f"/start join-{code}")
    await user.sees("language", PATIENCE)
    await user.presses("English")
    await user.sees("invitation to work", PATIENCE)
    await user.presses("Yes, join")
    await user.sees(f"Welcome, {user.first_name}", PATIENCE)


async def asks_on_the_page(chat: Window) -> None:
    await chat.key("#log", "Українська")
    await expect(chat("#log").get_by_role("button", name="Мої візити").last).to_be_visible()
    await chat.says("людина")
    await chat.key("#log", "Робота")
    await chat.key("#log", "Не важливо")
    await chat.shows("#log", "Пишіть своїми словами")
    await chat.says("Де мій <b>диплом</b>?")


async def asks_on_telegram(user: User) -> None:
    for what, seen in (("/start", "language"), ("English", "Hello"), ("/person", "What is it about?")):
        await (user.says(what) if what.startswith("/") else user.presses(what))
        await user.sees(seen, PATIENCE)
    for label, seen in (("Work", "Does it matter"), ("It does not matter", "Write in your own words")):
        await user.presses(label)
        await user.sees(seen, PATIENCE)
    await user.says("My contract ends in May")


@asynccontextmanager
async def a_day(folder: Path) -> AsyncIterator[Day]:
    async with StandIn() as api, a_browser() as browser:
        ewelina = api.user(700011, first_name="Ewelina", last_name="Kowalska", username="ewelina_k", language_code="en")
        jarema = api.user(700012, first_name="Jarema", last_name="Nowak", language_code="en")
        ola = api.user(7, first_name="Olena", language_code="en")
        group = api.group(DESK, "Desk", members=[ewelina, jarema])
        async with a_program(folder, api) as (config, port):
            (codes, link), chat = await asyncio.gather(
                invited(folder, config, api),
                Window.opens(browser, f"http://127.0.0.1:{port}", {"width": 360, "height": 740}, "uk-UA"),
            )
            desk, *_ = await asyncio.gather(
                Window.opens(browser, link, {"width": 1280, "height": 800}, "en-GB"),
                joins(ewelina, codes[0]),
                joins(jarema, codes[1]),
            )
            await asks_on_the_page(chat)
            first = await topic_of(group, 1)
            await asks_on_telegram(ola)
            yield Day(api, group, ewelina, jarema, ola, chat, desk, first, await topic_of(group, 2))
            assert chat.faults == desk.faults == []


async def topic_of(group: Group, case: int) -> Topic:
    """The topic of a case, once its card stands in it."""

    def found() -> list[Topic]:
        return [one for one in group.topics if f"#{case} " in one.name and group.shown(one)]

    return (await group.until(found, f"not shown the case {case}", PATIENCE))[0]


async def test_two_visitors_three_consultants_and_a_case_from_its_beginning_to_its_end(tmp_path: Path) -> None:
    async with a_day(tmp_path) as day:
        await they_take(day)
        await they_answer(day)
        await files_pass(day)
        await they_hand_over(day)
        await one_rests(day)
        in_order(day)
        await they_close_and_reopen(day)
        await nobody_was_shown(day)
    with closing(sqlite3.connect(tmp_path / "desk.db")) as database:
        rated = database.execute("SELECT id, state, rating FROM cases ORDER BY id").fetchall()
        unsent = database.execute("SELECT state FROM outbox WHERE state <> 'sent'").fetchall()
    assert rated == [(1, "closed", 5), (2, "closed", 4)]
    assert unsent == []


async def they_take(day: Day) -> None:
    """One wins, and everybody sees it, in the group and in the browser."""
    await day.until(day.first, "Де мій <b>диплом</b>?")
    await day.until(day.second, "My contract ends in May")
    await day.opens(1)
    await day.desk.shows("#log", "Де мій <b>диплом</b>?")
    await day.desk.key("#actions", "Take")
    await day.desk.shows("#facts", "Held byYou")
    await day.card(day.first, "With Zofia", has="Release", lacks="Take")
    late = await day.group.presses_data(day.ewelina, ">case.1.take", day.first.messages[0])
    query = day.api.queries[str(late["callback_query"]["id"])]  # type: ignore[index]
    toast = await day.group.until(lambda: query.answered, "not answered a press", PATIENCE)
    assert toast
    assert "Zofia" in toast.text
    await day.group.presses(day.ewelina, "Take", day.second.messages[0])
    await day.card(day.second, "With Ewelina", has="Release", lacks="Take")
    await day.desk.shows('.case[data-case="2"]', "Held by: Ewelina")
    await day.chat.shows("#log", "уже займається людина з центру")
    await day.ola.sees("has taken your case", PATIENCE)


async def they_answer(day: Day) -> None:
    """Words pass both ways, and notes to colleagues only."""
    await day.desk.says("Перше: він тут.")
    await day.chat.shows("#log", "Перше: він тут.")
    await day.until(day.first, "Answer (Zofia):\nПерше: він тут.")
    await day.desk.shows(".message.staff .fate", "Arrived")
    await day.chat.says("Друге: дякую!")
    await day.until(day.first, "Друге: дякую!")
    await day.desk.shows(".message.visitor", "Друге: дякую!")
    await day.desk.says("// Wrona: she is worried")
    await day.until(day.first, "Wrona: she is worried")
    await day.group.says(day.ewelina, "One: good morning", day.second)
    await day.group.says(day.ewelina, "// Kowalska: ask Jarema", day.second)
    written = await day.group.says(day.ewelina, "Two: which May?", day.second)
    await day.ola.sees("Two: which May?", PATIENCE)
    await day.group.until(lambda: written.reactions == ["👌"], "not marked what has arrived", PATIENCE)
    await day.opens(2)
    await day.desk.shows(".message.note", "Kowalska: ask Jarema")
    await day.desk.shows(".message.staff", "Two: which May?")


async def files_pass(day: Day) -> None:
    """What is in them passes; what they are called, phones and places of staff do not."""
    await day.ola.sends_document("contract.pdf", "Three: here it is", content=PDF)
    await day.until(day.second, "Three: here it is")
    await day.desk.shows("#log", "contract.pdf")
    seat = day.group.by(day.ewelina, day.second)
    await seat.sends_document("Kowalska_umowa.pdf", "Four: please sign", content=PDF)
    got = await day.ola.sees_file("document.pdf", PATIENCE)
    assert got.file
    assert got.file.content == PDF
    await seat.sends_location(50.123456, 19.654321)
    await day.until(day.second, "would show who you are")
    await seat.shares_contact("+48600700800")
    await day.opens(1)
    plan: FilePayload = {"name": "Wrona_plan.png", "mimeType": "image/png", "buffer": _png()}
    await day.desk("#files").set_input_files([plan])
    await day.desk.says("Третє: ось план")
    await day.chat.shows("#log", "Третє: ось план")
    picture = day.chat("#log img").last
    await expect(picture).to_be_visible()
    assert await picture.evaluate("async one => (await one.decode(), one.naturalWidth)") == 2


async def they_hand_over(day: Day) -> None:
    """Within the group, and from the browser into the group: the visitor goes on with whoever has it now."""
    await day.group.presses(day.ewelina, "Hand to…", day.second.messages[0])
    shown = await day.ewelina.sees("Who shall take the case?", PATIENCE)
    await day.ewelina.presses(next(label for label in shown.labels if label.startswith("Jarema")), shown)
    await day.card(day.second, "With Jarema", has="Release", lacks="Take")
    await day.desk.shows('.case[data-case="2"]', "Held by: Jarema")
    await day.desk.key("#actions", "Hand to…")
    await day.desk.shows("#talk", "Who shall take the case?")
    await day.desk.key("#talk", "Ewelina", exact=False)
    await day.card(day.first, "With Ewelina", has="Release", lacks="Take")
    await day.group.says(day.ewelina, "Четверте: я теж тут", day.first)
    await day.chat.shows("#log", "Четверте: я теж тут")
    await day.group.says(day.jarema, "Five: signed?", day.second)
    await day.ola.sees("Five: signed?", PATIENCE)


async def one_rests(day: Day) -> None:
    """A case that was put off is awake as soon as its person writes."""
    await day.group.presses(day.jarema, "Put off…", day.second.messages[0])
    await day.card(day.second, "Until when shall the case be put off?", has="For 1 hour", lacks="Put off…")
    await day.group.presses(day.jarema, "For 1 hour", day.second.messages[0])
    await day.card(day.second, "Put off until", has="Bring back", lacks="Put off…")
    await day.desk.shows('.case[data-case="2"]', "Put off until")
    await day.ola.says("Six: signed")
    await day.card(day.second, "With Jarema. Waiting", has="Put off…", lacks="Bring back")
    await day.until(day.second, "Six: signed")
    await expect(day.desk('.case[data-case="2"]')).not_to_contain_text("Put off until")


def in_order(day: Day) -> None:
    """What stands in each topic and in the chat on Telegram stands there once, in the order in which it was said."""
    told = {
        "first": (day.first.messages, ("диплом", "Перше", "Друге", "Wrona", "Третє", "Четверте")),
        "second": (day.second.messages, ("contract ends", "One", "Kowalska", "Two", "Three", "Four", "Five", "Six")),
        "ola": (list(day.ola.history.values()), ("contract ends", "One", "Two", "Three", "Four", "Five", "Six")),
    }
    for where, (messages, marks) in told.items():
        said = "\n".join(one.text for one in messages)
        places = [[found.start() for found in re.finditer(mark, said)] for mark in marks]
        assert all(len(one) == 1 for one in places), (where, dict(zip(marks, places, strict=True)), said)
        assert places == sorted(places), (where, said)


async def they_close_and_reopen(day: Day) -> None:
    """A closed case leaves nothing of its person behind in the group; whoever opens it again goes on with it."""
    await day.group.presses(day.ewelina, "Close", day.first.messages[0])
    await day.card(day.first, "Closed", has="Reopen", lacks="Take")
    await day.group.until(lambda: day.first.closed and len(day.first.messages) == 1, "not cleared", PATIENCE)
    await day.chat.shows("#log", "завершила цю розмову")
    await day.opens(1)
    await day.desk.key("#actions", "Reopen")
    await day.card(day.first, "With Zofia", has="Close", lacks="Reopen")
    await expect(day.desk("#words")).to_have_attribute("placeholder", "Write to the person")
    await day.desk.says("П’яте: ще одне")
    await day.chat.shows("#log", "П’яте: ще одне")
    await day.until(day.first, "П’яте: ще одне")
    await day.desk.key("#actions", "Close")
    await day.card(day.first, "Closed", has="Reopen", lacks="Close")
    await expect(day.chat("#log").get_by_text("завершила цю розмову")).to_have_count(2)
    await day.chat.key("#log", "5 зірок")
    await day.chat.shows("#log", "Дякуємо за оцінку")
    await day.group.presses(day.jarema, "Close", day.second.messages[0])
    await day.ola.sees("has closed this conversation", PATIENCE)
    await day.ola.presses("4 stars")
    await day.ola.sees("Thank you for telling us", PATIENCE)
    await day.desk.shows("#lists h2:last-of-type", "Closed · 2")


async def nobody_was_shown(day: Day) -> None:
    """Neither on the page nor in all that was ever sent to it, nor to the chat on Telegram."""
    heard = await day.chat.page.evaluate(
        """async () => {
            const reader = (await fetch("/chat/stream?after=0")).body.pipeThrough(new TextDecoderStream()).getReader();
            const soon = () => new Promise(done => setTimeout(() => done({done: true}), 700));
            let all = "";
            for (;;) {
                const {done, value} = await Promise.race([reader.read(), soon()]);
                if (done) break;
                all += value;
            }
            await reader.cancel();
            return all;
        }"""
    )
    assert "Перше" in heard
    assert "завершила" in heard
    calls = [call for call in day.api.calls if str(call.params.get("chat_id")) == str(day.ola.id)]
    sent = str([(call.params, [one.name for one in call.files.values()]) for call in calls])
    assert "Two: which May?" in sent
    for where, words in (("page", await day.chat.page.content()), ("stream", heard), ("Telegram", sent)):
        assert [one for one in THEIRS if one in words] == [], where
        assert "worried" not in words
