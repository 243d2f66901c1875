"""What Telegram sends, read: a table of payloads as they come over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.telegram.incoming import Json, Unreadable, press_id, read
from bot.screen import (
    Arrived,
    CameBack,
    Commanded,
    Edited,
    Event,
    File,
    Input,
    Left,
    Pressed,
    Said,
    SharedContact,
    SharedOther,
)

OKSANA = {"id": 7, "is_bot": False, "first_name": "Оксана", "language_code": "uk"}
CHAT = {"id": 7, "type": "private", "first_name": "Оксана"}
GROUP = {"id": -100123, "type": "supergroup", "title": "Zespół"}


def message(**content: object) -> dict[str, object]:
    """An update with a message in Oksana's private chat."""
    return {"update_id": 41, "message": {"message_id": 5, "date": 1, "chat": CHAT, "from": OKSANA, **content}}


def press(message: object = None, **content: object) -> dict[str, object]:
    """An update with a press of Oksana's."""
    carrier = {"message_id": 6, "date": 1, "chat": CHAT} if message is None else message
    query = {"id": "q1", "from": OKSANA, "message": carrier, "chat_instance": "x", "data": ">menu", **content}
    return {"update_id": 41, "callback_query": query}


def membership(status: str, chat: Mapping[str, object] = CHAT) -> dict[str, object]:
    """An update that says what the bot is in a chat from now on."""
    member = {"user": {"id": 1, "is_bot": True, "first_name": "bot"}, "status": status}
    change = {"chat": chat, "from": OKSANA, "date": 1, "old_chat_member": member, "new_chat_member": member}
    return {"update_id": 41, "my_chat_member": change}


def contact(phone: str, user_id: int | None = None, **more: object) -> dict[str, object]:
    """An update with a shared contact."""
    card: dict[str, object] = {"phone_number": phone, "first_name": "О"}
    return message(contact=card if user_id is None else {**card, "user_id": user_id}, **more)


HEARD: dict[str, tuple[Json, Event]] = {
    "words": (message(text="добрий день"), Said("добрий день")),
    "words over lines": (message(text="one\n/two"), Said("one\n/two")),
    "start": (message(text="/start"), Arrived()),
    "start with a context": (message(text="/start book-krakow"), Arrived("book-krakow")),
    "start with words": (message(text="/start please help"), Arrived()),
    "start with too much": (message(text="/start " + "a" * 65), Arrived()),
    "start at the bot": (message(text="/start@cic_bot offer-legal"), Arrived("offer-legal")),
    "command": (message(text="/menu"), Commanded("menu")),
    "command at the bot": (message(text="/menu@cic_bot"), Commanded("menu")),
    "command in capitals": (message(text="/Visits"), Commanded("visits")),
    "command with words": (message(text="/help me\nnow"), Commanded("help", "/help me\nnow")),
    "unknown command": (message(text="/sos"), Commanded("sos")),
    "only a slash": (message(text="/ menu"), Said("/ menu")),
    "a path": (message(text="/etc/passwd"), Said("/etc/passwd")),
    "a command of an inline bot": (message(text="/stop", via_bot=OKSANA), Said("/stop")),
    "a forwarded command": (message(text="/stop", forward_origin={"type": "new_in_11", "date": 1}), Said("/stop")),
    "a command in somebody's name": (message(text="/stop", sender_chat=GROUP), Said("/stop")),
    "half an emoji": (message(text="a\ud83d\0b"), Said("a\ufffdb")),
    "own contact": (contact("48 600 100 200", 7), SharedContact("+48600100200", True)),
    "own contact, short country": (contact("29012345", 7), SharedContact("+29012345", True)),
    "own contact, forwarded": (contact("48600100200", 7, forward_date=1), SharedContact("+48600100200", False)),
    "own contact, by an inline bot": (contact("48600100200", 7, via_bot=OKSANA), SharedContact("+48600100200", False)),
    "another's contact": (contact("+380 50 123-45-67", 8), SharedContact("+380501234567", False)),
    "a card": (contact("+48600100200"), SharedContact("+48600100200", False)),
    "a card, as dialled at home": (contact("600 100 200"), SharedContact("600100200", False)),
    "a card, as dialled abroad": (contact("0048600100200"), SharedContact("+48600100200", False)),
    "a card without a number": (contact("none"), SharedOther("other")),
    "photo": (message(photo=[{}], caption="мій паспорт"), SharedOther("photo", "мій паспорт")),
    "voice": (message(voice={}), SharedOther("voice")),
    "a photo that can be had": (
        message(photo=[{"file_id": "small"}, {"file_id": "large", "file_size": 9}], media_group_id="g1"),
        SharedOther("photo", file=File("telegram", "photo:large", type="image/jpeg", size=9), album="g1"),
    ),
    "round video": (message(video_note={}), SharedOther("video")),
    "animation": (message(document={}, animation={}), SharedOther("sticker")),
    "document": (message(document={}), SharedOther("document")),
    "a document that can be had": (
        message(document={"file_id": "d1", "file_name": "CV.pdf", "mime_type": "application/pdf"}, caption="my CV"),
        SharedOther("document", "my CV", File("telegram", "document:d1", "CV.pdf", "application/pdf")),
    ),
    "venue": (message(location={}, venue={}), SharedOther("place")),
    "place": (message(location={"latitude": 50.06, "longitude": 20}), SharedOther("place", place=(50.06, 20.0))),
    "a place that is none": (message(location={"latitude": 500, "longitude": 20}), SharedOther("place")),
    "photo in place of another": (
        {"update_id": 41, "edited_message": message(photo=[{"file_id": "p1", "file_size": 7}])["message"]},
        Edited("5", "", SharedOther("photo", file=File("telegram", "photo:p1", "", "image/jpeg", 7))),
    ),
    "edited": ({"update_id": 41, "edited_message": message(text="a")["message"]}, Edited("5", "a")),
    "what Telegram invents next year": (message(hologram={}), SharedOther("other")),
    "press": (press(), Pressed(">menu", "6")),
    "press of a message too old": (press({"message_id": 6, "date": 0, "chat": CHAT}), Pressed(">menu")),
    "press without data": (press(data=None), Pressed("", "6")),
    "press with half an emoji": (press(data="\udc00"), Pressed("\ufffd", "6")),
    "blocked": (membership("kicked"), Left()),
    "unblocked": (membership("member"), CameBack()),
    "new fields": (message(text="a", new_thing={"deep": [1]}, entities=[{"type": "new_entity"}]), Said("a")),
}

NOTHING: dict[str, Json] = {
    "group": message(text="a", chat=GROUP),
    "press in a group": press({"message_id": 6, "date": 1, "chat": GROUP}),
    "press of an inline message": {
        "update_id": 41,
        "callback_query": {"id": "q", "from": OKSANA, "inline_message_id": "x", "data": ">menu"},
    },
    "edited in a group": {"update_id": 41, "edited_message": message(text="a", chat=GROUP)["message"]},
    "pinned": message(pinned_message={}),
    "allowed to write": message(write_access_allowed={}),
    "from a bot": message(text="a", **{"from": {**OKSANA, "is_bot": True}}),
    "member of a group": membership("member", GROUP),
    "restricted": membership("restricted"),
    "of a new kind": {"update_id": 41, "telepathy": {}},
    "without content": {"update_id": 41},
}

BROKEN: dict[str, Json] = {
    "nothing at all": {},
    "no id": {"message": {}},
    "id of words": {**message(text="a"), "update_id": "41"},
    "id of truth": {**message(text="a"), "update_id": True},
    "id beyond everything": {**message(text="a"), "update_id": 2**70},
    "message of words": {"update_id": 41, "message": "a"},
    "no chat": {"update_id": 41, "message": {"text": "a"}},
    "no sender": {"update_id": 41, "message": {"chat": CHAT, "text": "a"}},
    "chat without id": message(text="a", chat={"type": "private"}),
    "press without sender": {"update_id": 41, "callback_query": {"id": "q", "message": {"chat": CHAT, "date": 1}}},
    "no new member": {"update_id": 41, "my_chat_member": {"chat": CHAT, "from": OKSANA}},
}


@pytest.mark.parametrize("name", HEARD)
def test_what_is_heard(name: str) -> None:
    update, event = HEARD[name]
    here = "5" if "message" in update else ""
    assert read(update) == Input("telegram", "41", "7", event, "uk", message=here)


def test_what_it_answers_is_told() -> None:
    input = read(message(text="a", reply_to_message={"message_id": 3}))
    assert input is not None
    assert (input.message, input.reply_to) == ("5", "3")


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_nothing_to_us(name: str) -> None:
    assert read(NOTHING[name]) is None


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read(name: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(BROKEN[name])
    assert not caught.value.args, "it may quote what somebody wrote"


def test_a_language_is_optional() -> None:
    input = read(message(text="a", **{"from": {"id": 7}}))
    assert input is not None
    assert input.language == ""


def keepable(input: Input) -> bool:
    """Whether every database takes its words."""
    parts = astuple(input.event)
    words = [input.language, *(one for part in parts for one in (part if isinstance(part, tuple) else [part]))]
    words = [one for one in words if isinstance(one, str)]
    return all(one.encode("utf-8") == one.replace("\0", "").encode("utf-8") for one in words)


def test_every_press_can_be_answered() -> None:
    assert press_id(press()) == "q1"
    assert press_id(NOTHING["press of an inline message"]) == "q"
    assert press_id(BROKEN["press without sender"]) == "q"
    for update in ({}, {"callback_query": 1}, {"callback_query": {"id": 5}}, message(text="a")):
        assert press_id(update) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def mangled(draw: st.DrawFn) -> Json:
    """A real update in which one thing, anywhere, is something else."""
    update = draw(st.sampled_from([*(one for one, _ in HEARD.values()), *NOTHING.values()]))
    tree: dict[str, object] = json.loads(json.dumps(update))
    place: dict[str, object] = tree
    while True:
        key = draw(st.sampled_from(sorted(place)))
        inner = place[key]
        if not isinstance(inner, dict) or not inner or draw(st.booleans()):
            place[key] = draw(JSON)
            return tree
        place = inner


@given(mangled() | st.dictionaries(st.sampled_from(["update_id", "message", "callback_query"]), JSON))
def test_whatever_comes_is_read_or_refused(update: Json) -> None:
    press_id(update)
    try:
        input = read(update)
    except Unreadable:
        return
    if input is not None:
        assert keepable(input)
        assert int(input.id) == update["update_id"]
        int(input.address)
