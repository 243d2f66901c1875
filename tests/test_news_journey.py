"""The whole way of an announcement through the real program and real HTTP: Telegram and Viber, from both sides."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.acts import carry_out
from bot.screen import CameBack, Input
from storage import visitors
from storage.acting import Acting
from storage.database import Connection
from storage.newswork import Interest, WantNews
from tests.journey import ViberWindow, until_called
from tests.patience import PATIENCE
from tests.staffroom import DESK, Centre, a_centre
from tests.standin.chats import Message
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.standin.viber import Person, ViberStandIn
from tests.test_news_pictures import drawn

CONFIGURED = f'[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n\n[announcements]\nsecond_person_above = 3\n'


@dataclass
class Newsroom:
    """The program, two coordinators, and whoever reads."""

    centre: Centre
    viber: ViberStandIn
    anna: User
    ewa: User
    readers: list[User] = field(default_factory=list)

    async def crowd(self, count: int) -> None:
        """So many on Telegram who have said yes."""
        self.readers = [self.centre.api.user(1000 + number, met=True) for number in range(count)]
        world = self.centre.assistant.conversation.world

        async def work(connection: Connection) -> None:
            for one in self.readers:
                input = Input("telegram", "-", str(one.id), CameBack())
                met = (await visitors.meet(connection, input, "nobody", self.centre.now())).visitor
                await visitors.speak(connection, "telegram", str(one.id), "en", self.centre.now())
                acting = Acting(met, self.centre.now(), world.offer, world.configured, world.draw)
                await carry_out(connection, WantNews(Interest()), acting)

        await self.centre.assistant.database.run(work)

    async def does(self, who: User, *labels: str) -> None:
        for label in labels:
            await self.centre.chooses(who, label)
            await who.waits()

    async def says(self, who: User, words: str, then: str) -> Message:
        await who.says(words)
        return await who.sees(then)

    async def shows(self, holds: Callable[[str], bool]) -> str:
        """Until the card of the coordinator who watches says so by itself; its words."""
        card = await self.anna.until(
            lambda: next((one for one in self.anna.messages if _is_card(one) and holds(one.text)), None),
            "told it by itself",
            PATIENCE,
        )
        assert card is not None
        return card.text

    @property
    def cards(self) -> list[Message]:
        return [one for one in self.anna.messages if _is_card(one)]

    async def writes(self, words: str) -> None:
        """A draft in English on Anna's phone."""
        await self.anna.presses_data(">newsnew")
        await self.anna.sees("In which language")
        await self.does(self.anna, "English")
        await self.anna.sees("Please write")
        await self.says(self.anna, words, "The draft is saved.")

    async def goes_out(self, people: int) -> None:
        """Confirmed by the number, and by a second person."""
        await self.does(self.anna, "Send")
        await self.anna.sees("To send it, please type the number")
        await self.says(self.anna, str(people), "a second person must agree")
        id = (await self.centre.rows("SELECT max(id) FROM announcement WHERE kind = 'news'"))[0][0]
        await self.ewa.presses_data(f">newsapprove.{id}")
        await self.ewa.sees(f"Number of people: {people}")
        await self.does(self.ewa, "Yes, send it")
        await self.ewa.sees("It is confirmed.")

    async def until(self, state: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while True:
                ((present,),) = await self.centre.rows("SELECT state FROM announcement ORDER BY id DESC LIMIT 1")
                if present == state:
                    return
                await asyncio.sleep(0.05)


def _is_card(one: Message) -> bool:
    return one.text.startswith("Announcement no.")


def numbers(card: str) -> dict[str, int]:
    """What a card counts."""
    return {name: int(count) for name, count in re.findall(r"^([A-Z][^:\n]*): (\d+)$", card, re.MULTILINE)}


def adds_up(card: str) -> bool:
    parts = ("Sent", "Have blocked us", "Failed", "Skipped", "Nobody knows whether it arrived", "Still to come")
    found = numbers(card)
    return sum(found.get(one, 0) for one in parts) == found["People"]


@asynccontextmanager
async def a_newsroom(folder: Path) -> AsyncIterator[Newsroom]:
    async with StandIn() as api, ViberStandIn() as viber:
        anna, ewa = api.user(1, language_code="en"), api.user(2, language_code="en")
        api.group(DESK, "Staff", members=[anna, ewa])
        async with a_centre(folder, api, desk=CONFIGURED, viber=viber) as centre:
            await until_called(viber)
            for one, name in ((anna, "Anna"), (ewa, "Ewa")):
                await centre.employs(one, name, role="coordinator")
            yield Newsroom(centre, viber, anna, ewa)


async def on_telegram(room: Newsroom) -> User:
    """Somebody who says yes with a topic, tap by tap."""
    olena = room.centre.api.user(7, language_code="en")
    await room.centre.speaks(olena)
    await olena.presses_data(">newsyes")
    await room.does(
        olena, "foreigners who live here", "Finding work", "That is all", "That is all", "whenever there is news"
    )
    await room.does(olena, "Yes, I agree")
    await olena.sees("You will get our announcements.")
    return olena


async def on_viber(room: Newsroom) -> Person:
    petro = room.viber.user(language="en", api_version=10)
    window = ViberWindow(petro)
    await window.arrives()
    await window.presses("English")
    await window.says("settings")
    for label in ("News and announcements", "Yes, I want news", "foreigners", "That is all", "That is all"):
        await window.presses(label)
    for label in ("whenever there is news", "Yes, I agree"):
        await window.presses(label)
    assert "You will get our announcements." in window.sees
    return petro


async def test_from_the_first_word_to_its_withdrawal(tmp_path: Path) -> None:
    async with a_newsroom(tmp_path) as room:
        olena, petro = await on_telegram(room), await on_viber(room)
        await room.crowd(150)
        await room.writes("A workshop on Friday, {centre}.")
        await room.does(room.anna, "Picture")
        await room.anna.sees("Please send one picture")
        await room.anna.sends_photo(content=drawn(format="JPEG"))
        await room.anna.sees("The picture stands with the announcement now.")
        await room.does(room.anna, "Preview")
        await room.anna.sees("That was all. This is how it looks on Telegram.")
        (shown,) = [one for one in room.anna.messages if one.text.startswith("A workshop on Friday")]
        assert (shown.kind, shown.labels) == ("photo", ["What to write to me about", "No more announcements"])
        await room.does(room.anna, "The announcement", "Dry run")
        await room.anna.sees("People: 152")
        await room.does(room.anna, "The announcement")
        blocked, refused = room.readers[3], room.readers[5]
        blocked.blocked = True  # and nobody has told the bot yet
        room.centre.api.fail_next("sendPhoto", 400, "Bad Request: SOMETHING", chat_id=refused.id)
        await room.goes_out(152)
        standing = room.cards[-1]
        await room.shows(lambda text: "Is being sent" in text and 0 < numbers(text).get("Sent", 0) < 150)
        await room.does(room.anna, "Pause")
        paused = await room.shows(lambda text: "\nPaused\n" in text)
        assert adds_up(paused)
        assert numbers(paused)["Still to come"]
        await room.does(room.anna, "Go on")
        done = await room.shows(lambda text: "\nSent\n" in text)
        assert room.cards[-1] is standing, "all the time in the same message"
        assert adds_up(done)
        assert numbers(done) | {"Sent": 150, "Have blocked us": 1, "Failed": 1} == numbers(done)
        for one in (olena, *room.readers[6:]):
            assert [got.kind for got in one.messages if "A workshop on Friday" in got.text] == ["photo"], "once"
        assert [got.type for got in petro.messages if "A workshop on Friday" in got.text] == ["picture"]

        await room.does(room.anna, "Try the failed again", "Yes, send it again")
        await room.shows(lambda text: "\nSent\n" in text and numbers(text)["Sent"] == 151)
        assert len(refused.messages) == 1

        await room.does(room.anna, "Correct", "English")
        await room.says(room.anna, "A workshop on Monday.", "On Telegram the new text")
        await room.does(room.anna, "Yes, correct it")
        corrected = await room.shows(lambda text: "\nSent\n" in text and "A workshop on Monday" in text)
        assert numbers(corrected) == {"People": 151, "Sent": 151}
        (there,) = [got for got in olena.messages if got.kind == "photo"]
        assert there.text == "A workshop on Monday.", "where it stands"
        assert "We are correcting an earlier message" in petro.sees, "below it, where nothing can be changed"

        await room.does(room.anna, "What it corrects", "Withdraw", "Yes, withdraw it")
        await room.until("done")
        assert not [got for one in (olena, *room.readers) for got in one.messages if got.kind == "photo"]
        assert "We have taken this message back." in petro.sees
        assert not room.centre.api.unfinished(room.anna)


async def test_it_is_stopped_and_what_somebody_wants_holds(tmp_path: Path) -> None:
    async with a_newsroom(tmp_path) as room:
        olena, petro = await on_telegram(room), await on_viber(room)
        await room.crowd(120)
        await room.writes("About work.")
        await room.goes_out(122)
        await room.shows(lambda text: "Is being sent" in text and 0 < numbers(text).get("Sent", 0) < 110)
        await room.does(room.anna, "Stop for good", "Yes, stop")
        stopped = await room.shows(lambda text: "\nStopped\n" in text)
        assert adds_up(stopped)
        assert numbers(stopped)["Skipped"] > 0
        message = await olena.sees("About work.")

        await olena.presses("What to write to me about", message)
        await olena.sees("About: Finding work")
        await room.does(olena, "No more announcements")
        await olena.sees("You will get no more announcements.")
        await petro.taps("What to write to me about")
        await petro.waits()
        await petro.taps("No more announcements")
        await petro.waits()
        before = len(olena.messages), len(petro.messages)
        await room.writes("Once more.")
        await room.does(room.anna, "Dry run")
        await room.anna.sees("People: 120")
        await room.does(room.anna, "The announcement")
        await room.goes_out(120)
        await room.shows(lambda text: "\nSent\n" in text and numbers(text)["Sent"] == 120)
        assert (len(olena.messages), len(petro.messages)) == before, "nothing after that one tap"


async def test_when_the_messenger_bars_us_for_long_it_is_paused_and_told(tmp_path: Path) -> None:
    async with a_newsroom(tmp_path) as room:
        await room.crowd(5)
        await room.writes("News.")
        for one in room.readers[:2]:
            room.centre.api.fail_next("sendMessage", 429, retry_after=1000, chat_id=one.id)
        await room.goes_out(5)
        await room.until("paused")
        lines = await room.centre.rows("SELECT payload FROM outbox ORDER BY id DESC LIMIT 10")
        told = [str(one) for (one,) in lines if "has stopped us from writing for a long time" in str(one)]
        assert len(told) == 2, "both coordinators, as soon as they may be written to"
        assert ">newscard.1" in told[0], "with a way to it"
