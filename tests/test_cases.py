"""Cases as talk: a visitor asks for a person, writes, is answered and comes back; and what the bot keeps to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot import casecards
from bot.channels import Gone, Refused, Sent
from bot.screen import Abilities, Commanded, Edited, Event, File, Input, Payload, Pressed, Said, Say, SharedOther
from storage import cases, posting, roster, topics
from storage.casework import CaseId, CaseMessage, OpenCase, Opened, Remark
from storage.database import Connection
from tests.crashing import carry
from tests.talk import CENTRE, TEXTS, House, Paper, Person, a_house, on_postgresql


async def speaks(person: Person, language: str = "English") -> None:
    """Somebody arrives and chooses their language."""
    await person.arrives()
    await person.presses_data(">language")
    await person.presses(language)


async def asks(person: Person, about: str = "Documents", where: str = "It does not matter") -> int:
    """Somebody asks for a person; the case's number."""
    await person.commands("person")
    await person.presses(about)
    await person.presses(where)
    rows = await person.house.rows("SELECT max(id) FROM cases")
    return int(str(rows[0][0]))


def asked(person: Person) -> str:
    """What the screen in front of somebody asks for."""
    return str(person.screen["typing"])


async def told(house: House, case: int) -> list[CaseMessage]:
    """What stands in a case."""

    async def work(connection: Connection) -> list[CaseMessage]:
        return list(await cases.messages(connection, CaseId(case)))

    return await house.database.run(work)


async def writes_on(person: Person, event: Event, message: str, reply_to: str = "") -> str:
    """Something that the channel knows by an id."""
    number = str(next(person.house.inputs))
    input = Input(person.channel, number, person.address, event, person.language, message=message, reply_to=reply_to)
    await person.house.conversation.receive(input)
    return await person.reads()


# --- The way of a case -----------------------------------------------------------------------------------------------


async def test_a_case_is_opened_written_to_answered_and_closed(any_desk: House) -> None:
    ola, ewa = any_desk.person("ola", "en"), any_desk.person("ewa", "pl")
    await any_desk.employs(ewa, languages=("en", "pl"))
    await speaks(ola)
    case = await asks(ola)
    assert "Waiting for a person" in ola.sees
    assert "We are at work now" in ola.sees
    assert await ola.says("Where is my diploma?") == ""
    assert await ewa.writes(case, "It is here.") == "written"
    assert "It is here." in await ola.reads()
    assert [one.author for one in await told(any_desk, case)] == ["visitor", "staff"]
    await ola.presses_data(f">ending.{case}")
    assert "ended" in ola.sees
    assert await ewa.writes(case, "One more thing") == "closed"
    assert "stars" in " ".join(label for label, _ in ola.keys)
    await ola.presses("4 stars")
    assert "Thank you" in ola.sees
    assert await any_desk.rows("SELECT rating, state FROM cases") == [(4, "closed")]


async def test_the_chat_of_whoever_talks_to_people_lives_on_after_an_answer_too(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "pl")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    await ewa.writes(case, "I will ask and write again.")

    async def lives() -> bool:
        return await desk.conversation.alive("paper", "ola", 1800)

    desk.later(hours=3)
    assert await lives()
    await ola.presses_data(f">ending.{case}")
    desk.later(minutes=31)
    assert not await lives()
    await ola.presses_data(f">again.{case}")
    desk.later(hours=4)
    assert not await lives()


async def test_whoever_is_talking_already_goes_on_with_that(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    await ola.says("human")
    assert "Waiting for a person" in ola.sees
    assert await desk.rows("SELECT count(*) FROM cases") == [(1,)]
    await ola.presses_data(">person")
    assert case
    assert await desk.rows("SELECT count(*) FROM cases") == [(1,)]


async def test_they_are_told_honestly_that_nobody_speaks_their_language(desk: House) -> None:
    ola, ewa, jan = desk.person("ola", "en"), desk.person("ewa"), desk.person("jan")
    await desk.employs(ewa, languages=("uk", "pl"))
    await desk.employs(jan, languages=("ru",), offices=("tarnow",))
    await speaks(ola)
    await ola.commands("person")
    await ola.presses("Work")
    await ola.presses("Kraków")
    assert "nobody here speaks this language: English" in ola.sees
    assert [label for label, _ in ola.keys][:3] == ["Polski", "Українська", "None of these"]
    await ola.presses("Polski")
    assert "Any other language?" in ola.sees
    await ola.presses("That is all")
    assert "Waiting for a person" in ola.sees
    assert await desk.rows("SELECT reads, office, subject FROM cases") == [('["pl"]', "krakow", "work")]


async def test_whose_language_is_spoken_is_not_asked_for_another(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa, languages=("en",))
    await speaks(ola)
    await asks(ola)
    assert await desk.rows("SELECT reads FROM cases") == [("[]",)]


async def test_it_can_be_typed_in_every_language_and_is_on_every_screen(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    for words in ("konsultant", "ЛЮДИНА", "живой человек", "a person"):
        assert "What is it about?" in await ola.says(words)
    for door in (">menu", ">booking", ">visits", ">offices", ">settings", ">help", ">offer.migrant"):
        await ola.presses_data(door)
        assert "A person" in [label for label, _ in ola.keys], door


@pytest.mark.parametrize(
    "words",
    [
        "I need to talk to a human please",
        "can i speak with a person",
        "Could you connect me to an operator?",
        "I need a real person",
        "хочу поговорити з людиною",
        "Мені потрібна жива людина, будь ласка",
        "з'єднайте з оператором",
        "chcę rozmawiać z człowiekiem",
        "czy mogę porozmawiać z jakimś konsultantem?",
        "можно поговорить с оператором",
        "Мне нужен живой человек",
    ],
)
async def test_a_sentence_that_asks_for_a_person_is_understood(desk: House, words: str) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    assert "What is it about?" in await ola.says(words)
    eve = desk.person("eve", "en")
    assert "choose your language" in await eve.says(words)
    await eve.presses("English")
    assert "What is it about?" in eve.sees, "even where it is the first that somebody says"


@pytest.mark.parametrize(
    "words",
    [
        "I am a person with a small child",
        "I don't want to talk to a person",
        "не хочу говорити з людиною",
        "nie chcę rozmawiać z człowiekiem",
        "my boss is a difficult person and I want to talk",
        "Does a person there speak English?",
        "I would like to tell you a long story about how I came here and how I had to talk to a person",
    ],
)
async def test_a_person_in_a_sentence_is_no_request_by_itself(desk: House, words: str) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    assert "What is it about?" not in await ola.says(words)


async def test_where_words_are_asked_for_or_people_listen_a_sentence_is_no_request(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">booking.krakow.legal")
    while asked(ola) != "words":
        await ola.presses(ola.keys[0][0])
    await ola.says("can i speak with a person")
    assert "What is it about?" not in ola.sees
    case = await asks(ola)
    assert await ola.says("can i speak with a person") == ""
    assert [one.words for one in await told(desk, case)] == ["can i speak with a person"]


async def test_without_a_desk_there_is_no_key_and_the_offices_are_shown(house: House) -> None:
    ola = house.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">menu")
    assert "A person" not in [label for label, _ in ola.keys]
    assert "Nobody answers in this chat" in await ola.commands("person")
    assert await house.rows("SELECT count(*) FROM cases") == [(0,)]


async def test_three_conversations_a_day_are_enough(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    for _ in range(3):
        case = await asks(ola)
        await ola.presses_data(f">ending.{case}")
    await asks(ola)
    assert "several conversations today" in ola.sees
    desk.later(hours=25)
    await asks(ola)
    assert "Waiting for a person" in ola.sees


# --- What the bot keeps to while people talk -------------------------------------------------------------------------


async def test_the_bot_keeps_quiet_but_for_what_is_always_possible(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    for words in ("Legal advice", "translation", "book", "hello?", "7"):
        assert await ola.says(words) == "", words
    assert [one.words for one in await told(desk, case)] == ["Legal advice", "translation", "book", "hello?", "7"]
    assert "Press a button" in await ola.says("menu")
    assert "Call 112" in await ola.says("help")
    assert await ola.says("and what about me?") == ""
    assert [one.words for one in await told(desk, case)][5:] == ["menu", "help", "and what about me?"]


@pytest.mark.parametrize(
    "words", ["help", "Help!", "stop", "start", "end", "menu", "my visits", "language", "person", "кінець", "pomocy"]
)
async def test_no_word_of_an_open_case_is_swallowed(desk: House, words: str) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    assert await ola.says(words) != "", "what is always possible is answered as well"
    assert [one.words for one in await told(desk, case)] == [words]
    assert await desk.rows("SELECT state FROM cases") == [("open",)]


async def test_what_stands_behind_a_command_reaches_people_too(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    assert "Call 112" in await ola.does(Commanded("help", "/help me with my diploma"))
    assert await ola.does(Commanded("yes")) == ""
    assert await ola.commands("menu") != ""
    assert [one.words for one in await told(desk, case)] == ["/help me with my diploma", "/yes"]


async def test_a_word_alone_ends_no_conversation_but_the_tap_that_says_so(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    assert "you can end the conversation here" in await ola.says("end")
    assert await desk.rows("SELECT state FROM cases") == [("open",)]
    await ola.presses("End the conversation")
    assert await desk.rows("SELECT state FROM cases") == [("closed",)]
    assert "you can end the conversation here" not in await ola.says("stop")
    assert [one.words for one in await told(desk, case)] == ["end", "ended"]


async def test_a_command_reaches_nobody_and_does_not_say_so(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    for seen in (await ola.commands("stop"), await ola.presses_data(">stop")):
        assert "you can end the conversation here" in seen
        assert "reached" not in seen
    assert await told(desk, case) == []


async def test_back_is_for_people_once_the_question_is_set_aside(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    await ola.presses_data(">booking.krakow.legal")
    await ewa.writes(case, "Where did the letter go?")
    await ola.reads()
    assert await ola.says("back") == ""
    assert [one.words for one in await told(desk, case)][-1] == "back"


async def test_an_answer_sets_the_open_question_aside(desk: House) -> None:
    """Otherwise what they write back would be taken for their name."""
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    await ola.presses_data(">booking.krakow.legal")
    for label in ("English", "At the office", "No, thank you", "No, nothing"):
        found = [one for one, _ in ola.keys if one.startswith(label)]
        await ola.presses(found[0] if found else ola.keys[0][0])
    assert asked(ola) == "words"
    assert await ewa.writes(case, "Which document is it?") == "written"
    await ola.reads()
    assert await ola.says("My diploma") == ""
    assert [one.words for one in await told(desk, case)] == ["Which document is it?", "My diploma"]
    await ola.presses_data(">continue")
    assert asked(ola) == "words"
    await ola.says("Olena Kovalenko")
    assert len(await told(desk, case)) == 2
    assert asked(ola) == "phone"


async def test_what_is_written_back_after_the_case_was_closed_is_no_answer_to_that_question_either(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await desk.employs(ewa)
    await speaks(ewa)
    await speaks(ola)
    case = await asks(ola)
    await ola.presses_data(">booking.krakow.legal")
    while asked(ola) != "words":
        await ola.presses(ola.keys[0][0])
    await ewa.writes(case, "It is here. Anything else?")
    await ewa.presses_data(f">case.{case}.close")
    await ola.reads()
    assert await ola.says("Thank you!") == "You are welcome. If you need anything else, just write."
    seen = await ola.says("No, I still cannot find it")
    assert "nobody has read this yet" in seen
    assert "“No, I still cannot find it”" in seen
    await ola.presses("Send this")
    assert [one.words for one in await told(desk, case)][-1] == "No, I still cannot find it"
    await ola.presses_data(">continue")
    assert asked(ola) == "words"
    await ola.says("Olena Kovalenko")
    assert asked(ola) == "phone"


async def test_without_an_answer_between_the_question_is_answered(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    await ola.presses_data(">booking")
    await ola.says("Kraków")
    assert await told(desk, case) == []
    assert "What do you need help with?" in ola.sees


async def test_when_nobody_is_at_work_that_is_said_once_and_again_after_hours(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    desk.later(hours=10)  # 18 o'clock
    await asks(ola, where="Tarnów")
    assert "after Tuesday, 24 November, 08:00" in ola.sees
    assert "Nobody is at work now" in await ola.says("Hello")
    assert await ola.says("Are you there?") == ""
    desk.later(hours=5)
    assert "Nobody is at work now" in await ola.says("Good night")
    desk.later(hours=10)
    assert await ola.says("Good morning") == ""


async def test_lunch_is_no_working_time(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    desk.later(hours=4, minutes=5)
    await asks(ola, where="Kraków")
    assert "after Monday, 23 November, 12:30" in ola.sees


async def test_nobody_knows_when_an_office_without_hours_answers(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    await desk.rows("UPDATE office SET facts = json_set(facts, '$.hours', json('[]')) RETURNING id")
    await desk.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    await asks(ola)
    assert "as soon as somebody is at work" in ola.sees
    assert "as soon as somebody is at work" in await ola.says("Hello")


async def test_danger_is_answered_and_never_rated(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    assert "Call 112" in await ola.does(Commanded("112"))
    assert "Call 112" in await ola.says("SOS")
    await ola.presses_data(f">ending.{case}")
    assert await unrated(ola, case)


async def unrated(person: Person, case: int) -> bool:
    """Whether they are not asked how it was, and could not say so either."""
    await person.presses_data(f">talking.{case}")
    stars = any("star" in label for label, _ in person.keys)
    await person.presses_data(f">rate.{case}.5")
    return not stars and await person.house.rows(f"SELECT rating FROM cases WHERE id = {case}") == [(None,)]


@pytest.mark.parametrize("way", ["SOS", "112", "/sos", ">danger"])
async def test_a_call_for_help_in_a_case_alarms_the_desk_once(desk: House, way: str) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola, where="Kraków")
    await ewa.writes(case, "Hello")
    await ola.reads()
    for _ in range(2):
        if way.startswith(">"):
            seen = await ola.presses_data(way)
        else:
            seen = await (ola.commands(way[1:]) if way.startswith("/") else ola.says(way))
        assert "Call 112" in seen
        assert "The people of the centre now see that you need help" in seen
    found = await told(desk, case)
    assert [one.words for one in found if one.author == "event"] == ["danger"]
    typed = [way] * 2 if way.isalnum() else []
    assert [one.words for one in found if one.author == "visitor"] == typed, "and only what was written to people"
    assert await desk.rows("SELECT kind, urgency, office, case_id FROM group_post") == [("danger", 0, "krakow", case)]
    assert await desk.rows("SELECT delicate FROM cases WHERE waiting_since IS NOT NULL") == [(1,)]
    desk.later(hours=1)
    await ola.presses_data(">danger")
    assert await desk.rows("SELECT count(*) FROM group_post") == [(2,)]


async def test_a_call_for_help_outside_a_case_alarms_nobody_and_counts_for_the_next(desk: House) -> None:
    ola = desk.person("ola", "en")
    assert "Call 112" in await ola.says("sos"), "before any language is chosen"
    assert "now see" not in ola.sees
    await speaks(ola)
    assert await desk.rows("SELECT count(*) FROM group_post") == [(0,)]
    desk.later(hours=3)
    first = await asks(ola)
    await ola.presses_data(f">ending.{first}")
    assert await unrated(ola, first)
    desk.later(hours=10)
    second = await asks(ola)
    await ola.presses_data(f">ending.{second}")
    assert not await unrated(ola, second)


async def test_a_call_for_help_after_a_case_takes_the_stars_away(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    await ola.presses_data(f">ending.{case}")
    await ola.says("SOS")
    assert await unrated(ola, case)


async def test_how_somebody_feels_is_never_rated(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola, about="How I feel")
    await ola.presses_data(f">ending.{case}")
    assert await unrated(ola, case)


# --- Everything that can be sent -------------------------------------------------------------------------------------


async def test_files_and_places_are_passed_on(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    photo = SharedOther("photo", "my card", File("paper", "f1", "card.jpg", "image/jpeg", 10))
    assert "press" in (await ola.does(photo)).lower()  # no case yet: people could see it
    case = await asks(ola)
    assert await ola.does(photo) == ""
    assert await ola.does(SharedOther("place", place=(50.06, 19.94))) == ""
    assert await ola.does(SharedOther("voice", file=File("paper", "f2"))) == ""
    assert "cannot be passed on" in await ola.does(SharedOther("other"))
    found = await told(desk, case)
    assert [(one.kind, one.words) for one in found] == [("photo", "my card"), ("place", ""), ("voice", "")]
    assert found[0].file == File("paper", "f1", "card.jpg", "image/jpeg", 10)
    assert found[1].place == (50.06, 19.94)


async def test_what_is_changed_is_changed_for_people_too(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    await writes_on(ola, Said("at 10"), "m1")
    assert await ola.does(Edited("m1", "at 11")) == ""
    assert await ola.does(Edited("m2", "nothing of this case")) == ""
    assert [(one.words, one.edited_at is not None) for one in await told(desk, case)] == [("at 11", True)]


async def test_answers_are_remembered_both_ways(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    await writes_on(ola, Said("first"), "m1")
    await writes_on(ola, Said("second"), "m2")
    first, _ = await told(desk, case)
    await ewa.writes(case, "about the first", answers=first.id)
    assert "> first\nabout the first" in await ola.reads()
    for _ in range(200):  # until the channel has said that it arrived
        await desk.conversation.arrived()
        staff = (await told(desk, case))[-1]
        if staff.remote:
            break
        await asyncio.sleep(0.02)
    assert staff.delivery == "sent"
    await writes_on(ola, Said("thanks for that"), "m3", reply_to=staff.remote)
    assert (await told(desk, case))[-1].answers == staff.id


async def test_a_correction_reaches_the_visitor_and_only_ones_own_can_be_corrected(desk: House) -> None:
    ola, ewa, jan = desk.person("ola", "en"), desk.person("ewa"), desk.person("jan")
    await desk.employs(ewa)
    await desk.employs(jan)
    await speaks(ola)
    case = await asks(ola)
    await ewa.writes(case, "on Tuesday")
    await ola.reads()
    written = (await told(desk, case))[-1]
    assert await jan.writes(case, "on Friday", corrects=written.id) == "no-case"
    assert await ewa.writes(case, "on Wednesday", corrects=written.id) == "written"
    assert "on Wednesday" in await ola.reads()
    assert [one.words for one in await told(desk, case)] == ["on Wednesday"]


async def test_the_parts_of_an_album_arrive_together(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    for number in (1, 2):
        file = File("paper", f"f{number}")
        await ewa.writes(case, f"page {number}", kind="photo", file=file, album="a")
    assert await desk.conversation.send_albums() == 0
    assert await ola.reads() == ""
    desk.later(seconds=2)
    assert await desk.conversation.send_albums() == 1
    await ola.reads()
    assert ola.screen["files"] == ["photo f1 page 1", "photo f2 page 2"]
    assert await desk.conversation.send_albums() == 0


class Torn(Paper):
    """Paper on which not everything can be drawn."""

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        if any(one.file.ref == "torn" for one in remark.files):
            raise ValueError
        return super().remark(remark, say, language)


async def test_an_album_that_cannot_be_drawn_keeps_no_other_back(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=Torn()) as house:
        ola, ira, ewa = house.person("ola", "en"), house.person("ira", "en"), house.person("ewa")
        await house.employs(ewa)
        for person, ref in ((ola, "torn"), (ira, "whole")):
            await speaks(person)
            case = await asks(person)
            await ewa.writes(case, "a page", kind="photo", file=File("paper", ref), album="a")
        house.later(seconds=2)
        assert await house.conversation.send_albums() == 1
        await ira.reads()
        assert ira.screen["files"] == ["photo whole"]


async def test_a_note_stays_inside(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    assert await ewa.writes(case, "knows me from school", note=True) == "note"
    assert await ola.reads() == ""
    assert [one.author for one in await told(desk, case)] == ["note"]


# --- What does not arrive --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("outcome", "state"), [(Gone(), "gone"), (Refused("too long"), "refused")])
async def test_what_does_not_arrive_is_told_in_the_case(desk: House, outcome: Gone | Refused, state: str) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    desk.paper.outcomes = [Sent("1"), outcome]  # the present screen, then the answer
    desk.paper.outcomes = [outcome]
    await asyncio.sleep(0.1)
    await ewa.writes(case, "Hello")
    for _ in range(100):
        if await desk.conversation.arrived():
            break
        await asyncio.sleep(0.02)
    written, event = (await told(desk, case))[-2:]
    assert (written.delivery, event.author, event.words) == (state, "event", f"undelivered:{state}")
    assert event.answers == written.id


async def test_nobody_is_told_that_it_was_sent_to_somebody_who_has_left(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    await ola.leaves()
    assert await ewa.writes(case, "Are you there?") == "written"
    left, written, event = await told(desk, case)
    assert (left.words, written.delivery, event.words) == ("left", "gone", "undelivered:gone")


# --- Coming back -----------------------------------------------------------------------------------------------------


async def test_who_comes_back_finds_whoever_they_talked_to_if_at_work(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    staff = await desk.employs(ewa, consultant="one")
    await speaks(ola)
    case = await asks(ola)
    await ewa.writes(case, "Hello")
    await ola.presses_data(f">ending.{case}")
    await ola.presses_data(f">again.{case}")
    assert "open again" in ola.sees
    assert await desk.rows("SELECT holder, state FROM cases") == [(staff, "open")]
    await ola.presses_data(f">ending.{case}")
    desk.later(hours=10)  # nobody is at work any more
    await ola.presses_data(f">again.{case}")
    assert await desk.rows("SELECT holder, state FROM cases") == [(None, "open")]


async def test_what_staff_open_again_is_to_be_rated_anew(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    case = await closed_case(desk, ola, ewa)
    await ola.presses("5 stars")
    assert await desk.rows("SELECT rating FROM cases") == [(5,)]
    await ewa.presses_data(f">case.{case}.reopen")
    await ewa.presses_data(f">case.{case}.close")
    assert await desk.rows("SELECT rating FROM cases") == [(None,)]
    await ola.reads()
    assert "5 stars" in str(ola.keys)


async def test_a_second_tap_does_the_same_as_the_first(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola)
    for _ in range(2):
        await ola.presses_data(f">ending.{case}")
        assert "closed" in ola.sees
    for _ in range(2):
        await ola.presses_data(f">again.{case}")
        assert "open again" in ola.sees
    assert await desk.rows("SELECT count(*) FROM cases") == [(1,)]


async def closed_case(desk: House, ola: Person, ewa: Person) -> int:
    """A case that was answered and that staff have closed."""
    await desk.employs(ewa, consultant="one")
    await ewa.arrives()
    await ewa.presses_data(">language")
    await ewa.presses("English")
    await speaks(ola)
    case = await asks(ola)
    await ola.says("Where is my diploma?")
    await ewa.writes(case, "It is here.")
    await ewa.presses_data(f">case.{case}")
    await ewa.presses("Close")
    assert "closed this conversation" in await ola.reads()
    return case


async def test_words_after_the_end_are_kept_and_sent_with_one_tap(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    case = await closed_case(desk, ola, ewa)
    desk.later(days=3)
    seen = await ola.says("One more question…")
    assert "nobody has read this yet" in seen
    assert "“One more question…”" in seen
    await ola.says("Is it stamped?")
    assert "One more question…\nIs it stamped?" in ola.sees
    assert await desk.rows("SELECT state FROM cases") == [("closed",)], "never silently"
    await ola.presses("Send this to the person")
    assert "Sent. The conversation is open again." in ola.sees
    assert [(one.author, one.words) for one in await told(desk, case)][2:] == [
        ("event", "returned"),
        ("visitor", "One more question…\nIs it stamped?"),
    ]
    assert await desk.rows("SELECT state, holder IS NOT NULL, waiting_since IS NOT NULL FROM cases") == [("open", 1, 1)]
    await ola.presses_data(f">again.{case}")
    assert len(await told(desk, case)) == 4


async def test_what_somebody_has_written_is_quoted_as_their_language_quotes(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await closed_case(desk, ola, ewa)
    await ola.says("x" * 400)
    assert f"“{'x' * 300}…”" in ola.sees
    for language, quoted in (("Polski", "„xxx"), ("Українська", "«xxx"), ("Русский", "«xxx")):
        await ola.commands("language")
        await ola.presses(language)
        assert quoted in await ola.says("xxx"), language


async def test_what_is_not_sent_is_not_there(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    case = await closed_case(desk, ola, ewa)
    await ola.says("One more question…")
    await ola.presses("← Back")
    assert "What would you like to write to the person?" in ola.sees
    assert "“Another one”" in await ola.says("Another one")
    await ola.presses("Menu")
    assert len(await told(desk, case)) == 2
    assert "Legal advice" in await ola.says("Legal advice"), "what the assistant understands it answers itself"
    desk.later(days=8)
    assert "“One more question…”" not in await ola.says("One more question…")


async def test_long_words_after_the_end_lose_nothing_when_they_are_written_anew(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    case = await closed_case(desk, ola, ewa)
    await ola.says("One more question…")
    await ola.presses("← Back")
    await ola.says("x" * 2000 + " on Monday")
    await ola.presses("Send this")
    assert [one.words for one in await told(desk, case)][-1] == "x" * 2000 + " on Monday"


async def test_thanks_are_answered_kindly_and_open_nothing(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await closed_case(desk, ola, ewa)
    for words in ("Thank you!", "dziękuję bardzo", "Щиро дякую 🙏", "спасибо за помощь"):
        assert await ola.says(words) == "You are welcome. If you need anything else, just write."
    assert await desk.rows("SELECT state FROM cases") == [("closed",)]
    await ola.presses_data(">booking")
    assert "You are welcome" in await ola.says("thanks")
    assert ola.screen["typing"] == "options"
    assert ola.keys[0][0] == "Kraków", "and the question stands"


async def test_a_question_of_the_assistant_is_not_taken_for_the_conversation(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await closed_case(desk, ola, ewa)
    await ola.presses_data(">booking")
    assert "I did not understand" in await ola.says("Warszawa")


async def test_a_file_after_the_end_is_not_taken_for_received(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await closed_case(desk, ola, ewa)
    assert "nobody has received this" in await ola.does(SharedOther("photo", file=File("paper", "f1")))
    assert "Write again" in [label for label, _ in ola.keys]
    assert "more than I can keep" in await ola.says("long " * 1000)


async def test_my_conversations_are_on_the_menu_once_there_are_some(desk: House) -> None:
    ola, eve = desk.person("ola", "en"), desk.person("eve", "en")
    await speaks(ola)
    await speaks(eve)
    await ola.presses_data(">menu")
    assert "My conversations" not in [label for label, _ in ola.keys]
    assert "You have no conversations" in await ola.says("my conversations")
    first = await asks(ola)
    await ola.presses_data(f">ending.{first}")
    desk.later(days=1)
    await asks(ola, about="Work")
    await ola.presses_data(">menu")
    await ola.presses("My conversations")
    assert "for 30 days" in ola.sees
    labels = [label for label, _ in ola.keys]
    assert labels[:2] == ["Tue, 24 Nov, open: Work", "Mon, 23 Nov, closed: Documents and translation"]
    await ola.presses("Mon, 23 Nov")
    assert "About: Documents and translation." in ola.sees
    await ola.presses("5 stars")
    assert "Thank you" in ola.sees
    assert not any("star" in label for label, _ in ola.keys)
    await eve.presses_data(">conversations")
    assert "You have no conversations" in eve.sees


async def test_another_colleague_is_said_to_be_another(desk: House) -> None:
    ola, ewa, jan = (desk.person(name, "en") for name in ("ola", "ewa", "jan"))
    for one in (ewa, jan):
        await desk.employs(one)
        await speaks(one)
    await speaks(ola)
    case = await asks(ola)
    await ewa.presses_data(f">case.{case}.take")
    assert "A person from the centre has taken your case" in await ola.reads()
    await ewa.writes(case, "Hello")
    await ola.reads()
    await ewa.presses_data(f">case.{case}.release")
    assert await ola.reads() == ""
    await jan.presses_data(f">case.{case}.take")
    assert "Another colleague" in await ola.reads()
    await jan.presses_data(f">case.{case}.take")
    assert await ola.reads() == "", "once"
    await jan.presses_data(f">case.{case}.release")
    await ewa.presses_data(f">case.{case}.take")
    assert "A person from the centre" in await ola.reads(), "whoever answered before is no other"


async def test_the_case_of_somebody_else_is_as_good_as_none(desk: House) -> None:
    ola, eve = desk.person("ola", "en"), desk.person("eve", "en")
    await speaks(ola)
    await speaks(eve)
    case = await asks(ola)
    for door in (f">talking.{case}", f">ending.{case}", f">rate.{case}.1"):
        seen = await eve.presses_data(door)
        assert "I cannot find that conversation" in seen
        assert seen == await eve.presses_data(door.replace(f".{case}", ".999999"))
    assert "What is it about?" in await eve.presses_data(f">again.{case}")
    for odd in (">talking.x", ">ending.99999999999999999999", ">rate.1.9", ">again.-1", ">late.NOPE.lost"):
        await eve.presses_data(odd)
    assert await desk.rows("SELECT state, rating FROM cases") == [("open", None)]


async def test_a_return_code_brings_the_conversation_and_what_did_not_arrive(tmp_path: Path) -> None:
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ola, ewa, later = house.person("ola", "en"), house.person("ewa"), house.person("ola later", "en")
        await house.employs(ewa)
        await speaks(ola)
        case = await asks(ola)
        assert "with this code: " in ola.sees
        code = ola.sees.split("with this code: ")[1].split(".")[0]
        await ola.says("Hello")
        await ola.leaves()
        assert await ewa.writes(case, "Hello, how can I help?") == "written"
        await speaks(later)
        await later.presses_data(">returning")
        seen = await later.says(code)
        assert "Hello, how can I help?" in seen
        assert "my visits" in seen.lower()
        await later.says("With my diploma")
        assert [one.words for one in await told(house, case)][-1] == "With my diploma"
        assert await ewa.writes(case, "Bring it along") == "written"
        assert "Bring it along" in await later.reads()
        assert "left" in [one.words for one in await told(house, case)]


async def test_of_much_that_did_not_arrive_the_newest_is_told(tmp_path: Path) -> None:
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ola, ewa, later = house.person("ola", "en"), house.person("ewa"), house.person("ola later", "en")
        await house.employs(ewa)
        await speaks(ola)
        case = await asks(ola)
        code = ola.sees.split("with this code: ")[1].split(".")[0]
        await ola.leaves()
        for number in range(25):
            await ewa.writes(case, f"answer {number}")
        await speaks(later)
        await later.presses_data(">returning")
        seen = (await later.says(code)).split("\n")
        assert [one for one in seen if one.startswith("answer")] == [f"answer {number}" for number in range(5, 25)]


# --- The day of a visit ----------------------------------------------------------------------------------------------


async def books(person: Person) -> str:
    """Somebody books the first free time; the visit's reference."""
    await person.presses_data(">booking.krakow.legal")
    for _ in range(14):
        if person.screen["typing"] == "words":
            await person.says("Olena Kovalenko")
        elif person.screen["typing"] == "phone":
            await person.says("+48 512 345 678")
        else:
            await person.presses(person.keys[0][0])
        rows = await person.house.rows("SELECT ref FROM visit ORDER BY id DESC")
        if rows:
            return str(rows[0][0])
    raise AssertionError(person.sees)


async def test_late_and_lost_reach_the_desk_with_one_tap(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    ref = await books(ola)
    await ola.presses_data(f">visit.{ref}")
    assert "I am late" in [label for label, _ in ola.keys]
    await ola.presses("I cannot find the office")
    assert "The office has been told" in ola.sees
    (event,) = await told(desk, 1)
    assert event.words == f"lost:{ref}"
    assert await desk.rows("SELECT kind, urgency, office FROM group_post WHERE case_id IS NOT NULL") == [
        ("lost", 0, "krakow")
    ]
    await ola.presses_data(f">late.{ref}.late")
    await ola.presses_data(f">late.{ref}.late")
    assert await desk.rows("SELECT count(*) FROM group_post WHERE case_id IS NOT NULL") == [(2,)]
    assert await desk.rows("SELECT count(*) FROM cases") == [(1,)]


async def alarms(house: House) -> list[object]:
    return [row[0] for row in await house.rows("SELECT kind FROM group_post WHERE case_id IS NOT NULL ORDER BY id")]


async def test_the_same_tap_again_says_nothing_new(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    ref = await books(ola)
    for _ in range(5):
        await ola.presses_data(f">late.{ref}.lost")
        await ola.presses_data(f">late.{ref}.late")
    assert [one.words for one in await told(desk, 1)] == [f"lost:{ref}", f"late:{ref}"]
    assert await alarms(desk) == ["lost", "late"]
    await ewa.writes(1, "Do you see the church?")
    desk.later(minutes=1)
    for _ in range(3):
        await ola.presses_data(f">late.{ref}.lost")
    assert [one.words for one in await told(desk, 1)][2:] == ["Do you see the church?", f"lost:{ref}"]
    assert await desk.rows("SELECT waiting_since IS NULL FROM cases") in ([(0,)], [(False,)])


async def test_an_alert_after_its_case_was_closed_opens_that_one_again(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    ref = await books(ola)
    for what in ("late", "lost", "late"):
        await ola.presses_data(f">late.{ref}.{what}")
        assert await any_desk.rows("SELECT id, state FROM cases") == [(1, "open")]
        await ola.presses_data(">ending.1")
    events = [one.words for one in await told(any_desk, 1)]
    assert events == [f"late:{ref}", "ended", f"lost:{ref}", "ended", f"late:{ref}", "ended"]
    assert await alarms(any_desk) == ["late", "lost"]


async def test_beyond_the_days_conversations_an_alert_still_reaches_the_desk(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    ref = await books(ola)
    for _ in range(3):
        case = await asks(ola)
        await ola.presses_data(f">ending.{case}")
    await ola.presses_data(f">late.{ref}.lost")
    assert "The office has been told" in ola.sees
    assert await alarms(any_desk) == ["lost"]
    assert await any_desk.rows("SELECT count(*), max(id) FROM cases") == [(3, 3)]
    assert await any_desk.rows("SELECT id FROM cases WHERE state = 'open'") == [(3,)]


async def test_an_alert_beyond_the_days_conversations_opens_none_that_goes_on_in_another(tmp_path: Path) -> None:
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ola, later = house.person("ola", "en"), house.person("ola later", "en")
        await speaks(ola)
        first = await asks(ola)
        code = ola.sees.split("with this code: ")[1].split(".")[0]
        ref = await books(ola)
        await speaks(later)
        for _ in range(1):
            await later.presses_data(f">ending.{await asks(later)}")
        joined = await asks(later)
        await later.presses_data(">returning")
        await later.says(code)
        await later.presses_data(f">ending.{first}")
        assert await house.rows(f"SELECT joined_to FROM cases WHERE id = {joined}") == [(first,)]
        await later.presses_data(f">late.{ref}.lost")
        assert "The office has been told" in later.sees
        await later.says("I am at the church")
        (open,) = [row[0] for row in await house.rows("SELECT id FROM cases WHERE state = 'open'")]
        assert open != joined
        assert [one.words for one in await told(house, int(str(open)))][-1] == "I am at the church"


async def test_by_how_much_is_one_more_tap_and_no_second_alarm(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await desk.employs(ewa)
    await speaks(ola)
    ref = await books(ola)
    await ola.presses_data(f">late.{ref}.20")
    assert await desk.rows("SELECT count(*) FROM cases") == [(0,)], "first that, then by how much"
    await ola.presses_data(f">late.{ref}.late")
    assert [label for label, _ in ola.keys][:4] == ["10 minutes", "20 minutes", "30 minutes", "More than half an hour"]
    for _ in range(3):
        await ola.presses_data(f">late.{ref}.20")
        assert "we have told the office: 20 minutes" in ola.sees
    assert [one.words for one in await told(desk, 1)] == [f"late:{ref}", f"late:{ref}:20"]
    assert await desk.rows("SELECT kind, facts FROM group_post WHERE case_id IS NOT NULL") == [("late", '{"by":"20"}')]
    eve = desk.person("eve", "en")
    await speaks(eve)
    assert "cannot find that visit" in await eve.presses_data(f">late.{ref}.10")
    await ola.presses_data(">ending.1")
    await ola.presses_data(f">late.{ref}.30")
    assert len(await told(desk, 1)) == 3, "whoever has closed it hears no more of it"


async def test_late_works_on_the_day_alone(desk: House) -> None:
    ola, eve = desk.person("ola", "en"), desk.person("eve", "en")
    await speaks(ola)
    await speaks(eve)
    ref = await books(ola)
    assert "cannot find that visit" in await eve.presses_data(f">late.{ref}.lost")
    desk.later(days=1)
    assert "works on the day" in await ola.presses_data(f">late.{ref}.late")
    assert await desk.rows("SELECT count(*) FROM cases") == [(0,)]


# --- How it looks to staff -------------------------------------------------------------------------------------------


async def test_alarms_say_what_they_are_about(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    ref = await books(ola)
    await ola.presses_data(f">late.{ref}.late")
    await ola.presses_data(f">late.{ref}.more")
    await ola.presses_data(">danger")

    async def work(connection: Connection) -> list[str]:
        case = await cases.find(connection, CaseId(1))
        assert case
        view = await cases.view(connection, case, desk.now)
        waiting = await posting.due(connection, topics.Group("here"), desk.now)
        found = [casecards.post_screen(one.post, view, None) for one in waiting if one.post.case]
        return [TEXTS.say("en")(one.lines[0]) for one in found if one]

    said = await desk.database.run(work)
    assert "late for the visit at Monday, 23 November" in said[0]
    assert said[0].endswith("Delay: more than half an hour.")
    assert said[1] == "🆘 Case #1: the person has called for help. Please write to them at once."
    for what in ("danger", "late:X:20", "idle", "old", "alert", "reopened"):
        assert casecards.happened(what) != casecards.happened("something else"), what


# --- At once ---------------------------------------------------------------------------------------------------------


async def test_two_openings_at_once_make_one_case(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    await ola.commands("person")
    await ola.presses("Documents")
    data = ola.data("It does not matter")
    presses = [Input("paper", f"x{number}", "ola", Pressed(data, "m"), "en") for number in range(6)]
    await asyncio.gather(*(any_desk.conversation.receive(one) for one in presses))
    assert await any_desk.rows("SELECT count(*) FROM cases") == [(1,)]


@on_postgresql
async def test_two_processes_pass_on_in_order(url: str) -> None:
    async with a_house(url, centre=CENTRE) as one, a_house(url, centre=CENTRE, owner="there", fresh=False) as other:
        ola = one.person("ola", "en")
        await speaks(ola)
        case = await asks(ola)
        for number in range(10):
            house = (one, other)[number % 2]
            await house.conversation.receive(Input("paper", f"n{number}", "ola", Said(f"line {number}"), "en"))
        assert [item.words for item in await told(one, case)] == [f"line {number}" for number in range(10)]


async def test_the_same_message_of_staff_is_written_once(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    heard = [await ewa.writes(case, "Hello", id="same") for _ in range(2)]
    assert heard == ["written", "nothing"]
    assert len(await told(desk, case)) == 1


async def test_a_waiting_begins_with_the_question_and_ends_with_the_answer(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa")
    await desk.employs(ewa)
    await speaks(ola)
    case = await asks(ola)
    opened = desk.now
    desk.later(minutes=3)
    await ola.says("Hello")

    async def waits() -> timedelta | None:
        async def work(connection: Connection) -> timedelta | None:
            found = await cases.find(connection, CaseId(case))
            assert found
            return found.waiting_since - opened if found.waiting_since else None

        return await desk.database.run(work)

    assert await waits() == timedelta(0)
    await ewa.writes(case, "Hello")
    assert await waits() is None
    desk.later(minutes=5)
    await ola.says("One more question")
    assert await waits() == timedelta(minutes=8)


# --- What is asked for -----------------------------------------------------------------------------------------------


async def test_what_is_read_of_a_long_conversation_is_its_end(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = CaseId(await asks(ola))
    for number in range(5):
        await ola.says(f"line {number}")

    async def work(connection: Connection) -> list[str]:
        return [one.words for one in await cases.messages(connection, case, limit=2)]

    assert await desk.database.run(work) == ["line 3", "line 4"]


async def test_cases_of_other_offices_take_no_room_from_ones_own(desk: House) -> None:
    tom, boss = desk.person("tom", "en"), desk.person("boss", "en")
    await desk.employs(tom, offices=("tarnow",))
    await desk.employs(boss, role="coordinator", offices=("tarnow",))
    wheres = ("Kraków", "Kraków", "Tarnów", "It does not matter")
    for number, where in enumerate(wheres):
        ola = desk.person(f"ola{number}", "en")
        await speaks(ola)
        await asks(ola, where=where)

    async def work(connection: Connection) -> list[list[int]]:
        found: list[list[int]] = []
        for address in ("tom", "boss"):
            staff = await roster.by_account(connection, "paper", address)
            found.append([int(one.id) for one in await cases.open_ones(connection, staff, limit=2)])
        await connection.exec_driver_sql("UPDATE cases SET state = 'closed', closed_at = opened_at")
        for address in ("tom", "boss"):
            staff = await roster.by_account(connection, "paper", address)
            assert staff
            since = desk.now - timedelta(days=1)
            found.append(sorted(int(one.id) for one in await cases.closed_ones(connection, since, staff, limit=4)))
        return found

    assert await desk.database.run(work) == [[3, 4], [1, 2], [3, 4], [1, 2, 3, 4]]


async def test_a_case_about_what_is_no_subject_any_more_is_about_something_else(desk: House) -> None:
    """An answer that a release has removed must not make a card that cannot be drawn."""
    ola = desk.person("ola", "en")
    await speaks(ola)
    outcome = await carry(desk, "ola", OpenCase("taxes", None, ("pl", "xx")))
    assert outcome == Opened(CaseId(1))
    assert await desk.rows("SELECT subject, reads FROM cases") == [("other", '["pl"]')]
