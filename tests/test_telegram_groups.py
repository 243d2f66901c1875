"""Staff groups over real HTTP: cases as topics, what passes both ways, and what never does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.centre.offer import OfficeId
from bot.channels import NotNow
from bot.screen import File
from storage import roster
from tests.filehouse import PDF
from tests.journey import WebWindow
from tests.staffroom import DESK, Centre, a_centre
from tests.standin.chats import Message
from tests.standin.groups import Group
from tests.standin.members import channel
from tests.standin.people import User
from tests.standin.telegram import StandIn


@dataclass
class Desk:
    """A group with two consultants and a visitor who is there."""

    centre: Centre
    api: StandIn
    group: Group
    ewa: User
    jan: User
    ola: User


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with StandIn() as api:
        ewa, jan = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (12, "Jan")))
        ola = api.user(7, first_name="Olena", language_code="en")
        group = api.group(DESK, "Desk", members=[ewa, jan])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            await centre.employs(jan, "Jan")
            yield Desk(centre, api, group, ewa, jan, ola)


async def test_a_case_is_a_topic_and_words_pass_both_ways(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    card = topic.messages[0]
    assert "Olena" not in topic.name + card.text
    assert topic.name == f"🟡 #{case} · en · any office", "it stands above every notification"
    assert {"Take", "Close", "Hand to…", "Put off…"} <= set(card.labels)
    await desk.ola.says("Where is my <b>diploma</b>?")
    shown = await desk.group.sees("Where is my <b>diploma</b>?", topic)
    assert shown.text == "Visitor:\nWhere is my <b>diploma</b>?"
    assert shown.protected
    written = await desk.group.says(desk.jan, "It is here.", topic)
    answer = await desk.ola.sees("It is here.")
    assert "Jan" not in answer.text
    await desk.group.until(lambda: written.reactions == ["👌"], "marked what has arrived")
    await desk.group.until(lambda: "With Jan" in card.text, "shown who has it")
    assert topic.name.startswith("🟢")


async def test_two_taps_at_once_have_one_winner_and_buttons_change_for_everyone(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    card = topic.messages[0]
    first, second = [await desk.group.presses(one, "Take", card) for one in (desk.ewa, desk.jan)]
    await desk.group.settles()
    answers = [desk.api.queries[str(one["callback_query"]["id"])].answered for one in (first, second)]  # type: ignore[index]
    assert all(answers)
    assert "Ewa" in str(answers[1])
    await desk.group.until(lambda: "With Ewa" in card.text, "shown who has it")
    assert "Take" not in card.labels
    assert "Release" in card.labels
    assert (await desk.centre.rows("SELECT holder FROM cases")) == [(1,)]


async def test_notes_stay_inside(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.group.says(desk.ewa, "// she sounds worried", topic)
    await desk.group.says(desk.ewa, "Good morning", topic)
    await desk.ola.sees("Good morning")
    assert not [one for one in desk.ola.messages if "worried" in one.text]
    assert await desk.centre.rows("SELECT author, words FROM case_message ORDER BY id") == [
        ("note", "she sounds worried"),
        ("staff", "Good morning"),
    ]


async def test_what_is_not_passed_on_is_said_in_the_topic(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    stranger = desk.api.user(99, first_name="Stranger")
    await desk.group.add(stranger)
    await desk.group.says(stranger, "I am new here", topic)
    await desk.group.sees("not on the roster", topic)
    await desk.group.by(desk.ewa, topic).shares_contact("+48123456789")
    await desk.group.sees("would show who you are", topic)
    await desk.group.by(desk.ewa, topic).sends_sticker()
    await desk.group.forwards(desk.ewa, "from a friend", stranger, topic)
    await desk.group.sees("write as yourself", topic)
    await desk.group.uses_inline_bot(desk.ewa, "from a bot", topic)
    await desk.group.posts(channel(), "from a channel", topic)
    await desk.group.says(desk.ewa, "in General, to nobody")
    await desk.group.says(desk.ewa, "to the person", topic)
    await desk.ola.sees("to the person")
    await desk.group.settles(quiet=1.0)
    said = [one.text for one in topic.messages if one.by_bot][1:]
    assert len(said) == 6, said
    assert await desk.centre.rows("SELECT words FROM case_message WHERE author <> 'event'") == [("to the person",)]


async def test_an_anonymous_administrator_has_no_rights(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.group.add(desk.jan, "administrator", anonymous=True)
    await desk.group.says(desk.jan, "who am I", topic)
    await desk.group.sees("write as yourself", topic)
    assert await desk.centre.rows("SELECT words FROM case_message WHERE author <> 'event'") == []


@pytest.mark.parametrize(
    "words",
    [
        "<i>&amp; *bold* [x](http://example.com)",
        "/close",
        "Visitor: I am somebody else\nAnswer (Ewa): send me your password",
        "a\u202egnp.exe\u200b\u2066",
        "🙂" * 300,
    ],
)
async def test_words_of_visitors_are_shown_literally(desk: Desk, words: str) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.sends_photo(words)
    shown = await desk.group.until(lambda: [one for one in topic.messages if one.kind == "photo"], "shown the photo")
    kept = "".join(one for one in words if one not in "\u202e\u200b\u2066")
    assert shown[0].text == f"Visitor:\n{kept}"
    entities = shown[0].content["caption_entities"]
    assert [one["type"] for one in entities] == ["bold", "blockquote"]  # type: ignore[attr-defined]
    assert entities[1]["length"] == len(kept.encode("utf-16-le")) // 2  # type: ignore[index]


async def test_edits_and_replies_pass_both_ways(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    asked = await desk.ola.says("My visa ends in May")
    shown = await desk.group.sees("in May", topic)
    await desk.ola.edits(int(asked["message"]["message_id"]), "My visa ends in June")  # type: ignore[index]
    await desk.group.until(lambda: "in June" in shown.text, "corrected what stands there")
    assert shown.text.startswith("Visitor (corrected):")
    answer = await desk.group.says(desk.ewa, "Then come in April", topic, reply_to=shown)
    got = await desk.ola.sees("come in April")
    assert got.reply_to == asked["message"]["message_id"]  # type: ignore[index]
    await desk.group.until(lambda: answer.reactions, "marked what has arrived")
    await desk.group.edits(answer, "Then come in May")
    await desk.ola.until(lambda: "come in May" in got.text, "corrected")
    await desk.ola.replies(got, "I will")
    back = await desk.group.sees("I will", topic)
    assert back.reply_to == answer.id


async def test_an_answer_that_is_edited_into_a_note_and_a_note_into_an_answer_stay_what_they_were(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    answer = await desk.group.says(desk.ewa, "Bring your passport", topic)
    got = await desk.ola.sees("Bring your passport")
    await desk.group.edits(answer, "// she lies, ask Jan")
    told = await desk.group.sees("the person keeps it as it was", topic)
    assert told.reply_to == answer.id
    assert "passport" in got.text
    note = await desk.group.says(desk.ewa, "// she is worried", topic)
    await desk.group.edits(note, "Do not worry")
    told = await desk.group.sees("This is still a note", topic)
    assert told.reply_to == note.id
    await desk.group.edits(note, "// she is calm now")
    await desk.group.settles(quiet=1.0)
    assert not [one for one in desk.ola.messages if "lies" in one.text or "worr" in one.text or "calm" in one.text]
    assert await desk.centre.rows("SELECT author, words FROM case_message WHERE author <> 'event' ORDER BY id") == [
        ("staff", "Bring your passport"),
        ("note", "she is calm now"),
    ]
    assert len([one for one in topic.messages if one.by_bot]) == 3


async def test_a_file_that_is_replaced_is_no_file_that_nobody_hears_of(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    seat = desk.group.by(desk.ewa, topic)
    sent = await seat.sends_photo("the first page")
    await desk.ola.sees("the first page")
    await desk.group.edits(sent, "the first page, signed")
    await desk.ola.sees("the first page, signed")
    assert "stays the one" not in str([one.text for one in desk.group.shown(topic)])
    await desk.group.edits(sent, "the second page", photo=b"\xff\xd8another")
    await desk.group.sees("the file stays the one that was sent first", topic)
    await desk.ola.sees("the second page")
    mine = await desk.ola.sends_photo("my passport")
    number = int(mine["message"]["message_id"])  # type: ignore[index]
    await desk.group.sees("my passport", topic)
    await desk.ola.edits(number, "my passport, please")
    await desk.group.sees("my passport, please", topic)
    await desk.ola.edits(number, "", photo=b"\xff\xd8residence card")
    await desk.group.until(lambda: len([one for one in desk.group.shown(topic) if one.file]) == 2, "shown the other")
    await desk.ola.edits(number, "this is my card")
    newest = await desk.group.sees("this is my card", topic)
    assert newest.file
    assert newest.file.content == b"\xff\xd8residence card"
    assert "my passport, please" in [one.text.partition("\n")[2] for one in desk.group.shown(topic)]


async def test_files_and_albums_pass_both_ways(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.sends_album(3, "my papers")

    def photos(of: Sequence[Message], count: int) -> list[Message]:
        found = [one for one in of if one.kind == "photo"]
        return found if len(found) == count else []

    shown = await desk.group.until(lambda: photos(topic.messages, 3), "shown the album", 8)
    assert len({one.album for one in shown}) == 1
    assert shown[0].text == "Visitor:\nmy papers"
    await desk.ola.sends_voice()
    await desk.ola.sends_location(50.06, 19.94)
    await desk.group.until(lambda: [one for one in topic.messages if one.kind == "venue"], "shown the place")
    await desk.group.by(desk.ewa, topic).sends_album(2, "the forms")
    got = await desk.ola.until(lambda: photos(desk.ola.messages, 2), "got the album", 8)
    assert "the forms" in got[0].text
    assert len({one.album for one in got}) == 1
    await desk.group.by(desk.ewa, topic).sends_document("a form")
    await desk.ola.until(lambda: [one for one in desk.ola.messages if one.kind == "document"], "got the document")


async def test_a_file_of_a_consultant_does_not_bring_its_name_along(desk: Desk) -> None:
    """What a file is called may say who has made it."""
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    seat = desk.group.by(desk.ewa, topic)
    await seat.sends_document("Anna_Kowalska_umowa.pdf", "Please sign", content=PDF)
    got = await desk.ola.sees_file("document.pdf")
    assert got.file
    assert (got.file.content, got.text) == (PDF, "A person from the centre:\nPlease sign")
    await seat.sends_audio()
    got = await desk.ola.sees_file("recording.mp3")
    assert got.kind == "document"  # Telegram shows of music who plays it
    await seat.sends_album(["document", "document"], "Two more", contents=[PDF, PDF])

    def album() -> list[Message]:
        found = [one for one in desk.ola.messages if one.album]
        return found if len(found) == 2 else []

    both = await desk.ola.until(album, "got the album", 8)
    assert [one.file and one.file.name for one in both] == ["document-1.bin", "document-2.bin"]
    assert both[0].text.endswith("Two more")
    assert not [one for one in desk.ola.messages if one.file and "Kowalska" in one.file.name]
    written = await seat.sends_photo("a photo has no name")
    await desk.group.until(lambda: written.reactions == ["👌"], "marked what has arrived")


async def test_a_file_that_cannot_be_given_another_name_is_not_passed_on(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    large = await desk.group.by(desk.ewa, topic).sends_document("Anna.pdf", "Look", content=PDF + b"0" * 20_000_000)
    told = await desk.group.sees("larger than 20 MB", topic)
    assert told.reply_to == large.id
    assert not [one for one in desk.ola.messages if one.file or "Look" in one.text]
    await desk.group.by(desk.ewa, topic).sends_document("Anna.pdf", "// ours", content=PDF + b"0" * 20_000_000)
    await desk.group.settles(quiet=1.0)
    assert await desk.centre.rows("SELECT author FROM case_message") == [("note",)]
    assert len([one for one in topic.messages if one.by_bot]) == 2


async def test_a_closed_case_leaves_nothing_of_the_person_behind(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.says("My secret")
    await desk.group.sees("My secret", topic)
    await desk.group.says(desk.ewa, "I keep it", topic)
    await desk.ola.sees("I keep it")
    await desk.group.presses(desk.ewa, "Close")
    await desk.group.until(lambda: topic.closed, "closed the topic")
    await desk.group.until(lambda: len(topic.messages) == 1, "deleted what was said")
    assert topic.messages[0].labels == ["Reopen"]
    await desk.group.presses(desk.ewa, "Reopen")
    await desk.group.until(lambda: not topic.closed, "opened the topic")
    await desk.group.presses(desk.ewa, "Show again")
    await desk.group.sees("My secret", topic)
    await desk.group.sees("Answer (Ewa):\nI keep it", topic)


async def test_after_forty_hours_nothing_stands_there_and_can_be_shown_again(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.says("My secret")
    await desk.group.sees("My secret", topic)
    desk.centre.later(hours=39)
    await desk.group.settles(quiet=1.5)
    assert len(topic.messages) == 2
    desk.centre.later(hours=1, minutes=5)
    await desk.group.until(lambda: len(topic.messages) == 1, "deleted what was said")
    await desk.group.presses(desk.ewa, "Show again")
    await desk.group.sees("My secret", topic)


async def test_whoever_leaves_the_group_has_no_rights_at_once(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    card = topic.messages[0]
    await desk.group.presses(desk.jan, "Take", card)
    await desk.group.until(lambda: "With Jan" in card.text, "shown who has it")
    await desk.group.remove(desk.jan)
    await desk.group.until(lambda: "Nobody has taken" in card.text, "given it back")
    await desk.jan.presses_data(f">case.{case}.take")
    await desk.jan.settles()
    assert (await desk.centre.rows("SELECT holder FROM cases")) == [(None,)]


async def test_whoever_was_seen_leaving_and_not_seen_returning_is_there_all_the_same(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.group.remove(desk.jan)
    await desk.group.until(lambda: not desk.api.updates.waiting, "heard of it")
    await desk.group.settles(quiet=0.5)
    desk.group.seats(desk.jan)  # and nobody is told
    await desk.group.settles(quiet=2.5)  # for so long it is remembered that they were not there
    await desk.group.says(desk.jan, "I am here again", topic)
    await desk.ola.sees("I am here again")
    assert await desk.centre.rows("SELECT count(*) FROM staff_account WHERE away") == [(0,)]


async def test_what_one_process_hears_of_who_leaves_one_group_of_several_counts_in_all(tmp_path: Path) -> None:
    groups = "".join(
        f'[[desk.groups]]\nchat_id = {id}\noffices = ["{office}"]\nlanguage = "en"\n'
        for id, office in ((DESK, "krakow"), (-1002, "tarnow"))
    )
    async with StandIn() as api:
        jan, ola = (api.user(id, first_name=name, language_code="en") for id, name in ((12, "Jan"), (7, "Olena")))
        first, _ = api.group(DESK, "Desk", members=[jan]), api.group(-1002, "Other", members=[jan])
        async with a_centre(tmp_path, api, desk=groups) as centre:
            await centre.employs(jan, "Jan")
            case = await centre.asks(ola, office="Kraków")
            await jan.presses_data(f">case.{case}.take")
            await jan.settles()
            assert await centre.rows("UPDATE cases SET holder = NULL WHERE holder = 1 RETURNING id") == [(case,)]
            del first.members[jan.id]  # told to another process, which writes it down
            offices, now = (OfficeId("tarnow"),), centre.now()
            await centre.assistant.database.run(
                lambda connection: roster.narrowed(connection, "telegram", str(jan.id), offices, now)
            )
            await jan.presses_data(f">case.{case}.take")
            await jan.settles()
            assert await centre.rows("SELECT holder FROM cases") == [(None,)]


async def test_whoever_may_still_be_in_another_group_keeps_what_they_hold_until_it_is_known(tmp_path: Path) -> None:
    groups = "".join(f'[[desk.groups]]\nchat_id = {id}\nlanguage = "en"\n' for id in (DESK, -1002))
    async with StandIn() as api:
        jan, ola = (api.user(id, first_name=name, language_code="en") for id, name in ((12, "Jan"), (7, "Olena")))
        first, second = api.group(DESK, "Desk", members=[jan]), api.group(-1002, "Other", members=[jan])
        async with a_centre(tmp_path, api, desk=groups) as centre:
            await centre.employs(jan, "Jan")
            topic = await centre.topic(first, await centre.asks(ola))
            await first.presses(jan, "Take", topic.messages[0])
            await first.sees("With Jan", topic)
            asked = len(api.made("getChatMember"))
            api.fail_next("getChatMember", 500, chat_id=-1002, times=2)
            await first.remove(jan)
            await first.until(lambda: len(api.made("getChatMember")) >= asked + 6, "asked until it knew", 20)
            await first.settles(quiet=1.0)
            assert await centre.rows("SELECT holder FROM cases") == [(1,)]
            assert await centre.rows("SELECT away FROM staff_account") == [(0,)]
            await second.remove(jan)
            await first.sees("Nobody has taken", topic)


async def test_staff_learn_that_somebody_can_be_written_to_again(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.blocks_bot()
    await desk.group.until(lambda: "cannot be written to at the moment" in topic.messages[0].text, "told")
    await desk.ola.unblocks_bot()
    await desk.group.sees("The visitor has come back", topic)
    await desk.group.until(lambda: "cannot be written to at the moment" not in topic.messages[0].text, "told")


async def test_unknown_groups_are_left(desk: Desk) -> None:
    other = desk.api.group(-1002, "Other", members=[desk.ola], bot=False)
    await other.adds_bot(by=desk.ola)
    await other.until(lambda: other.bot.status == "left", "left", 15)


async def test_an_undelivered_message_says_so_in_the_topic(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    await desk.ola.deactivates()
    written = await desk.group.says(desk.ewa, "Hello?", topic)
    told = await desk.group.sees("Not delivered", topic)
    assert told.reply_to == written.id
    assert written.reactions == []


async def test_what_asks_is_gone_on_with_in_the_private_chat(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    press = await desk.group.presses(desk.ewa, "Hand to…", topic.messages[0])
    await desk.group.settles()
    query = press["callback_query"]
    assert isinstance(query, dict)
    answered = desk.api.queries[str(query["id"])].answered
    assert answered
    assert answered.url == "https://t.me/standin_centre_bot?start=desk"
    labels = [label for message in desk.ewa.messages for label in message.labels]
    chosen = next(label for label in labels if label.startswith("Jan"))
    await desk.ewa.presses(chosen)
    await desk.group.sees("With Jan", topic)


@pytest.mark.parametrize(
    ("speaks", "words"),
    [("en", "The case is yours."), ("", "Od teraz prowadzą Państwo tę sprawę."), ("de", "Od teraz prowadzą")],
)
async def test_whoever_has_never_written_to_the_bot_can_press_all_the_same(
    tmp_path: Path, speaks: str, words: str
) -> None:
    async with StandIn() as api:
        zoe = api.user(13, first_name="Zoe", language_code=speaks)
        eve = api.user(14, first_name="Eve", language_code=speaks)
        group = api.group(DESK, "Desk", members=[zoe, eve])
        desk = f'[[desk.groups]]\nchat_id = {DESK}\nlanguage = "pl"\n'
        async with a_centre(tmp_path, api, desk=desk) as centre:
            await centre.employs(zoe, "Zoe", speaks=False)
            topic = await centre.topic(group, await centre.asks(api.user(7, first_name="Olena", language_code="en")))
            toasts = []
            for one in (eve, zoe):
                press = await group.presses_data(one, ">case.1.take", topic.messages[0])
                query = api.queries[str(press["callback_query"]["id"])]  # type: ignore[index]
                toasts.append(await group.until(lambda query=query: query.answered, "not answered"))  # type: ignore[misc]
            assert [words in one.text for one in toasts if one] == [False, True]
            assert not [one.url for one in toasts if one and one.url], "nobody is sent to the private chat"
            await group.until(lambda: "Zoe" in topic.messages[0].text, "shown who has it")
            assert not zoe.messages


async def test_a_ready_made_reply_is_sent_from_the_card(desk: Desk) -> None:
    now = "'2026-11-23 07:00:00+00:00'"
    for sql in (
        f"INSERT INTO canned (id, position, created_at) VALUES (99, 99, {now}) RETURNING id",
        "INSERT INTO canned_text (canned_id, language, title, words, changed_at) "
        f"VALUES (99, 'pl', 'Godziny', 'Od 8.', {now}) RETURNING title",
    ):
        await desk.centre.rows(sql)
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    card = topic.messages[0]
    await desk.group.presses(desk.ewa, "Ready-made reply", card)
    await desk.group.until(lambda: card.labels[-2:] == ["∅ Godziny", "← Back"], "offered the replies")
    await desk.ola.says("Hello?")
    await desk.group.sees("Hello?", topic)
    await desk.group.settles()
    assert "We are checking" in card.labels, "what somebody looks at is not taken away by what the person writes"
    missing = await desk.group.presses(desk.ewa, "∅ Godziny", card)
    await desk.group.settles()
    answered = desk.api.queries[str(missing["callback_query"]["id"])].answered  # type: ignore[index]
    assert "Not translated (English): Godziny" in str(answered)
    await desk.group.presses(desk.ewa, "We are checking", card)
    await desk.ola.sees("We have to check this.")
    await desk.group.sees("Answer (Ewa):\nThank you. We have to check this.", topic)
    await desk.group.until(lambda: "Close" in card.labels, "shown the usual keys again")
    assert not [one for one in desk.ola.messages if "Od 8" in one.text]


async def test_it_can_rest_until_the_next_working_day(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    card = topic.messages[0]
    await desk.group.presses(desk.ewa, "Put off…", card)
    await desk.group.until(lambda: "Next working day" in card.labels, "offered until when")
    await desk.group.presses(desk.ewa, "← Back", card)
    await desk.group.until(lambda: "Put off…" in card.labels, "gone back")
    await desk.group.presses(desk.ewa, "Put off…", card)
    await desk.group.until(lambda: "Next working day" in card.labels, "offered until when")
    await desk.group.presses(desk.jan, "Next working day", card)
    await desk.group.until(lambda: "Bring back" in card.labels, "rested")
    assert "💤 Put off until Tuesday, 24 November" in card.text


async def test_how_long_somebody_waits_is_told_anew_at_steps(desk: Desk) -> None:
    topic = await desk.centre.topic(desk.group, await desk.centre.asks(desk.ola))
    card = topic.messages[0]
    assert "more than" not in card.text
    for hours, words in (
        (0.3, "more than 18 min"),
        (1, "more than 1 h"),
        (3, "more than 4 h"),
        (21, "more than 1 day"),
    ):
        desk.centre.later(hours=hours)
        await desk.centre.assistant.staff_groups.raise_due()
        await desk.group.until(lambda words=words: words in card.text, f"said {words}")  # type: ignore[misc]
    revision = await desk.centre.rows("SELECT revision FROM cases")
    desk.centre.later(hours=5)
    await desk.centre.assistant.staff_groups.raise_due()
    assert await desk.centre.rows("SELECT revision FROM cases") == revision


async def test_earlier_cases_are_seen_in_the_private_chat(desk: Desk) -> None:
    first = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, first)
    await desk.group.presses(desk.ewa, "Close", topic.messages[0])
    await desk.group.until(lambda: "Closed" in topic.messages[0].text, "closed it")
    await desk.ola.says("/person")
    await desk.ola.sees("What is it about?")
    await desk.ola.presses("Documents and translation")
    await desk.ola.sees("Does it matter")
    await desk.ola.presses("Kraków")
    second = first + 1
    card = (await desk.centre.topic(desk.group, second)).messages[0]
    assert "1 earlier case" in card.text
    pressed = await desk.group.presses(desk.ewa, "Earlier cases", card)
    shown = await desk.ewa.sees(f"Case #{second}: earlier cases")
    assert f"Nov · #{first} · Work" in shown.labels[0]
    await desk.ewa.until(lambda: desk.api.queries[str(pressed["callback_query"]["id"])].answered, "not answered")  # type: ignore[index]
    assert "start=desk" in str(desk.api.queries[str(pressed["callback_query"]["id"])].answered)  # type: ignore[index]


async def test_an_alarm_stands_in_the_group_at_once(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    desk.centre.later(minutes=16)
    raised = await desk.group.sees(f"Case #{case} has been waiting", None, 20)
    assert raised.topic == 0
    assert raised.labels == ["Take", "Open the topic"]
    await desk.group.presses(desk.ewa, "Take", raised)
    await desk.group.until(lambda: "With Ewa" in raised.text, "shown in the alarm who has it")
    assert "has been waiting" in raised.text
    assert raised.labels == ["Open the topic"]
    await desk.group.says(desk.ewa, "Here I am", topic)
    await desk.group.until(lambda: raised.id not in desk.group.history, "taken the alarm away when it is over")


async def test_an_alarm_of_a_case_that_is_free_again_can_be_taken(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    desk.centre.later(minutes=16)
    raised = await desk.group.sees(f"Case #{case} has been waiting", None, 20)
    await desk.group.presses(desk.ewa, "Take", raised)
    await desk.group.until(lambda: "Take" not in raised.labels, "shown that it is taken")
    await desk.group.presses(desk.ewa, "Release", topic.messages[0])
    await desk.group.until(lambda: "Take" in raised.labels, "shown that it is free")
    await desk.group.presses(desk.jan, "Take", raised)
    await desk.group.until(lambda: "With Jan" in raised.text, "shown who has it")
    await desk.group.remove(desk.jan)
    await desk.group.until(lambda: "Take" in raised.labels, "shown that it is free, for who had it has left")


async def test_what_telegram_keeps_can_be_fetched_for_others(desk: Desk) -> None:
    case = await desk.centre.asks(desk.ola)
    topic = await desk.centre.topic(desk.group, case)
    await desk.ola.sends_document("kept by Telegram")
    shown = await desk.group.until(lambda: [one for one in topic.messages if one.file], "shown the document")
    telegram = desk.centre.assistant.conversation.world.channels["telegram"]
    kept = await file_of(desk.centre)
    assert shown[0].file
    assert await telegram.fetch(kept) == shown[0].file.content
    assert await telegram.fetch(replace(kept, ref="document:none")) is None
    for how in (500, "drop", 429):
        desk.api.fail_next("getFile", how, retry_after=1)
        with pytest.raises(NotNow):
            await telegram.fetch(kept)
    assert await telegram.fetch(replace(kept, size=30_000_000)) is None


async def file_of(centre: Centre) -> File:
    row = (await centre.rows("SELECT source, ref, name, type, size FROM stored_file"))[0]
    return File(str(row[0]), str(row[1]), str(row[2]), str(row[3]), int(str(row[4])))


async def test_two_visitors_on_two_channels_and_three_consultants(desk: Desk) -> None:
    zoe = desk.api.user(13, first_name="Zoe", language_code="en")
    await desk.group.add(zoe)
    await desk.centre.employs(zoe, "Zoe")
    async with WebWindow.at(desk.centre.url) as page:
        await page.arrives()
        for label in ("English", "A person", "Work", "It does not matter"):
            await page.waits()
            await page.presses(label)
        await page.waits()
        await page.says("from the page")
        web = int(str((await desk.centre.rows("SELECT max(id) FROM cases"))[0][0]))
        case = await desk.centre.asks(desk.ola)
        await desk.ola.says("from Telegram")
        first, second = [await desk.centre.topic(desk.group, one) for one in (web, case)]
        await desk.group.sees("from the page", first)
        await desk.group.sees("from Telegram", second)
        assert "web chat" in first.messages[0].text
        await desk.group.says(desk.ewa, "to the page", first)
        await desk.group.says(zoe, "to Telegram", second)
        await desk.ola.sees("to Telegram")
        await page.waits()
        read = str(page.letters)
        assert "to the page" in read
        assert "to Telegram" not in read
        assert "Ewa" not in read
        await desk.group.sees("With Ewa", first)
        await desk.group.sees("With Zoe", second)
        await desk.group.presses(desk.jan, "Close", second.messages[0])
        await desk.group.until(lambda: second.closed and not first.closed, "closed one of them")


async def test_whoever_works_here_has_the_desk_in_their_list_of_commands(desk: Desk) -> None:
    scope = {name: json.dumps({"chat_id": id, "type": "chat"}) for name, id in (("ewa", 11), ("jan", 12), ("ola", 7))}

    def listed(name: str) -> dict[str, str]:
        shown = desk.api.commands.get((scope[name], ""), [])
        return {str(one["command"]): str(one["description"]) for one in shown}

    await desk.group.until(lambda: listed("ewa") and listed("jan"), "listed the desk", 12)
    assert listed("ewa")["desk"] == "Consultants' desk"
    assert next(iter(listed("ewa"))) == "menu"
    await desk.ewa.says("/language")
    await desk.ewa.waits()
    await desk.ewa.presses("Polski")
    await desk.group.until(lambda: listed("ewa")["desk"] == "Panel konsultantów", "said it in their language", 12)
    await desk.group.remove(desk.jan)
    await desk.group.until(lambda: not listed("jan"), "taken the list back", 12)
    assert listed("ewa")
    assert not listed("ola")
