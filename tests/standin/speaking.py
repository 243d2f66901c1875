"""What a person can send, wherever they are: words, files, places, albums."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from tests.standin import media
from tests.standin.chats import Message
from tests.standin.media import Content, Kind

Sent = TypeVar("Sent")


class Speaker(ABC, Generic[Sent]):
    """Somebody at a chat. What comes back is the message they sent, or the update about it."""

    phone: str = "+48000000000"

    @abstractmethod
    def _files(self) -> media.Files:
        """Where their files go."""

    @abstractmethod
    def _sends(self, content: Content, reply_to: Message | None = None, album: str = "") -> Sent:
        """Put a message into the chat."""

    @abstractmethod
    def _contact(self, phone: str, *, own: bool) -> Content:
        """A contact of theirs."""

    async def says(self, text: str, reply_to: Message | None = None) -> Sent:
        """Type something and send it."""
        return self._sends(media.typed(text), reply_to)

    async def replies(self, message: Message, text: str) -> Sent:
        """Answer a message."""
        return await self.says(text, message)

    async def sends_command(self, command: str) -> Sent:
        """The same as saying it, for the reader's sake: a command with what follows it."""
        assert command.startswith("/")
        return await self.says(command)

    async def sends_photo(
        self, caption: str = "", *, content: bytes | None = None, reply_to: Message | None = None
    ) -> Sent:
        """Send a photo, perhaps with words under it."""
        return self._sends_file("photo", caption, content, reply_to=reply_to)

    async def sends_document(
        self, name: str, caption: str = "", *, content: bytes | None = None, reply_to: Message | None = None
    ) -> Sent:
        """Send a file."""
        return self._sends_file("document", caption, content, name, reply_to)

    async def sends_voice(
        self, caption: str = "", *, content: bytes | None = None, reply_to: Message | None = None
    ) -> Sent:
        """Send a voice message."""
        return self._sends_file("voice", caption, content, reply_to=reply_to)

    async def sends_audio(self, caption: str = "", *, content: bytes | None = None) -> Sent:
        """Send music."""
        return self._sends_file("audio", caption, content)

    async def sends_video(self, caption: str = "", *, content: bytes | None = None) -> Sent:
        """Send a video."""
        return self._sends_file("video", caption, content)

    async def sends_animation(self, caption: str = "", *, content: bytes | None = None) -> Sent:
        """Send a silent film."""
        return self._sends_file("animation", caption, content)

    async def sends_video_note(self) -> Sent:
        """Send a round video."""
        return self._sends_file("video_note")

    async def sends_sticker(self) -> Sent:
        """Send a sticker."""
        return self._sends_file("sticker")

    async def sends_location(self, latitude: float, longitude: float) -> Sent:
        """Send a place."""
        return self._sends(media.place(latitude, longitude))

    async def sends_venue(self, latitude: float, longitude: float, title: str, address: str) -> Sent:
        """Send a place that has a name."""
        return self._sends(media.venue(latitude, longitude, title, address))

    async def sends_poll(self) -> Sent:
        """Send something that nobody here can do anything with."""
        option = {"text": "?", "voter_count": 0, "persistent_id": "0"}
        poll = {"id": "5000000000000000001", "question": "?", "options": [option, {**option, "persistent_id": "1"}]}
        closed = {"total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular"}
        several = {"allows_multiple_answers": False, "allows_revoting": True, "members_only": False}
        return self._sends({"poll": {**poll, **closed, **several}})

    async def shares_contact(self, phone: str, *, own: bool = True) -> Sent:
        """Share a contact: their own, or somebody's from their address book."""
        return self._sends(self._contact(phone, own=own))

    async def sends_album(
        self,
        kinds: int | Sequence[Kind] = 2,
        caption: str = "",
        *,
        contents: Sequence[bytes] = (),
        reply_to: Message | None = None,
    ) -> list[Sent]:
        """Send several photos (or other files) at once, as one update each; the words stand under the first."""
        asked: Sequence[Kind] = ["photo"] * kinds if isinstance(kinds, int) else kinds
        assert 2 <= len(asked) <= 10
        media.album_kind(list(asked))
        files = self._files()
        made = [
            files.keep(kind, media.usual(kind, contents[place] if contents else None))
            for place, kind in enumerate(asked)
        ]
        album = f"1{made[0].id[-6:]}000000000"
        under: list[Content] = [{"caption": caption} if caption else {}, *[{}] * (len(made) - 1)]
        return [
            self._sends({**media.shown(file), **words}, reply_to, album)
            for file, words in zip(made, under, strict=True)
        ]

    def _sends_file(
        self,
        kind: Kind,
        caption: str = "",
        content: bytes | None = None,
        name: str = "",
        reply_to: Message | None = None,
    ) -> Sent:
        file = self._files().keep(kind, media.usual(kind, content, name))
        return self._sends({**media.shown(file), **({"caption": caption} if caption else {})}, reply_to)
