"""What happens in staff groups, read: a table of payloads as they come over the wire."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import StaffWrote
from bot.handlers.telegram.group_incoming import (
    GroupEvent,
    GroupMoved,
    GroupPress,
    MemberChanged,
    StandingChanged,
    UnknownGroup,
    Wrote,
    read,
)
from bot.handlers.telegram.incoming import Json, Unreadable
from bot.screen import File, Input, Pressed

EWA = {"id": 11, "is_bot": False, "first_name": "Ewa", "language_code": "pl"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Desk", "is_forum": True}
OTHER = {"id": -1009, "type": "supergroup", "title": "Other"}
CHATS = frozenset({"-1001"})
NOBODY = StaffWrote("telegram", "41", "", topic=("-1001", "5"), message=("-1001", "9"))


TOPIC: Json = {
    "message_id": 9,
    "date": 1,
    "message_thread_id": 5,
    "is_topic_message": True,
    "chat": GROUP,
    "from": EWA,
}


def message(kind: str = "message", **content: object) -> dict[str, object]:
    """Somebody writes in a topic."""
    return {"update_id": 41, kind: {**TOPIC, **content}}


def wrote(words: str, **more: object) -> Wrote:
    told = {"topic": ("-1001", "5"), "message": ("-1001", "9"), "words": words, **more}
    return Wrote("41", "-1001", StaffWrote("telegram", "41", "11", **told))  # type: ignore[arg-type]


def change(kind: str, status: str, chat: Mapping[str, object] = GROUP, **rights: object) -> dict[str, object]:
    member = {"user": {**EWA, "is_bot": kind == "my_chat_member"}, "status": status, **rights}
    told = {"chat": chat, "from": EWA, "date": 1, "old_chat_member": member, "new_chat_member": member}
    return {"update_id": 41, kind: told}


def press(chat: Mapping[str, object] = GROUP) -> dict[str, object]:
    carrier = {"message_id": 6, "date": 1, "chat": chat}
    query = {"id": "q1", "from": EWA, "message": carrier, "chat_instance": "x", "data": ">case.1.take"}
    return {"update_id": 41, "callback_query": query}


HEARD: dict[str, tuple[Json, GroupEvent]] = {
    "words": (message(text="hello"), wrote("hello")),
    "a note": (message(text=" // careful"), wrote("careful", note=True)),
    "an address is no note": (message(text="see https://a.pl//b"), wrote("see https://a.pl//b")),
    "an answer": (message(text="yes", reply_to_message={"message_id": 7}), wrote("yes", reply_to=("-1001", "7"))),
    "an answer to the topic itself": (message(text="yes", reply_to_message={"message_id": 5}), wrote("yes")),
    "an edit": (message("edited_message", text="better"), wrote("better", edit=True)),
    "a document": (
        message(document={"file_id": "d", "file_name": "CV.pdf"}, caption="// his CV", media_group_id="g"),
        wrote("his CV", note=True, kind="document", file=File("telegram", "document:d", "CV.pdf"), album="g"),
    ),
    "a round video": (
        message(video_note={"file_id": "v"}),
        wrote("", kind="video", file=File("telegram", "video_note:v", type="video/mp4")),
    ),
    "a contact": (message(contact={"phone_number": "1"}), Wrote("41", "-1001", NOBODY, "cannot-pass")),
    "a place": (message(location={"latitude": 1, "longitude": 2}), Wrote("41", "-1001", NOBODY, "cannot-pass")),
    "a sticker": (message(sticker={"file_id": "s"}), Wrote("41", "-1001", NOBODY, "cannot-pass")),
    "a poll": (message(poll={}), Wrote("41", "-1001", NOBODY, "cannot-pass")),
    "a command": (message(text="/take@centre_bot"), Wrote("41", "-1001", NOBODY, "cannot-pass")),
    "a path is no command": (message(text="/etc/passwd is a file"), wrote("/etc/passwd is a file")),
    "a forward": (message(text="a", forward_origin={"type": "user"}), Wrote("41", "-1001", NOBODY, "borrowed")),
    "an inline bot": (message(text="a", via_bot=EWA), Wrote("41", "-1001", NOBODY, "borrowed")),
    "an anonymous administrator": (message(text="a", sender_chat=GROUP), Wrote("41", "-1001", NOBODY, "borrowed")),
    "a press": (
        press(),
        GroupPress("41", "-1001", Input("telegram", "41", "11", Pressed(">case.1.take"), "pl", reachable=False), "q1"),
    ),
    "somebody comes": (change("chat_member", "member"), MemberChanged("41", "-1001", "11", True)),
    "somebody is restricted": (
        change("chat_member", "restricted", is_member=True),
        MemberChanged("41", "-1001", "11", True),
    ),
    "somebody leaves": (change("chat_member", "left"), MemberChanged("41", "-1001", "11", False)),
    "the bot has all rights": (
        change("my_chat_member", "administrator", can_manage_topics=True, can_delete_messages=True),
        StandingChanged("41", "-1001", ""),
    ),
    "the bot lacks one": (
        change("my_chat_member", "administrator", can_delete_messages=True),
        StandingChanged("41", "-1001", "the bot lacks can_manage_topics"),
    ),
    "the bot is put out": (
        change("my_chat_member", "kicked"),
        StandingChanged("41", "-1001", "the bot is not in the group"),
    ),
    "the group moves": (message(migrate_to_chat_id=-1002), GroupMoved("41", "-1001", "-1002")),
    "the group has moved": (
        message(chat=OTHER, migrate_from_chat_id=-1001),
        GroupMoved("41", "-1001", "-1009"),
    ),
    "into another group": (change("my_chat_member", "member", OTHER), UnknownGroup("41", "-1009")),
    "words in another group": (message(text="a", chat=OTHER), UnknownGroup("41", "-1009")),
}

NOTHING: dict[str, Json] = {
    "General": message(text="a", is_topic_message=False),
    "General, in a chain of answers": {"update_id": 41, "message": {"message_id": 9, "chat": GROUP, "from": EWA}},
    "a topic is made": message(forum_topic_created={"name": "x"}),
    "somebody has come": message(new_chat_members=[EWA]),
    "a place that is shared for hours goes on": message("edited_message", location={"latitude": 1, "longitude": 2}),
    "an edit of what was borrowed": message("edited_message", text="a", forward_origin={"type": "user"}),
    "an edit into a command": message("edited_message", text="/take"),
    "another bot": {"update_id": 41, "message": {**TOPIC, "text": "a", "from": {**EWA, "is_bot": True}}},
    "the group's own channel": message(text="a", sender_chat=OTHER, is_automatic_forward=True),
    "a press elsewhere": press(OTHER),
    "a member elsewhere": change("chat_member", "left", OTHER),
    "out of another group": change("my_chat_member", "left", OTHER),
    "a private chat": message(text="a", chat={"id": 11, "type": "private"}),
    "something else": {"update_id": 41, "poll_answer": {}},
}


@pytest.mark.parametrize("name", HEARD)
def test_what_happens_is_read(name: str) -> None:
    update, event = HEARD[name]
    assert read(update, CHATS) == event


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_nothing_to_us(name: str) -> None:
    assert read(NOTHING[name], CHATS) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@given(st.sampled_from([one for one, _ in HEARD.values()]), st.data())
def test_whatever_comes_is_read_or_refused(update: Json, data: st.DataObject) -> None:
    kind = next(name for name in update if name != "update_id")
    content = update[kind]
    assert isinstance(content, dict)
    key = data.draw(st.sampled_from(sorted(content)))
    try:
        event = read({**update, kind: {**content, key: data.draw(JSON)}}, CHATS)
    except Unreadable:
        return
    if isinstance(event, Wrote):
        assert "\0" not in event.wrote.words.encode().decode()


def test_an_update_without_a_number_is_refused() -> None:
    with pytest.raises(Unreadable):
        read({"message": {}}, CHATS)
