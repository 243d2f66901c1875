"""My conversations: those that are kept, open and closed, and the doors to each."""

from __future__ import annotations

from bot.dialogs.person import WORDS
from bot.screen import Button, Door, ShortDay, Text
from bot.talk import Card, Ending, Talk
from storage.casework import Case

LINK = "conversations"
SUBJECT = Text("conversations-title")


async def conversations(talk: Talk) -> Ending:
    """The list of this person's conversations with people, the newest first."""
    mine = await talk.desk.cases()
    keys = tuple(Button(_label(talk, one), Door("talking", str(one.id))) for one in mine)
    line = Text("conversations-list", days=talk.desk.timetable.kept.conversations.days) if mine else None
    lines = (line or Text("conversations-none"),)
    return Card(lines, Text("conversations-title"), (*keys, Button(Text("talk-menu"), Door("menu"))))


def _label(talk: Talk, one: Case) -> Text:
    subject, day = subject_of(one), ShortDay(one.opened_at.astimezone(talk.zone).date())
    if one.open:
        return Text("conversations-open", subject=subject, day=day)
    return Text("conversations-closed", subject=subject, day=day)


def subject_of(one: Case) -> Text:
    """What a conversation is about, in the visitor's words for it."""
    return WORDS.get(one.subject, WORDS["other"])
