"""Yes to announcements: about what, from where, how often, and then the consent itself, by a tap of its own."""

from __future__ import annotations

from bot.dialogs.interests import OFTEN, topics_of, towns_of
from bot.dialogs.newsasking import ask_audience, ask_often, ask_topics, ask_towns
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import Interest, WantNews
from storage.records import Done


async def newsyes(talk: Talk) -> Ending:
    """Nothing is written down before the last tap. Whoever says that they are under 16 is told why there is none."""
    if not talk.can.reminds or talk.visitor.under_16:
        return Go(Door("interests"))
    audience = await ask_audience(talk)
    topics = await ask_topics(talk, Text("newsyes-topics"), ())
    towns = await ask_towns(talk, Text("newsyes-towns"), ())
    wanted = Interest(audience, topics, towns, await ask_often(talk))
    talk.say(Text("interests-topics", topics=topics_of(talk, wanted)))
    talk.say(Text("interests-towns", towns=towns_of(wanted)))
    talk.say(Text("interests-often", often=OFTEN[wanted.often]))
    await talk.confirm("agree", Text("interests-agree"), Text("newsyes-agree"))
    done = await talk.do(WantNews(wanted))
    return Go(Door("interests"), lead=Text("newsyes-done") if isinstance(done, Done) else None)
