"""Danger is answered whatever else is wrong: the database hangs or is gone, words are broken, a dialog crashes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from bot.centre import helplines
from bot.centre.helplines import BadHelplines, Helpline
from bot.channels import Gone, Later, Refused, Sending, Sent, Unknown
from bot.conversation import Conversation
from bot.dialogs import Dialogs
from bot.firstaid import FirstAid, everything
from bot.screen import Commanded, Input, Pressed, Said, SharedContact
from bot.talk import Ending, Talk
from bot.turns import Slow
from bot.understanding import danger
from storage.database import Connection, Database, open_database
from tests.coordinating import english
from tests.journey import Program, WebWindow, a_program, free_port, until_called
from tests.patience import PATIENCE
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn
from tests.talk import DIALOGS, ROOT, TEXTS, House, Paper, a_house, on_postgresql

HEARS = danger.load(ROOT / "locales").find
CRY = "він мене б'є, допоможіть"


class Phone(Paper):
    """Paper that can also be told something without a database."""

    def __init__(self, name: str = "paper") -> None:
        super().__init__(name)
        self.told: list[str] = []
        self.answers: list[Sending | Exception] = []
        """What the next words come to."""

    async def tell(self, address: str, words: str, device: str) -> Sending:
        answer = self.answers.pop(0) if self.answers else Sent("1")
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Sent):
            self.told.append(words)
        return answer


@asynccontextmanager
async def a_phone(url: str, **more: object) -> AsyncIterator[tuple[House, Phone]]:
    phone = Phone()
    async with a_house(url, paper=phone, **more) as house:  # type: ignore[arg-type]
        try:
            yield house, phone
        finally:
            await house.conversation.first_aid.stop()


async def until(happened: Callable[[], object], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not happened():  # noqa: ASYNC110 (it happens in another program)
            await asyncio.sleep(0.01)


@asynccontextmanager
async def hanging(database: Database) -> AsyncIterator[None]:
    """A transaction that has everything and gives nothing back, as long as the block lasts."""
    inside, over = asyncio.Event(), asyncio.Event()

    async def work(connection: Connection) -> None:
        await connection.exec_driver_sql("UPDATE visitor SET discreet = discreet")
        inside.set()
        await over.wait()

    held = asyncio.ensure_future(database.run(work))
    await inside.wait()
    try:
        yield
    finally:
        over.set()
        await held


# --- The database ----------------------------------------------------------------------------------------------------


async def test_while_a_transaction_hangs_the_first_answer_leaves_without_the_database(tmp_path: Path) -> None:
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, phone):
        ivan = house.person("ivan")
        await ivan.arrives()
        await ivan.presses("Українська")
        async with hanging(house.database):
            turn = asyncio.ensure_future(ivan.says(CRY))
            await until(lambda: phone.told, 2)
            (first,) = phone.told
            assert first.index("112") < first.index("800 120 002")
            assert len(first) <= 600
            assert not turn.done()
        assert "800 120 002" in await turn
        assert len(phone.told) == 1
        assert str(phone.delivered).count("800 120 002") == 1, "once without the database, and once with it"


@on_postgresql
async def test_while_their_row_is_locked_by_another_the_first_answer_leaves(url: str) -> None:
    async with a_phone(url) as (house, phone):
        ivan = house.person("ivan")
        await ivan.arrives()
        other = await open_database(url)
        try:
            async with hanging(other):
                turn = asyncio.ensure_future(ivan.says(CRY))
                await until(lambda: phone.told, 2)
            await turn
        finally:
            await other.close()
        assert "800 120 002" in phone.told[0]


@on_postgresql
async def test_where_nobody_listens_the_first_answer_leaves_at_once(url: str) -> None:
    async with a_phone(url) as (house, phone):
        away = await open_database(f"postgresql+psycopg://postgres@127.0.0.1:{free_port()}/nowhere")
        conversation = Conversation(replace(house.world, database=away), house.delivery)
        cry = Input("paper", "1", "ivan", Said(CRY), "uk")
        for _ in range(3):
            with pytest.raises(Exception, match=r".*"):
                await conversation.receive(cry)
        await until(lambda: phone.told, 2)
        await asyncio.sleep(0.05)
        assert len(phone.told) == 1, "the same input comes again and again"
        await conversation.first_aid.stop()
        await away.close()


async def test_of_the_words_nothing_stays_in_memory(tmp_path: Path) -> None:
    """They may be erased a moment later, and the process goes on for weeks."""
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, _):
        ivan = house.person("ivan")
        assert "800 120 002" in await ivan.says(CRY)
        assert house.conversation.first_aid._cries
        assert CRY not in repr(vars(house.conversation.first_aid))


async def test_whoever_brings_an_input_does_not_wait_for_ever_and_begins_no_turn_twice(tmp_path: Path) -> None:
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, phone):
        ivan = await english(house, "ivan")
        hello = Input("paper", "x", "ivan", Said("hello"), "en")
        conversation = Conversation(house.world, house.delivery, patience=0.1)
        ((before,),) = await house.rows("SELECT count(*) FROM arrival")
        async with hanging(house.database):
            for _ in range(3):
                with pytest.raises(Slow):
                    await conversation.receive(hello)
        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(Slow):
                    await conversation.receive(hello)
                    break
        await ivan.reads()
        assert await house.rows("SELECT count(*) FROM arrival") == [(int(str(before)) + 1,)]
        assert phone.told == []


async def test_who_is_answered_in_time_is_told_nothing_besides(tmp_path: Path) -> None:
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, phone):
        house.conversation.first_aid = FirstAid(house.world.channels, TEXTS, HEARS, moment=0.5)
        ivan = await english(house, "ivan")
        assert "112" in await ivan.says("he is beating me")
        await asyncio.sleep(0.6)
        assert phone.told == []


async def test_what_was_written_is_not_remembered_once_it_is_answered(tmp_path: Path) -> None:
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, phone):
        ivan = await english(house, "ivan")
        await ivan.says("he is beating me")
        house.conversation.first_aid.heed(a_cry(id="late"))
        await until(lambda: phone.told)
        remembered = repr(house.conversation.first_aid._cries)
        assert "beating" not in remembered
        assert CRY not in remembered


async def broken(talk: Talk, *args: str) -> Ending:
    raise ValueError(f"a bug in what is said of {args}")


async def test_a_bug_in_the_dialog_keeps_nobody_from_hearing_of_112(tmp_path: Path) -> None:
    known = Dialogs({**DIALOGS.by_name, "danger": broken}, DIALOGS.by_link, DIALOGS.by_subject)
    async with a_phone(f"sqlite:///{tmp_path}/test.db", known=known) as (house, phone):
        ivan = await english(house, "ivan")
        await ivan.says("he is beating me")
        await until(lambda: phone.told)
        assert "112" in phone.told[0]


async def test_behind_messages_that_cannot_be_sent_nobody_waits_with_a_cry(tmp_path: Path) -> None:
    async with a_phone(f"sqlite:///{tmp_path}/test.db") as (house, phone):
        ivan = await english(house, "ivan")
        await house.delivery.stop()
        await ivan.presses_data(">menu")  # lies in the outbox, and nobody has it in hand
        await house.database.run(lambda c: c.exec_driver_sql("UPDATE outbox SET state = 'pending', lease_owner = NULL"))
        await ivan.says("he is beating me")
        await until(lambda: phone.told)
        assert "800 120 002" in phone.told[0]


# --- How it is told --------------------------------------------------------------------------------------------------


def a_cry(words: str = CRY, language: str = "uk", id: str = "1", address: str = "ivan") -> Input:
    return Input("paper", id, address, Said(words), language)


def aid(phone: Phone, lines: Callable[[str], Sequence[Helpline]] = helplines.lines_for) -> FirstAid:
    return FirstAid({"paper": phone}, TEXTS, HEARS, moment=0.01, lines=lines)


@pytest.mark.parametrize(
    ("answers", "times"),
    [
        ([Later(0.01), Later(0.01)], 1),
        ([Unknown()], 1),
        ([Unknown(), Unknown()], 0),
        ([ValueError("a bug")], 1),
        ([Gone()], 0),
        ([Refused("no")], 0),
    ],
)
async def test_it_is_tried_again_where_that_can_help(answers: list[Sending | Exception], times: int) -> None:
    phone = Phone()
    phone.answers = list(answers)
    helper = FirstAid({"paper": phone}, TEXTS, HEARS, moment=0.01, pauses=(0.01,) * 4)
    helper.heed(a_cry())
    await asyncio.sleep(0.2)
    assert (len(phone.told), phone.answers) == (times, [])
    await helper.stop()


@pytest.mark.parametrize(
    ("known", "device", "said"),
    [
        (None, "", ["telefonuj", "112", "телефонуйте", "Call 112"]),
        (None, "xx", ["Call 112", "телефонуйте"]),
        (None, "ru-RU", ["Позвоните", "Звоните"]),
        ("en", "uk", ["Call 112"]),
    ],
)
def test_it_is_said_in_their_language_or_else_in_several(known: str | None, device: str, said: list[str]) -> None:
    helper = aid(Phone())
    if known:
        helper.speaks("paper", "ivan", known)
    words = helper.words(a_cry(language=device))
    several = known is None and device in ("", "xx")
    languages = ("pl", "uk", "en") if several else (known or device[:2],)
    for language in languages:
        assert TEXTS.say(language)(everything()[0]) in words
    assert words.count("800 120 002") == len(languages)


def nothing(kind: str) -> Sequence[Helpline]:
    raise ValueError(f"a broken list for {kind}")


def test_the_emergency_number_is_said_even_where_everything_else_is_broken(tmp_path: Path) -> None:
    assert aid(Phone(), nothing).words(a_cry()) == "112"
    file = tmp_path / "helplines.toml"
    for written in ("[[line", "[[line]]\nnumber = 1", 'line = "none"'):
        file.write_text(written)
        assert helplines.lines_for("violence", file) == []
        with pytest.raises(BadHelplines, match=r"helplines\.toml"):
            helplines.every(file)
        helplines.every.cache_clear()
    assert "112" in aid(Phone(), lambda kind: helplines.lines_for(kind, file)).words(a_cry())


async def test_what_can_be_listened_for_no_more_stops_nothing() -> None:
    def deaf(words: str) -> str | None:
        raise ValueError(words)

    phone = Phone()
    helper = FirstAid({"paper": phone}, TEXTS, deaf, moment=0.01)
    helper.heed(a_cry())
    helper.heed(a_cry("SOS", id="2"))
    await asyncio.sleep(0.05)
    assert len(phone.told) == 1, "a word for it needs nobody to listen"


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (Said("SOS!!!"), ""),
        (Said("sos sos sos"), ""),
        (Said("112"), ""),
        (Said("Ratunku!"), ""),
        (Said("РЯТУЙТЕ"), ""),
        (Said("спасите"), ""),
        (Said("I am in danger"), ""),
        (Said("112 zł"), None),
        (Commanded("sos"), ""),
        (Commanded("menu", "/menu he is beating me"), "violence"),
        (Pressed(">danger"), ""),
        (Pressed(">danger.violence"), ""),
        (Pressed(">menu"), None),
        (Said("дякую"), None),
        (SharedContact("+48600100200", False), None),
    ],
)
def test_what_is_a_cry_for_help(event: Said | Commanded | Pressed | SharedContact, kind: str | None) -> None:
    assert aid(Phone()).kind(Input("paper", "1", "ivan", event)) == kind


# --- The whole program, with a database that hangs -------------------------------------------------------------------


@asynccontextmanager
async def telegram(folder: Path, mode: str) -> AsyncIterator[tuple[Program, Seen]]:
    async with StandIn(token=TOKEN) as api, a_program(folder, api=api.url, token=TOKEN, mode=mode) as program:  # type: ignore[arg-type]
        oksana, other = api.user(7, language_code="uk"), api.user(8, language_code="uk", met=True)
        await oksana.sends_command("/start")
        await oksana.waits()
        async with hanging(program.assistant.database):
            await other.says("привіт")  # whose turn hangs when the cry comes
            await asyncio.sleep(0.3)
            await oksana.says(CRY)
            yield program, lambda words: [one for one in oksana.messages if words in one.text]


@asynccontextmanager
async def viber(folder: Path, mode: str) -> AsyncIterator[tuple[Program, Seen]]:
    async with ViberStandIn() as api, a_program(folder, api=api.url, token=VIBER_TOKEN, mode="viber") as program:
        await until_called(api)
        oksana, other = api.user(language="uk-UA"), api.user(name="Ірина", language="uk-UA")
        await oksana.writes("привіт")
        await oksana.waits(quiet=0.15)
        async with hanging(program.assistant.database):
            await other.writes("привіт")
            await asyncio.sleep(0.3)
            await oksana.writes(CRY)
            yield program, lambda words: [one for one in oksana.messages if words in one.text]


Seen = Callable[[str], Sequence[object]]
"""The messages in which these words stand."""

Opened = Callable[[Path, str], AbstractAsyncContextManager[tuple[Program, Seen]]]

WAYS: Mapping[str, tuple[Opened, str]] = {
    "telegram, polling": (telegram, "polling"),
    "telegram, webhook": (telegram, "webhook"),
    "viber": (viber, ""),
}


@pytest.mark.parametrize("way", WAYS)
async def test_through_a_messenger_it_leaves_within_two_seconds(way: str, tmp_path: Path) -> None:
    opened, mode = WAYS[way]
    began = asyncio.get_running_loop().time()
    async with opened(tmp_path, mode) as (_, seen):
        began = asyncio.get_running_loop().time()
        await until(lambda: seen("800 120 002"), 8)
        took = asyncio.get_running_loop().time() - began
    assert took < 3, f"two seconds, and one for a busy machine: {took}"


async def test_in_the_browser_the_post_itself_is_answered_with_it(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, WebWindow.at(program.url) as page:
        await page.arrives()
        body = {"id": "6f1c9a52-29d7-4b0a-8b0e-0a4b7e0e7a11", "said": CRY}
        async with hanging(program.assistant.database):
            async with page.http.post(f"{page.url}/chat/input", json=body) as answer:
                assert answer.status == 503
                first = (await answer.json())["first"]
            assert first.index("112") < first.index("800 120 002")
            async with page.http.post(f"{page.url}/chat/danger", json=body) as answer:
                assert (await answer.json())["first"] == first
        async with page.http.post(f"{page.url}/chat/input", json=body) as answer:
            assert (answer.status, await answer.json()) == (200, {"kept": True})
        await page.waits()
        assert "800 120 002" in page.sees


async def test_in_the_browser_an_ended_session_answers_with_it_too(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, WebWindow.at(program.url) as page:
        body = {"id": "6f1c9a52-29d7-4b0a-8b0e-0a4b7e0e7a12", "said": CRY}
        async with page.http.post(f"{page.url}/chat/input", json=body) as answer:
            assert answer.status == 410
            assert "800 120 002" in (await answer.json())["first"]
        async with page.http.post(f"{page.url}/chat/input", json={**body, "said": "привіт"}) as answer:
            assert "first" not in await answer.json()
