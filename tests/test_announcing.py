"""The sender of announcements, on real databases: everybody once, whatever happens, and the report adds up."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
import sqlalchemy as sa

from bot import dialogs
from bot.announcing import FIRST, TRIES
from bot.channels import Copy, Gone, Later, Refused, Sending, Sent, Unknown
from bot.pacing import Account
from bot.screen import Abilities, Door, Payload, Say, Screen, Verbatim
from bot.talk import Card, Dialog, Ending, Talk
from storage import mailings
from storage.newswork import (
    AnnouncementId,
    CorrectAnnouncement,
    Interest,
    NewsSaved,
    NotNow,
    Report,
    RetryFailed,
    SteerAnnouncement,
    Unsayable,
    Wanted,
    WantNews,
    WantNoNews,
    WithdrawAnnouncement,
)
from storage.records import BeSilent
from tests.newsroom import Newsroom, a_newsroom
from tests.patience import PATIENCE
from tests.talk import MONDAY, Paper, a_house, on_postgresql
from tests.test_announcements import EN, PL, UK, an_event

pytestmark = pytest.mark.one_driver

on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


class Press(Paper):
    """Prints as it is told for each address, and remembers every call."""

    def __init__(self, *, edits: bool = False, pace: tuple[int, float] | None = None, slice: int = 1) -> None:
        super().__init__(abilities=Abilities(shares_contact=True, edits=edits, pace=pace, slice=slice))
        self.script: dict[str, list[Sending]] = {}
        self.always: Sending | None = None
        self.calls: list[list[str]] = []
        self.drawn = 0
        self.open = asyncio.Event()
        self.open.set()
        self.latency = 0.0

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        self.drawn += 1
        return super().sheet(screen, say, language, picture)

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        self.calls.append([copy.address for copy in copies])
        await asyncio.sleep(self.latency)
        await self.open.wait()
        return await super().spread(sheet, copies)

    def _copied(self, sheet: Payload, copy: Copy) -> Sending:
        script = self.script.get(copy.address)
        outcome = script.pop(0) if script else self.always or Sent(copy.replaces or f"m-{copy.address}")
        if isinstance(outcome, Sent):
            self.delivered.setdefault(copy.address, []).append({**sheet, "replaces": copy.replaces})
        return outcome

    @property
    def asked(self) -> list[str]:
        """Who was sent something, in order."""
        return [address for call in self.calls for address in call]

    def read(self, address: str) -> list[str]:
        """What somebody has read."""
        return ["\n".join(cast(list[str], one["lines"])) for one in self.delivered.get(address, [])]


@asynccontextmanager
async def printing(url: str, press: Press | None = None) -> AsyncIterator[tuple[Newsroom, Press]]:
    press = press or Press()
    async with a_newsroom(url, press) as room:
        yield room, press


# --- What arrives ----------------------------------------------------------------------------------------------------


async def test_everybody_gets_it_once_and_in_their_language(url: str) -> None:
    async with printing(url) as (room, press):
        for address, language in (("a", "uk"), ("b", "pl"), ("c", "ru"), ("d", "uk")):
            await room.agree(address, language)
        one = await room.sends({"uk": UK, "pl": PL, "en": EN})
        report = await room.runs(one.id)
        assert (report.size, report.sent, report.languages) == (4, 4, {"uk": 2, "pl": 1, "en": 1})
        assert {who: press.read(who) for who in "abcd"} == {"a": [UK], "b": [PL], "c": [EN], "d": [UK]}
        assert (await room.find(one.id)).state == "done"
        assert await room.house.rows("SELECT message FROM recipient WHERE language = 'pl'") == [("m-b",)]


async def test_it_is_drawn_once_for_each_language_however_many_there_are(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(400)
        await room.agree("b", "pl")
        report = await room.runs((await room.sends({"uk": UK, "pl": PL})).id)
        assert report.sent == 401
        assert len(press.asked) == len(set(press.asked)) == 401
        assert press.drawn == 2


async def test_braces_stand_for_what_it_is_about_and_nothing_in_it_is_read_again(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a", "uk")
        await room.agree("b", "pl")
        who = await room.meet("a")
        await an_event(room, joined=who.id)
        words = {"uk": "{event} — {office}, {date}, {time}. {centre}", "pl": "{event}, {office}, {date}, {time}"}
        await room.runs((await room.sends(words, button=Door("event", "1"), labels={"uk": "Далі", "pl": "Dalej"})).id)
        assert press.read("a") == ["Робота в Польщі — Краків, вівторок, 1 грудня, 17:00. the centre"]
        assert press.read("b") == ["Praca w Polsce, Kraków, wtorek, 1 grudnia, 17:00"]
        assert press.delivered["a"][0]["keys"] == [
            ["Далі", ">event.1"],
            ["Про що мені писати", ">interests"],
            ["Не надсилати оголошень", ">newsstop"],
        ]
        await room.runs((await room.sends({"uk": "{office}"}, wanted=Wanted(towns=("online",)))).id)
        assert press.read("a")[1:] == ["онлайн"]


async def test_what_is_told_of_an_event_is_as_it_stands_when_it_is_told(url: str) -> None:
    async with printing(url) as (room, press):
        for address in ("a", "b"):
            await room.agree(address, "uk")
        await an_event(room)
        press.script["b"] = [Later(30)]
        one = await room.sends({"uk": "{date}, {time}"}, button=Door("event", "1"), labels={"uk": "Далі"})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent == 1)
            when = "starts_at = '2026-12-02 17:00:00+00:00', ends_at = '2026-12-02 19:00:00+00:00'"
            for table in ("event", "event_session"):
                await room.house.rows(f"UPDATE {table} SET {when} RETURNING 1")
            room.house.later(seconds=31)
            await room.until(one.id)
        assert press.read("a") == ["вівторок, 1 грудня, 17:00"]
        assert press.read("b") == ["середа, 2 грудня, 18:00"]


async def test_below_each_there_is_a_way_to_hear_nothing_more(url: str) -> None:
    async def interests(talk: Talk) -> Ending:
        return Card((Verbatim("…"),))

    real = dialogs.load()
    known = replace(real, by_name={**real.by_name, "interests": cast(Dialog, interests)})
    async with printing(url) as (room, press):
        room.house.world = replace(room.house.world, dialogs=known)
        await room.agree("a")
        one = await room.sends({"uk": UK}, button="https://example.org/a", labels={"uk": "Читати"})
        await room.runs(one.id)
        assert press.delivered["a"][0]["keys"] == [
            ["Читати", "https://example.org/a"],
            ["Про що мені писати", ">interests"],
            ["Не надсилати оголошень", ">newsstop"],
        ]


# --- Who does not get it ---------------------------------------------------------------------------------------------


async def test_whoever_has_left_or_thought_better_of_it_since_is_skipped_and_it_is_said_why(url: str) -> None:
    async with printing(url) as (room, press):
        people = {name: await room.agree(name) for name in ("left", "withdrawn", "silent", "there")}
        one = await room.sends({"uk": UK}, send_at=room.house.now + timedelta(minutes=5))
        await room.house.rows("UPDATE visitor SET reachable = false WHERE address = 'left' RETURNING id")
        await room.acts(WantNoNews(), visitor=people["withdrawn"])
        await room.acts(BeSilent(silent=True), visitor=people["silent"])
        room.house.later(minutes=5)
        report = await room.runs(one.id)
        assert press.asked == ["there"]
        assert (report.sent, report.skipped) == (1, 3)
        assert report.reasons == {"unreachable": 1, "withdrawn": 1, "silent": 1}


async def test_who_wants_to_hear_rarely_gets_one_a_week(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("weekly", interest=Interest(often="weekly"))
        await room.agree("each")
        first, second = await room.sends({"uk": "1"}), await room.sends({"uk": "2"})
        async with room.announcing():
            await room.until(first.id)
            report = await room.until(second.id)
        assert report.reasons == {"weekly": 1}
        room.house.later(days=7)
        await room.runs((await room.sends({"uk": "3"})).id)
        assert press.read("weekly") == ["1", "3"]
        assert press.read("each") == ["1", "2", "3"]


@on_sqlite
async def test_who_wants_to_hear_rarely_gets_one_even_if_the_database_is_slow_between_two(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("weekly", interest=Interest(often="weekly"))
        first, second = await room.sends({"uk": "1"}), await room.sends({"uk": "2"})
        press.open.clear()
        async with room.announcing():
            await until(lambda: press.calls == [["weekly"]])
            async with room.house.database.begin():
                await asyncio.sleep(0.3)  # the next look for more waits for the database, …
                press.open.set()
                await asyncio.sleep(0.1)  # … and the first has arrived meanwhile
            report = await room.until(second.id)
        assert (await room.report(first.id)).sent == 1
        assert report.reasons == {"weekly": 1}


async def test_whoever_withdraws_while_it_is_being_sent_does_not_get_it(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, press):
        await room.crowd(40)
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent >= 5)
            last = await room.meet("p39")
            await room.acts(WantNoNews(), visitor=last)
            report = await room.until(one.id)
        assert (report.sent, report.reasons) == (39, {"withdrawn": 1})
        assert "p39" not in press.asked


async def test_a_channel_that_is_not_running_is_waited_for_a_day_and_no_longer(url: str) -> None:
    async with printing(url) as (room, _):
        await room.crowd(3)
        one = await room.sends({"uk": UK})
        await room.house.rows("UPDATE recipient SET channel = 'viber' RETURNING visitor_id")
        async with room.announcing():
            await asyncio.sleep(0.2)
            assert (await room.report(one.id)).pending == 3
            room.house.later(days=1, minutes=1)
            report = await room.until(one.id)
        assert (report.skipped, report.reasons) == (3, {"closed": 3})


# --- What channels say -----------------------------------------------------------------------------------------------


async def test_every_outcome_is_in_the_report_and_it_adds_up(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(6)
        press.script |= {"p0": [Gone()], "p1": [Refused("too long")], "p2": [Unknown()], "p3": [Later(30)]}
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.pending == 1)
            assert press.asked.count("p3") == 1
            room.house.later(seconds=31)
            report = await room.until(one.id)
        assert (report.sent, report.blocked, report.failed, report.unknown) == (3, 1, 1, 1)
        assert report.reasons == {"refused": 1}
        assert press.asked.count("p2") == 1, "nobody knows whether it has arrived, so it is left alone"
        assert await room.house.rows("SELECT address FROM visitor WHERE NOT reachable") == [("p0",)]
        assert await room.house.rows("SELECT count(*) FROM interest WHERE last_at IS NOT NULL") == [(3,)]


async def test_only_those_for_whom_it_has_failed_are_tried_again(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(4)
        press.script |= {"p1": [Refused("…")], "p2": [Unknown()], "p3": [Gone()]}
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        press.calls.clear()
        saved = await room.acts(RetryFailed(one.id))
        assert isinstance(saved, NewsSaved)
        assert saved.announcement.state == "sending"
        report = await room.runs(one.id)
        assert press.asked == ["p1"]
        assert (report.sent, report.blocked, report.failed, report.unknown) == (2, 1, 0, 1)
        assert await room.acts(RetryFailed(one.id)) == NotNow("done"), "there is nobody left"
        await room.acts(RetryFailed(one.id, unknown=True))
        report = await room.runs(one.id)
        assert press.asked == ["p1", "p2"]
        assert (report.sent, report.unknown) == (3, 0)


async def test_whoever_cannot_be_reached_again_and_again_is_given_up(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        press.script["a"] = [Later(1)] * 20
        one = await room.sends({"uk": UK})
        async with room.announcing():
            while (await room.find(one.id)).state != "done":
                room.house.later(seconds=1000)
                await asyncio.sleep(0.05)
        assert (await room.report(one.id)).reasons == {"never": 1}
        assert len(press.asked) == TRIES


async def test_when_everybody_has_to_wait_they_do_and_nobody_has_failed(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, press):
        await room.crowd(30)
        account = Account((30, 1.0))
        press.script["p5"] = [Later(0.6, everybody=True)]
        one = await room.sends({"uk": UK})
        async with room.announcing(account):
            await room.until(one.id, lambda _: account.paused("bulk") > 0)
            assert account.paused("chat") > 0, "they share the limit"
            before = len(press.calls)
            await asyncio.sleep(0.4)
            assert len(press.calls) == before
            report = await room.until(one.id)
        assert (report.sent, report.failed) == (30, 0)
        assert await room.house.rows("SELECT attempts, count(*) FROM recipient GROUP BY attempts") == [(1, 30)]


async def test_when_nothing_that_costs_money_may_leave_answers_still_do(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        account = Account(None)
        press.script["a"] = [Later(0.5, everybody=True, unasked=True)]
        one = await room.sends({"uk": UK})
        async with room.announcing(account):
            await room.until(one.id, lambda _: account.paused("bulk") > 0)
            assert account.paused("notice") > 0
            assert not account.paused("chat")
            assert (await room.until(one.id)).sent == 1


async def test_a_very_long_ban_pauses_it_and_somebody_is_told(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(20)
        account = Account((10, 1.0))
        press.script["p3"] = [Later(10072, everybody=True)]
        one, urgent = await room.sends({"uk": UK}), await room.sends({"uk": UK}, send_at=MONDAY + timedelta(hours=1))
        async with room.announcing(account):
            await room.until(one.id)
            found = await room.find(one.id)
            assert (found.state, found.why) == ("paused", "ban")
            assert (await room.find(urgent.id)).state == "scheduled"
            await until(lambda: room.alarms == [(one.id, "ban")])
            assert 10000 < account.paused("chat") <= 10072
            await asyncio.sleep(0.2)
            report = await room.report(one.id)
        assert (report.failed, report.unknown, report.pending + report.sent) == (0, 0, 20)
        await room.acts(SteerAnnouncement(one.id, "sending"))
        assert (await room.runs(one.id)).sent == 20


async def test_a_very_long_ban_that_a_chat_has_met_with_pauses_it_too(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(5)
        account = Account((30, 1.0))
        one = await room.sends({"uk": UK})
        async with room.announcing(account):
            account.pause(10072)
            await room.until(one.id, lambda report: report.pending == 5 - len(press.asked))
            await until(lambda: room.alarms == [(one.id, "ban")])
            found = await room.find(one.id)
            assert (found.state, found.why) == ("paused", "ban")
            await room.acts(SteerAnnouncement(one.id, "sending"))
            await asyncio.sleep(1.2)
            assert (await room.find(one.id)).state == "sending", "who goes on knows of it"
            assert room.alarms == [(one.id, "ban")]


async def test_if_the_first_ones_are_all_refused_it_is_paused(url: str) -> None:
    async with printing(url, Press(pace=(60, 1.0))) as (room, press):
        await room.crowd(40)
        press.always = Refused("wrong words")
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id)
            await until(lambda: room.alarms == [(one.id, "refused")])
            found, report = await room.find(one.id), await room.report(one.id)
            assert (found.state, found.why) == ("paused", "refused")
            assert FIRST <= report.failed < 40
            press.always = None
            await room.acts(RetryFailed(one.id))
            report = await room.until(one.id)
        assert (report.sent, report.failed) == (40, 0)


async def test_one_language_that_is_refused_is_enough_to_pause_it(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(20)
        for number in range(5):
            await room.agree(f"pl{number}", "pl")
        press.script |= {f"p{number}": [Refused("uk")] for number in range(20)}
        one = await room.sends({"pl": PL, "uk": UK})
        async with room.announcing():
            await room.until(one.id)
            assert (await room.find(one.id)).why == "refused"


async def test_a_few_who_are_refused_among_many_pause_nothing(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(60)
        press.script |= {f"p{number}": [Refused("…")] for number in range(1, 60, 2)}
        report = await room.runs((await room.sends({"uk": UK})).id)
        assert (report.sent, report.failed, room.alarms) == (30, 30, [])


async def test_a_channel_that_raises_is_no_end_of_it(url: str) -> None:
    class Broken(Press):
        async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
            if copies[0].address == "p1":
                raise ValueError("+48 600 100 200")
            return await super().spread(sheet, copies)

    async with printing(url, Broken()) as (room, _):
        await room.crowd(3)
        report = await room.runs((await room.sends({"uk": UK})).id)
        assert (report.sent, report.failed) == (2, 1)


# --- When, and how fast ----------------------------------------------------------------------------------------------


async def test_quiet_hours_hold_unless_it_is_urgent(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        room.quiet = True
        calm, urgent = await room.sends({"uk": "calm"}), await room.sends({"uk": "urgent"}, urgent=True)
        async with room.announcing():
            await room.until(urgent.id)
            assert (await room.find(calm.id)).state == "sending"
            assert press.read("a") == ["urgent"]
            room.quiet = False
            await room.until(calm.id)
        assert press.read("a") == ["urgent", "calm"]


async def test_pause_and_stop_work_at_once_and_nobody_is_lost(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, press):
        await room.crowd(80)
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent >= 3)
            await room.acts(SteerAnnouncement(one.id, "paused"))
            before = len(press.calls)
            await asyncio.sleep(0.6)
            assert len(press.calls) - before <= 9, "no more than what was in hand"
            report = await room.report(one.id)
            assert report.sent + report.pending == 80
            assert report.seconds_left is None
            await room.acts(SteerAnnouncement(one.id, "sending"))
            await room.until(one.id, lambda now: now.sent > report.sent + 5)
            await room.acts(SteerAnnouncement(one.id, "stopped"))
            await asyncio.sleep(0.6)
            report = await room.report(one.id)
        assert report.sent == len(press.asked) == len(set(press.asked))
        assert report.reasons == {"stopped": 80 - report.sent}


async def test_it_says_how_long_it_will_still_take(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, _):
        await room.crowd(60)
        one = await room.sends({"uk": UK})
        report = await room.report(one.id)
        assert report.seconds_left == pytest.approx(60 / 27.27, abs=0.01)


async def test_little_is_in_hand_at_a_time(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, press):
        await room.crowd(60)
        press.open.clear()
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await asyncio.sleep(0.5)
            held = await room.house.rows("SELECT count(*) FROM recipient WHERE state = 'sending'")
            assert cast(int, held[0][0]) <= 9 + 30
            assert cast(int, held[0][0]) - len(press.calls) <= 9, "as much as leaves within a third of a second"
            press.open.set()
            await room.until(one.id, seconds=30)


async def test_where_one_call_goes_to_many_they_are_put_together_by_what_they_get(url: str) -> None:
    async with printing(url, Press(slice=50)) as (room, press):
        await room.crowd(120)
        for number in range(3):
            await room.agree(f"pl{number}", "pl")
        report = await room.runs((await room.sends({"uk": UK, "pl": PL})).id)
        assert report.sent == 123
        assert sorted(map(len, press.calls), reverse=True)[:2] == [50, 50]
        assert len(press.calls) <= 5
        assert press.read("pl0") == [PL]


async def test_urgent_ones_go_first_and_then_in_their_order(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        for words, urgent in (("1", False), ("2", False), ("3", True)):
            await room.sends({"uk": words}, urgent=urgent)
            room.house.later(seconds=1)
        async with room.announcing():
            await until(lambda: len(press.read("a")) == 3)
        assert press.read("a") == ["3", "1", "2"]


# --- Corrections and retractions -------------------------------------------------------------------------------------


async def test_a_correction_takes_the_place_of_what_was_sent_where_the_channel_can(url: str) -> None:
    async with printing(url, Press(edits=True)) as (room, press):
        await room.crowd(3)
        await room.agree("pl", "pl")
        press.script["p2"] = [Gone()]
        one = await room.sends({"uk": UK, "pl": PL})
        await room.runs(one.id)
        saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(saved, NewsSaved)
        correction = saved.announcement
        assert (correction.kind, correction.corrects) == ("correction", one.id)
        report = await room.runs(correction.id)
        assert (report.size, report.sent) == (2, 2), "those whom it has reached, in that language"
        assert press.read("p0") == [UK, "Інакше"]
        assert press.delivered["p0"][1]["replaces"] == "m-p0"
        assert press.read("pl") == [PL]
        assert (await room.find(one.id)).text("uk").words == "Інакше"  # type: ignore[union-attr]
        assert (await room.report(one.id)).sent == 3, "the first report stays as it was"
        again = await room.acts(CorrectAnnouncement(one.id, (("uk", "Ще інакше"),)))
        assert isinstance(again, NewsSaved)
        await room.runs(again.announcement.id)
        assert press.read("p0") == [UK, "Інакше", "Ще інакше"]
        assert [each.kind for each in await room.corrections(one.id)] == ["correction", "correction"]


async def test_where_nothing_can_be_changed_a_correction_follows_and_says_so(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        gone = await room.agree("withdrawn")
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        await room.acts(WantNoNews(), visitor=gone)
        saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(saved, NewsSaved)
        report = await room.runs(saved.announcement.id)
        assert press.read("a") == [UK, "Ми виправляємо своє попереднє повідомлення. Правильно так:\nІнакше"]
        assert press.delivered["a"][1]["replaces"] == ""
        assert report.reasons == {"withdrawn": 1}


async def test_what_stands_there_is_corrected_for_everybody_even_at_night(url: str) -> None:
    async with printing(url, Press(edits=True)) as (room, press):
        people = [await room.agree(name) for name in ("withdrawn", "silent", "left")]
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        await room.acts(WantNoNews(), visitor=people[0])
        await room.acts(BeSilent(silent=True), visitor=people[1])
        await room.house.rows("UPDATE visitor SET reachable = false WHERE address = 'left' RETURNING id")
        room.quiet = True
        saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(saved, NewsSaved)
        report = await room.runs(saved.announcement.id)
        assert (report.sent, report.reasons) == (2, {"unreachable": 1})
        assert press.read("silent") == [UK, "Інакше"]


async def test_a_correction_in_the_middle_is_also_what_the_rest_get(url: str) -> None:
    async with printing(url, Press(edits=True, pace=(30, 1.0))) as (room, press):
        await room.crowd(40)
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent >= 10)
            assert await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),))) == NotNow("sending")
            await room.acts(SteerAnnouncement(one.id, "paused"))
            saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
            assert isinstance(saved, NewsSaved)
            await room.acts(SteerAnnouncement(one.id, "sending"))
            await room.until(one.id)
            await room.until(saved.announcement.id)
        assert {press.read(f"p{number}")[-1] for number in range(40)} == {"Інакше"}
        assert len(press.read("p0")) == 2
        assert len(press.read("p39")) == 1


async def test_what_cannot_be_corrected_is_not(url: str) -> None:
    async with printing(url) as (room, _):
        await room.agree("a")
        draft = await room.writes({"uk": UK})
        assert await room.acts(CorrectAnnouncement(draft.id, (("uk", "…"),))) == NotNow("draft")
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        assert await room.acts(CorrectAnnouncement(one.id, (("pl", PL),))) == NotNow("done"), "nobody got it in Polish"
        wrong = await room.acts(CorrectAnnouncement(one.id, (("uk", "{nobody}"),)))
        assert wrong == Unsayable((("uk", "placeholder:nobody"),))
        first = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(first, NewsSaved)
        assert await room.acts(CorrectAnnouncement(one.id, (("uk", "Ще"),))) == NotNow("scheduled")
        assert await room.acts(CorrectAnnouncement(first.announcement.id, (("uk", "Ще"),))) == NotNow("scheduled")


async def test_what_is_withdrawn_is_taken_back_and_goes_to_nobody_else(url: str) -> None:
    async with printing(url, Press(edits=True, pace=(30, 1.0))) as (room, press):
        await room.crowd(40)
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent >= 5)
            saved = await room.acts(WithdrawAnnouncement(one.id))
            assert isinstance(saved, NewsSaved)
            assert saved.announcement.state == "withdrawn"
            (retraction,) = await room.corrections(one.id)
            undone = await room.until(retraction.id)
            report = await room.report(one.id)
        assert report.sent + report.skipped == 40
        assert report.reasons == {"stopped": 40 - report.sent}
        assert (undone.size, undone.sent) == (report.sent, report.sent)
        assert press.delivered["p0"][1] == {"taken back": True, "lines": [], "replaces": "m-p0"}
        assert await room.acts(WithdrawAnnouncement(one.id)) == NotNow("withdrawn")
        assert await room.acts(WithdrawAnnouncement(retraction.id)) == NotNow("done")


async def test_where_nothing_can_be_taken_back_it_is_said_that_it_does_not_hold(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        await room.acts(WithdrawAnnouncement(one.id))
        (retraction,) = await room.corrections(one.id)
        assert (await room.runs(retraction.id)).sent == 1
        assert press.read("a") == [UK, "Ми відкликали це повідомлення. Будь ласка, не зважайте на нього."]


async def test_no_older_words_are_tried_again_over_newer_ones(url: str) -> None:
    async with printing(url, Press(edits=True)) as (room, press):
        await room.agree("a")
        one = await room.sends({"uk": "1"})
        await room.runs(one.id)
        press.script["a"] = [Refused("…")]
        first = await room.acts(CorrectAnnouncement(one.id, (("uk", "2"),)))
        assert isinstance(first, NewsSaved)
        assert (await room.runs(first.announcement.id)).failed == 1
        second = await room.acts(CorrectAnnouncement(one.id, (("uk", "3"),)))
        assert isinstance(second, NewsSaved)
        await room.runs(second.announcement.id)
        assert press.read("a") == ["1", "3"]
        assert await room.acts(RetryFailed(first.announcement.id)) == NotNow("done")


async def test_what_was_taken_back_is_not_corrected_any_more(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        one = await room.sends({"uk": "1"})
        await room.runs(one.id)
        press.script["a"] = [Refused("…")]
        correction = await room.acts(CorrectAnnouncement(one.id, (("uk", "2"),)))
        assert isinstance(correction, NewsSaved)
        assert (await room.runs(correction.announcement.id)).failed == 1
        await room.acts(WithdrawAnnouncement(one.id))
        assert await room.acts(RetryFailed(correction.announcement.id)) == NotNow("done")


async def test_what_was_on_its_way_when_it_was_withdrawn_is_taken_back_too(url: str) -> None:
    async with printing(url, Press(edits=True)) as (room, press):
        await room.crowd(2)
        press.open.clear()
        press.script["p1"] = [Later(1)]
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await until(lambda: len(press.calls) == 2)
            await room.acts(WithdrawAnnouncement(one.id))
            await asyncio.sleep(1.2)
            (retraction,) = await room.corrections(one.id)
            assert retraction.state == "scheduled", "it waits for what is still on its way"
            press.open.set()
            undone = await room.until(retraction.id)
            report = await room.report(one.id)
        assert (undone.size, undone.sent) == (1, 1)
        assert (report.sent, report.reasons) == (1, {"stopped": 1}), "what did not arrive does not go again"


# --- Crashes and several processes -----------------------------------------------------------------------------------


async def claimed(room: Newsroom, id: AnnouncementId, owner: str, count: int) -> None:
    """As if another process had these in hand."""
    until = f"'{(room.house.now + timedelta(seconds=60)).strftime('%Y-%m-%d %H:%M:%S.%f')}"
    zone = "" if room.house.database.dialect == "sqlite" else "+00"
    await room.house.rows(
        f"UPDATE recipient SET state = 'sending', attempts = 1, lease_owner = '{owner}', lease_until = {until}{zone}'"
        f" WHERE announcement_id = {id} AND visitor_id IN (SELECT visitor_id FROM recipient"
        f" WHERE announcement_id = {id} ORDER BY visitor_id LIMIT {count}) RETURNING visitor_id"
    )


async def test_what_a_dead_process_had_in_hand_is_unknown_and_not_sent_again(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(10)
        one = await room.sends({"uk": UK})
        await claimed(room, one.id, "dead", 3)
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent == 7)
            assert (await room.report(one.id)).pending == 3
            room.house.later(seconds=61)
            report = await room.until(one.id)
        assert (report.sent, report.unknown) == (7, 3)
        assert len(press.asked) == 7


async def test_what_changes_a_message_is_done_again_after_a_crash(url: str) -> None:
    async with printing(url, Press(edits=True)) as (room, press):
        await room.crowd(4)
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(saved, NewsSaved)
        correction = saved.announcement
        await room.looks()
        await claimed(room, correction.id, "dead", 2)
        press.script["p3"] = [Unknown()]
        async with room.announcing():
            await room.until(correction.id, lambda report: report.sent == 1)
            room.house.later(seconds=61)
            report = await room.until(correction.id)
        assert (report.sent, report.unknown) == (4, 0)


async def test_what_a_stalled_process_learns_late_is_still_written_down(url: str) -> None:
    async with printing(url) as (room, press):
        await room.agree("a")
        press.open.clear()
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await until(lambda: press.calls == [["a"]])
            await room.house.rows("UPDATE recipient SET state = 'unknown' RETURNING visitor_id")
            press.open.set()
            assert (await room.until(one.id, lambda report: report.sent == 1)).unknown == 0


async def test_what_was_written_down_before_a_commit_broke_off_is_billed_once(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(2)
        press.script |= {who: [Sent(who, "charged")] for who in ("p0", "p1")}
        press.open.clear()
        one = await room.sends({"uk": UK})
        async with room.announcing() as announcer:
            await until(lambda: press.calls == [["p0"], ["p1"]])
            ((number,),) = await room.house.rows("SELECT id FROM visitor WHERE address = 'p0'")
            first = f"visitor_id = {number}"
            await room.house.rows(
                f"UPDATE recipient SET state = 'sent', lease_owner = NULL WHERE {first} RETURNING visitor_id"
            )
            announcer._lines[0]._unsure = True
            press.open.set()
            await room.until(one.id, lambda report: report.sent == 2)
        assert await room.house.rows("SELECT messages FROM billing") == [(1,)]


async def test_what_was_stopped_while_its_process_died_waits_for_nobody(url: str) -> None:
    """What changes a message is done again after a crash, but not if it was stopped meanwhile."""
    async with printing(url, Press(edits=True)) as (room, _):
        await room.crowd(4)
        one = await room.sends({"uk": UK})
        await room.runs(one.id)
        saved = await room.acts(CorrectAnnouncement(one.id, (("uk", "Інакше"),)))
        assert isinstance(saved, NewsSaved)
        correction = saved.announcement
        await room.looks()
        await claimed(room, correction.id, "dead", 2)
        await room.acts(SteerAnnouncement(correction.id, "stopped"))
        await room.house.database.run(lambda connection: mailings.abandoned(connection, room.house.now))
        report = await room.report(correction.id)
        assert (report.pending, report.reasons) == (0, {"stopped": 4})


async def test_what_was_stopped_while_a_claim_broke_off_waits_for_nobody(url: str) -> None:
    async with printing(url) as (room, _):
        await room.crowd(5)
        one = await room.sends({"uk": UK})
        await claimed(room, one.id, room.house.world.owner, 2)
        await room.acts(SteerAnnouncement(one.id, "stopped"))
        async with room.announcing() as announcer:
            (line,) = announcer._lines
            line._unsure = True
            report = await room.until(one.id, lambda report: not report.pending)
        assert report.reasons == {"stopped": 5}


async def test_stopping_finishes_what_has_left_and_keeps_the_rest_for_later(url: str) -> None:
    async with printing(url, Press(pace=(30, 1.0))) as (room, press):
        await room.crowd(30)
        press.latency = 0.1
        one = await room.sends({"uk": UK})
        async with room.announcing():
            await room.until(one.id, lambda report: report.sent >= 3)
        report = await room.report(one.id)
        assert report.unknown == 0
        assert report.sent == len(press.asked)
        assert await room.house.rows("SELECT count(*) FROM recipient WHERE state = 'sending'") == [(0,)]
        assert await room.house.rows("SELECT count(*) FROM lease") == [(0,)]
        assert (await room.runs(one.id)).sent == 30
        assert len(press.asked) == len(set(press.asked))


@on_postgresql
async def test_of_two_processes_one_sends_and_the_other_goes_on_when_it_is_gone(url: str) -> None:
    async with printing(url, Press(pace=(60, 1.0))) as (room, press):
        await room.crowd(120)
        one = await room.sends({"uk": UK})
        async with a_house(url, paper=press, owner="there", fresh=False) as house:
            other = Newsroom(house)
            async with room.announcing(Account((60, 1.0)), "here"):
                await room.until(one.id, lambda report: report.sent >= 5)
                async with other.announcing(Account((60, 1.0)), "there"):
                    await room.until(one.id, lambda report: report.sent >= 40)
                    owners = await room.house.rows("SELECT DISTINCT lease_owner FROM recipient WHERE state = 'sending'")
                    assert {owner for (owner,) in owners} <= {"here"}
                    assert await room.house.rows("SELECT owner FROM lease") == [("here",)]
            async with other.announcing(Account((60, 1.0)), "there"):
                report = await room.until(one.id)
        assert report.sent == 120
        assert len(press.asked) == len(set(press.asked)) == 120


@on_postgresql
async def test_two_who_both_believe_to_be_alone_still_send_nothing_twice(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(300)
        press.latency = 0.01
        one = await room.sends({"uk": UK})
        async with a_house(url, paper=press, owner="there", fresh=False) as house:
            other = Newsroom(house)
            async with room.announcing(owner="here") as here, other.announcing(owner="there") as there:
                for _ in range(200):
                    for announcer in (here, there):
                        for line in announcer._lines:
                            line.turn(on=True)
                    await asyncio.sleep(0.01)
                    if (await room.find(one.id)).state == "done":
                        break
                await room.until(one.id)
        assert (await room.report(one.id)).sent == 300
        assert len(press.asked) == len(set(press.asked)) == 300


@on_postgresql
async def test_a_process_that_was_held_up_takes_nothing_more_once_another_has_taken_over(url: str) -> None:
    async with printing(url, Press(pace=(60, 1.0))) as (room, press):
        await room.crowd(60)
        one = await room.sends({"uk": UK})
        async with room.announcing(owner="here") as announcer:
            await room.until(one.id, lambda report: report.sent >= 3)
            until = "'2030-01-01 00:00:00+00'"
            await room.house.rows(f"UPDATE lease SET owner = 'there', until = {until} RETURNING 1")
            for _ in range(50):
                announcer._lines[0].turn(on=True)  # as if it had not looked yet
                await asyncio.sleep(0.01)
            before = len(press.calls)
            for _ in range(50):
                announcer._lines[0].turn(on=True)
                await asyncio.sleep(0.01)
            assert len(press.calls) == before


@on_postgresql
async def test_the_database_may_be_away_for_a_while(url: str) -> None:
    async with printing(url, Press(pace=(60, 1.0))) as (room, press):
        await room.crowd(60)
        one = await room.sends({"uk": UK})
        dice, breaking = random.Random(5), True

        def broken(*_: object) -> None:
            if breaking and dice.random() < 0.3:
                raise ConnectionError("the network is down")

        engine = room.house.database.engine.sync_engine
        async with room.announcing():
            sa.event.listen(engine, "begin", broken)
            await asyncio.sleep(1.5)
            breaking = False
            sa.event.remove(engine, "begin", broken)
            report = await room.until(one.id, seconds=30)
        assert (report.sent, report.unknown) == (60, 0)
        assert len(press.asked) == len(set(press.asked)) == 60


async def test_a_claim_that_broke_off_holds_nobody_back(url: str) -> None:
    async with printing(url) as (room, press):
        await room.crowd(5)
        one = await room.sends({"uk": UK})
        await claimed(room, one.id, room.house.world.owner, 2)
        async with room.announcing() as announcer:
            (line,) = announcer._lines
            line._unsure = True
            report = await room.until(one.id)
        assert (report.sent, report.unknown) == (5, 0)
        assert len(press.asked) == 5


@on_sqlite
async def test_what_arrives_while_a_claim_that_broke_off_is_made_good_is_not_sent_again(url: str) -> None:
    """The database has one connection there: whoever has it decides what happens in between."""
    doors = {address: asyncio.Event() for address in ("p0", "p1")}

    class Doors(Press):
        async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
            told = await super().spread(sheet, copies)
            await doors[copies[0].address].wait()
            return told

    async with printing(url, Doors()) as (room, press):
        await room.crowd(2)
        press.script["p0"] = [Gone()]
        one = await room.sends({"uk": UK})

        async def second_of_the_two() -> None:
            async with room.house.database.begin():
                await asyncio.sleep(0.1)  # what p0's blocking means waits to be written down
                doors["p1"].set()
                await asyncio.sleep(0.1)

        async with room.announcing() as announcer:
            await until(lambda: len(press.calls) == 2)
            async with room.house.database.begin():
                await asyncio.sleep(0.3)
                doors["p0"].set()
                announcer._lines[0]._unsure = True
                then = asyncio.create_task(second_of_the_two())
                await asyncio.sleep(0.1)
            await then
            report = await room.until(one.id)
        assert (report.sent, report.blocked) == (1, 1)
        assert press.asked == ["p0", "p1"]


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_happens_it_adds_up_and_nobody_is_written_to_twice(url: str, seed: int) -> None:
    dice = random.Random(seed)
    async with printing(url, Press(pace=(200, 1.0), edits=dice.random() < 0.5)) as (room, press):
        await room.crowd(60)
        outcomes: tuple[Sending, ...] = (
            Sent("x"),
            Gone(),
            Refused("r"),
            Unknown(),
            Later(0.1),
            Later(0.1, everybody=True),
        )
        press.script = {f"p{n}": [dice.choice(outcomes) for _ in range(3)] for n in range(60)}
        one = await room.sends({"uk": UK})
        for _ in range(4):
            async with room.announcing():
                for _ in range(6):
                    act = dice.choice(["paused", "sending", "leaves", "withdraws", "waits"])
                    if act in ("paused", "sending"):
                        await room.acts(SteerAnnouncement(one.id, act))  # type: ignore[arg-type]
                    elif act != "waits":
                        await leaves(room, f"p{dice.randrange(60)}", withdraws=act == "withdraws")
                    room.house.later(seconds=dice.choice([0, 3]))
                    await asyncio.sleep(0.05)
                    await room.report(one.id)
        if (await room.find(one.id)).state == "paused":
            await room.acts(SteerAnnouncement(one.id, "sending"))
        async with room.announcing():
            while (await room.find(one.id)).state == "sending":
                room.house.later(seconds=30)
                await asyncio.sleep(0.05)
        report: Report = await room.report(one.id)
        assert report.pending == 0
        assert all(len(read) <= 1 for read in press.delivered.values())
        assert report.sent == len(press.delivered)


async def leaves(room: Newsroom, address: str, *, withdraws: bool) -> None:
    one = await room.meet(address)
    if withdraws:
        await room.acts(WantNoNews(), visitor=one)
    else:
        await room.house.rows(f"UPDATE visitor SET reachable = false WHERE address = '{address}' RETURNING id")


async def until(holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_people_keep_coming_while_it_is_sent(url: str) -> None:
    """Turns and announcements use one database."""
    async with printing(url, Press(pace=(100, 1.0))) as (room, _):
        await room.crowd(60)
        one = await room.sends({"uk": UK})

        async with room.announcing():
            for number in range(40):
                await room.acts(WantNews(Interest()), visitor=await room.meet(f"new{number}"))
            report = await room.until(one.id)
        assert report.sent == report.size == 60
