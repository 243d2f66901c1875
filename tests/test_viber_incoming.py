"""What Viber tells, read: a table of callbacks as they come over the wire, and whatever can be wrong with one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import astuple, replace

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.viber.incoming import EVENT_TYPES, Opened, Read, Unreadable, read
from bot.handlers.viber.sealing import Seal
from bot.screen import (
    Arrived,
    CameBack,
    Commanded,
    Event,
    File,
    Input,
    Left,
    Pressed,
    Said,
    SharedContact,
    SharedOther,
)
from storage.records import Receipt
from storage.tables import arrival, receipt, visitor
from tests.standin.viber import VIBER_TOKEN
from tests.standin.viber_events import EVENTS, ID, MEDIA, USER
from tests.standin.wire import Json

SEAL = Seal(VIBER_TOKEN)
TOKEN = 5_851_650_804_048_782_321


def told(callback: Json) -> Read | None:
    return read(callback, SEAL.unsealed)


def person(event: Event, language: str = "uk-UA", device: str = "10/UA", *, reachable: bool = True) -> Input:
    """What is read of the table's person, but for the id."""
    return Input("viber", "", ID, event, language, device, reachable)


def nameless(found: Read | None) -> Read | None:
    """The same without its id, which has a test of its own."""
    match found:
        case Opened(input):
            return Opened(replace(input, id=""))
        case Input():
            return replace(found, id="", message="")
        case _:
            return found


def receipt_of(kind: str) -> Receipt:
    return Receipt("viber", ID, str(TOKEN), kind)  # type: ignore[arg-type]


def message(**content: object) -> Json:
    return {**EVENTS["text"], "message": content}


def text(words: object) -> Json:
    return message(type="text", text=words)


def contact(number: object) -> Json:
    return message(type="contact", contact={"name": "Іван", "phone_number": number})


def sent_by(**changes: object) -> Json:
    """A text of somebody of whom one thing is different."""
    return {**text("x"), "sender": {**USER, **changes}}


def opened(**changes: object) -> Json:
    return {**EVENTS["conversation_started"], **changes}


NO_NUMBER = SharedContact("", own=False)
OTHER, PLACE = person(SharedOther("other")), person(SharedOther("place", place=(50.0614, 19.9366)))
NUMBER = person(SharedContact("+380440000000", own=False))

READ: Mapping[str, Read | None] = {
    "webhook": None,
    "conversation_started": Opened(person(Arrived(anew=False), reachable=False)),
    "conversation_started by a link": Opened(person(Arrived("krakow", anew=False))),
    "subscribed": person(CameBack()),
    "unsubscribed": Input("viber", "", ID, Left(), reachable=False),
    "delivered": receipt_of("delivered"),
    "seen": receipt_of("seen"),
    "failed": receipt_of("failed"),
    "text": person(Said("Добрий день 🙄")),
    "text with tracking": person(Said("Hi")),
    "documented text": person(Said("a message")),
    "silent tap": person(Said("k3:1")),
    "picture": person(SharedOther("photo", file=File("viber", f"{MEDIA}/1.jpg", "1.jpg"))),
    "video": person(SharedOther("video", file=File("viber", f"{MEDIA}/1.mp4", "1.mp4"))),
    "file": person(SharedOther("document", file=File("viber", f"{MEDIA}/1.pdf", "umowa.pdf"))),
    "url": person(Said("https://www.example.org/")),
    "contact": NUMBER,
    "own number": NUMBER,
    "own number from a desktop": person(NO_NUMBER),
    "location": PLACE,
    "location in strings": PLACE,
    "sticker": person(SharedOther("sticker")),
    "sticker in a string": person(SharedOther("sticker")),
    "no name": Opened(person(Arrived(anew=False), "en", "7/", reachable=False)),
    "no api_version": person(Said("x"), "", "7/PL"),
    "token beyond 2^63": person(Said("x")),
    "client_status": None,
    "action": None,
    "unheard-of event": None,
    "unheard-of message": OTHER,
    "no event": None,
}
"""What is read of each of the stand-in's events."""

SAID: Mapping[str, tuple[Json, Event]] = {
    "a press": (text(SEAL.sealed("7.time.EHJ2.0930")), Pressed("7.time.EHJ2.0930")),
    "a door": (text(SEAL.sealed(">menu")), Pressed(">menu")),
    "a press without its seal": (text(">menu"), Said(">menu")),
    "a press of another account's": (text(Seal("other").sealed(">menu")), Said(Seal("other").sealed(">menu"))),
    "a press in a sentence": (text(f"{SEAL.sealed('>menu')} "), Said(f"{SEAL.sealed('>menu')} ")),
    "a command": (text("/menu"), Commanded("menu")),
    "a command in capitals": (text(" /Visits\n"), Commanded("visits")),
    "a command with words": (text("/help me"), Said("/help me")),
    "a path": (text("/etc/passwd"), Said("/etc/passwd")),
    "nothing typed": (text(""), Said("")),
    "words of no kind": (text({"deep": [1]}), Said("")),
    "no words": (message(type="text"), Said("")),
    "null characters": (text("\0a\0b\0"), Said("ab")),
    "half an emoji": (text("a\ud83d b\udc00"), Said("a\ufffd b\ufffd")),
    "halves that fit": (text("a\ud83d\ude44"), Said("a🙄")),
    "a byte order mark": (text("\ufeffa"), Said("\ufeffa")),
    "a number as Viber has it": (contact("48600100200"), SharedContact("+48600100200", own=False)),
    "a number with a plus": (contact(" +48 600-100-200"), SharedContact("+48600100200", own=False)),
    "a short number with a plus": (contact("+29012345"), SharedContact("+29012345", own=False)),
    "a number as dialled abroad": (contact("0048 600 100 200"), SharedContact("+48600100200", own=False)),
    "a number as dialled at home": (contact("600 100 200"), SharedContact("600100200", own=False)),
    "a number without end": (contact("9" * 500), SharedContact("+" + "9" * 20, own=False)),
    "an empty number": (contact(""), NO_NUMBER),
    "a number of letters": (contact("call me"), NO_NUMBER),
    "a number of other digits": (contact("٤٨٦٠٠١٠٠٢٠٠"), NO_NUMBER),
    "a number as a number": (contact(48600100200), NO_NUMBER),
    "a contact of words": (message(type="contact", contact="48600100200"), NO_NUMBER),
    "a contact without anything": (message(type="contact"), NO_NUMBER),
    "no type": (message(text="x"), SharedOther("other", "x")),
    "a type of no kind": (message(type=["text"], text="x"), SharedOther("other", "x")),
    "words under a picture": (
        message(type="picture", text="Мій договір\0", media=f"{MEDIA}/1.jpg"),
        SharedOther("photo", "Мій договір", File("viber", f"{MEDIA}/1.jpg")),
    ),
    "a picture from nowhere": (message(type="picture", text="x", media=7), SharedOther("photo", "x")),
    "a link without end": (message(type="picture", media="https://a.viber.com/" + "x" * 2000), SharedOther("photo")),
    "a sticker with its picture": (
        message(type="sticker", media=f"{MEDIA}/1.png", sticker_id=1),
        SharedOther("sticker", file=File("viber", f"{MEDIA}/1.png")),
    ),
    "nowhere": (message(type="location", location={"lat": "north", "lon": 1}), SharedOther("place")),
    "off the earth": (message(type="location", location={"lat": 91, "lon": 1}), SharedOther("place")),
    "no place at all": (message(type="location"), SharedOther("place")),
    "nothing sent": (message(), SharedOther("other")),
}

DEVICES: Mapping[str, tuple[Json, str]] = {
    "api 1": (sent_by(api_version=1), "1/UA"),
    "api of the future": (sent_by(api_version=999), "999/UA"),
    "api without end": (sent_by(api_version=10**40), "7/UA"),
    "api below everything": (sent_by(api_version=-3), "7/UA"),
    "api in words": (sent_by(api_version="3"), "7/UA"),
    "api of truth": (sent_by(api_version=True), "7/UA"),
    "api in halves": (sent_by(api_version=6.5), "7/UA"),
    "small country": (sent_by(country="pl"), "10/PL"),
    "long country": (sent_by(country="Poland" * 10), "10/"),
    "country of no kind": (sent_by(country={"code": "PL"}), "10/"),
}

CONTEXTS: Mapping[str, tuple[object, str]] = {
    "a place": ("office-krakow", "office-krakow"),
    "64 letters": ("a" * 64, "a" * 64),
    "65 letters": ("a" * 65, ""),
    "spaces": ("office krakow", ""),
    "a line's end": ("menu\n", ""),
    "other letters": ("меню", ""),
    "a null character": ("menu\0", ""),
    "a number": (7, ""),
    "nothing": (None, ""),
}

BROKEN: Mapping[str, Json] = {
    "no token": {key: value for key, value in EVENTS["text"].items() if key != "message_token"},
    "token of nothing": {**text("x"), "message_token": None},
    "token of truth": {**text("x"), "message_token": True},
    "token below zero": {**text("x"), "message_token": -1},
    "token in halves": {**text("x"), "message_token": 1.5},
    "token of letters": {**text("x"), "message_token": "1:2"},
    "token without end": {**text("x"), "message_token": 10**64},
    "token of other digits": {**text("x"), "message_token": "١٢٣"},
    "no sender": {key: value for key, value in EVENTS["text"].items() if key != "sender"},
    "sender of words": {**text("x"), "sender": ID},
    "no message": {key: value for key, value in EVENTS["text"].items() if key != "message"},
    "message of words": {**text("x"), "message": "x"},
    "no id": sent_by(id=None),
    "empty id": sent_by(id=""),
    "id of 129 letters": sent_by(id="a" * 129),
    "id with a null character": sent_by(id="a\0"),
    "id of other letters": sent_by(id="їжак"),
    "id with half an emoji": sent_by(id="\ud83d"),
    "id of a number": sent_by(id=7),
    "opened by nobody": {**EVENTS["conversation_started"], "user": None},
    "subscribed by words": {**EVENTS["subscribed"], "user": ID},
    "left by nobody": {**EVENTS["unsubscribed"], "user_id": None},
    "seen by a list": {**EVENTS["seen"], "user_id": [ID]},
    "delivered without a token": {**EVENTS["delivered"], "message_token": ""},
    "only an event": {"event": "message"},
}


def test_the_table_has_every_event() -> None:
    assert READ.keys() == EVENTS.keys()
    assert {callback["event"] for callback in EVENTS.values() if "event" in callback} >= set(EVENT_TYPES)


@pytest.mark.parametrize("name", EVENTS)
def test_what_is_read_of_each_event(name: str) -> None:
    assert nameless(told(EVENTS[name])) == READ[name]


@pytest.mark.parametrize("name", SAID)
def test_what_is_heard(name: str) -> None:
    callback, event = SAID[name]
    assert nameless(told(callback)) == person(event)


@pytest.mark.parametrize("name", DEVICES)
def test_what_is_kept_of_a_device(name: str) -> None:
    callback, device = DEVICES[name]
    assert nameless(told(callback)) == person(Said("x"), device=device)


@pytest.mark.parametrize("name", CONTEXTS)
def test_where_a_link_leads(name: str) -> None:
    context, known = CONTEXTS[name]
    assert nameless(told(opened(context=context))) == Opened(person(Arrived(known, anew=False), reachable=False))


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read(name: str) -> None:
    with pytest.raises(Unreadable) as caught:
        told(BROKEN[name])
    assert not caught.value.args, "it may quote what somebody wrote"


@pytest.mark.parametrize("subscribed", [False, None, 1, "true", [True]])
def test_opening_the_chat_is_a_permission_to_write_only_where_viber_says_so(subscribed: object) -> None:
    assert nameless(told(opened(subscribed=subscribed))) == READ["conversation_started"]


@pytest.mark.parametrize("chat_id", ["group", {"id": 1}, 7])
def test_a_group_is_nothing_to_us(chat_id: object) -> None:
    assert told({**text("x"), "chat_id": chat_id}) is None
    assert nameless(told({**text("x"), "chat_id": ""})) == person(Said("x"))


@pytest.mark.parametrize(
    ("language", "kept"),
    [("uk\0-UA", "uk-UA"), ("\ud83d", "\ufffd"), ("x" * 100, "x" * 35), (7, ""), (None, ""), (["uk"], "")],
)
def test_the_language_is_what_every_database_keeps(language: object, kept: str) -> None:
    assert nameless(told(sent_by(language=language))) == replace(person(Said("x")), language=kept)


# --- Ids -------------------------------------------------------------------------------------------------------------


def id_of(callback: Json) -> str:
    found = told(callback)
    assert isinstance(found, Input | Opened)
    return found.input.id if isinstance(found, Opened) else found.id


def test_an_id_is_of_event_token_and_person() -> None:
    callbacks = [
        text("x"),
        {**text("x"), "message_token": TOKEN + 1},
        {**text("x"), "message_token": 2**64 - 1},
        sent_by(id=f"{ID}A"),
        EVENTS["subscribed"],
        EVENTS["unsubscribed"],
        EVENTS["conversation_started"],
    ]
    ids = [id_of(callback) for callback in callbacks]
    assert len(set(ids)) == len(ids)
    assert id_of(text("y")) == id_of(text("x")), "a repeat is known by nothing that it says"
    assert id_of({**text("x"), "message_token": str(TOKEN)}) == id_of(text("x"))


def test_long_ids_differ_as_well_and_fit() -> None:
    long = [{**sent_by(id="a" * 127 + last), "message_token": "9" * 63 + digit} for last in "bc" for digit in "12"]
    ids = {id_of(callback) for callback in long}
    assert len(ids) == 4
    assert all(len(id) <= 80 for id in ids)


# --- Whatever comes --------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
WRONG: tuple[object, ...] = (None, True, 0, -1, 1.5, 2**64, "", "\0", "\ud83d", "ї" * 200, [], [1], {}, {"id": "x"})


def length(column: sa.Column[str]) -> int:
    assert isinstance(column.type, sa.String)
    assert column.type.length
    return column.type.length


def fits(words: str, column: sa.Column[str] | None = None) -> bool:
    """Whether every database takes these words, and the column all of them."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in words and (column is None or len(words) <= length(column))


def check(found: Read | None) -> None:
    """Everything that is read fits where it is kept."""
    match found:
        case Opened(input):
            check(input)
        case Input():
            assert fits(found.id, arrival.c.id)
            assert fits(found.device, visitor.c.device)
            assert fits(found.language, visitor.c.device_language)
            assert all(fits(words) for words in astuple(found.event) if isinstance(words, str))
        case Receipt():
            assert fits(found.message, receipt.c.message)
            assert fits(found.kind, receipt.c.kind)


def changed(callback: Json, wrong: object) -> Iterator[Json]:
    """The callback, once for every place in it, with something else there."""
    for key, value in callback.items():
        yield {**callback, key: wrong}
        yield {name: value for name, value in callback.items() if name != key}
        if isinstance(value, dict):
            yield from ({**callback, key: inner} for inner in changed(value, wrong))


@pytest.mark.parametrize("wrong", WRONG, ids=ascii)
def test_a_wrong_type_anywhere_is_read_or_refused(wrong: object) -> None:
    refused = heard = 0
    for original in (*EVENTS.values(), *(callback for callback, _ in SAID.values())):
        for callback in changed(original, wrong):
            try:
                found = told(callback)
            except Unreadable:
                refused += 1
            else:
                check(found)
                heard += 1
    assert min(refused, heard) > 50


@st.composite
def mangled(draw: st.DrawFn) -> Json:
    """A real callback in which one thing, anywhere, is something else."""
    event = draw(st.sampled_from(sorted(EVENTS)))
    tree: dict[str, object] = json.loads(json.dumps(EVENTS[event]))
    place: dict[str, object] = tree
    while True:
        key = draw(st.sampled_from(sorted(place)))
        inner = place[key]
        if not isinstance(inner, dict) or not inner or draw(st.booleans()):
            place[key] = draw(JSON)
            return tree
        place = inner


FIELDS = ("event", "message_token", "user_id", "user", "sender", "message", "context", "subscribed", "chat_id")
KINDS = st.sampled_from(EVENT_TYPES)


@given(
    mangled()
    | st.dictionaries(st.sampled_from(FIELDS), JSON)
    | st.builds(lambda event, rest: {**rest, "event": event}, KINDS, st.dictionaries(st.sampled_from(FIELDS), JSON))
)
def test_whatever_comes_is_read_or_refused(callback: Json) -> None:
    with suppress(Unreadable):
        found = told(callback)
        check(found)
        assert told(callback) == found
