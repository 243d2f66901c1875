"""What one turn hears and decides: the dialog is replayed, its act is carried out, its replies are drawn."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import TypeGuard

from bot import listening, passing
from bot.acts import carry_out
from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.centre.wishes import Reader, Wish
from bot.channels import Channel, Mailer, Presence
from bot.desk import BackDesk, FrontDesk, Looked
from bot.dialogs import Dialogs, resend, service, wanting
from bot.dialogs.privacy import notice
from bot.examples import Examples
from bot.limits import Pause
from bot.pacing import pace
from bot.screen import (
    Answer,
    Arrived,
    Button,
    CameBack,
    Commanded,
    Door,
    Edited,
    Input,
    Left,
    Option,
    Payload,
    Phrase,
    Pressed,
    Said,
    Screen,
    SharedContact,
    SharedOther,
    Text,
    decode,
    encode,
    mark,
)
from bot.talk import (
    A_PERSON,
    BACK,
    PAGE,
    PERSON,
    SKIP,
    SOS,
    Asked,
    Card,
    Centre,
    DialogFault,
    Ended,
    Go,
    Language,
    Live,
    Talk,
    replay,
)
from bot.texts import FALLBACK, Texts
from storage import cases, endings, exports, outbox, remarks, roster, timetable, visitors
from storage.acting import Acting
from storage.casework import AlertDesk, Case, CaseId, EndCase, Notice, OpenCase, ReturnToCase, SpeakOfDanger, Staff
from storage.database import Connection, Database
from storage.livecards import Stage
from storage.newswork import Route, Routes
from storage.records import (
    Act,
    BeSilent,
    ChooseLanguage,
    CleanUp,
    EraseMe,
    NoteWish,
    PreferContact,
    Refusal,
    Run,
    SayYoung,
    Thread,
    Under,
    UseReturnCode,
    Visitor,
    Young,
)

OPEN_RUNS, ENDINGS = 5, 16
"""How many conversations stay half-done at once, and of how many the ending is remembered."""

CONTINUE = Door("continue")
"""Back to what is under way: no dialog, and the only door that has none."""

RESEND = "resend"
"""The dialog in which words are kept for a person, until they are sent."""

KEPT_FOR = timedelta(days=7)
"""For how long after a conversation was closed what is not understood is taken for more of it."""

ALBUM = timedelta(seconds=20)
"""Within which time all parts of an album have come."""

SLIP = 2
"""So many words, or fewer, that are no answer to an open question are taken for one that was mistyped."""

WORDS = 1000
"""More typed at once than any question takes, but for the one that keeps words for a person; the rest is not read."""


@dataclass(frozen=True)
class World:
    """What every turn is given: the house as it stands, the clock, and where unguessable words come from."""

    database: Database
    texts: Texts
    channels: Mapping[str, Channel]
    dialogs: Dialogs
    offer: Offer
    configured: Timetable
    centre: Centre
    clock: Callable[[], datetime]
    draw: Callable[[int], str]
    danger: Callable[[str], str | None]
    """What kind of danger somebody's words speak of, if of any: see `bot.understanding.danger`."""
    young: Callable[[str], Under | None]
    """Below which age somebody's words say that they are, if they do: see `bot.understanding.age`."""
    wishes: Callable[[str], Wish]
    """What somebody's words ask for: see `bot.understanding.wishes`."""
    redact: Callable[[str, Sequence[str]], str]
    """Somebody's words without what could tell whose they are: see `bot.understanding.redacting`."""
    owner: str
    """This process, in the leases of the outbox."""

    @property
    def reader(self) -> Reader:
        """Reads what conversations with people begin with."""
        return Examples(self.danger, self.wishes, self.redact, self.offer)

    @property
    def routes(self) -> Routes:
        """The channels that announcements go through: those that reach people who have closed the chat."""
        return {name: route(one) for name, one in self.channels.items() if carries(one)}


def carries(channel: Channel) -> TypeGuard[Mailer]:
    """Whether announcements go through it: it can be promised that they reach people who have closed the chat."""
    return isinstance(channel, Mailer) and channel.abilities.reminds


def route(channel: Mailer) -> Route:
    """What planning an announcement has to know of a channel."""
    can = channel.abilities
    per_second = can.slice * pace(*can.pace) if can.pace else None
    return Route(per_second, can.words, can.caption, can.edits, can.session, channel.cost)


def _passed_by(question: str, asked: Asked) -> bool:
    """Whether an answer met no question of that name: a forged press, or one that a release has removed.

    Where there is a reason, the answer was heard: it was refused, or the dialog went back to another question.
    """
    met = asked.question.name == question or question in dict(asked.run.answers)
    return not met and asked.question.refusal is None


def _turned(words: str, texts: Texts) -> int | None:
    """The page that is meant by typing what the keys for turning say. A page is not remembered, so it is the second."""
    turns = (Option("1", Text("talk-more")), Option("0", Text("talk-earlier")))
    page = None if listening.plain(words).isnumeric() else listening.heard(words, turns, texts.say_all)
    return int(page) if page else None


def _sign(words: str) -> str:
    """By which the same is known again, without being kept."""
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()


def _command_in(words: str) -> str:
    """The command that is typed, slash and all, also where a channel knows none; empty if it is none."""
    slash, _, name = words.strip().lower().partition("/")
    return name if not slash and name in COMMANDS else ""


def _card(case: Case) -> Door:
    return Door("talking", str(case.id))


def language_of(visitor: Visitor, texts: Texts, around: str = FALLBACK[0]) -> str:
    """The language to speak to somebody: their choice, or their device's, or the one that most around them read."""
    return visitor.language or texts.best(visitor.device_language) or around


COMMANDS: Mapping[str, Door] = {
    "menu": Door("menu"),
    "start": Door("menu"),
    "language": Door("language"),
    "help": Door("help"),
    "visits": Door("visits"),
    "stop": Door("stop"),
    "sos": Door("danger"),
    "112": Door("danger"),
    "person": Door("person"),
    "desk": Door("desk"),
    "mydata": Door("mydata"),
    "erase": Door("erase"),
    "privacy": Door("privacy"),
    "cleanup": Door("cleanup"),
}


AGAIN = timedelta(minutes=30)
"""For how long somebody who was told whom to call is taken at their word when they write the same once more."""


@dataclass(frozen=True, slots=True)
class _Keys:
    """The keys of a message: what can be typed, and the press it stands for; and whether it has surely arrived."""

    letter: int
    keys: Sequence[tuple[str, str]]
    arrived: bool

    def meant_by(self, typed: str) -> bool:
        """Whether they can be meant: a bare number is meant for the list before, if this one has not even arrived."""
        return self.arrived or not typed.isnumeric()


@dataclass(frozen=True, slots=True)
class Living:
    """A card that changes by itself, behind its door: as it is shown at every time, without what was news at first."""

    door: Door
    screen: Screen
    live: Live | None
    of_people: bool = False
    """Whether it may show other people."""


@dataclass
class Turn:
    """What one turn has found out and decided so far."""

    world: World
    connection: Connection
    input: Input
    visitor: Visitor
    now: datetime
    timetable: Timetable
    languages: Sequence[Language] = ()
    staff: Staff | None = None
    """Who of the staff this is, if their channel vouches for them at this moment."""
    vouched: Mapping[tuple[str, str], Presence] = field(default_factory=dict)
    """What channels have said of colleagues, where it had to be asked."""
    case: CaseId | None = None
    """Their open case."""
    danger: str = ""
    """What kind of danger their words speak of; empty if of none, also for a call that does not say for what."""
    screens: list[Screen] = field(default_factory=list)
    asks: bool = False
    """Whether a question is among the screens."""
    passed: bool = False
    """Whether what they wrote or sent stands in their case now."""
    leads: list[Phrase] = field(default_factory=list)
    """What was said above the screens: the news in them."""
    told: list[Notice] = field(default_factory=list)
    """What others have to be told of what was done."""
    living: dict[int, Living] = field(default_factory=dict)
    """Which of the screens are cards that change by themselves."""
    standing: dict[int, Living] = field(default_factory=dict)
    """In which of the drawn messages they stand."""
    cleaned: bool = False
    """Whether what stands in their chat is to go: what they did as well."""
    covered: str = ""
    """The message in whose place something was drawn."""
    looked: Looked = field(default_factory=Looked)
    """Whether what is shown may be about other people."""
    anew: bool = False
    """Whether nothing is drawn in the place of another message."""
    erased: bool = False
    """Whether this person was erased in it: nothing is kept of what they are told now."""
    unheard: bool = False
    """Whether nothing was done with it: then it is not shown as theirs either."""

    # --- the order in which a turn listens ---

    async def hear(self) -> None:
        away = not self.visitor.reachable
        self._notice()
        if away and self.visitor.reachable and self.case is not None:
            await cases.back(self.connection, self.case, self.now)
        if await self._meets_danger():
            return
        match self.input.event:
            case Left():
                await outbox.gone(self.connection, self.visitor.id, self.now)
                if self.case is not None:
                    await cases.gone(self.connection, self.case, self.now)
                thread = Thread(self.visitor.thread.count, danger_at=self.visitor.thread.danger_at)
                self.visitor = replace(self.visitor, reachable=False, thread=thread)
            case CameBack():
                pass
            case Arrived(context, anew):
                await self._arrive(self.world.dialogs.linked(context), anew=anew)
            case Commanded(name, words):
                await self._command(name, words)
            case Pressed(data):
                await self._press(data)
            case Said(words) if name := _command_in(words):
                await self._command(name, "")
            case Said(words):
                await self._words(words[:WORDS])
            case SharedContact(phone):
                await self._contact(phone)
            case SharedOther():
                await self._other()
            case Edited():
                await self._changed(self.input.event)

    async def _meets_danger(self) -> bool:
        """Answer words that speak of danger before everything else; whether nothing else is done with them.

        What was under way stays as it is. The words are no answer to its question, nor to anything else, unless such
        words are written again: then they were meant so. To people who talk with them, and who read them, they go at
        once.
        """
        if not self.danger or self.staff is not None:
            return False
        before, cry = self.visitor.thread, _sign(listening.plain(self.input.words))
        likely = wanting.likeliest(self.world.wishes(self.input.words), self.world.offer) if self.input.words else ()
        await self._open(Door("danger", self.danger, *likely))
        self.visitor = replace(self.visitor, thread=replace(self.visitor.thread, cry=cry))
        await self._note_young(self.input.words)
        if before.cry == cry and before.danger_at is not None and before.danger_at >= self.now - AGAIN:
            return False
        if self.case is not None and not isinstance(self.input.event, Said | Commanded | Arrived):
            return False
        await self._to_people(self.input.words)
        return True

    async def slow_down(
        self, pause: Pause, first: Sequence[Phrase] = (), *, known: bool = False, lost_known: bool = False
    ) -> None:
        """They do more than anybody needs to: nothing of it is heard until then, but what they say to people is passed
        on as long as it can be. That is said once, after what is said first to whoever is in danger."""
        self._notice()
        if pause.passes:
            await self._pass_on()
        said = self._slowing(pause, known, lost_known)
        if first or said is not None:
            self.screens.append(Screen((*first, *((said,) if said is not None else ()))))
        self.unheard = not (self.passed or self.screens)

    def _slowing(self, pause: Pause, known: bool, lost_known: bool) -> Phrase | None:
        """What has to be said of it, if they do not know it yet."""
        if pause.lost_until is not None and self.case is not None:
            return None if lost_known else Text("limits-full", time=self._minute_of(pause.lost_until))
        if known:
            return None
        minute = self._minute_of(pause.until)
        return Text("limits-pause", time=minute) if self.case is None else Text("limits-pause-people", time=minute)

    def _minute_of(self, until: datetime) -> time:
        """The whole minute in which it is so; what came late may be over already."""
        whole = max(until, self.now).astimezone(self.timetable.zone) + timedelta(seconds=59)
        return whole.time().replace(second=0, microsecond=0)

    async def _pass_on(self) -> None:
        """What they say to people who talk with them, and nothing that is said to the assistant."""
        if self.case is None:
            return
        match self.input.event:
            case Said(words) if self.danger or await self._for_people(words[:WORDS]):
                await self._to_people(words)
            case Commanded(name, words) if words or name not in COMMANDS:
                await self._to_people(words or f"/{name}")
            case SharedContact(phone) if phone and not await self._asks_for("contact"):
                await self._to_people(phone)
            case SharedOther():
                await self._other()
            case Edited() as edited:
                await self._changed(edited)
            case _:
                pass

    async def _asks_for(self, *kinds: str) -> bool:
        """Whether there is such a question in front of them."""
        asked = None if self.visitor.thread.aside else await self._top()
        return isinstance(asked, Asked) and asked.question.kind in kinds

    async def _for_people(self, words: str) -> bool:
        """Whether words are for the people with whom they talk: they mean no key, and answer no question of ours."""
        texts = self.world.texts
        command = listening.command(words, texts.say_all)
        if command in ("back", "help", "sos") or listening.complains(words, texts.say_all):
            return False
        if await self._typed_key(words) is not None:
            return False
        asked = None if self.visitor.thread.aside else await self._top()
        if not isinstance(asked, Asked):
            return True
        question = asked.question
        if question.kind != "choose":
            return question.kind == "file"
        value = listening.heard(words, question.options, texts.say_all, texts.keywords)
        return value is None or (len(question.options) == 1 and not await self._sees(asked, value, words))

    def give_notice(self) -> None:
        """Above all else, what happens with people's words: once before they are asked for any, and again when it
        changes. Whoever is in danger is not told of it now, and staff in their group never."""
        told, seen = self.world.centre.privacy, self.visitor.notice
        if told is None or seen == told.version or self.visitor.language is None or self.staff or self._in_group:
            return
        if self.visitor.thread.danger_at == self.now or not (self.screens or self.passed):
            return
        self.screens.insert(0, notice(told, self.visitor.channel, changed=bool(seen)))
        self.living = {number + 1: one for number, one in self.living.items()}
        self.visitor = replace(self.visitor, notice=told.version)

    async def apologise(self) -> None:
        self._notice()
        await self._present(Text("talk-sorry"))

    async def set_aside(self) -> None:
        self._notice()
        self._keep(self.visitor.thread.open[:-1])
        await self._open(Door("menu"), Text("talk-sorry"))

    async def note(self) -> None:
        self._notice()

    def _notice(self) -> None:
        """Whoever does something is there; and their device may have told a new language."""
        one, input, session = self.visitor, self.input, self.channel.abilities.session
        wrote = isinstance(input.event, Said | Pressed | Commanded | SharedContact | SharedOther | Edited)
        begins = session and wrote and (one.session_at is None or self.now >= one.session_at + session)
        self.visitor = replace(
            one,
            reachable=one.reachable or input.reachable,
            device_language=input.language or one.device_language,
            device=input.device or one.device,
            session_at=self.now if begins else one.session_at,
        )

    async def _arrive(self, linked: Door | None, *, anew: bool) -> None:
        """What the link is for, or else the menu, or what was under way where nobody asked for the beginning."""
        under_way = {"menu", *(run.dialog for run in self.visitor.thread.open)}
        if anew or not self.visitor.thread.open or (linked and linked.dialog not in under_way):
            await self._enter(linked or Door("menu"))
        else:
            await self._present()

    async def _enter(self, door: Door, lead: Phrase | None = None) -> None:
        """Open a door, after the language if it has not been chosen yet.

        Danger waits for no choice, and nobody is asked for it in a staff group.
        """
        if self.visitor.language is None and not self._in_group and door.dialog != "danger":
            self._keep(())
            then = () if door.dialog in ("menu", "language") else (door.dialog, *door.args)
            door = Door("language", *then)
        await self._open(door, lead)

    async def _command(self, name: str, words: str) -> None:
        if words or (self.case is not None and name not in COMMANDS):
            await self._to_people(words or f"/{name}")
        if name in COMMANDS:
            await self._enter(COMMANDS[name])
        elif self.case is None:
            await self._present(Text("talk-not-understood"))

    async def _press(self, data: str) -> None:
        match decode(data):
            case Door("continue", ()):
                await self._present()
            case Door() as door:
                if self.visitor.language is None and door.dialog != "language":
                    await self._enter(door)
                else:
                    await self._open(door)
            case Answer() as press:
                await self._pressed(press)
            case None:
                await self._present(Text("talk-out-of-date"))

    async def _pressed(self, press: Answer) -> None:
        run = next((one for one in self.visitor.thread.open if one.number == press.run), None)
        if run is None:
            ending = dict(self.visitor.thread.ended).get(press.run)
            await (self._open_next(ending, None) if ending else self._present(Text("talk-out-of-date")))
            return
        names = [name for name, _ in run.answers]
        place = names.index(press.question) if press.question in names else len(names)
        before = run.answers[:place]
        if mark(before) != press.mark:
            await self._present(Text("talk-out-of-date"))
            return
        run = run if place == len(names) else replace(run, suggestions=())
        if press.value == BACK:
            await self._back(run, place)
        elif press.value.startswith(PAGE):
            await self._page(replace(run, answers=before), press)
        else:
            await self._answer(run, place, press.question, "" if press.value == SKIP else press.value)

    async def _words(self, words: str) -> None:
        texts = self.world.texts
        command = listening.command(words, texts.say_all)
        if command and command != "back":
            if command in ("help", "sos") or not await self._is_alert():
                await self._to_people(words)
            await self._enter(COMMANDS[command])
            return
        pressed = None if command else await self._typed_key(words)
        if pressed is not None:
            await (self._press(pressed) if pressed else self.note())
            return
        if await self._complains(words):
            return
        if self.case is not None and self.visitor.thread.aside:
            await self._to_people(words)  # what they were asked has been set aside by an answer, or something else
            return
        asked = await self._top()
        if isinstance(asked, Ended):
            await self._to_people(words)
            await self._go_on(asked)
            return
        if command and asked:
            await self._back(asked.run, len(asked.run.answers))
            return
        if asked is None:
            await self._to_people_or(words)
            return
        question = asked.question
        if self.visitor.thread.aside and question.kind in ("write", "contact") and await self._lately_closed():
            await self._understand(words)  # the words of a person are in front of them, and not this question
            return
        value: str | None = passing.whole(self.input.event, words) if asked.run.dialog == RESEND else words
        if question.kind == "choose":
            value = listening.heard(words, question.options, texts.say_all, texts.keywords)
            if value is not None and len(question.options) == 1 and not await self._sees(asked, value, words):
                await self._to_people(words)
                self._ask(asked)  # a confirmation that they do not see: "yes" or "1" may have been meant otherwise
                return
        elif question.kind == "file":
            value = None  # what is typed is no file, whatever it says
        page = _turned(words, texts) if value is None and asked.pages(self.channel.abilities) > 1 else None
        if page is not None:
            self._ask(asked, page=page)
        elif value is None:
            await self._to_people_or(words)
        else:
            await self._answer(asked.run, len(asked.run.answers), question.name, value)

    async def _complains(self, words: str) -> bool:
        """Answer whoever wants to complain of how they were treated. People who talk with them, of whom it may be, do
        not get to read it; an answer to a question of ours it may well be."""
        if self.staff is not None or not listening.complains(words, self.world.texts.say_all):
            return False
        if await self._asks_for("write") and self.visitor.thread.open[-1].dialog != RESEND:
            return False
        await self._enter(Door("complaint"), Text("complaint-not-passed") if self.case is not None else None)
        return True

    async def _typed_key(self, words: str) -> str | None:
        """The press of the key in front of them whose words they have typed; empty where nothing is to be done."""
        typed = listening.plain(words)
        if not typed:
            return None
        shown = await self._shown()
        if any(not press and listening.plain(label) == typed for keys in shown for label, press in keys.keys):
            return ""  # that a link was opened may be told late
        newest = next(iter(shown), None)
        if newest is None or not newest.meant_by(typed) or newest.letter < await self._answered_by():
            return None
        meant = {press for label, press in newest.keys if listening.plain(label) == typed}
        return meant.pop() if len(meant) == 1 else None

    async def _answered_by(self) -> int:
        """The letter with which a person of the centre has written last: words below it are meant for them."""
        return await remarks.last_letter(self.connection, self.case) if self.case is not None else 0

    async def _shown(self) -> Sequence[_Keys]:
        """The keys of the newest messages that this person may have in front of them, the newest first."""
        letters, device = await outbox.latest(self.connection, self.visitor.id), self.visitor.device
        keys = (_Keys(one.id, self.channel.keys(one.payload, device), one.state == "sent") for one in letters)
        return [one for one in keys if one.keys]

    async def _sees(self, asked: Asked, value: str, words: str) -> bool:
        """Whether the key for this answer is among those that were shown to them last."""
        press = Answer(asked.run.number, asked.question.name, mark(asked.run.answers), value)
        newest = next(iter(await self._shown()), None)
        if newest is None or not newest.meant_by(listening.plain(words)):
            return False
        return encode(press) in {key for _, key in newest.keys}

    async def _understand(self, words: str) -> None:
        """Free words that answer nothing: what is called so here, or else the open question again."""
        if await self._welcomes_young(words):
            return
        subjects = [Option(encode(service.called(one)), Text(one.title)) for one in self.world.offer.services]
        subjects += [Option(encode(Door(name)), subject) for name, subject in self.world.dialogs.by_subject.items()]
        subjects += await self._menu()
        texts = self.world.texts
        number = listening.plain(words).isnumeric()  # an option of the open question, or nothing
        meant = None if number else listening.heard(words, subjects, texts.say_all, texts.keywords)
        if meant and self.visitor.language is not None:
            await self._press(meant)
            return
        if self.case is None and listening.wants_person(words, texts.say_all):
            await self._enter(PERSON)
            return
        if self.case is not None:
            await self._to_people(words)  # by how much they are late, or where they are
            return
        if listening.thanks(words, texts.say_all) and self.visitor.language is not None:
            if self._asks_them:
                await self._present(Text("talk-welcome"))
            else:
                self._say(Text("talk-welcome"))
            return
        if await self._kept(words):
            await self._heard_young(words)
            return
        door = None if number or self._is_slip(words) else wanting.door(self.world.wishes(words), self.world.offer)
        if self.danger and (door is None or door.dialog == "aside") and not self.visitor.thread.open:
            return  # they were told whom to call, and nobody has asked them anything
        # Whoever begins with words has not been asked anything yet: they are greeted, not corrected.
        greeted = self.visitor.language is not None or self.visitor.thread.open
        lead = Text("talk-not-understood") if greeted and not self.danger else None
        if door is not None:
            await self._enter(door, lead if self.visitor.language is None else None)
            return
        await self._perform(NoteWish("unmatched", ""))
        await self._present(lead)

    def _is_slip(self, words: str) -> bool:
        """Whether so few words are rather an answer that was mistyped than something new. Whoever
        works here asks for nothing else in the middle of their work."""
        return self._asks_them and (self.staff is not None or len(listening.plain(words).split()) <= SLIP)

    # --- who says that they are young ---

    def _young(self, words: str) -> Under | None:
        """Below which age they say that they are; whoever works here does not mean themselves."""
        return self.world.young(words) if words and self.staff is None else None

    async def _welcomes_young(self, words: str) -> bool:
        """Answer whoever says that they are young, with what they may have asked for beside it; whether that was so.
        What goes to people is told of there. Who was taken for somebody in danger is answered the second time."""
        under = self._young(words)
        if under is None or self.case is not None:
            return False
        if await self._lately_closed() is not None and not self._asks_them:
            return False
        wish = self.world.wishes(words)
        asks = wish.certain not in (None, "appointment")  # an age alone asks for nothing, and its number is no hour
        likely = wanting.likeliest(wish, self.world.offer) if asks else ()
        await self._enter(Door("young", str(under), *likely))
        return True

    async def _heard_young(self, words: str) -> None:
        """The same of words that people get: it is said once what is remembered, and then there is quiet."""
        under, known = self._young(words), self.visitor.young
        if under is not None and (known is None or known.under != under):
            await self._open(Door("young", str(under)))

    async def _note_young(self, words: str) -> None:
        """In danger it is remembered, for whoever helps; there are other things to be said now."""
        if under := self._young(words):
            await self._perform(SayYoung(under))

    # --- to the people of the centre ---

    async def _kept(self, words: str) -> bool:
        """Words to a person whose conversation was closed a short while ago are kept: one tap sends them."""
        closed = await self._lately_closed()
        if closed is None or self._asks_them:
            return False
        thread = self.visitor.thread
        run = next((one for one in thread.open[-1:] if one.dialog == RESEND), None)
        before = dict(run.answers).get("words", "") if run else ""
        words = "\n".join(filter(None, (before, passing.whole(self.input.event, words))))
        if len(words) > resend.LETTERS:
            await (self._present(Text("resend-full")) if run else self._open(_card(closed), Text("resend-full")))
            return True
        if run is None:
            run = Run(thread.count + 1, RESEND, (str(closed.id),))
            self.visitor = replace(self.visitor, thread=replace(thread, count=run.number))
        await self._answer(replace(run, answers=(), suggestions=()), 0, "words", words)
        return True

    @property
    def _asks_them(self) -> bool:
        """Whether there is a question in front of them that has nothing to do with people."""
        thread = self.visitor.thread
        return bool(thread.open) and not thread.aside and thread.open[-1].dialog != RESEND

    async def _lately_closed(self) -> Case | None:
        if not self.world.centre.people or self.case is not None:
            return None
        return await cases.last_closed(self.connection, self.visitor.id, self.now - KEPT_FOR)

    async def _to_people_or(self, words: str) -> None:
        """Words that answer nothing: to the people, if they have a case open; otherwise they are understood here."""
        await (self._understand(words) if self.case is None or await self._is_alert() else self._to_people(words))

    async def _is_alert(self) -> bool:
        """Whether their case is no conversation yet, but a tap that nobody has answered: the bot is not quiet."""
        return self.case is not None and await endings.only_alert(self.connection, self.case)

    async def _to_people(self, words: str) -> None:
        case = await self._open_case()
        if case is not None:
            self._say(await passing.on(self.connection, case, self.input, words, self.now, self.timetable))
            self.passed = True
            await self._heard_young(words)

    async def _other(self) -> None:
        """A photo, a voice message, a place: only people can see it, unless it was asked for."""
        if self.staff is not None and await self._sent_file(self.staff):
            return
        case = await self._open_case()
        if case is None:
            closed = await self._lately_closed()
            if closed is not None and not self._asks_them:
                await self._open(_card(closed), Text("resend-file"))
                return
            hint = self.world.centre.people
            await self._present(Text("talk-people-read") if hint else Text("talk-not-read"))
            return
        words = event.words if isinstance(event := self.input.event, SharedOther) else ""
        if passing.can(event) or words:
            self._say(await passing.on(self.connection, case, self.input, words, self.now, self.timetable))
            self.passed = True
            await self._heard_young(words)
        if not passing.can(event):
            self._say(passing.why_not(event))

    async def _sent_file(self, staff: Staff) -> bool:
        """Whether it answers a question for a file. Of an album the first does, and the rest is let pass."""
        event, asked = self.input.event, await self._top()
        if not isinstance(event, SharedOther):
            return False
        if isinstance(asked, Asked) and asked.question.kind == "file":
            value = event.file.packed() if event.file else event.kind
            await self._answer(asked.run, len(asked.run.answers), asked.question.name, value)
            return True
        return bool(event.album) and await exports.lately(self.connection, staff, "picture", self.now - ALBUM)

    async def _changed(self, edited: Edited) -> None:
        """They have changed what they had written: for people it is changed too, and nothing else happens. A file in
        the place of another is one more: what people have seen they keep."""
        case = await self._open_case()
        if case is None:
            return
        before = await cases.by_remote(self.connection, case.id, edited.message)
        if before is None or before.author != "visitor":
            return
        shared = edited.shared
        if shared is not None and shared.file and shared.file.replaces(before.file):
            self.input = replace(self.input, event=replace(shared, album=""), message=edited.message)
            await self._other()
        else:
            words = passing.whole(edited, edited.words)
            self.passed = await cases.reworded(self.connection, case, before, words, self.now)
            await self._heard_young(words)

    async def _open_case(self) -> Case | None:
        return await cases.mine(self.connection, self.visitor.id, self.case) if self.case is not None else None

    def _say(self, phrase: Phrase | None) -> None:
        """A line of its own, without keys: what stands in front of them stays as it is."""
        if phrase is not None:
            self.screens.append(Screen((phrase,)))

    async def _menu(self) -> list[Option[str]]:
        """What stands on the menu: it can be typed as well."""
        known = self.world.dialogs.find(Door("menu"))
        shown = await self._replay(Run(0, "menu"), live=False) if known else None
        if isinstance(shown, Ended) and isinstance(shown.ending, Card):
            return [Option(encode(key.press), key.label) for key in shown.ending.keys if isinstance(key, Button)]
        return []

    async def _contact(self, phone: str) -> None:
        asked = await self._top()
        if not phone:
            await self._present(Text("talk-no-number"))
        elif isinstance(asked, Asked) and asked.question.kind == "contact":
            await self._answer(asked.run, len(asked.run.answers), asked.question.name, phone)
        elif self.case is not None:
            await self._to_people(phone)
        else:
            await self._present(Text("talk-no-contact"))

    # --- moving through a conversation ---

    async def _answer(self, run: Run, place: int, question: str, value: str) -> None:
        answered = replace(run, answers=(*run.answers[:place], (question, value)))
        result = await self._replay(answered, live=True)
        if isinstance(result, Asked) and _passed_by(question, result):
            await self._present(Text("talk-not-offered"))
            return
        await self._go_on(result)

    async def _back(self, run: Run, place: int) -> None:
        if place == 0:
            self._keep(tuple(one for one in self.visitor.thread.open if one.number != run.number))
            await (self._present() if self.visitor.thread.open else self._enter(Door("menu")))
            return
        await self._go_on(
            await self._replay(replace(run, answers=run.answers[: place - 1], suggestions=()), live=False)
        )

    async def _page(self, run: Run, press: Answer) -> None:
        result = await self._replay(run, live=False)
        if isinstance(result, Asked) and result.question.name == press.question:
            page = press.value.removeprefix(PAGE)
            self._ask(result, page=int(page) if page.isdecimal() else 0)
        else:
            await self._present(Text("talk-out-of-date"))

    async def _top(self) -> Asked | Ended | None:
        """The open question, as of now; or the ending of a conversation that has become pointless meanwhile."""
        if not self.visitor.thread.open:
            return None
        return await self._replay(self.visitor.thread.open[-1], live=False)

    async def _present(self, lead: Phrase | None = None) -> None:
        """The present screen: the open question, or the menu if there is none."""
        match await self._top():
            case Asked() as asked:
                self._ask(asked, lead)
            case Ended() as ended:
                await self._go_on(ended, lead)
            case None:
                await self._enter(Door("menu"), lead)

    async def _open(self, door: Door, lead: Phrase | None = None, depth: int = 0) -> Door:
        """Open a door. What asks goes on top of the stack; what ends at once leaves it alone; the menu clears it.

        The result is the door behind which the same can be seen again, without beginning or doing anything again.
        """
        dialog = self.world.dialogs.find(door)
        if dialog is None or depth > 4:
            await self._present(Text("talk-out-of-date"))
            return CONTINUE
        if door.dialog == "menu":
            self._keep(())
        thread = self.visitor.thread
        result = await self._replay(Run(thread.count + 1, door.dialog, door.args), live=True)
        match result:
            case Asked():
                self.visitor = replace(self.visitor, thread=replace(self.visitor.thread, count=thread.count + 1))
                self._keep(tuple(one for one in self.visitor.thread.open if one.dialog != door.dialog))
                self._ask(result, lead)
                return CONTINUE
            case Ended(_, Card() as card):
                self._show(card, lead, door)
                return door
            case Ended(_, Go(next_door, next_lead)):
                return await self._open_next(next_door, next_lead or lead, depth)
            case Ended():
                raise DialogFault(f"{door.dialog}: back to a question, but none was asked")

    async def _open_next(self, door: Door, lead: Phrase | None, depth: int = 0) -> Door:
        if door == CONTINUE:
            await self._present(lead)
            return CONTINUE
        return await self._open(door, lead, depth + 1)

    async def _go_on(self, result: Asked | Ended, lead: Phrase | None = None) -> None:
        match result:
            case Asked():
                self._ask(result, lead)
            case Ended(run, Go(door, reason)):
                self._keep(tuple(one for one in self.visitor.thread.open if one.number != run.number))
                shown = await self._open_next(door, reason or lead)
                thread = self.visitor.thread
                ended = (*thread.ended, (run.number, shown))[-ENDINGS:]
                self.visitor = replace(self.visitor, thread=replace(thread, ended=ended))
            case Ended(run):
                raise DialogFault(f"{run.dialog}: a conversation that asked must end with a door")

    async def _replay(self, run: Run, *, live: bool) -> Asked | Ended:
        dialog = self.world.dialogs.find(Door(run.dialog, *run.args))
        if dialog is None:
            raise DialogFault(f"{run.dialog}: a run of a dialog that is no more")
        return await replay(dialog, run, self._talk, live=live)

    def _talk(self, run: Run, live: bool) -> Talk:
        return Talk(
            run,
            visitor=self.visitor,
            desk=self._desk(),
            now=self.now,
            can=self.channel.abilities,
            perform=self._perform,
            live=live,
            device_language=self.world.texts.best(self.visitor.device_language),
            back=self._back_desk(),
        )

    def _back_desk(self) -> BackDesk | None:
        if self.staff is None:
            return None
        front, world = self._desk(), self.world
        here = (self.connection, self.staff, self.now, self.timetable)
        return BackDesk(*here, front, self.vouched, world.routes, world.reader, self.looked)

    def _desk(self) -> FrontDesk:
        return FrontDesk(
            self.connection,
            self.visitor.id,
            self.now,
            self.world.offer,
            self.timetable,
            self.world.centre,
            self.languages,
        )

    async def _perform(self, act: Act[object]) -> object:
        known = self.world.texts.languages
        acting = Acting(
            self.visitor,
            self.now,
            self.world.offer,
            self.timetable,
            self.world.draw,
            self.staff,
            known,
            seen=self.input.event.seen if isinstance(self.input.event, Pressed) else None,
            routes=self.world.routes,
            absent=self._absent,
            reader=self.world.reader,
        )
        savepoint = await self.connection.begin_nested()
        try:
            outcome = await carry_out(self.connection, act, acting)
        except BaseException:
            await savepoint.rollback()  # no half of an act is left, even by a dialog that hides the crash
            raise
        await (savepoint.rollback() if isinstance(outcome, Refusal) else savepoint.commit())
        self.told += [] if isinstance(outcome, Refusal) else acting.told
        if self.staff is not None and not isinstance(outcome, Refusal):
            await self._look_again()
        match act:
            case ChooseLanguage(language):
                self.visitor = replace(self.visitor, language=language)
            case PreferContact(contact, None):
                discreet = self.visitor.discreet if contact == "none" else contact == "discreet"
                self.visitor = replace(self.visitor, discreet=discreet, silent=contact == "none")
            case CleanUp():
                self.cleaned = True
            case BeSilent(silent):
                self.visitor = replace(self.visitor, silent=silent)
            case OpenCase() | ReturnToCase() | AlertDesk() | EndCase():
                self.case = await cases.open_id(self.connection, self.visitor.id)
            case UseReturnCode():
                self.case = await cases.open_id(self.connection, self.visitor.id)
                self.visitor = replace(self.visitor, young=await visitors.young(self.connection, self.visitor.id))
            case SayYoung(under):
                self.visitor = replace(self.visitor, young=Young(under, self.now) if under else None)
            case SpeakOfDanger():
                self.visitor = replace(self.visitor, thread=replace(self.visitor.thread, danger_at=self.now))
            case EraseMe():
                self.erased, self.case = True, None
                self.visitor = replace(self.visitor, thread=Thread(self.visitor.thread.count))
            case _:
                pass
        return outcome

    @property
    def _absent(self) -> frozenset[tuple[str, str]]:
        return frozenset(account for account, here in self.vouched.items() if not here)

    async def _look_again(self) -> None:
        """What staff have done may have changed the timetable, or what they themselves may do: it shows at once."""
        found = await roster.by_account(self.connection, self.input.channel, self.input.address)
        self.staff = replace(found, here=self.staff.here) if found and self.staff else None
        self.timetable = await timetable.read(self.connection, self.world.configured)

    # --- showing ---

    @property
    def _in_group(self) -> bool:
        """Whether a button was pressed in a staff group: it can be by those who have never written to us."""
        return isinstance(self.input.event, Pressed) and not self.input.reachable

    @property
    def channel(self) -> Channel:
        return self.world.channels[self.input.channel]

    @property
    def _may_ask_people(self) -> bool:
        """Whether there are people to ask; whoever is one of them needs no key for it."""
        return self.world.centre.people and self.staff is None

    @property
    def _may_call(self) -> bool:
        """Whether a screen needs the key to call for help. Whoever works here has the menu for it."""
        return self.staff is None and not self.channel.abilities.calls

    def _keep(self, runs: tuple[Run, ...]) -> None:
        self.visitor = replace(self.visitor, thread=replace(self.visitor.thread, open=runs[-OPEN_RUNS:]))

    def _ask(self, asked: Asked, lead: Phrase | None = None, page: int = 0) -> None:
        others = tuple(one for one in self.visitor.thread.open if one.number != asked.run.number)
        self._keep((*others, asked.run))
        self._put_aside(False)
        self.asks = True
        people, calls = self._may_ask_people, self._may_call
        self._add(asked.screen(self.channel.abilities, page, people=people, calls=calls), lead)

    async def look(self, door: Door) -> Living | None:
        """The card behind a door as it would be shown now; nothing is begun, done or remembered."""
        shown = await self._replay(Run(0, door.dialog, door.args), live=False)
        if not isinstance(shown, Ended) or not isinstance(shown.ending, Card):
            return None
        return Living(door, self._screen(shown.ending), shown.ending.live, self.looked.at_people)

    def stage(self, shown: Living) -> Stage:
        """What such a card shows now, and how far that has come; at its end it has come nowhere any more."""
        language = language_of(self.visitor, self.world.texts)
        drawn = self.channel.draw(shown.screen, self.world.texts.say(language), language, None)
        sign = _sign(json.dumps(list(drawn), sort_keys=True))
        return Stage(sign, shown.live.stage, shown.live.until) if shown.live else Stage(sign, "", self.now)

    def _show(self, card: Card, lead: Phrase | None, door: Door) -> None:
        self._put_aside(bool(self.visitor.thread.open))
        screen = self._screen(card)
        if card.live:
            self.living[len(self.screens)] = Living(door, screen, card.live)
        self._add(screen, lead)

    def _screen(self, card: Card) -> Screen:
        on = (Button(Text("talk-continue"), CONTINUE),) if self.visitor.thread.open else ()
        offered = any(isinstance(key, Button) and key.press == A_PERSON.press for key in card.keys)
        person = () if offered or self.case is not None or not self._may_ask_people else (A_PERSON,)
        called = any(isinstance(key, Button) and key.press == SOS.press for key in card.keys)
        sos = (SOS,) if self._may_call and not called and card.title != Text("danger-title") else ()
        footer = () if self.erased else (*on, *person, *sos)
        return Screen(card.lines, card.title, card.keys, card.columns, footer, card.attachments, replaces=True)

    def _put_aside(self, aside: bool) -> None:
        self.visitor = replace(self.visitor, thread=replace(self.visitor.thread, aside=aside))

    def _add(self, screen: Screen, lead: Phrase | None) -> None:
        self.leads += [lead] if lead else []
        self.screens.append(replace(screen, lines=(lead, *screen.lines)) if lead else screen)

    def _echoed(self) -> list[Payload]:
        """What they did, where their channel shows it from here; what stands in a case can be answered and changed."""
        echo, event = self.channel.echo(self.input.event), self.input.event
        if not echo or self.cleaned or self.unheard or (isinstance(event, Edited) and not self.passed):
            return []
        named = {"message": self.input.message} if self.passed and not isinstance(event, Edited) else {}
        return [{**echo, **named, **({"reply": self.input.reply_to} if self.input.reply_to else {})}]

    def draw(self) -> list[Payload]:
        """The replies as the channel's messages, in the visitor's language as it is at the end of the turn."""
        language = language_of(self.visitor, self.world.texts)
        say = self.world.texts.say(language)
        event = self.input.event
        payloads = self._echoed()
        tapped = event.message if isinstance(event, Pressed) and not (self.erased or self.anew) else None
        for number, screen in enumerate(self.screens):
            self.covered = self.covered or (tapped if tapped and screen.replaces else "")
            drawn = self.channel.draw(screen, say, language, tapped if screen.replaces else None)
            if number in self.living and len(drawn) == 1:  # what fills several messages is not drawn again in one
                self.standing[len(payloads)] = self.living[number]
            payloads += drawn
            tapped = None
        return payloads
