"""Callbacks as documented or as seen in the open by others, one for each event and kind of message; and what is odd.

Names, ids and tokens are made up or shortened, but for the vector, which is courier's (RapidPro).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.standin.wire import Json


@dataclass(frozen=True, slots=True)
class Vector:
    """A signature that other people's production code agrees on."""

    token: str
    body: bytes
    signature: str


VECTOR = Vector(
    "44b935abea139fd6-53fa53b32559c4a6-12dbd3d883b06835",  # made up
    b'{"event":"unsubscribed","timestamp":1516678387902,"user_id":"KMMqtlNTDxIm/5bZhdQ5uA==",'
    b'"message_token":5136431130449316903}',
    "d84d8648b402a2737838fea4da41d903d1af1aed92466b1758828ad27e31a9f9",  # made up
)
ID = "+/01234567890123456789=="
USER: Json = {
    "id": ID,
    "name": "Оксана",
    "avatar": "https://media-direct.cdn.viber.com/download_photo?dlid=1&fltp=jpg&imsz=0000",
    "language": "uk-UA",
    "country": "UA",
    "api_version": 10,
}
MEDIA = "https://dl-media.viber.com/1/share/2/long"


def _event(event: str, **content: object) -> Json:
    head = {"event": event, "timestamp": 1_687_200_046_080, "chat_hostname": "SN-CALLBACK-04_"}
    return {**head, "message_token": 5_851_650_804_048_782_321, **content}


def _message(**content: object) -> Json:
    return _event("message", sender=USER, message=content, silent=False)


EVENTS: Mapping[str, Json] = {
    "webhook": _event("webhook"),
    "conversation_started": _event("conversation_started", type="open", user=USER, subscribed=False),
    "conversation_started by a link": _event(
        "conversation_started", type="open", context="krakow", user=USER, subscribed=True
    ),
    "subscribed": _event("subscribed", user=USER),
    "unsubscribed": _event("unsubscribed", user_id=ID),
    "delivered": _event("delivered", user_id=ID),
    "seen": _event("seen", user_id=ID),
    "failed": _event("failed", user_id=ID, desc="keyboard is not valid"),
    "text": _message(text="Добрий день 🙄", type="text"),
    "text with tracking": _message(text="Hi", type="text", tracking_data="screen 7"),
    "documented text": _message(
        type="text", text="a message", media="https://example.com", location={"lat": 50.76891, "lon": 6.11499}
    ),
    "silent tap": {**_message(text="k3:1", type="text"), "silent": True},
    "picture": _message(
        type="picture", text="", media=f"{MEDIA}/1.jpg", thumbnail=f"{MEDIA}/2.jpg", file_name="1.jpg", size=38_175
    ),
    "video": _message(
        type="video", media=f"{MEDIA}/1.mp4", thumbnail=f"{MEDIA}/2.jpg", size=8_386_541, duration=6, file_name="1.mp4"
    ),
    "file": _message(type="file", media=f"{MEDIA}/1.pdf", file_name="umowa.pdf", size=4_120_114),
    "url": _message(type="url", media="https://www.example.org/", text="https://www.example.org/"),
    "contact": _message(type="contact", contact={"name": "Іван", "phone_number": "380440000000"}),
    "own number": _message(
        type="contact",
        text="phone",
        contact={"name": "Оксана", "phone_number": "380440000000", "avatar": "https://a.b"},
    ),
    "own number from a desktop": _message(type="contact", text="phone", contact={"name": "Оксана", "phone_number": ""}),
    "location": _message(type="location", location={"lat": 50.0614, "lon": 19.9366}),
    "location in strings": _message(type="location", location={"lat": "50.0614", "lon": "19.9366"}),
    "sticker": _message(type="sticker", sticker_id=46105),
    "sticker in a string": _message(type="sticker", sticker_id="46105"),
    "no name": _event("conversation_started", type="open", user={"id": ID, "language": "en"}, subscribed=False),
    "no api_version": _event(
        "message", sender={"id": ID, "name": "Subscriber", "country": "PL"}, message={"type": "text", "text": "x"}
    ),
    "token beyond 2^63": {**_message(text="x", type="text"), "message_token": 2**64 - 1},
    "client_status": _event("client_status", user=USER, status={"type": "payment", "code": 0, "supported_psps": []}),
    "action": _event("action", user=USER),
    "unheard-of event": _event("reaction", user=USER, reaction="👍"),
    "unheard-of message": _message(type="hologram", media=f"{MEDIA}/1.holo"),
    "no event": {"timestamp": 1_687_200_046_080, "message_token": 1},
}
UNHEARD_OF = ("unheard-of event", "unheard-of message", "no event")
"""What viberbot refuses, and a bot has to answer with 200 all the same."""
