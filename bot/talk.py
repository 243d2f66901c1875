"""What a dialog can ask for: a conversation is one async function that is run again from its top at every turn.

Answered questions return at once; the first unanswered one ends the turn and becomes the screen. What is stored is the
list of answers, nothing else, so a conversation survives restarts, releases and a change of language.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NoReturn, Protocol, TypeVar, cast
from zoneinfo import ZoneInfo

from bot.centre.offer import Offer, OfficeId, ServiceId
from bot.centre.offices import ConsultantId, Timetable
from bot.centre.privacy import Privacy
from bot.centre.times import Alternative, Wish
from bot.screen import (
    Abilities,
    Answer,
    AskContact,
    Attachment,
    Button,
    Door,
    File,
    Id,
    Key,
    Local,
    Option,
    Phrase,
    Press,
    Screen,
    Text,
    Verbatim,
    mark,
)
from storage.casework import (
    Audited,
    BlockedTime,
    Canned,
    Case,
    CaseMessage,
    CaseView,
    Figures,
    Proposal,
    Staff,
    StaffVisit,
    Waiting,
)
from storage.eventwork import Attendee, EventList, EventPage, MyEvent, StaffEvent
from storage.exportwork import Demand
from storage.newswork import Announcement, Interest, Report, Trial
from storage.records import Act, Given, Known, Run, Visit, Visitor, VisitRef, Watch

Outcome = TypeVar("Outcome")
Options = Sequence[Option[Id]] | Callable[[], Awaitable[Sequence[Option[Id]]]]
Check = Callable[[str], str | Text]
"""Typed words → the answer as it is kept, or the reason why it will not do."""

BACK, SKIP, PAGE = "~back", "~skip", "~p"
ROWS = 8
"""How many rows of options fit on a page of every channel, with the rows for paging, back and menu below."""

PERSON = Door("person")
A_PERSON = Button(Text("talk-person"), PERSON)
"""The way to a person, from every screen."""

SOS = Button(Text("talk-sos"), Door("danger"))
"""The call for help, from every screen where it does not stand beside the chat at all times."""

# --- What dialogs read -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Centre:
    """What the centre says of itself; whatever is not configured is None or empty."""

    name: Local
    residence_link: str | None = None
    accessibility_link: str | None = None
    funding_link: str | None = None
    funding_words: Local = Local(())
    costs: Local = Local(())
    """What is said of the price of the centre's help."""
    complaints: Local = Local(())
    """Who takes complaints about how people are treated here, and where: nobody who answers in this chat."""
    telegram_link: str | None = None
    """The bot's own address on Telegram, to which a person can be sent for reminders."""
    bring: Mapping[ServiceId, Local] | None = None
    people: bool = False
    """Whether there are people who answer: the consultants' desk."""
    address: str = ""
    """Where our own pages are, as https://chat.example.org."""
    privacy: Privacy | None = None
    """What people are told of their data; None where nothing is to be told."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that can be chosen: its code, its own name for itself, and its own way to ask for the choice.

    `called` is what the other languages call it.
    """

    code: str
    name: Verbatim
    ask: Verbatim
    called: tuple[Phrase, ...] = ()


class Desk(Protocol):
    """What a dialog may look up. Everything personal is only ever this visitor's own."""

    @property
    def offer(self) -> Offer: ...

    @property
    def timetable(self) -> Timetable: ...

    @property
    def centre(self) -> Centre: ...

    @property
    def languages(self) -> Sequence[Language]: ...

    async def anything_free(self, wish: Wish) -> bool: ...

    async def free_days(self, wish: Wish, moving: VisitRef | None = None) -> Sequence[date]: ...

    async def free_times(self, wish: Wish, day: date, moving: VisitRef | None = None) -> Sequence[datetime]: ...

    async def alternatives(self, wish: Wish) -> Sequence[Alternative]: ...

    async def visits(self) -> Sequence[Visit]: ...

    async def visit(self, ref: str) -> Visit | None: ...

    async def proposal(self, ref: str) -> Proposal | None:
        """What this visitor is asked about a visit of theirs that cannot be as planned, until they decide."""

    async def interest(self) -> Interest | None:
        """What this visitor wants to hear about; None if they have not said yes to announcements."""

    async def watch(self, ref: str) -> Watch | None:
        """Whether this visitor looks for an earlier time for a visit of theirs, and what is kept for them."""

    async def events(self) -> Sequence[MyEvent]:
        """What has been published and has not begun, the nearest first."""

    async def event(self, id: str) -> MyEvent | None:
        """An event that people may know of, even if it is over or cancelled."""

    async def my_events(self) -> Sequence[MyEvent]:
        """What this visitor takes part in or waits for and is not over, the nearest first."""

    async def case(self, id: str = "") -> Case | None:
        """This visitor's case of that number; without one, their open case."""

    async def cases(self) -> Sequence[Case]:
        """This visitor's conversations that are kept, the newest first."""

    async def known(self) -> Known | None:
        """What is known of this visitor; None of somebody of whom nothing is."""

    async def spoken(self, office: str | None) -> frozenset[str]:
        """The languages of those who answer for an office, or for any."""


class BackOffice(Protocol):
    """What a dialog behind the desk may look up: everything that concerns whoever of the staff is there."""

    @property
    def me(self) -> Staff: ...

    async def cases(self) -> Sequence[CaseView]:
        """The open cases that concern me, whoever waits longest first."""

    async def case(self, id: str) -> CaseView | None:
        """A case that concerns me."""

    async def messages(self, id: str) -> Sequence[CaseMessage]:
        """The conversation of a case that concerns me."""

    async def earlier(self, id: str) -> Sequence[Case]:
        """What the person of a case had before, as far as it concerns me, the newest first."""

    async def colleagues(self, office: str | None) -> Sequence[Staff]:
        """Who else answers for that office and can act at this moment, by name."""

    async def canned(self) -> Sequence[Canned]:
        """The ready-made replies, in their order."""

    @property
    def front(self) -> Desk:
        """The desk by whose free times staff book: the limits of visitors do not hold for them, hours do."""

    async def day(self, office: str, day: date) -> Sequence[StaffVisit]:
        """The visits of an office that concerns me on a day."""

    async def walk_ins(self, office: str, day: date) -> int:
        """How many came to an office of mine on that day without a booking."""

    async def visit(self, ref: str) -> StaffVisit | None:
        """A visit that concerns me."""

    async def called(self, consultant: ConsultantId) -> str:
        """What a consultant is called among colleagues; as in the timetable, where nobody of the roster is them."""

    async def visits_of(self, consultant: str, first: date, last: date) -> Sequence[Visit]:
        """The visits of a consultant whose calendar I may see, from one day to another."""

    async def blocked_times(self, consultant: str, first: date, last: date) -> Sequence[BlockedTime]:
        """When a consultant whose calendar I may see is away."""

    async def blocked(self, id: str) -> tuple[BlockedTime, Sequence[StaffVisit]] | None:
        """A blocked time of such a consultant, with the visits that stand in it or stood there until decided."""

    async def asked(self, office: str, first: date, last: date) -> Sequence[StaffVisit]:
        """The visits of these days in an office that concerns me that could not be as planned, and what was decided."""

    async def last_office(self) -> str:
        """Where I noted a walk-in last; empty if nowhere."""

    async def events(self, which: EventList, places: Collection[str | None], page: int) -> EventPage:
        """Events that concern me, in some offices (None is online) or everywhere if none are named: those to come from
        the nearest on, the past from the newest on. Drafts concern coordinators alone."""

    async def event(self, id: str) -> StaffEvent | None:
        """An event that concerns me."""

    async def held(self, office: str, first: date, last: date) -> Sequence[StaffEvent]:
        """What was published for an office that concerns me and has a session on these days, cancelled or not."""

    async def series(self, id: str) -> Sequence[StaffEvent]:
        """All of the series of an event that concerns me, itself among them, from the first on."""

    async def attendees(self, id: str) -> Sequence[Attendee]:
        """Who takes part in an event that concerns me, then who is offered a place, then who is in line."""

    # What follows is empty for whoever is no coordinator.

    async def planned(self) -> Sequence[Visit]:
        """The visits to come in the offices that concern me, the nearest first."""

    async def members(self) -> Sequence[Staff]:
        """Everybody on the roster by name, those who are only invited yet among them."""

    async def member(self, id: str) -> Staff | None:
        """Somebody of the roster."""

    async def waiting(self) -> Sequence[Waiting]:
        """Who waits for an answer now, of what concerns me."""

    async def figures(self, first: date, before: date) -> Mapping[OfficeId | None, Figures]:
        """What was done from one day up to, not including, another, as far as it has been."""

    async def counted_months(self) -> Sequence[date]:
        """The months that reports can tell of, by their first days, the newest first: this and the last in any case."""

    async def demand(self, first: date, last: date) -> Sequence[Demand]:
        """What people have asked for in their own words from one month to another, both included, by their first days:
        in numbers."""

    async def announcements(self, before: str = "") -> Sequence[Announcement]:
        """Announcements, the newest first; `before` is the number of one."""

    async def announcement(self, id: str) -> Announcement | None:
        """An announcement, a correction or a retraction."""

    async def corrections(self, id: str) -> Sequence[Announcement]:
        """What corrects an announcement or takes it back, in order."""

    async def trial(self, id: str) -> Trial | None:
        """What would happen if it were sent at its time."""

    async def report(self, id: str) -> Report | None:
        """How it stands."""

    async def audited(self, before: str = "") -> Sequence[Audited]:
        """What was done lately, the newest first; `before` is the number of a line."""


# --- How a conversation ends -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Live:
    """What a card shows changes by itself: until then at most, it is drawn again where it stands.

    `stage` is how far it has come, in a word. Where nothing can be drawn again, the card comes anew at another stage.
    """

    stage: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Card:
    """Words and doors; asks nothing, so its buttons stay good for ever."""

    lines: tuple[Phrase, ...]
    title: Phrase | None = None
    keys: tuple[Key, ...] = ()
    columns: int = 1
    attachments: tuple[Attachment, ...] = ()
    live: Live | None = None


@dataclass(frozen=True, slots=True)
class Go:
    """On through a door; `lead` is said above what stands behind it, this once."""

    door: Door
    lead: Phrase | None = None


@dataclass(frozen=True, slots=True)
class BackTo:
    """Back to a question with the reason; the answers after it are kept as suggestions, except the newest."""

    question: str
    because: Phrase


Ending = Card | Go | BackTo


class Dialog(Protocol):
    """A conversation. Its arguments are the ids that its doors carry."""

    async def __call__(self, talk: Talk, /, *args: str) -> Ending: ...


# --- The open question -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """The question at which a replay stopped."""

    name: str
    text: Phrase
    kind: str
    """"choose", "write", "contact" or "file"."""
    options: tuple[Option[str], ...] = ()
    columns: int = 1
    check: Check | None = None
    skip: Phrase | None = None
    empty: Card | None = None
    said: tuple[Phrase, ...] = ()
    refusal: Phrase | None = None
    """Why the answer just given was not taken."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The replay stopped at an unanswered question."""

    run: Run
    question: Question

    def pages(self, can: Abilities) -> int:
        """How many pages the options fill."""
        return max(1, -(-len(self.question.options) // self._size(can)))

    def _size(self, can: Abilities) -> int:
        """How many options there are on a page."""
        return ROWS * min(self.question.columns, can.columns)

    def screen(self, can: Abilities, page: int = 0, *, people: bool = False, calls: bool = False) -> Screen:
        """The question as it is shown, at one of its pages; with `people`, there is a way to them, and with `calls` one
        to call for help."""
        question, run = self.question, self.run
        here = mark(run.answers)

        def key(label: Phrase, value: str) -> Button:
            return Button(label, Answer(run.number, question.name, here, value))

        # At the very first question there is nothing to go back to.
        back = (key(Text("talk-back"), BACK),) if run.answers else ()
        person = (A_PERSON,) if people and run.dialog != PERSON.dialog else ()
        sos = (SOS,) if calls else ()
        ways_out = (*back, Button(Text("talk-menu"), Door("menu")), *person, *sos)
        reasons = (question.refusal,) if question.refusal else ()
        if question.empty:
            card = question.empty
            return Screen(
                (*reasons, *question.said, *card.lines),
                card.title,
                card.keys,
                card.columns,
                ways_out,
                replaces=True,
            )
        size, pages = self._size(can), self.pages(can)
        page = min(max(page, 0), pages - 1)
        shown = question.options[page * size : (page + 1) * size]
        keys: list[Key] = [key(option.label, option.id) for option in shown]
        turns = [key(Text("talk-earlier"), f"{PAGE}{page - 1}")] if page else []
        turns += [key(Text("talk-more"), f"{PAGE}{page + 1}")] if page + 1 < pages else []
        if question.kind == "contact" and can.shares_contact:
            keys.append(AskContact(Text("talk-share-phone")))
        if question.skip:
            keys.append(key(question.skip, SKIP))
        typing = {"choose": "options", "write": "words", "contact": "phone", "file": "file"}[question.kind]
        return Screen(
            (*reasons, *question.said, question.text),
            keys=tuple(keys),
            columns=question.columns,
            footer=(*turns, *ways_out),
            typing=typing,
            replaces=True,
        )


@dataclass(frozen=True, slots=True)
class Ended:
    """The replay reached an ending."""

    run: Run
    ending: Ending


class _Pause(BaseException):
    """Ends the turn's replay. No `except Exception` of a dialog can eat it, and Talk remembers it besides."""


@dataclass(frozen=True, slots=True)
class _Again:
    """Run again from the top with these answers: the newest was not given in this turn, so nothing may be done yet."""

    answers: tuple[Given, ...]


class DialogFault(Exception):
    """A dialog breaks the rules of the house; names the dialog and the rule, nothing personal."""


class Talk:
    """One replay of one run. Time, the visitor and everything that can be looked up come in through here."""

    def __init__(
        self,
        run: Run,
        *,
        visitor: Visitor,
        desk: Desk,
        now: datetime,
        can: Abilities,
        perform: Callable[[Act[object]], Awaitable[object]],
        live: bool,
        device_language: str | None = None,
        back: BackOffice | None = None,
    ) -> None:
        """`live`: whether the newest answer, or the opening of the run if there is none, belongs to this very turn."""
        self.visitor = visitor
        self.desk = desk
        self.now = now
        self.can = can
        self.back = back
        """What lies behind the desk; None for everybody who is not staff at this moment."""
        self._run = run
        self._perform = perform
        self._live = live
        self._device_language = device_language
        self._passed: list[Given] = []
        self._suggestions = dict(run.suggestions)
        self._left = list(run.answers)
        self._names: set[str] = set()
        self._said: list[Phrase] = []
        self._refusal: Phrase | None = None
        self._acted = False
        self.stopped: Question | _Again | None = None

    @property
    def zone(self) -> ZoneInfo:
        return self.desk.timetable.zone

    @property
    def today(self) -> date:
        """The date on the centre's wall."""
        return self.now.astimezone(self.zone).date()

    @property
    def language(self) -> str | None:
        return self.visitor.language

    @property
    def device_language(self) -> str | None:
        """The language of the person's device, if it is one of ours."""
        return self._device_language

    def answered(self, question: str) -> bool:
        """Whether an answer to this later question lies ready: what only helps to decide it need not be looked up."""
        return any(name == question for name, _ in self._left)

    def change(self, question: str, value: str) -> Press | None:
        """A press that answers an earlier question of this run anew; None if it was not asked in this run."""
        names = [name for name, _ in self._passed]
        if question not in names:
            return None
        before = self._passed[: names.index(question)]
        return Answer(self._run.number, question, mark(before), value)

    # --- asking ---

    def say(self, phrase: Phrase) -> None:
        """Words that belong to the next question's screen and are drawn with it again."""
        self._said.append(phrase)

    async def choose(
        self,
        name: str,
        text: Phrase,
        options: Options[Id],
        *,
        columns: int = 1,
        empty: Callable[[], Awaitable[Card]] | None = None,
    ) -> Id:
        """Ask for one of the options and return its id.

        Options that cost a query are given as a callable: it is called only when the question is open or has just
        been answered. `empty` makes the answer to an empty list: why it is empty, and doors that help.
        """
        offered: Sequence[Option[Id]] | None = None if callable(options) else options
        answer, fresh = self._given(name)
        if answer is not None and (fresh or offered is not None):
            offered = await _resolve(options)
            if not any(option.id == answer for option in offered):
                self._drop(name, Text("talk-not-offered"))
                answer = None
        if answer is None and name in self._suggestions:
            offered = await _resolve(options)
            answer = next((option.id for option in offered if option.id == self._suggestions[name]), None)
            self._live = False
        if answer is not None:
            return cast(Id, self._pass(name, answer))
        offered = await _resolve(options)
        nothing = await empty() if empty and not offered else None
        self._stop(self._question(name, text, "choose", tuple(offered), columns=columns, empty=nothing))

    async def write(self, name: str, text: Phrase, check: Check, *, skip: Phrase | None = None) -> str:
        """Ask for free words; `check` cleans them or says why they will not do. Skipped, the answer is empty."""
        return self._words(name, text, "write", check, skip)

    async def contact(self, name: str, text: Phrase, check: Check, *, skip: Phrase | None = None) -> str:
        """Ask for a phone number, typed or shared where the channel can."""
        return self._words(name, text, "contact", check, skip)

    async def file(
        self, name: str, text: Phrase, refuse: Callable[[File], Text | None], *, skip: Phrase | None = None
    ) -> File | None:
        """Ask for one file to be sent; `refuse` says why one will not do. Skipped, there is none.

        All that is known of it here is where it is kept: nobody can type that, and a press cannot carry it.
        """

        def check(words: str) -> str | Text:
            sent = File.unpacked(words)
            return (refuse(sent) or words) if sent else Text("talk-send-file")

        return File.unpacked(self._words(name, text, "file", check, skip))

    async def confirm(self, name: str, text: Phrase, yes: Phrase, *, version: int | None = None) -> None:
        """Show what is about to happen and wait for the one button that lets it.

        Where the words tell of something that can change meanwhile, `version` counts its changes: the button is good
        only for what it was seen with.
        """
        await self.choose(name, text, (Option("yes" if version is None else f"yes{version}", yes),))

    def _words(self, name: str, text: Phrase, kind: str, check: Check, skip: Phrase | None) -> str:
        answer, fresh = self._given(name)
        if answer is None and name in self._suggestions:
            answer, fresh = self._suggestions[name], True
            self._live = False
        if answer is not None and fresh and (answer or skip is None):
            checked = check(answer)
            if isinstance(checked, Text):
                self._drop(name, checked)
            answer = None if isinstance(checked, Text) else checked
        if answer is not None:
            return self._pass(name, answer)
        self._stop(self._question(name, text, kind, (), check=check, skip=skip))

    # --- doing ---

    async def do(self, act: Act[Outcome]) -> Outcome:
        """Change the world: once, at the end, and only on an answer that was given in this very turn.

        Otherwise that answer is dropped and asked again: a release that removes the last question must not book.
        """
        if self.stopped is not None:
            raise _Pause  # a dialog swallowed the pause and would act without its answer
        if self._acted:
            raise DialogFault(f"{self._run.dialog}: a dialog acts once")
        if not self._live or self._left:
            if not self._passed:
                raise DialogFault(f"{self._run.dialog}: an act without an answer or an opening")
            self._stop(_Again(tuple(self._passed[:-1])))
        self._acted = True
        return cast(Outcome, await self._perform(cast(Act[object], act)))

    # --- the machinery ---

    def _given(self, name: str) -> tuple[str | None, bool]:
        """The answer that stands in this place, and whether it is the one given in this turn."""
        if self.stopped is not None:
            raise _Pause  # a dialog swallowed the pause and went on
        if self._acted:
            raise DialogFault(f"{self._run.dialog}: a question after an act")
        if name in self._names:
            raise DialogFault(f"{self._run.dialog}: two questions of the name {name}")
        self._names.add(name)
        if not self._left:
            return None, False
        if self._left[0][0] != name:
            # A release changed the questions: what follows is no longer in its place.
            self._suggest(self._left)
            self._left.clear()
            return None, False
        _, answer = self._left.pop(0)
        return answer, self._live and not self._left

    def _drop(self, name: str, because: Phrase) -> None:
        """The answer will not do: it goes, nothing older takes its place, and what followed it becomes suggestions."""
        self._suggestions.pop(name, None)
        if self._live and not self._left:
            self._refusal = because
        self._suggest(self._left)
        self._left.clear()
        self._live = False

    def _suggest(self, answers: Sequence[Given]) -> None:
        self._live = False
        self._suggestions |= dict(answers)

    def _pass(self, name: str, answer: str) -> str:
        self._passed.append((name, answer))
        self._suggestions.pop(name, None)
        self._said.clear()
        return answer

    def _question(
        self,
        name: str,
        text: Phrase,
        kind: str,
        options: tuple[Option[Id], ...],
        *,
        columns: int = 1,
        check: Check | None = None,
        skip: Phrase | None = None,
        empty: Card | None = None,
    ) -> Question:
        shown = cast(tuple[Option[str], ...], options)
        said = tuple(self._said)
        return Question(name, text, kind, shown, columns, check, skip, empty, said, self._refusal)

    def _stop(self, at: Question | _Again) -> NoReturn:
        self.stopped = at
        raise _Pause

    def run_so_far(self) -> Run:
        """The run as this replay leaves it: the answers that held, and the suggestions that are left."""
        return replace(self._run, answers=tuple(self._passed), suggestions=tuple(self._suggestions.items()))


async def _resolve(options: Options[Id]) -> Sequence[Option[Id]]:
    return await options() if callable(options) else options


async def replay(dialog: Dialog, run: Run, make: Callable[[Run, bool], Talk], *, live: bool) -> Asked | Ended:
    """Run a dialog from its top with the answers of `run` until it asks or ends."""
    for _ in range(3):
        talk = make(run, live)
        try:
            ending = await dialog(talk, *run.args)
        except _Pause:
            ending = None
        match talk.stopped:
            case Question() as question:
                return Asked(talk.run_so_far(), question)
            case _Again(answers):
                left = tuple(given for given in talk.run_so_far().suggestions if given[0] not in dict(answers))
                run, live = replace(run, answers=answers, suggestions=left), False
                continue
        if ending is None:
            raise DialogFault(f"{run.dialog}: paused without a question")
        if isinstance(ending, BackTo):
            run, live = _back_to(talk.run_so_far(), ending), False
            asked = await replay(dialog, run, make, live=False)
            return _because(asked, ending.because)
        return Ended(talk.run_so_far(), ending)
    raise DialogFault(f"{run.dialog}: asks again without end")


def _back_to(run: Run, ending: BackTo) -> Run:
    names = [name for name, _ in run.answers]
    if ending.question not in names:
        raise DialogFault(f"{run.dialog}: back to a question that was not asked: {ending.question}")
    index = names.index(ending.question)
    return replace(run, answers=run.answers[:index], suggestions=run.answers[index + 1 : -1])


def _because(asked: Asked | Ended, because: Phrase) -> Asked | Ended:
    if isinstance(asked, Asked):
        return replace(asked, question=replace(asked.question, refusal=because))
    return asked
