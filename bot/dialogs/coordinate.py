"""What coordinators find: how it goes, reports, events, hours, closures, consultants, the roster, replies, the log."""

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk

KEYS = (
    Button(Text("coordinate-figures"), Door("figures")),
    Button(Text("coordinate-report"), Door("report")),
    Button(Text("demand-title"), Door("demand")),
    Button(Text("eventdesk-title"), Door("eventdesk")),
    Button(Text("coordinate-hours"), Door("hours")),
    Button(Text("coordinate-closures"), Door("closures")),
    Button(Text("coordinate-consultants"), Door("consultants")),
    Button(Text("coordinate-stranded"), Door("stranded")),
    Button(Text("coordinate-roster"), Door("roster")),
    Button(Text("coordinate-news"), Door("newslist")),
    Button(Text("coordinate-replies"), Door("replies")),
    Button(Text("coordinate-audit"), Door("auditlog")),
)


async def coordinate(talk: Talk) -> Ending:
    """The doors that only coordinators find."""
    if coordinator(talk) is None:
        return not_yours(talk)
    return Card((Text("coordinate-about"),), Text("coordinate-title"), (*KEYS, *FOOT))
