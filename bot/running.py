"""The assistant as a running program: everything put together, started in order and stopped in the other."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import logging
import os
import secrets
import signal
import socket
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Literal, get_args

from aiohttp import web

from bot import dialogs
from bot.announcing import Announcer, Means
from bot.casecards import happened
from bot.centre.keeping import periods
from bot.centre.offer import OfficeId
from bot.centre.privacy import Kept, Privacy
from bot.centre.reminding import is_quiet
from bot.channels import Channel, Fetch, Messenger, Pictures
from bot.cleaning import Cleaning
from bot.config import Settings, TelegramSettings, ViberSettings
from bot.config_file import LOCALES
from bot.conversation import Conversation
from bot.delivery import Counted, Delivery, uncounted
from bot.demo_events import made_up
from bot.deskhouse import DeskHouse
from bot.dialogs import eventdesk
from bot.dialogs.asking import ACCESS, CARE, WAYS, office_name
from bot.dialogs.case import meanings
from bot.dialogs.person import WORDS
from bot.dialogs.privacy import sections, words_of
from bot.examples import redactor
from bot.exporting import Exporting
from bot.filing import Filing
from bot.firstaid import everything
from bot.gatherings import Gatherings
from bot.groupcalls import Limits
from bot.grouping import vouching
from bot.handlers.desk.channel import Desk
from bot.handlers.desk.front import Names
from bot.handlers.viber.costs import Prices, months, paid_reminders
from bot.handlers.web.channel import Gate, WebChat
from bot.handlers.web.front import Links, Part
from bot.handlers.web.incoming import CHANNEL as WEB
from bot.limits import Sources
from bot.livecards import LiveCards
from bot.observing import Numbers, metrics_application
from bot.pacing import Account
from bot.pages import keep_safe
from bot.redacting import watch
from bot.relaying import Relay
from bot.reminding import is_wanted, reminder_screen
from bot.rooms import StaffMessenger
from bot.screen import Button, Door, Payload, Screen, Text
from bot.sharing import Sharing
from bot.staffgroups import StaffGroups, kept_by
from bot.staffing import Counter as StaffCounter
from bot.staffing import Links as StaffLinks
from bot.staffing import Staffing, Wish, socket_of
from bot.sweeping import Sweeping
from bot.talk import Centre
from bot.texts import Texts, finished, unfinished
from bot.turn import World
from bot.understanding import age, danger, wishes
from bot.upkeep import Upkeep
from scheduler import mornings, raising, reminders
from scheduler.clock import Clock
from scheduler.exports import make_due
from storage import (
    billing,
    cannedreplies,
    eventseed,
    mailings,
    outbox,
    recipients,
    timetable,
    tombstones,
    topics,
)
from storage.database import Connection, Database, open_database
from storage.holdings import of_visitors
from storage.migrating import migrate
from storage.newswork import AnnouncementId
from storage.records import Reminder, Visitor
from storage.sealing import Seal, key_beside, ring

log = logging.getLogger(__name__)

DUE_EVERY, SWEEP_EVERY, LOOK_EVERY, FORGET_EVERY = 2.0, 2.0, 15.0, 3600.0
"""Seconds between the ticks: due reminders, what waits in the outbox, the operator's numbers, forgetting."""
ALBUMS_EVERY, ARRIVED_EVERY = 0.5, 1.0
"""The same of the desk: albums of staff that are whole, and what became of their messages, …"""
DAY_EVERY, IDLE_EVERY = 5.0, 60.0
"""… the visits of the day and who did not come, and what nobody has anything to say to any more."""
LOST_EVERY = 5.0
"""What could not be passed on to them because it was too much."""
RAISE_EVERY = 15.0
"""Who has waited for too long."""
SHARE_EVERY = 5.0
"""Which other processes there are."""
SOONER_EVERY = 10.0
"""What earlier times have become free, and which were not wanted in time."""
LINES_EVERY = 5.0
"""Whose time is over, and who is next in line."""
WAYS_EVERY = 5.0
"""Who has come to work here, or has left."""
LIVE_EVERY = 1.0
"""Cards that change by themselves."""
CLEAN_EVERY = 1.0
"""Who wants our messages out of their chat."""
MAKE_EVERY = 2.0
"""What was ordered to be made."""
REMAINS_EVERY, SCRUB_EVERY = 5.0, 60.0
"""What still stands in chats and has to go, and what still lies in the database's own files."""
SHOWN_EVERY = 60.0
"""What staff were shown of people, and for how long already."""

REBUILD_EVERY = 600.0
"""Whether it is the hour at which an SQLite file is written anew."""

NOTE_EVERY = 5.0
"""Who was erased, written down apart from the database."""

DRY = "dry"
"""How `cicbot purge --dry-run` is asked for."""
VIBER = "viber"

Pace = tuple[int, float] | None | Literal["theirs"]
"""How much may be written through a channel: what its makers say, as many calls in so many seconds, or no limit."""

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of references and codes: nothing that is mistaken for something else when it is read out."""


def wall_clock() -> datetime:
    """The one place where the time comes from."""
    return datetime.now(UTC)


def draw(letters: int) -> str:
    """The one place where chance comes from."""
    return "".join(secrets.choice(LETTERS) for _ in range(letters))


def load_texts(settings: Settings) -> Texts:
    """The words of all finished languages, with the operator's own over them. Raises BadLocales."""
    begun = unfinished(LOCALES)
    for language, lacking in begun.items():
        log.warning("%s is not offered: %s of its texts are not translated yet", language, lacking)
    return Texts.load(LOCALES, settings.centre.zone, settings.texts_folder, settings.languages, begun)


def data_seal(settings: Settings) -> Seal:
    """What the database is encrypted with; a demonstration makes its own key."""
    keys = settings.data_keys
    return Seal(keys.reveal() if keys else key_beside(settings.database_url.reveal()))


async def open_sealed(settings: Settings) -> Database:
    """The database with its keys, of whatever shape it is."""
    return await open_database(settings.database_url.reveal(), seal=data_seal(settings))


async def prepare(settings: Settings, now: Callable[[], datetime] = wall_clock) -> Database:
    """The database, open, in this release's shape, and seeded with offices, consultants and replies if it was empty."""
    database = await open_sealed(settings)

    async def seed(connection: Connection) -> None:
        await ring(connection).unlock(connection, now())
        await timetable.seed(connection, settings.timetable)
        await cannedreplies.seed(connection, settings.desk.replies, now())
        if settings.demo:
            await eventseed.seed(connection, made_up(now(), settings.timetable.zone), now())
        if database.dialect == "sqlite":  # nobody else can have anything in hand
            await outbox.abandoned(connection, now())
            await topics.release(connection, "")
            await mailings.abandoned(connection, now())

    try:
        await migrate(database)
        await database.run(seed)
    except BaseException:
        await database.close()
        raise
    return database


@dataclass
class Assistant:
    """Everything that runs."""

    settings: Settings
    database: Database
    conversation: Conversation
    filing: Filing
    delivery: Delivery
    clock: Clock
    numbers: Numbers | None
    """None where nobody looks at them."""
    web_chat: WebChat
    desk: Desk | None
    """The desk in a browser; None where nobody answers but the assistant."""
    messengers: Sequence[Messenger]
    staff_groups: StaffGroups
    relay: Relay | None
    """None where staff work in no group."""
    announcer: Announcer | None
    """None where nobody could announce anything."""
    now: Callable[[], datetime]
    gatherings: Gatherings
    upkeep: Upkeep
    sharing: Sharing | None
    """None where there can be no other process."""
    _scrubbed: datetime | None = None
    """Who was erased until then has left nothing in the files of the database."""

    @classmethod
    def build(
        cls,
        settings: Settings,
        database: Database,
        now: Callable[[], datetime] = wall_clock,
        limits: Limits = Limits(),  # noqa: B008
        pace: Pace = "theirs",
    ) -> Assistant:
        """Put everything together; nothing runs yet. `limits` are those of what is written to staff groups, and `pace`
        is that of all that is written on Telegram."""
        texts, owner = load_texts(settings), secrets.token_hex(8)
        told = noticed(settings, texts)
        numbers = Numbers() if settings.metrics else None
        channels: dict[str, Channel] = {}
        filing = Filing(database, database.seal if settings.desk.on else None, channels, now)
        web_chat = _web_chat(settings, texts, told, now)
        contents = kept_by(filing)
        messengers = _messengers(settings, texts, now, contents, filing, pace)
        desk = _desk(settings, texts, now) if settings.desk.on else None
        ours: list[Channel] = [web_chat, *([desk] if desk else [])]
        channels |= {one.name: one for one in (*ours, *messengers)}
        world = World(
            database=database,
            texts=texts,
            channels=channels,
            dialogs=dialogs.load(),
            offer=settings.offer,
            configured=settings.timetable,
            centre=replace(_centre(settings), privacy=told),
            clock=now,
            draw=draw,
            danger=danger.load(LOCALES).find,
            young=age.load(LOCALES).find,
            wishes=wishes.load().find,
            redact=redactor(texts, settings.timetable),
            owner=owner,
        )
        quiet = partial(is_quiet, rules=settings.timetable.reminders, zone=settings.timetable.zone)
        counted = numbers.sent if numbers else uncounted
        accounts = {name: Account(one.abilities.pace) for name, one in channels.items()}
        delivery = Delivery(database, channels, now, owner, counted, quiet, accounts)
        conversation = Conversation(world, delivery, settings.limits)
        staff_groups = StaffGroups(conversation, settings.desk.groups, now)
        relay = _relay(settings, staff_groups, messengers, contents, limits, accounts)
        announcer = _announcer(conversation, accounts, quiet, counted) if settings.desk.on else None
        own = (settings, database, conversation, filing, delivery)
        sharing = _sharing(database, accounts, now, owner)
        rest = (staff_groups, relay, announcer, now, Gatherings(conversation, now))
        upkeep = upkeep_for(settings, database, now)
        return cls(*own, Clock(), numbers, web_chat, desk, messengers, *rest, upkeep, sharing)

    async def run(self, stop: asyncio.Event) -> None:
        """Start everything, wait for `stop`, and stop everything so that nothing is lost."""
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self.database.close)
            for one in self.messengers:
                stack.push_async_callback(one.stop)
            stack.push_async_callback(self.conversation.first_aid.stop)
            await self.delivery.start()
            stack.push_async_callback(self.delivery.stop)
            if self.relay:
                await self.relay.start()
                stack.push_async_callback(self.relay.stop)
            if self.announcer:
                await self.announcer.start()
                stack.push_async_callback(self.announcer.stop)
            here = self.settings.web
            await stack.enter_async_context(_serving(self._application(), here.host, here.port))
            if self.settings.metrics and self.numbers:
                metrics = self.settings.metrics
                application = metrics_application(self.numbers)
                await stack.enter_async_context(_serving(application, metrics.host, metrics.port))
            door = socket_of(self.settings.database_url.reveal())
            if door:
                await stack.enter_async_context(StaffCounter(self._carry_out, door))
            for one in self.messengers:
                await one.start(self.conversation)
                stack.push_async_callback(one.stop_receiving)
            self._wind_up()
            self.clock.start()
            self.delivery.nudge()  # what was left over at the last end goes first
            stack.push_async_callback(self.clock.stop)
            # What was imported stays: without this the garbage collector walks all of it and every chat waits.
            gc.collect()
            gc.freeze()
            gc.set_threshold(20_000, 20, 50)  # a turn leaves little behind: look for it less often
            log.info("ready on http://%s:%s", here.host, here.port)
            await stop.wait()
            log.info("stopping")

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=1024 * 1024)
        application.on_response_prepare.append(keep_safe)
        self.web_chat.open(application, self.conversation, self.filing)
        if self.desk:
            self.desk.open(application, self.conversation, DeskHouse(self.conversation, self.filing))
        application.router.add_get("/healthz", self._health)
        for one in self.messengers:
            application.router.add_routes(one.routes())
        return application

    async def _health(self, _: web.Request) -> web.Response:
        overdue = self.clock.age()
        troubles = {"telegram": "off", "viber": "off"} | {one.name: one.trouble or "ok" for one in self.messengers}
        try:
            async with asyncio.timeout(2):
                waiting, _oldest = await self.database.run(outbox.waiting)
                age = await self.upkeep.age()
        except Exception as error:  # noqa: BLE001
            return web.json_response({"status": "no database", "error": type(error).__name__}, status=503)
        well, healthy = set(troubles.values()) <= {"ok", "off"} and not self.upkeep.damage, overdue < 60
        forgotten = None if age is None else round(age)
        groups = {"staff_groups": "; ".join(self.relay.troubles.values()) or "ok"} if self.relay else {}
        well = well and groups.get("staff_groups", "ok") == "ok"
        told = {
            "status": "ok" if well and healthy else "trouble",
            "tick_overdue_seconds": round(max(0.0, overdue), 1),
            "tick_age_seconds": round(self.clock.last(), 1),
            "outbox_waiting": waiting,
            "forgotten_seconds_ago": forgotten,
            "database": self.upkeep.damage or "ok",
            **troubles,
            **groups,
        }
        # A messenger's trouble is none that another process, or a restart, could mend: the other channels go on.
        return web.json_response(told, status=200 if healthy else 503)

    async def _carry_out(self, wish: Wish) -> Sequence[str]:
        """What the command line asks for. Raises Wrong."""
        if wish.do == "purge":
            return await self.upkeep.purge(dry=wish.who == DRY)
        return await staffing_for(self.settings, self.database, self.now).carry_out(wish)

    # --- ticks ---

    def _wind_up(self) -> None:
        self.clock.every(DUE_EVERY, "reminders", self._remind)
        self.clock.every(SWEEP_EVERY, "outbox", self.delivery.sweep)
        self.clock.every(SOONER_EVERY, "sooner", self.conversation.offer_sooner)
        self.clock.every(CLEAN_EVERY, "cleaning", Cleaning(self.conversation).clean_due)
        self.clock.every(DUE_EVERY, "event-reminders", self._remind_of_events)
        self.clock.every(DUE_EVERY, "event-news", self.gatherings.tell_news)
        self.clock.every(LINES_EVERY, "lines", self.gatherings.settle_lines)
        self.clock.every(IDLE_EVERY, "event-feedback", self._ask_how_it_was)
        idle = self.settings.web.idle_minutes * 60
        self.clock.every(IDLE_EVERY, "sessions", partial(self.conversation.end_sessions, WEB, idle))
        if self.settings.desk.on:
            self.clock.every(ALBUMS_EVERY, "albums", self.conversation.send_albums)
            self.clock.every(ARRIVED_EVERY, "arrived", self._arrived)
            self.clock.every(LOST_EVERY, "lost", self.conversation.tell_lost)
            self.clock.every(RAISE_EVERY, "raising", self.staff_groups.raise_due)
            self.clock.every(DAY_EVERY, "mornings", self._mornings)
            self.clock.every(DAY_EVERY, "missed", self.conversation.tell_missed)
            self.clock.every(IDLE_EVERY, "idling", self.conversation.close_idle)
            self.clock.every(LIVE_EVERY, "live-cards", LiveCards(self.conversation).redraw_due)
        for one in self.messengers:
            if self.relay and isinstance(one, StaffMessenger):
                self.clock.every(WAYS_EVERY, "ways", partial(self.staff_groups.show_the_way, one))
        if self.settings.viber:
            self.clock.every(SWEEP_EVERY, "refusals", partial(self.conversation.resend, VIBER))
        if self.numbers:
            self.clock.every(LOOK_EVERY, "numbers", partial(self._look, self.numbers))
        if self.sharing:
            self.clock.every(SHARE_EVERY, "sharing", self.sharing.look)
        self.clock.every(FORGET_EVERY, "forgetting", self.upkeep.forget)
        self.clock.every(REBUILD_EVERY, "rebuilding", self.upkeep.rebuild_due)
        self.clock.every(NOTE_EVERY, "erased-list", self.upkeep.note_erased)
        make = partial(make_due, self.database, Exporting(self.conversation), self.now)
        self.clock.every(MAKE_EVERY, "exports", make)
        sweeping = Sweeping(self.conversation)
        self.clock.every(REMAINS_EVERY, "remains", sweeping.sweep)
        self.clock.every(SHOWN_EVERY, "shown", sweeping.forget_shown)
        self.clock.every(SCRUB_EVERY, "scrubbing", self._scrub)

    async def _arrived(self) -> None:
        if await self.conversation.arrived():
            self.conversation.desk_changed()

    async def _remind(self) -> None:
        now = self.now()
        present = await self.conversation.timetable()

        people = self.settings.desk.on

        def drawn(reminder: Reminder) -> Sequence[Payload]:
            screen = reminder_screen(reminder, self.settings.offer, present, people=people)
            return self.conversation.draw_for(reminder.visitor, screen)

        allowed = partial(self._until, now=now, paid=await self._paid(now))

        def until(one: Reminder) -> datetime | None:
            return allowed(one.visitor, one.visit.start) if is_wanted(one, self.settings.offer) else None

        while count := await reminders.send_due(self.database, present, drawn, now, until):
            if self.numbers:
                self.numbers.reminded(count)
            self.delivery.nudge()

    async def _remind_of_events(self) -> None:
        now = self.now()
        count = await self.gatherings.remind(partial(self._until, now=now, paid=await self._paid(now)), now)
        if self.numbers:
            self.numbers.reminded(count)

    async def _ask_how_it_was(self) -> None:
        now = self.now()
        await self.gatherings.ask(partial(self._until, now=now, paid=await self._paid(now)), now)

    async def _paid(self, now: datetime) -> Counter[str]:
        """How many reminders a channel has billed this month or may bill soon; a count to which new ones are added."""
        viber = self.settings.viber
        if viber is None or viber.reminders.a_month is None:
            return Counter()

        async def work(connection: Connection) -> int:
            billed = await billing.bills(connection, VIBER, since=billing.month_of(now))
            return paid_reminders(billed) + await outbox.notices_waiting(connection, VIBER)

        return Counter({VIBER: await self.database.run(work)})

    def _until(self, visitor: Visitor, start: datetime, now: datetime, paid: Counter[str]) -> datetime | None:
        """By when a reminder of something that begins at `start` must have left, where reminders outside a session cost
        money; None if it is not sent."""
        viber = self.settings.viber
        channel = self.conversation.world.channels.get(visitor.channel)
        session = channel.abilities.session if channel else None
        if viber is None or session is None:
            return start
        ends = visitor.session_at + session if visitor.session_at else None
        until = viber.reminders.until(start, ends, now, paid[VIBER])
        if until and not (ends and ends > now):
            paid[VIBER] += 1
        return until

    async def _look(self, numbers: Numbers) -> None:
        waiting, since = await self.database.run(outbox.waiting)
        oldest = (self.now() - since) if since else timedelta(0)
        aside = sum(one.set_aside for one in self.messengers)
        numbers.look(waiting=waiting, oldest=oldest.total_seconds(), overdue=self.clock.age(), aside=aside)
        numbers.kept(await self.upkeep.age(), damaged=bool(self.upkeep.damage))
        for one in self.messengers:
            numbers.trouble(one.name, present=bool(one.trouble))
        if self.relay:
            cases, unposted = await self.database.run(topics.waiting)
            age = (self.now() - unposted).total_seconds() if unposted else 0.0
            numbers.desk(waiting=cases, unposted=age, troubled=len(self.relay.troubles))
        if self.announcer:
            numbers.announcing(await self.database.run(recipients.waiting), await self.database.run(mailings.paused))
        if self.settings.viber:
            month = billing.month_of(self.now())
            found = await self.database.run(partial(billing.bills, channel=VIBER, since=month))
            numbers.billed(next(iter(months(found, self.settings.viber_prices)), None))

    async def _mornings(self) -> None:
        await mornings.post_due(self.database, await self.conversation.timetable(), self.now())

    async def _scrub(self) -> None:
        """Once after somebody was erased, and once after a start: it may have been the last thing that was done."""
        newest = await self.database.run(tombstones.newest)
        if newest is not None and newest != self._scrubbed and await self.database.scrub(of_visitors()):
            self._scrubbed = newest


class _serving:  # noqa: N801
    """An HTTP server for as long as a block lasts; it finishes what it is answering."""

    def __init__(self, application: web.Application, host: str, port: int) -> None:
        # Nobody who calls us packs what they send; whoever does shall not have us unpack it.
        self._runner = web.AppRunner(
            application, access_log=None, handle_signals=False, shutdown_timeout=5, auto_decompress=False
        )
        self._where = host, port

    async def __aenter__(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, *self._where).start()

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()


def noticed(settings: Settings, texts: Texts) -> Privacy:
    """What people are told of their data, with the periods that are obeyed, and its version: a digest of all that it
    says, in every language."""
    kept = periods(settings.timetable.kept)
    told = replace(settings.privacy, periods=tuple((kind, kept[kind]) for kind in get_args(Kept)))
    said = "\n".join(texts.say(language)(one) for language in texts.languages for one in words_of(told))
    return replace(told, version=hashlib.sha256(said.encode()).hexdigest()[:16])


def _centre(settings: Settings) -> Centre:
    links, telegram = settings.centre.links, settings.telegram
    return Centre(
        name=settings.centre.name,
        residence_link=links.residence,
        accessibility_link=links.accessibility,
        funding_link=links.funding,
        funding_words=links.funding_words,
        costs=settings.centre.costs,
        complaints=settings.centre.complaints,
        telegram_link=f"https://t.me/{telegram.bot_name}" if telegram and telegram.bot_name else None,
        bring=settings.what_to_bring,
        people=settings.desk.on,
        address=settings.web.public_url or f"http://{settings.web.host}:{settings.web.port}",
    )


def _web_chat(settings: Settings, texts: Texts, told: Privacy, now: Callable[[], datetime]) -> WebChat:
    links = settings.centre.links
    gate = Gate(Sources(settings.limits), settings.proxies, now, settings.centre.zone)
    return WebChat(
        texts,
        centre=settings.centre.name,
        idle=timedelta(minutes=settings.web.idle_minutes),
        public_url=settings.web.public_url or "",
        demo=settings.demo,
        people=settings.desk.on,
        links=Links(links.accessibility or "", links.funding or "", links.funding_words),
        exit_url=settings.web.exit_url,
        notice=[Part(one.title, one.lines) for one in sections(told, WEB)],
        gate=gate,
        danger=everything(),
    )


def _announcer(
    conversation: Conversation, accounts: Mapping[str, Account], quiet: Callable[[datetime], bool], counted: Counted
) -> Announcer:
    world = conversation.world

    async def alarm(id: AnnouncementId, why: str) -> None:
        look = (Button(Text("announcing-look"), Door("newscard", str(id))),)
        words = Text("announcing-paused-ban" if why == "ban" else "announcing-paused-refused", number=str(id))

        def drawn(to: Visitor) -> Sequence[Payload]:
            return conversation.draw_for(to, Screen((words,), keys=look))

        await world.database.run(lambda connection: raising.to_coordinators(connection, drawn, world.clock()))
        conversation.nudge()

    return Announcer(Means(world, accounts, quiet, alarm, counted))


def _sharing(
    database: Database, accounts: Mapping[str, Account], now: Callable[[], datetime], owner: str
) -> Sharing | None:
    """One limit for all processes; an SQLite file has one."""
    if database.dialect == "sqlite":
        return None
    return Sharing(database, accounts, now, owner, f"{socket.gethostname()}:{os.getpid()}")


def _relay(
    settings: Settings,
    staff_groups: StaffGroups,
    messengers: Sequence[Messenger],
    contents: Fetch,
    limits: Limits,
    accounts: Mapping[str, Account],
) -> Relay | None:
    room = next((one for one in messengers if isinstance(one, StaffMessenger)), None)
    if room is None or not settings.desk.on or not settings.desk.groups:
        return None
    return staff_groups.relay(room, contents, limits, accounts[room.name])


def _desk(settings: Settings, texts: Texts, now: Callable[[], datetime]) -> Desk:
    names = Names(
        office=office_name,
        subjects=WORDS,
        services={one.id: Text(one.title) for one in settings.offer.services},
        ways={str(one): text for one, text in WAYS.items()},
        care={str(one): text for one, text in CARE.items()},
        access={str(one): text for one, text in ACCESS.items()},
        happened=happened,
        meanings=meanings,
        people=eventdesk.people,
    )
    return Desk(
        texts,
        names,
        now,
        centre=settings.centre.name,
        zone=settings.timetable.zone.key,
        port=settings.web.port,
        public_url=settings.web.public_url or "",
        demo=settings.demo,
    )


def upkeep_for(settings: Settings, database: Database, now: Callable[[], datetime] = wall_clock) -> Upkeep:
    """What is done with the database by itself."""
    rules = settings.timetable
    return Upkeep(database, rules.kept, rules.zone, settings.rebuild_hour, now, settings.backup.erased)


def staffing_for(settings: Settings, database: Database, now: Callable[[], datetime] = wall_clock) -> Staffing:
    """What the command line can do with the roster."""
    bot_name = settings.telegram.bot_name if settings.telegram else None
    base = settings.web.public_url or f"http://localhost:{settings.web.port}"
    links = StaffLinks(base.rstrip("/"), bot_name or "")
    languages = settings.languages or finished(LOCALES)
    return Staffing(database, settings.timetable, languages, links, now, draw)


def _messengers(
    settings: Settings, texts: Texts, now: Callable[[], datetime], contents: Fetch, filing: Filing, pace: Pace
) -> Sequence[Messenger]:
    found: list[Messenger] = []
    if settings.telegram:
        offices = [one.id for one in settings.timetable.offices]
        groups = vouching(settings.desk.groups, offices) if settings.desk.on else {}
        found.append(_telegram(settings.telegram, texts, groups, contents, filing, pace, people=settings.desk.on))
    if settings.viber:
        found.append(_viber(settings.viber, settings.viber_prices, now, filing))
    return found


def _viber(wanted: ViberSettings, prices: Prices, now: Callable[[], datetime], filing: Filing) -> Messenger:
    # Imported only where there is a token, like everything that one channel alone needs.
    from bot.handlers.viber.channel import Viber, Who

    who = Who(wanted.sender_name, wanted.sender_avatar)
    return Viber(
        wanted.token.reveal(),
        who,
        wanted.public_url,
        now,
        wanted.api_url,
        files=filing,
        pictures=filing,
        prices=prices,
        reminds=wanted.reminders.promised,
    )


def _telegram(
    wanted: TelegramSettings,
    texts: Texts,
    groups: Mapping[str, Sequence[OfficeId]],
    contents: Fetch,
    pictures: Pictures,
    pace: Pace,
    *,
    people: bool,
) -> Messenger:
    # Only here is aiogram imported: it costs seconds and 160 MiB, and nobody without a token should pay for it.
    from bot.handlers.telegram.channel import PACE, Hook, Telegram

    hook = None
    if wanted.mode == "webhook" and wanted.webhook_url and wanted.webhook_secret:
        hook = Hook(wanted.webhook_url, wanted.webhook_secret.reveal())
    voices = {language: texts.say(language) for language in texts.languages}
    url, token = wanted.api_url, wanted.token.reveal()
    return Telegram(
        token,
        voices,
        url,
        hook,
        groups=groups,
        contents=contents,
        people=people,
        pace=PACE if pace == "theirs" else pace,
        pictures=pictures,
    )


async def run(settings: Settings, invite: Callable[[str], None] | None = None) -> None:
    """Run until SIGTERM or SIGINT. `invite` is given a link to the desk, for whoever tries the demonstration."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    watch(loop)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    database = await prepare(settings)
    try:
        if invite and settings.demo and settings.desk.on:
            invite(await staffing_for(settings, database).demonstration())
        assistant = Assistant.build(settings, database)
    except BaseException:
        await database.close()
        raise
    await assistant.run(stop)
