"""The methods that send, copy, edit, delete, pin and react, in private chats and groups alike.

The words of refusals are those of the open-source Bot API server and of TDLib; where they are from memory it says so.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tests.standin import media, rules
from tests.standin.chats import Chat, Message, Place
from tests.standin.media import Content, Kind
from tests.standin.people import User
from tests.standin.wire import Handler, Json, Params, Upload, bad_request, written

if TYPE_CHECKING:
    from tests.standin.telegram import StandIn

DELETABLE = 2 * 24 * 3600.0
"""How old a message may be for a bot to delete it."""
MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


class MessageMethods:
    """What the bot does with messages."""

    def __init__(self, api: StandIn) -> None:
        self._api = api
        self._albums = itertools.count(2_000_000_000_000_001)

    def table(self) -> dict[str, Handler]:
        """The methods by name."""
        files: Mapping[str, Kind] = {
            "sendPhoto": "photo",
            "sendDocument": "document",
            "sendVoice": "voice",
            "sendAudio": "audio",
            "sendVideo": "video",
            "sendAnimation": "animation",
            "sendSticker": "sticker",
            "sendVideoNote": "video_note",
        }
        return {
            "sendMessage": self._send_message,
            **{method: self._sender(kind) for method, kind in files.items()},
            "sendLocation": self._send_location,
            "sendVenue": self._send_venue,
            "sendMediaGroup": self._send_media_group,
            "sendChatAction": self._send_chat_action,
            "copyMessage": self._copy_message,
            "copyMessages": self._copy_messages,
            "editMessageText": self._edit_message_text,
            "editMessageCaption": self._edit_message_caption,
            "editMessageMedia": self._edit_message_media,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "deleteMessage": self._delete_message,
            "deleteMessages": self._delete_messages,
            "setMessageReaction": self._set_message_reaction,
            "pinChatMessage": self._pin_chat_message,
            "unpinChatMessage": self._unpin_chat_message,
        }

    # --- Sending ---

    async def _send_message(self, params: Params) -> object:
        return self._send(params, media.words(rules.message_text(params), "text", "entities"))

    def _sender(self, kind: Kind) -> Handler:
        async def send_file(params: Params) -> object:
            caption = media.words(rules.caption(params), "caption", "caption_entities")
            words = caption if media.captioned({kind: ""}) else {}
            file = self._api.files.asked(params, kind, kind)
            return self._send(params, {**media.shown(file), **words})

        return send_file

    async def _send_location(self, params: Params) -> object:
        return self._send(params, media.place(*rules.degrees(params)))

    async def _send_venue(self, params: Params) -> object:
        latitude, longitude = rules.degrees(params)
        for name in ("title", "address"):
            if not params.text(name):
                raise bad_request(f"{name} is empty" if name == "address" else "venue title must be non-empty")
        return self._send(params, media.venue(latitude, longitude, params.text("title"), params.text("address")))

    async def _send_media_group(self, params: Params) -> object:
        asked = list(_album(params))
        media.album_kind([str(one["type"]) for one in asked])
        chat = self._api.chat(params, writing=True)
        place = chat.place(params)
        contents = [self._content(one, params.files) for one in asked]
        self._api.take_room(chat, len(contents))
        album = str(next(self._albums)) if len(contents) > 1 else ""
        return [chat.payload(self._show(chat, params, content, place, album)) for content in contents]

    async def _send_chat_action(self, params: Params) -> object:
        self._api.chat(params, writing=True)
        if not params.text("action"):
            raise bad_request("wrong parameter action in request")
        return True

    def _send(self, params: Params, content: Content) -> Json:
        keyboard = rules.markup(params)
        chat = self._api.chat(params, writing=True)
        place = chat.place(params)
        self._api.take_room(chat, 1)
        message = self._show(chat, params, content, place)
        _keyboards(chat, message, keyboard)
        return chat.payload(message)

    def _show(self, chat: Chat, params: Params, content: Content, place: Place, album: str = "") -> Message:
        message = Message(
            chat.new_message_id(),
            by_bot=True,
            date=int(self._api.now()),
            content=content,
            file=media.file_of(content, self._api.files),
            topic=place.topic,
            thread=place.thread,
            reply_to=place.reply_to,
            album=album,
            protected=params.flag("protect_content"),
            silent=params.flag("disable_notification"),
        )
        return chat.shows(message)

    def _content(self, asked: Json, files: Mapping[str, Upload]) -> Content:
        """What an InputMedia object means."""
        kind = media.KINDS[str(asked["type"])]
        own = Params({name: written(value) for name, value in asked.items()}, files)
        file = self._api.files.named(own.text("media"), kind, files)
        return {**media.shown(file), **media.words(rules.caption(own), "caption", "caption_entities")}

    # --- Copying ---

    async def _copy_message(self, params: Params) -> object:
        keyboard = rules.markup(params)
        source = self._api.chat(params, "from_chat_id")
        chat = self._api.chat(params, writing=True)
        original = source.known(params.integer("message_id", 0, 0, 2**31 - 1))
        if original is None:
            raise bad_request("message to copy not found")
        if not _copiable(original):
            raise bad_request("message can't be copied")
        content = _copied(original)
        if "caption" in params.raw and media.captioned(content):
            content = _without_caption(content)
            content |= media.words(rules.caption(params), "caption", "caption_entities")
        place = chat.place(params)
        self._api.take_room(chat, 1)
        message = self._show(chat, params, content, place)
        _keyboards(chat, message, keyboard)
        return {"message_id": message.id}

    async def _copy_messages(self, params: Params) -> object:
        ids = rules.message_ids(params)
        if ids != sorted(set(ids)):  # the wording is from memory
            raise bad_request("message identifiers must be in a strictly increasing order")
        source = self._api.chat(params, "from_chat_id")
        chat = self._api.chat(params, writing=True)
        place = chat.place(params)
        found = [one for one in map(source.known, ids) if one and _copiable(one)]
        if not found:  # the wording is from memory
            raise bad_request("there are no messages to forward")
        self._api.take_room(chat, len(found))
        albums = {one.album: str(next(self._albums)) for one in found if one.album} | {"": ""}
        bare = params.flag("remove_caption")
        copies = [
            self._show(chat, params, _without_caption(one.content) if bare else _copied(one), place, albums[one.album])
            for one in found
        ]
        return [{"message_id": copy.id} for copy in copies]

    # --- Editing ---

    async def _edit_message_text(self, params: Params) -> object:
        formatted = rules.message_text(params)
        keyboard = rules.markup(params, inline_only=True)
        chat, message = self._mine(params)
        if "text" not in message.content:
            raise bad_request("there is no text in the message to edit")
        return self._edit(chat, message, media.words(formatted, "text", "entities"), keyboard)

    async def _edit_message_caption(self, params: Params) -> object:
        formatted = rules.caption(params)
        keyboard = rules.markup(params, inline_only=True)
        chat, message = self._mine(params)
        if not media.captioned(message.content):
            raise bad_request("there is no caption in the message to edit")
        content = _without_caption(message.content) | media.words(formatted, "caption", "caption_entities")
        return self._edit(chat, message, content, keyboard)

    async def _edit_message_media(self, params: Params) -> object:
        keyboard = rules.markup(params, inline_only=True)
        asked = _input_media(_tree(params, "media"))
        chat, message = self._mine(params)
        if "text" not in message.content and not media.captioned(message.content):  # the wording is from memory
            raise bad_request("there is no media in the message to edit")
        return self._edit(chat, message, self._content(asked, params.files), keyboard)

    async def _edit_message_reply_markup(self, params: Params) -> object:
        keyboard = rules.markup(params, inline_only=True)
        chat, message = self._mine(params)
        return self._edit(chat, message, message.content, keyboard)

    def _message(self, params: Params, what: str) -> tuple[Chat, Message]:
        id = params.integer("message_id", 0, 0, 2**31 - 1)
        if not params.text("chat_id") and not id:
            raise bad_request("message identifier is not specified")
        chat = self._api.chat(params)
        message = chat.known(id)
        if message is None:
            raise bad_request(f"message to {what} not found")
        return chat, message

    def _mine(self, params: Params) -> tuple[Chat, Message]:
        chat, message = self._message(params, "edit")
        if not message.by_bot or message.service:
            raise bad_request("message can't be edited")
        return chat, message

    def _edit(self, chat: Chat, message: Message, content: Content, keyboard: Json | None) -> Json:
        shown = keyboard if keyboard and keyboard["inline_keyboard"] else None
        if (content, shown) == (message.content, message.keyboard):
            raise bad_request(MODIFIED)
        chat.admit(writing=True)
        message.content, message.keyboard, message.edited = content, shown, int(self._api.now())
        message.file = media.file_of(content, self._api.files)
        chat.changed(message.topic)
        return chat.payload(message)

    # --- Deleting, reacting, pinning ---

    async def _delete_message(self, params: Params) -> object:
        chat, message = self._message(params, "delete")
        self._check_deletable(chat, message)
        self._delete(chat, message)
        return True

    async def _delete_messages(self, params: Params) -> object:
        """What is not there is passed over; if one of the others cannot be deleted, none is."""
        ids = rules.message_ids(params)
        chat = self._api.chat(params)
        found = [message for message in map(chat.known, ids) if message]
        for message in found:
            self._check_deletable(chat, message)
        for message in found:
            self._delete(chat, message)
        return True

    def _check_deletable(self, chat: Chat, message: Message) -> None:
        if "forum_topic_created" in message.content:
            raise bad_request("message can't be deleted")
        if self._api.now() - message.date > DELETABLE:
            raise bad_request("message can't be deleted for everyone")
        if not message.by_bot and not chat.may("can_delete_messages"):
            raise bad_request("message can't be deleted")

    def _delete(self, chat: Chat, message: Message) -> None:
        chat.history.pop(message.id, None)
        chat.changed(message.topic)

    async def _set_message_reaction(self, params: Params) -> object:
        chat, message = self._message(params, "react")
        emojis = rules.reaction(params)
        if message.service:  # Telegram allows some of them; which ones it does not say
            raise bad_request("REACTION_INVALID")
        message.reactions = emojis
        chat.changed(message.topic)
        return True

    async def _pin_chat_message(self, params: Params) -> object:
        chat, message = self._message(params, "pin")
        if not chat.may("can_pin_messages"):
            raise bad_request("not enough rights to manage pinned messages in the chat")
        if not message.pinned:
            chat.pins(message)
        return True

    async def _unpin_chat_message(self, params: Params) -> object:
        chat = self._api.chat(params)
        if not chat.may("can_pin_messages"):
            raise bad_request("not enough rights to manage pinned messages in the chat")
        id = params.integer("message_id", 0, 0, 2**31 - 1)
        pinned = [one for one in chat.history.values() if one.pinned and id in {0, one.id}]
        if not pinned:
            raise bad_request("message to unpin not found")
        pinned[-1].pinned = False
        chat.changed(pinned[-1].topic)
        return True


# --- What calls carry ------------------------------------------------------------------------------------------------


def _tree(params: Params, name: str) -> object:
    try:
        return params.tree(name)
    except ValueError:
        raise bad_request(f"can't parse {name} JSON object") from None


def _input_media(tree: object) -> Json:
    if not isinstance(tree, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    if tree.get("type") not in {"photo", "video", "audio", "document", "animation"}:
        raise bad_request("can't parse InputMedia: type must be specified")
    if not isinstance(tree.get("media"), str):
        raise bad_request("can't parse InputMedia: media not found")
    return {str(name): value for name, value in tree.items()}


def _album(params: Params) -> Iterator[Json]:
    tree = _tree(params, "media")
    if not isinstance(tree, list):
        raise bad_request("expected an Array of InputMedia")
    if not tree:
        raise bad_request("there are no messages to send")
    if len(tree) > 10:
        raise bad_request("too many messages to send as an album")
    for each in tree:
        asked = _input_media(each)
        if asked["type"] == "animation":
            raise bad_request("can't use the media of the specified type in the album")
        yield asked


def _keyboards(chat: Chat, message: Message, keyboard: Json | None) -> None:
    if keyboard and "inline_keyboard" in keyboard:
        message.keyboard = keyboard if keyboard["inline_keyboard"] else None
    elif isinstance(chat, User) and keyboard and "keyboard" in keyboard:
        chat.keyboard = keyboard
    elif isinstance(chat, User) and keyboard and "remove_keyboard" in keyboard:
        chat.keyboard = None


def _copiable(message: Message) -> bool:
    return not message.service and not message.protected and "poll" not in message.content


def _copied(message: Message) -> Content:
    return dict(message.content)


def _without_caption(content: Content) -> Content:
    return {name: value for name, value in content.items() if name not in {"caption", "caption_entities"}}
