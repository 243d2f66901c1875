"""What a file is, by its first bytes and not by what it says of itself; which files are taken; what they are called."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping

from storage.casework import Kind

FILE_BYTES = 10 * 1024 * 1024
"""The most that one file may weigh."""

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "image/jpeg": ("jpg", "jpeg"),
    "image/png": ("png",),
    "image/webp": ("webp",),
    "image/heic": ("heic", "heif"),
    "image/gif": ("gif",),
    "application/pdf": ("pdf",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ("docx",),
    "application/vnd.oasis.opendocument.text": ("odt",),
    "text/plain": ("txt",),
    "audio/ogg": ("ogg", "oga", "opus"),
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a", "mp4"),
    "audio/webm": ("webm", "weba"),
    "video/mp4": ("mp4",),
}
"""The types that are taken, and the endings of their names."""

_OTHERS = frozenset(
    {"bin", "bmp", "csv", "doc", "flac", "gif", "html", "mov", "odp", "ods", "oga", "ppt", "pptx", "rtf", "svg", "tiff"}
    | {"wav", "xls", "xlsx", "xml", "zip"}
)
"""Endings of what is not taken here but may come through a messenger. Any other may be a part of somebody's name."""
_ENDINGS = _OTHERS.union(*ENDINGS.values())

PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
"""What every browser shows by itself and cannot carry a program."""
INLINE = PICTURES | {"audio/ogg", "audio/mpeg", "audio/mp4", "audio/webm", "video/mp4"}

_PHOTOS = frozenset({"image/jpeg", "image/png", "image/webp"})
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OPEN = "application/vnd.oasis.opendocument.text"
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
)
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
_TRACK = re.compile(rb"hdlr.{8}(vide|soun)", re.DOTALL)
_MARKUP = re.compile(r"\s*(<|#!)|.*?<(!doctype|html|svg|script|\?xml|\?php)", re.IGNORECASE | re.DOTALL)
_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f]")
_NAME = 80


def type_of(content: bytes) -> str | None:
    """The media type of contents that are taken; None for all others."""
    for beginning, type in _BEGINNINGS:
        if content.startswith(beginning):
            return type
    if content[:4] == b"RIFF":
        return "image/webp" if content[8:12] == b"WEBP" else None
    if content[:4] == b"OggS":
        return "audio/ogg" if b"OpusHead" in content[:512] or b"\x01vorbis" in content[:512] else None
    if content[:4] == b"\x1aE\xdf\xa3":
        return _matroska(content)
    if content[4:8] == b"ftyp":
        return _mp4(content)
    if content[:4] == b"PK\x03\x04":
        return _zipped(content)
    if len(content) > 3 and content[0] == 0xFF and content[1] & 0xE0 == 0xE0 and content[1] & 0x06 == 0x02:
        return "audio/mpeg"
    return "text/plain" if _is_text(content) else None


def kind_of(type: str) -> Kind:
    """What a file of that type is to people."""
    if type in _PHOTOS:
        return "photo"
    if type.startswith("audio/"):
        return "voice"
    return "video" if type == "video/mp4" else "document"


def name_of(name: str, type: str) -> str:
    """A name that is safe to show and to keep, with the ending that the contents have."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    clean = "".join(one if unicodedata.category(one)[0] in "LMNPSZ" else "" for one in last)
    clean = re.sub(r'[<>:"|?*\s]+', " ", clean).lstrip().rstrip(" .")
    stem, dot, ending = clean.rpartition(".")
    endings = ENDINGS.get(type, ("bin",))
    if dot and ending.lower() in endings:
        return f"{stem.strip(' .')[:_NAME] or 'file'}.{ending.lower()}"
    return f"{clean.lstrip(' .')[:_NAME] or 'file'}.{endings[0]}"


def plain_name(word: str, name: str, type: str) -> str:
    """A name that says what a file is and nothing that its own name says, but for the ending."""
    own, usual = name.rpartition(".")[2].lower(), ENDINGS.get(type, ())
    if own in usual or (not usual and own in _ENDINGS):
        return f"{word}.{own}"
    return f"{word}.{usual[0] if usual else 'bin'}"


def _matroska(content: bytes) -> str | None:
    """A recording from a browser: sound alone."""
    head = content[:4096]
    if b"webm" not in head[:64] or b"V_VP" in head or b"V_AV1" in head:
        return None
    return "audio/webm" if b"A_OPUS" in head or b"A_VORBIS" in head else None


def _mp4(content: bytes) -> str | None:
    if content[8:12] in _HEIC:
        return "image/heic"
    tracks = set(_TRACK.findall(content))
    if b"vide" in tracks:
        return None if content[8:10] == b"qt" else "video/mp4"
    return "audio/mp4" if b"soun" in tracks else None


def _zipped(content: bytes) -> str | None:
    """A text document without programs in it. Only the list of contents is read, whatever they would unpack to."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return None
    if any("vbaproject" in one.lower() or one.startswith("Basic/") for one in names):
        return None
    if {"[Content_Types].xml", "word/document.xml"} <= names:
        return _WORD
    return _OPEN if content[30:80].startswith(b"mimetype" + _OPEN.encode()) and content[77:78] != b"-" else None


def _is_text(content: bytes) -> bool:
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return bool(words.strip()) and not _CONTROL.search(words) and not _MARKUP.match(words[:1024])
