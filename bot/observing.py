"""What an operator can see from outside: numbers for Prometheus. What is logged goes through `bot.redacting`."""

from __future__ import annotations

import math

from aiohttp import web

from bot.handlers.viber.costs import Month
from bot.pages import keep_safe


class Numbers:
    """The metrics. Labels are names of ours (a channel, an outcome), never anything of a person."""

    def __init__(self) -> None:
        # Imported only where somebody looks at the numbers.
        from prometheus_client import CollectorRegistry, Counter, Gauge

        self.registry = CollectorRegistry()
        messages = ("Messages by channel, lane and what became of them", ("channel", "lane", "outcome"))
        self._messages = Counter("cicbot_messages", *messages, registry=self.registry)
        self._waiting = Gauge("cicbot_outbox_waiting", "Messages waiting to be sent", registry=self.registry)
        self._oldest = Gauge("cicbot_outbox_oldest_seconds", "Age of the oldest of them", registry=self.registry)
        self._reminders = Counter("cicbot_reminders", "Reminders that came due", registry=self.registry)
        self._tick = Gauge("cicbot_tick_overdue_seconds", "How overdue the slowest tick is", registry=self.registry)
        self._aside = Gauge("cicbot_inputs_set_aside", "Updates that could not be read", registry=self.registry)

        trouble = ("Whether a channel cannot receive or send", ("channel",))
        self._trouble = Gauge("cicbot_channel_trouble", *trouble, registry=self.registry)
        month = ("Messages on Viber this month (UTC), inside and outside a session", ("session",))
        self._viber = Gauge("cicbot_viber_month_messages", *month, registry=self.registry)
        self._charged = Gauge("cicbot_viber_month_charged", "Of these, those that are charged", registry=self.registry)
        cost = "What this month costs by the configured prices, if they say it"
        self._cost = Gauge("cicbot_viber_month_cost", cost, registry=self.registry)

        self._cases = Gauge("cicbot_cases_waiting", "Cases whose visitor waits for an answer", registry=self.registry)
        unposted = "Age of the oldest message that is in no staff group yet"
        self._unposted = Gauge("cicbot_relay_oldest_seconds", unposted, registry=self.registry)
        groups = "Staff groups that cannot be written to"
        self._groups = Gauge("cicbot_relay_trouble", groups, registry=self.registry)

        announced = "People whom an announcement under way has not reached yet"
        self._announced = Gauge("cicbot_announcements_waiting", announced, registry=self.registry)
        paused = "Announcements that were paused because something is wrong"
        self._paused = Gauge("cicbot_announcements_troubled", paused, registry=self.registry)

        forgotten = "Since everything was last forgotten that is kept no longer; not a number if never"
        self._forgotten = Gauge("cicbot_forgotten_seconds", forgotten, registry=self.registry)
        damaged = "Whether the database file is damaged, as far as it was looked at"
        self._damaged = Gauge("cicbot_database_damaged", damaged, registry=self.registry)

    def kept(self, age: float | None, *, damaged: bool) -> None:
        self._forgotten.set(math.nan if age is None else age)
        self._damaged.set(damaged)

    def announcing(self, waiting: int, paused: int) -> None:
        self._announced.set(waiting)
        self._paused.set(paused)

    def desk(self, *, waiting: int, unposted: float, troubled: int) -> None:
        self._cases.set(waiting)
        self._unposted.set(unposted)
        self._groups.set(troubled)

    def sent(self, channel: str, lane: str, outcome: str) -> None:
        self._messages.labels(channel, lane, outcome).inc()

    def reminded(self, count: int) -> None:
        self._reminders.inc(count)

    def look(self, *, waiting: int, oldest: float, overdue: float, aside: int) -> None:
        self._waiting.set(waiting)
        self._oldest.set(oldest)
        self._tick.set(overdue)
        self._aside.set(aside)

    def trouble(self, channel: str, *, present: bool) -> None:
        self._trouble.labels(channel).set(present)

    def billed(self, month: Month | None) -> None:
        """This month's messages on Viber, as far as it has told; all processes together."""
        for where, count in (("inside", month.inside if month else 0), ("outside", month.outside if month else 0)):
            self._viber.labels(where).set(count)
        self._charged.set(month.charged if month else 0)
        self._cost.set(float(month.cost) if month and month.cost is not None else math.nan)

    def page(self) -> bytes:
        from prometheus_client import generate_latest

        return generate_latest(self.registry)


def metrics_application(numbers: Numbers) -> web.Application:
    """A listener of its own, loopback by default: numbers are for the operator, not for the world."""

    from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=numbers.page(), headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    application = web.Application()
    application.on_response_prepare.append(keep_safe)
    application.router.add_get("/metrics", metrics)
    return application
