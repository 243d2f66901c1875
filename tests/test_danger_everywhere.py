"""Danger is heard wherever words can stand, on every channel and in every state, and what was under way stays."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest

from bot.channels import Sending, Sent
from bot.handlers.telegram import incoming as telegram
from bot.handlers.viber import incoming as viber
from bot.handlers.web import incoming as web
from bot.limits import Rules
from bot.screen import Abilities, Button, Commanded, Door, Event, Input, Pressed, Said, Screen, Verbatim
from storage import visitors
from tests.standin.viber_events import EVENTS, ID
from tests.talk import CENTRE, House, Paper, Person, a_house
from tests.test_telegram_incoming import message

CRY = "він мене б'є, допоможіть"


def from_telegram(**content: object) -> Callable[[int], Input | None]:
    return lambda number: telegram.read({**message(**content), "update_id": number})


def edited_on_telegram(number: int) -> Input | None:
    return telegram.read({"update_id": number, "edited_message": message(text=CRY)["message"]})


def from_viber(**content: object) -> Callable[[int], Input | None]:
    def read(number: int) -> Input | None:
        told = viber.read({**EVENTS["text"], "message": content, "message_token": number}, lambda text: None)
        assert isinstance(told, Input)
        return told

    return read


def from_the_page(**event: object) -> Callable[[int], Input | None]:
    return lambda number: web.read(json.dumps({"id": str(UUID(int=number)), **event}).encode(), "a" * 64, "uk")


def changed_on_telegram(number: int) -> Input | None:
    """Another document in the place of the one before."""
    document = {**DOCUMENT, "file_name": f"{CRY}.txt"}
    return telegram.read({"update_id": number, "edited_message": message(document=document)["message"]})


PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1, "file_size": 1}]
DOCUMENT = {"file_id": "d", "file_unique_id": "d", "file_size": 1}
EARLIER = str(UUID(int=77))

KINDS: Mapping[str, tuple[str, Callable[[int], Input | None]]] = {
    "telegram: words": ("telegram", from_telegram(text=CRY)),
    "telegram: words passed on": ("telegram", from_telegram(text=CRY, forward_origin={"type": "hidden_user"})),
    "telegram: a command with words": ("telegram", from_telegram(text=f"/menu {CRY}")),
    "telegram: a command of no use": ("telegram", from_telegram(text=f"/zzz {CRY}")),
    "telegram: a start with words": ("telegram", from_telegram(text=f"/start {CRY}")),
    "telegram: an edited message": ("telegram", edited_on_telegram),
    "telegram: what another document is called": ("telegram", changed_on_telegram),
    "telegram: below a photo": ("telegram", from_telegram(photo=PHOTO, caption=CRY)),
    "telegram: below a document": ("telegram", from_telegram(document=DOCUMENT, caption=CRY)),
    "telegram: what a document is called": (
        "telegram",
        from_telegram(document={**DOCUMENT, "file_name": f"{CRY}.txt"}),
    ),
    "telegram: below a voice message": ("telegram", from_telegram(voice=DOCUMENT, caption=CRY)),
    "telegram: the name on a contact": (
        "telegram",
        from_telegram(contact={"phone_number": "+48600100200", "first_name": CRY}),
    ),
    "telegram: the name of a place": (
        "telegram",
        from_telegram(
            location={"latitude": 50.0, "longitude": 20.0},
            venue={"title": CRY, "address": "", "location": {"latitude": 50.0, "longitude": 20.0}},
        ),
    ),
    "telegram: a poll": ("telegram", from_telegram(poll={"question": "?", "options": [{"text": CRY}]})),
    "viber: words": ("viber", from_viber(type="text", text=CRY)),
    "viber: a command with words": ("viber", from_viber(type="text", text=f"/menu {CRY}")),
    "viber: below a picture": ("viber", from_viber(type="picture", media="https://dl.viber.com/a.jpg", text=CRY)),
    "viber: what a file is called": (
        "viber",
        from_viber(type="file", media="https://dl.viber.com/a", file_name=f"{CRY}.txt"),
    ),
    "viber: the name on a contact": (
        "viber",
        from_viber(type="contact", contact={"name": CRY, "phone_number": "48600100200"}),
    ),
    "viber: on a place": ("viber", from_viber(type="location", location={"lat": 50, "lon": 20, "address": CRY})),
    "viber: beside an address": ("viber", from_viber(type="url", media="https://example.org", text=CRY)),
    "web: words": ("web", from_the_page(said=CRY)),
    "web: an edited message": ("web", from_the_page(edited={"message": EARLIER, "words": CRY})),
}
ADDRESS = {"telegram": "7", "viber": ID, "web": "a" * 64}


async def knows_nobody(who: Person) -> None:
    pass


async def has_chosen(who: Person) -> None:
    await who.arrives()
    await who.presses("Українська")


async def books(who: Person) -> None:
    if not who.shown:
        await has_chosen(who)
    await who.presses_data(">booking.krakow.legal")


async def is_asked_for_a_name(who: Person) -> None:
    await books(who)
    for label in ("Українська", "Телефоном"):
        await who.presses(label)
    assert "звати" in who.sees


async def is_asked_for_a_phone(who: Person) -> None:
    await is_asked_for_a_name(who)
    await who.says("Оксана")
    assert who.screen["typing"] == "phone"


async def talks_with_people(who: Person) -> None:
    await has_chosen(who)
    await who.presses_data(">person")
    for _ in range(2):  # what it is about, and which office
        await who.presses_data(who.keys[0][1])
    assert await who.house.rows("SELECT state FROM cases") == [("open",)]


async def talks_and_books(who: Person) -> None:
    await talks_with_people(who)
    await is_asked_for_a_name(who)


async def has_left(who: Person) -> None:
    await books(who)
    await who.leaves()


async def has_said_stop(who: Person) -> None:
    await has_chosen(who)
    await who.presses_data(">silent.on")


async def writes_too_fast(who: Person) -> None:
    await is_asked_for_a_phone(who)
    for _ in range(40):
        await who.says("?")
    assert "дуже швидко" in who.sees


STATES: Mapping[str, Callable[[Person], Awaitable[None]]] = {
    "nothing chosen": knows_nobody,
    "at the menu": has_chosen,
    "in the middle of a booking": books,
    "asked for a name": is_asked_for_a_name,
    "asked for a phone number": is_asked_for_a_phone,
    "talking with people": talks_with_people,
    "talking with people and booking": talks_and_books,
    "gone": has_left,
    "wants nothing by itself": has_said_stop,
    "too fast": writes_too_fast,
}


class Loud(Paper):
    """Paper on which something can be said past the database."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.said: list[str] = []

    async def tell(self, address: str, words: str, device: str) -> Sending:
        self.said.append(words)
        return Sent("0")


@asynccontextmanager
async def on_a_channel(folder: Path, name: str) -> AsyncIterator[House]:
    async with a_house(
        f"sqlite:///{folder}/test.db", paper=Loud(name), centre=CENTRE, limits=Rules(messages=12)
    ) as house:
        yield house


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_heard_and_what_was_under_way_stays(kind: str, state: str, tmp_path: Path) -> None:
    channel, read = KINDS[kind]
    async with on_a_channel(tmp_path, channel) as house:
        who = house.person(ADDRESS[channel], "uk", channel)
        await STATES[state](who)
        before = await house.rows("SELECT thread FROM visitor")
        input = read(1000)
        assert input is not None
        await house.conversation.receive(input)
        seen = await who.reads()
        assert isinstance(house.paper, Loud)
        if not seen:  # nobody is made known by changing words: they are told past the database
            await asyncio.sleep(0)
            (seen,) = house.paper.said
        assert "112" in seen
        assert seen.index("112") < seen.index("800 120 002"), "the emergency number first"
        after = await house.rows("SELECT thread FROM visitor")
        if before and state != "gone":
            open_before, open_after = (json.loads(str(one[0][0]))["open"] for one in (before, after))
            assert open_after == open_before


CRIES = ("він мене б'є", "погрожує мене вбити", "чоловік б'є мене і дитину", "ВІН МЕНЕ ЗАРІЖЕ")


@pytest.mark.parametrize("state", [is_asked_for_a_name, is_asked_for_a_phone])
async def test_however_much_is_said_of_danger_none_of_it_answers_a_question(
    state: Callable[[Person], Awaitable[None]], tmp_path: Path
) -> None:
    """Whoever is in danger writes more than one message, and none of them is their name."""
    async with on_a_channel(tmp_path, "telegram") as house:
        who = house.person("7", "uk", "telegram")
        await state(who)
        ((before,),) = await house.rows("SELECT thread FROM visitor")
        cries: tuple[Event, ...] = (Pressed(">danger"), *map(Said, CRIES))
        for cry in cries:
            house.later(minutes=1)
            assert "112" in await who.does(cry)
            ((after,),) = await house.rows("SELECT thread FROM visitor")
            assert json.loads(str(after))["open"] == json.loads(str(before))["open"], cry


async def test_who_writes_the_same_once_more_has_meant_it_as_an_answer(tmp_path: Path) -> None:
    """A name may sound like anything."""
    async with on_a_channel(tmp_path, "telegram") as house:
        who = house.person("7", "uk", "telegram")
        await is_asked_for_a_name(who)
        assert "800 120 002" in await who.says(CRIES[0])
        await who.says(CRIES[0].upper())
        assert who.screen["typing"] == "phone"


CALLS: Mapping[str, Event] = {
    "a tap": Pressed(">danger"),
    "the command": Commanded("sos"),
    "the number as a command": Commanded("112"),
    "SOS": Said("SOS!"),
    "the number": Said("112"),
    "in another language": Said("Ratunku!!!"),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("call", CALLS)
async def test_a_call_for_help_is_answered_in_every_state(call: str, state: str, tmp_path: Path) -> None:
    async with on_a_channel(tmp_path, "telegram") as house:
        who = house.person("7", "uk", "telegram")
        await STATES[state](who)
        before = await house.rows("SELECT thread FROM visitor")
        assert "112" in await who.does(CALLS[call])
        after = await house.rows("SELECT thread FROM visitor")
        if before and state != "gone":
            assert json.loads(str(after[0][0]))["open"] == json.loads(str(before[0][0]))["open"]


@pytest.mark.parametrize("language", ["uk", "pl", "ru", "en"])
async def test_the_key_stands_below_every_screen_and_never_twice(language: str, tmp_path: Path) -> None:
    async with on_a_channel(tmp_path, "telegram") as house:
        who = house.person("7", language, "telegram")
        await who.arrives()
        assert [label for label, _ in who.keys].count("SOS") == 1, "before a language is chosen"
        await who.presses_data(who.keys[0][1])
        for door in (
            "menu",
            "offices",
            "office.krakow",
            "visits",
            "booking.krakow.legal",
            "person",
            "settings",
            "events",
        ):
            await who.presses_data(f">{door}")
            calls = [data for _, data in who.keys if data == ">danger"]
            assert len(calls) == 1, door
            house.later(minutes=1)
        await who.presses_data(">help")
        assert [data for _, data in who.keys].count(">danger") == 1
        await who.presses_data(">danger")
        assert ">danger" not in [data for _, data in who.keys]


async def test_where_a_message_takes_the_keys_away_it_brings_the_key_for_help_along(tmp_path: Path) -> None:
    """A reminder, a change, news: whatever comes by itself."""
    screen = Screen(
        (Verbatim("Something that nobody asked for."),), keys=(Button(Verbatim("Details"), Door("visits")),)
    )
    for keeps_keys in (True, False):
        paper = Paper("viber", Abilities(keeps_keys=keeps_keys))
        (tmp_path / str(keeps_keys)).mkdir()
        async with a_house(f"sqlite:///{tmp_path}/{keeps_keys}/test.db", paper=paper, centre=CENTRE) as house:
            who = house.person(ID, "uk", "viber")
            await is_asked_for_a_name(who)
            visitor = await house.database.run(lambda connection: visitors.find(connection, "viber", ID))
            assert visitor
            drawn = str(house.conversation.draw_for(visitor[0], screen))
            assert (">danger" in drawn) is not keeps_keys
            assert (">continue" in drawn) is not keeps_keys
