"""Questions and words that several conversations share: names of offices, free days and times, names and phones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.centre.offer import OfficeId, Way
from bot.centre.offices import Office
from bot.centre.times import Wish, why_empty
from bot.screen import Button, Door, Key, LanguageName, Option, Phrase, Press, ShortDay, Text, Verbatim
from bot.talk import Card, Desk, Talk
from storage.records import Access, Care, VisitRef

_OFFICES = {
    "krakow": Text("asking-krakow"),
    "nowy-sacz": Text("asking-nowy-sacz"),
    "tarnow": Text("asking-tarnow"),
    "oswiecim": Text("asking-oswiecim"),
}
WAYS: dict[Way, Text] = {
    "in-person": Text("asking-in-person"),
    "phone": Text("asking-phone"),
    "online": Text("asking-online"),
}
CARE: dict[Care, Text] = {
    "none": Text("asking-care-none"),
    "child": Text("asking-care-child"),
    "dependant": Text("asking-care-dependant"),
}
ACCESS: dict[Access, Text] = {
    "none": Text("asking-access-none"),
    "wheelchair": Text("asking-access-wheelchair"),
    "hearing": Text("asking-access-hearing"),
    "sight": Text("asking-access-sight"),
    "other": Text("asking-access-other"),
}
_WHY_EMPTY = {
    "nobody": Text("asking-empty-nobody"),
    "not-here": Text("asking-empty-not-here"),
    "no-way": Text("asking-empty-no-way"),
    "no-language": Text("asking-empty-no-language"),
    "closed": Text("asking-empty-closed"),
    "full": Text("asking-empty-full"),
    "ended": Text("asking-empty-ended"),
}
NAME_LETTERS, COMPANY_LETTERS = 80, 120

# --- Words -----------------------------------------------------------------------------------------------------------


def office_name(office: OfficeId) -> Text | Verbatim:
    """The town of an office, in the reader's language."""
    return _OFFICES.get(office, Verbatim(office))


def language_name(talk: Talk, code: str) -> Phrase:
    """A language to choose: by its own name, so that whoever speaks it finds it."""
    return next((one.name for one in talk.desk.languages if one.code == code), LanguageName(code))


def spoken(code: str | None) -> Text | LanguageName:
    """A language in a sentence of the reader's; None is any."""
    return Text("asking-any-language") if code is None else LanguageName(code)


def address(office: Office | None) -> Text | Verbatim:
    """The address, or kindly that it will be confirmed."""
    return Verbatim(office.address) if office and office.address else Text("asking-address-later")


# --- Checks ----------------------------------------------------------------------------------------------------------


def check_name(words: str) -> str | Text:
    """A name as people write theirs: some letters, not a story and not a number of a document."""
    name = " ".join(words.split())
    if sum(letter.isalpha() for letter in name) < 2 or sum(letter.isdigit() for letter in name) > 2:
        return Text("asking-name-unclear")
    return name if len(name) <= NAME_LETTERS else Text("asking-too-long", limit=NAME_LETTERS)


def check_company(words: str) -> str | Text:
    """A company's name."""
    company = " ".join(words.split())
    if not any(letter.isalnum() for letter in company):
        return Text("asking-company-unclear")
    return company if len(company) <= COMPANY_LETTERS else Text("asking-too-long", limit=COMPANY_LETTERS)


def check_phone(words: str) -> str | Text:
    """A phone number in the international form (E.164); without a country code it is taken for a Polish one."""
    import phonenumbers  # with the first number: not everybody gives one

    try:
        number = phonenumbers.parse(words[:40], "PL")
    except phonenumbers.NumberParseException:
        return Text("asking-phone-unclear")
    if not phonenumbers.is_valid_number(number):
        return Text("asking-phone-unclear")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


# --- Days and times --------------------------------------------------------------------------------------------------


async def ask_start(talk: Talk, wish: Wish, moving: VisitRef | None = None, desk: Desk | None = None) -> datetime:
    """Ask for a free day and a free time of it; the start in UTC. `desk` is where staff look for others."""
    times_of = desk or talk.desk

    async def days() -> list[Option[str]]:
        return [
            Option(f"{day:%Y%m%d}", Text("asking-day", day=ShortDay(day)))
            for day in await times_of.free_days(wish, moving)
        ]

    async def no_days() -> Card:
        return await explain_empty(talk, wish, desk)

    chosen = await talk.choose("day", Text("asking-which-day"), days, columns=2, empty=no_days)
    day = datetime.strptime(chosen, "%Y%m%d").date()  # noqa: DTZ007

    async def times() -> list[Option[str]]:
        starts = [start.astimezone(talk.zone) for start in await times_of.free_times(wish, day, moving)]
        return [Option(f"{start:%H%M}", Text("asking-time", time=start.time())) for start in starts]

    async def no_times() -> Card:
        return Card((Text("asking-empty-day", day=day),))

    at = await talk.choose("time", Text("asking-which-time", day=day), times, columns=4, empty=no_times)
    return start_of(day, at, talk.zone)


def start_of(day: date, at: str, zone: ZoneInfo) -> datetime:
    """The UTC moment behind a day and a time such as "0930"."""
    return datetime.combine(day, time(int(at[:2]), int(at[2:])), zone).astimezone(UTC)


async def explain_empty(talk: Talk, wish: Wish, desk: Desk | None = None) -> Card:
    """Why there is no free time, and where there is one."""
    times_of = desk or talk.desk
    lines: list[Phrase] = [_WHY_EMPTY[why_empty(times_of.timetable, wish, talk.now)]]
    keys: list[Key] = []
    for other in await times_of.alternatives(wish):
        found = other.wish
        if found.office != wish.office:
            label = Text("asking-elsewhere", office=office_name(found.office), when=other.start)
            press: Press | None = talk.change("office", found.office)
            if press is None and desk is None:
                press = Door("booking", found.office, found.service)
        elif found.language != wish.language:
            label = Text("asking-in-any-language", when=other.start)
            press = talk.change("language", "any")
        else:
            label = Text("asking-another-way", way=WAYS[found.way], when=other.start)
            press = talk.change("way", found.way)
        if press:
            keys.append(Button(label, press))
    lines.append(Text("asking-empty-else") if keys else Text("asking-empty-nothing"))
    return Card(tuple(lines), keys=tuple(keys))
