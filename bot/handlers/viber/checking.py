"""What Viber says of our account: asked once by `cicbot check`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.channels import Unknown
from bot.handlers.viber.channel import path_of
from bot.handlers.viber.client import Client, Reply, Unanswered
from bot.handlers.viber.registering import missing
from bot.handlers.viber.sending import explained


@dataclass(frozen=True, slots=True)
class Account:
    """The account behind the token; `problem` is empty where it can be used."""

    name: str = ""
    uri: str = ""
    warnings: tuple[str, ...] = ()
    problem: str = ""

    @property
    def link(self) -> str:
        """What opens the chat on a phone; with `&context=…` behind it, at a place of its own."""
        return f"viber://pa?chatURI={self.uri}" if self.uri else ""


async def account(token: str, api_url: str, public_url: str) -> Account:
    """Ask who we are, and where Viber calls. Never raises, and never tells the token."""
    client = Client(token, api_url)
    try:
        reply = await client.call("get_account_info", {})
    except Unanswered as unanswered:
        why = "no answer" if isinstance(unanswered.outcome, Unknown) else "not reached"
        return Account(problem=f"{why}; see [viber] api_url and the network")
    finally:
        await client.close()
    if reply.status:
        return Account(problem=f"{explained(reply.status)}; see VIBER_TOKEN and the account's page at Viber")
    return Account(reply.name, reply.uri, tuple(_warnings(reply, public_url.rstrip("/") + path_of(token))))


def _warnings(reply: Reply, wanted: str) -> Iterator[str]:
    if not reply.webhook:
        yield "no webhook is set; the start sets it"
    elif reply.webhook != wanted:
        yield "Viber calls another address than [viber] public_url; the start changes that"
    elif events := missing(reply):
        yield f"Viber does not tell of {', '.join(events)}; the start changes that"
