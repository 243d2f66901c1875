"""Files and what a message can hold: made alike for people and for the bot, and kept under Telegram's kind of ids."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tests.standin import pictures, rules
from tests.standin.wire import Json, Params, Refusal, Upload, bad_request

Kind = Literal["photo", "document", "voice", "audio", "video", "animation", "sticker", "video_note"]
Content = dict[str, object]

KINDS: Mapping[str, Kind] = {
    "photo": "photo",
    "document": "document",
    "voice": "voice",
    "audio": "audio",
    "video": "video",
    "animation": "animation",
    "sticker": "sticker",
    "video_note": "video_note",
}
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 60
"""The beginning of a picture, which is all that anybody looks at here."""
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"RIFF")
DOWNLOAD_BYTES = 20_000_000
PHOTO_BYTES = 10_485_760
UPLOAD_BYTES = 50_000_000
_USUAL: Mapping[Kind, tuple[str, str, bytes]] = {
    "photo": ("photo.jpg", "image/jpeg", JPEG),
    "document": ("file.bin", "application/octet-stream", b"\0" * 64),
    "voice": ("voice.oga", "audio/ogg", b"OggS" + b"\0" * 60),
    "audio": ("song.mp3", "audio/mpeg", b"ID3" + b"\0" * 61),
    "video": ("clip.mp4", "video/mp4", b"\0" * 64),
    "animation": ("loop.mp4", "video/mp4", b"\0" * 64),
    "sticker": ("sticker.webp", "image/webp", b"RIFF" + b"\0" * 60),
    "video_note": ("round.mp4", "video/mp4", b"\0" * 64),
}
_PREFIXES: Mapping[Kind, str] = {
    "photo": "AgACAgIAAxkBAAI",
    "document": "BQACAgIAAxkBAAI",
    "voice": "AwACAgIAAxkBAAI",
    "audio": "CQACAgIAAxkBAAI",
    "video": "BAACAgIAAxkBAAI",
    "animation": "CgACAgIAAxkBAAI",
    "sticker": "CAACAgIAAxkBAAI",
    "video_note": "DQACAgIAAxkBAAI",
}


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that Telegram keeps."""

    id: str
    kind: Kind
    upload: Upload

    @property
    def path(self) -> str:
        """Where it can be downloaded."""
        folder = {"photo": "photos", "voice": "voice", "audio": "music", "video": "videos"}.get(self.kind, "documents")
        ending = self.upload.name.rpartition(".")[2] if "." in self.upload.name else "bin"
        return f"{folder}/file_{int(self.id[-6:])}.{ending}"

    @property
    def ids(self) -> Content:
        """What every object of a file begins with."""
        size = len(self.upload.content)
        return {"file_id": self.id, "file_unique_id": f"AgAD{self.id[-6:]}", "file_size": size}


@dataclass
class Files:
    """All files of the bot's world."""

    stored: dict[str, Stored] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)

    def keep(self, kind: Kind, upload: Upload | None = None) -> Stored:
        """Keep a file, or one like any other."""
        kept = Stored(f"{_PREFIXES[kind]}{next(self._numbers):06d}", kind, upload or usual(kind))
        self.stored[kept.id] = kept
        return kept

    def at(self, path: str) -> Stored | None:
        """The file with this path."""
        return next((file for file in self.stored.values() if file.path == path), None)

    def asked(self, params: Params, name: str, kind: Kind) -> Stored:
        """The file of a call: uploaded, or known by its id."""
        return self.named(params.text(name), kind, params.files, params.files.get(name), name)

    def named(
        self, value: str, kind: Kind, files: Mapping[str, Upload], own: Upload | None = None, name: str = "media"
    ) -> Stored:
        """The file that a value means."""
        if value and not value.startswith("attach://"):
            return self._known(value, kind)
        upload = files.get(value.removeprefix("attach://")) if value else own
        if upload is None:
            raise bad_request(f"there is no {name.replace('_', ' ')} in the request")
        _check(upload, kind)
        return self.keep(kind, upload)

    def _known(self, value: str, kind: Kind) -> Stored:
        stored = self.stored.get(value)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:  # the wording is from memory
            raise bad_request(f"can't use file of type {_title(stored.kind)} as {_title(kind)}")
        return stored


def usual(kind: Kind, content: bytes | None = None, name: str = "") -> Upload:
    """A file of this kind."""
    own, mime, bytes_ = _USUAL[kind]
    return Upload(name or own, _mime(name) or mime, bytes_ if content is None else content)


def _mime(name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    known = {"pdf": "application/pdf", "ics": "text/calendar", "txt": "text/plain", "jpg": "image/jpeg"}
    return known.get(ending, "")


def _title(kind: Kind) -> str:
    return {"voice": "VoiceNote", "video_note": "VideoNote"}.get(kind, kind.title())


def _check(upload: Upload, kind: Kind) -> None:
    size = len(upload.content)
    if not size:
        raise bad_request("file must be non-empty")
    if size > UPLOAD_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo" and size > PHOTO_BYTES:  # the wording is from memory
        raise bad_request(f"file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes")
    if kind == "photo" and not upload.content.startswith(PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if kind == "photo" and (why := pictures.fault(upload.content)):
        raise bad_request(why if why.isupper() else "IMAGE_PROCESS_FAILED")


# --- What a message holds --------------------------------------------------------------------------------------------


def shown(file: Stored) -> Content:
    """The fields of a message with this file."""
    return _SHOWN[file.kind](file)


def photo(content: bytes, files: Files) -> Content:
    """A photo with this content, as messages show it."""
    return shown(files.keep("photo", usual("photo", content)))


def _document(file: Stored) -> Content:
    return {**file.ids, "file_name": file.upload.name, "mime_type": file.upload.content_type}


def _photo(file: Stored) -> Content:
    return {"photo": [{**file.ids, "width": 90 * times, "height": 60 * times} for times in (1, 8)]}


def _animation(file: Stored) -> Content:
    moving = {**file.ids, "width": 320, "height": 240, "duration": 2, "mime_type": file.upload.content_type}
    return {"animation": moving, "document": _document(file)}


_SHOWN: Mapping[Kind, Callable[[Stored], Content]] = {
    "photo": _photo,
    "document": lambda file: {"document": _document(file)},
    "voice": lambda file: {"voice": {**file.ids, "duration": 3, "mime_type": file.upload.content_type}},
    "audio": lambda file: {"audio": {**file.ids, "duration": 180, "mime_type": file.upload.content_type}},
    "video": lambda file: {
        "video": {**file.ids, "width": 320, "height": 240, "duration": 5, "mime_type": file.upload.content_type}
    },
    "animation": _animation,
    "sticker": lambda file: {
        "sticker": {
            **file.ids,
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
            "emoji": "👍",
        }
    },
    "video_note": lambda file: {"video_note": {**file.ids, "length": 240, "duration": 4}},
}


def words(formatted: rules.Formatted, name: str, entities: str) -> Content:
    """A text and its entities as the fields of a message."""
    if not formatted.text:
        return {}
    return {name: formatted.text, **({entities: list(formatted.entities)} if formatted.entities else {})}


def typed(text: str) -> Content:
    """A text as a person types it."""
    return words(rules.typed(text), "text", "entities")


def place(latitude: float, longitude: float) -> Content:
    """A location."""
    return {"location": {"latitude": latitude, "longitude": longitude}}


def venue(latitude: float, longitude: float, title: str, address: str) -> Content:
    """A location with a name."""
    location = place(latitude, longitude)
    return {**location, "venue": {**location, "title": title, "address": address}}


def captioned(content: Mapping[str, object]) -> bool:
    """Whether words can stand under it."""
    return not {"photo", "document", "voice", "audio", "video", "animation"}.isdisjoint(content)


def album_kind(kinds: list[str]) -> None:
    """Refuse an album of things that Telegram does not keep together."""
    mixed = set(kinds)
    if not mixed <= {"photo", "video"} and len(mixed) > 1:
        raise bad_request("can't use the media of the specified type in the album")


def file_of(content: Json, files: Files) -> Upload | None:
    """The file that a message holds."""
    for name in KINDS:
        held = content.get(name)
        first = held[0] if isinstance(held, list) and held else held
        if isinstance(first, dict) and str(first.get("file_id")) in files.stored:
            return files.stored[str(first["file_id"])].upload
    return None
