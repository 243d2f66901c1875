"""Free times: tables for days on which clocks and people are difficult, and a slow obvious calculation beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.centre.offer import WAYS, OfficeId, Service, ServiceId, Way
from bot.centre.offices import Absence, BookingRules, Closure, Consultant, ConsultantId, Hours, Office, Span, Timetable
from bot.centre.times import (
    Alternative,
    Busy,
    Empty,
    Wish,
    able,
    bookable_days,
    cells,
    first_free,
    free_cells,
    free_days,
    free_starts,
    instant,
    is_free,
    nearest_other,
    open_spans,
    why_empty,
    working_spans,
)

WARSAW = ZoneInfo("Europe/Warsaw")
KRAKOW, TARNOW, OSWIECIM = OfficeId("krakow"), OfficeId("tarnow"), OfficeId("oswiecim")
LEGAL, TAX, CAREER = ServiceId("legal"), ServiceId("tax"), ServiceId("career")
ANNA, BORYS, CHEN = ConsultantId("anna"), ConsultantId("borys"), ConsultantId("chen")
Value = TypeVar("Value")

QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)

MONDAY = date(2026, 11, 23)
SUNDAY_NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)
NOTHING: Busy = frozenset()


def span(text: str) -> Span:
    start, end = text.split("-")
    return Span(time.fromisoformat(start), time.fromisoformat(end))


def hours(*spans: str, days: tuple[int, ...] = EVERY_DAY, office: OfficeId | None = None) -> Hours:
    return Hours(days, tuple(span(one) for one in spans), office)


def office(*rules: Hours, id: OfficeId = KRAKOW, closures: tuple[Closure, ...] = ()) -> Office:
    return Office(id, hours=rules, closures=closures)


def consultant(
    id: ConsultantId = ANNA,
    *rules: Hours,
    offices: tuple[OfficeId, ...] = (KRAKOW,),
    services: tuple[ServiceId, ...] = (LEGAL,),
    languages: tuple[str, ...] = ("uk", "pl"),
    absences: tuple[Absence, ...] = (),
    ways: tuple[Way, ...] = WAYS,
) -> Consultant:
    return Consultant(id, offices, services, languages, rules, absences, ways)


def timetable(
    *consultants: Consultant,
    offices: tuple[Office, ...] = (office(hours("09:00-12:00")),),
    last_day: date | None = None,
    holidays: Mapping[date, str] | None = None,
    booking: BookingRules | None = None,
) -> Timetable:
    return Timetable(WARSAW, last_day, offices, consultants, holidays or {}, booking or BookingRules())


def wish(minutes: int = 60, office: OfficeId = KRAKOW, language: str | None = "uk") -> Wish:
    return Wish(office, LEGAL, timedelta(minutes=minutes), language, "in-person")


def service(*offices: OfficeId) -> Service:
    return Service(LEGAL, "migrant", "advice", "t", "a", True, HOUR, ("in-person", "phone"), True, offices)


def local(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), WARSAW)


def taken(who: ConsultantId, day: date, clock: str, minutes: int = 60) -> Busy:
    return frozenset((who, cell) for cell in cells(local(day, clock), timedelta(minutes=minutes), QUARTER))


def clocks(starts: Mapping[datetime, tuple[ConsultantId, ...]]) -> list[str]:
    assert all(start.tzinfo is UTC for start in starts)
    return [start.astimezone(WARSAW).strftime("%H:%M") for start in starts]


def offered(table: Timetable, wish: Wish, day: date = MONDAY, busy: Busy = NOTHING) -> list[str]:
    return clocks(free_starts(table, wish, day, busy, SUNDAY_NOON))


# --- Cells -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "minutes", "expected"),
    [
        ("09:00", 15, ["09:00"]),
        ("09:00", 45, ["09:00", "09:15", "09:30"]),
        ("09:00", 50, ["09:00", "09:15", "09:30", "09:45"]),
        ("09:05", 15, ["09:00", "09:15"]),
        ("23:45", 30, ["23:45", "00:00"]),
    ],
)
def test_a_visit_occupies_every_cell_it_touches(clock: str, minutes: int, expected: list[str]) -> None:
    found = cells(local(MONDAY, clock), timedelta(minutes=minutes), QUARTER)
    assert [one.astimezone(WARSAW).strftime("%H:%M") for one in found] == expected
    assert all(one.tzinfo is UTC for one in found)


def test_cells_run_on_through_the_hour_that_comes_twice() -> None:
    found = cells(local(date(2026, 10, 25), "01:30"), timedelta(hours=2), timedelta(minutes=30))
    assert [one.strftime("%H:%M") for one in found] == ["23:30", "00:00", "00:30", "01:00"]


def test_a_start_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        cells(datetime(2026, 11, 23, 9), HOUR, QUARTER)  # noqa: DTZ001


minutes = st.integers(min_value=1, max_value=300).map(lambda count: timedelta(minutes=count))
moments = st.integers(min_value=0, max_value=2000).map(lambda count: SUNDAY_NOON + timedelta(minutes=count))


@given(moments, minutes, moments, minutes, st.sampled_from([5, 10, 15, 20, 30, 60]))
def test_overlapping_visits_always_share_a_cell(
    one: datetime, length: timedelta, two: datetime, other: timedelta, grid: int
) -> None:
    mine, theirs = (set(cells(*visit, timedelta(minutes=grid))) for visit in ((one, length), (two, other)))
    if one < two + other and two < one + length:
        assert mine & theirs
    assert min(mine) <= one < min(mine) + timedelta(minutes=grid)
    assert max(mine) < one + length <= max(mine) + timedelta(minutes=grid)


# --- Hours -----------------------------------------------------------------------------------------------------------


def test_rules_of_one_weekday_add_up_in_order() -> None:
    here = office(
        hours("13:00-16:00", "08:00-10:00"),
        hours("09:30-11:00", "16:00-17:00", days=(0,)),
        hours("18:00-20:00", days=(1,)),
        hours("12:30-12:30", "15:00-14:00"),
    )
    table = timetable(offices=(here,))
    assert open_spans(table, here, MONDAY) == (span("08:00-11:00"), span("13:00-17:00"))
    assert open_spans(table, here, date(2026, 11, 24)) == (
        span("08:00-10:00"),
        span("13:00-16:00"),
        span("18:00-20:00"),
    )


def test_an_office_is_closed_on_holidays_in_closures_and_beyond_the_last_day() -> None:
    shut = Closure(date(2026, 11, 26), date(2026, 11, 27))
    here = office(hours("09:00-12:00"), closures=(shut,))
    table = timetable(offices=(here,), holidays={date(2026, 11, 24): "Święto"}, last_day=date(2026, 11, 29))
    days = [MONDAY + timedelta(days=number) for number in range(8)]
    assert [day.day for day in days if open_spans(table, here, day)] == [23, 25, 28, 29]


def test_a_consultant_is_met_only_while_the_office_is_open() -> None:
    here = office(hours("09:00-12:00", "12:30-16:00"))
    anna = consultant(ANNA, hours("08:00-10:00", "11:00-14:00"))
    assert working_spans(timetable(anna, offices=(here,)), anna, here, MONDAY) == (
        span("09:00-10:00"),
        span("11:00-12:00"),
        span("12:30-14:00"),
    )


def test_hours_of_another_office_or_day_do_not_count_and_no_hours_means_the_offices() -> None:
    here = office(hours("09:00-12:00"))
    table = timetable(offices=(here,))
    elsewhere = consultant(ANNA, hours("09:00-12:00", office=TARNOW), offices=(KRAKOW, TARNOW))
    tuesdays = consultant(ANNA, hours("09:00-12:00", days=(1,)))
    assert working_spans(table, elsewhere, here, MONDAY) == ()
    assert working_spans(table, tuesdays, here, MONDAY) == ()
    assert working_spans(table, consultant(), here, MONDAY) == (span("09:00-12:00"),)
    assert working_spans(table, consultant(offices=(TARNOW,)), here, MONDAY) == ()


def test_able_is_who_works_there_and_gives_it_and_speaks_it() -> None:
    table = timetable(
        consultant(ANNA, languages=("pl",)),
        consultant(BORYS, services=(TAX,)),
        consultant(CHEN, offices=(TARNOW,)),
        consultant(ConsultantId("dana"), languages=("en", "uk")),
    )
    assert [one.id for one in able(table, wish())] == ["dana"]
    assert [one.id for one in able(table, wish(language=None))] == ["anna", "dana"]


def test_free_cells_are_those_of_work_in_which_there_is_nothing_else() -> None:
    here = office(hours("09:00-10:00", "11:00-11:40"))
    away = Absence(datetime(2026, 11, 23, 8, 40, tzinfo=UTC), datetime(2026, 11, 23, 10, tzinfo=UTC))
    anna = consultant(ANNA, absences=(away,))
    table = timetable(anna, offices=(here,))
    taken: Busy = frozenset(
        {(ANNA, datetime(2026, 11, 23, 8, 15, tzinfo=UTC)), (BORYS, datetime(2026, 11, 23, 8, tzinfo=UTC))}
    )

    def found(now: datetime, day: date = MONDAY) -> list[str]:
        return [f"{start.astimezone(WARSAW):%H:%M}" for start in free_cells(table, anna, here, day, taken, now)]

    assert found(SUNDAY_NOON) == ["09:00", "11:00", "11:15"]
    assert found(datetime(2026, 11, 23, 8, 5, tzinfo=UTC)) == ["11:15"], "the notice of the rules holds"
    assert found(SUNDAY_NOON, date(2026, 11, 21)) == []


# --- Free times ------------------------------------------------------------------------------------------------------


def test_an_hour_on_a_quarter_hour_grid_ends_before_the_office_closes() -> None:
    table = timetable(consultant(), offices=(office(hours("09:00-10:30")),))
    assert offered(table, wish(60)) == ["09:00", "09:15", "09:30"]
    assert offered(table, wish(90)) == ["09:00"]
    assert offered(table, wish(105)) == []


def test_a_visit_does_not_run_through_a_break_but_through_hours_that_touch() -> None:
    table = timetable(consultant(), offices=(office(hours("09:00-10:00", "10:15-11:15")),))
    assert offered(table, wish(60)) == ["09:00", "10:15"]
    table = timetable(consultant(), offices=(office(hours("09:00-10:00"), hours("10:00-10:30")),))
    assert offered(table, wish(60)) == ["09:00", "09:15", "09:30"]


def test_times_stand_on_the_grid_of_the_clock_even_if_hours_do_not() -> None:
    table = timetable(consultant(), offices=(office(hours("09:10-10:20")),))
    assert offered(table, wish(30)) == ["09:15", "09:30", "09:45"]
    half = BookingRules(grid=timedelta(minutes=30))
    assert offered(replace(table, booking=half), wish(30)) == ["09:30"]


def test_a_taken_time_and_everything_that_would_overlap_it_is_not_offered() -> None:
    table = timetable(consultant(), offices=(office(hours("09:00-12:00")),))
    busy = taken(ANNA, MONDAY, "10:00", 30)
    assert offered(table, wish(45), busy=busy) == ["09:00", "09:15", "10:30", "10:45", "11:00", "11:15"]
    assert offered(table, wish(45), busy=taken(BORYS, MONDAY, "10:00", 30)) == offered(table, wish(45))


def test_several_consultants_stand_behind_one_time() -> None:
    table = timetable(
        consultant(ANNA, hours("09:00-10:00")),
        consultant(BORYS, hours("09:30-11:00")),
        consultant(CHEN, hours("09:00-11:00"), languages=("pl",)),
    )
    busy = taken(BORYS, MONDAY, "10:30", 15)
    assert list(free_starts(table, wish(30), MONDAY, busy, SUNDAY_NOON).items()) == [
        (local(MONDAY, "09:00"), (ANNA,)),
        (local(MONDAY, "09:15"), (ANNA,)),
        (local(MONDAY, "09:30"), (ANNA, BORYS)),
        (local(MONDAY, "09:45"), (BORYS,)),
        (local(MONDAY, "10:00"), (BORYS,)),
    ]


def test_an_absence_takes_what_it_touches_and_no_more() -> None:
    away = Absence(local(MONDAY, "10:05"), local(MONDAY, "10:45"))
    table = timetable(consultant(absences=(away,)))
    assert offered(table, wish(30)) == ["09:00", "09:15", "09:30", "10:45", "11:00", "11:15", "11:30"]
    week = Absence(datetime(2026, 11, 20, tzinfo=UTC), datetime(2026, 11, 26, 9, 30, tzinfo=UTC))
    table = timetable(consultant(absences=(week,)))
    assert free_days(table, wish(), NOTHING, SUNDAY_NOON)[0] == date(2026, 11, 26)
    assert offered(table, wish(), date(2026, 11, 26)) == ["10:30", "10:45", "11:00"]


def test_the_shortest_notice_is_kept_to_the_minute() -> None:
    table = timetable(consultant())
    exactly, later = local(MONDAY, "08:00"), local(MONDAY, "08:00") + timedelta(seconds=1)
    assert clocks(free_starts(table, wish(), MONDAY, NOTHING, exactly))[0] == "10:00"
    assert clocks(free_starts(table, wish(), MONDAY, NOTHING, later))[0] == "10:15"
    assert free_starts(table, wish(), MONDAY - timedelta(days=7), NOTHING, exactly) == {}


def test_the_horizon_is_counted_in_days_of_the_centre() -> None:
    table = timetable(consultant(), booking=BookingRules(horizon=timedelta(days=2)))
    just_monday = local(MONDAY, "00:30").astimezone(UTC)
    assert just_monday.date() == date(2026, 11, 22)
    assert [day.day for day in free_days(table, wish(), NOTHING, just_monday)] == [23, 24, 25]
    assert offered(table, wish(), date(2026, 11, 24)) != []
    assert offered(table, wish(), date(2026, 11, 25)) == []


def test_nothing_is_offered_beyond_the_last_day() -> None:
    table = timetable(consultant(), last_day=date(2026, 11, 24))
    assert [day.day for day in free_days(table, wish(), NOTHING, SUNDAY_NOON)] == [23, 24]
    assert bookable_days(table, SUNDAY_NOON) == (date(2026, 11, 22), MONDAY, date(2026, 11, 24))
    assert bookable_days(table, local(MONDAY, "22:30")) == (date(2026, 11, 24),)
    after = datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert bookable_days(table, after) == ()
    assert free_days(table, wish(), NOTHING, after) == ()


def test_an_office_that_does_not_exist_has_no_times() -> None:
    table = timetable(consultant(offices=(TARNOW,)))
    nowhere = wish(office=TARNOW)
    assert free_starts(table, nowhere, MONDAY, NOTHING, SUNDAY_NOON) == {}
    assert free_days(table, nowhere, NOTHING, SUNDAY_NOON) == ()
    assert first_free(table, nowhere, NOTHING, SUNDAY_NOON) is None


def test_first_free_is_the_earliest_of_all_consultants() -> None:
    late = consultant(ANNA, hours("10:00-12:00", days=(0, 1, 2, 3, 4)))
    early = consultant(BORYS, hours("09:30-11:00", days=(0,)))
    table = timetable(late, early)
    assert first_free(table, wish(), NOTHING, SUNDAY_NOON) == local(MONDAY, "09:30")
    busy = taken(ANNA, MONDAY, "10:00", 120) | taken(BORYS, MONDAY, "09:30", 90)
    assert first_free(table, wish(), busy, SUNDAY_NOON) == local(date(2026, 11, 24), "10:00")


# --- Validation of one start -----------------------------------------------------------------------------------------


class Nowhere(tzinfo):
    """A zone that does not know its offset, as a broken caller might pass it."""

    def utcoffset(self, _: datetime | None) -> None:
        return None

    dst = utcoffset

    def tzname(self, _: datetime | None) -> None:
        return None


@pytest.mark.parametrize(
    "start",
    [
        local(MONDAY, "08:45"),
        local(MONDAY, "11:15"),
        local(MONDAY, "09:05"),
        local(MONDAY, "09:00") + timedelta(microseconds=1),
        local(date(2030, 1, 1), "09:00"),
        local(date(2020, 1, 6), "09:00"),
        datetime(2026, 11, 23, 9),  # noqa: DTZ001
        datetime(2026, 11, 23, 9, tzinfo=Nowhere()),
        datetime.min,  # noqa: DTZ901
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))),
        datetime.max.replace(tzinfo=UTC),
    ],
)
def test_a_start_that_was_never_offered_is_nobodys(start: datetime) -> None:
    assert is_free(timetable(consultant()), wish(), start, NOTHING, SUNDAY_NOON) == ()


def test_a_start_is_the_same_moment_in_every_zone() -> None:
    table = timetable(consultant(), consultant(BORYS))
    start = local(MONDAY, "09:00")
    for zone in (UTC, WARSAW, ZoneInfo("Asia/Kathmandu")):
        assert is_free(table, wish(), start.astimezone(zone), NOTHING, SUNDAY_NOON) == (ANNA, BORYS)
    assert is_free(table, wish(), start, taken(ANNA, MONDAY, "09:45", 15), SUNDAY_NOON) == (BORYS,)


# --- The nights when the clocks change -------------------------------------------------------------------------------

SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)


def night(day: date, *spans: str, minutes: int) -> list[str]:
    """What is offered on such a night, as the moments they really are."""
    table = timetable(consultant(), offices=(office(hours(*spans)),))
    now = datetime.combine(day, time(12), UTC) - timedelta(days=2)
    starts = free_starts(table, wish(minutes), day, NOTHING, now)
    assert list(starts) == sorted(starts)
    assert set(starts.values()) <= {(ANNA,)}
    return [start.strftime("%H:%M") for start in starts]


@pytest.mark.parametrize(
    ("spans", "minutes", "expected"),
    [
        # 01:30, 01:45, then the clock jumps: 02:00 to 02:45 do not exist, 03:00 is the next moment.
        (("01:30-03:30",), 15, ["00:30", "00:45", "01:00", "01:15"]),
        # An hour from 01:30 ends at 03:30; half an hour ends exactly at the jump.
        (("01:30-03:30",), 60, ["00:30"]),
        (("01:30-03:00",), 30, ["00:30"]),
        (("02:00-03:00",), 15, []),
        # The clock never shows half past two: what would have to end by then is rather not offered.
        (("00:30-02:30",), 60, ["23:30"]),
        (("02:30-03:30",), 15, ["01:00", "01:15"]),
        (("09:00-10:00",), 30, ["07:00", "07:15", "07:30"]),
    ],
)
def test_in_spring_a_missing_hour_is_not_offered(spans: tuple[str, ...], minutes: int, expected: list[str]) -> None:
    assert night(SPRING, *spans, minutes=minutes) == expected


@pytest.mark.parametrize(
    ("spans", "minutes", "expected"),
    [
        # 02:00 to 02:45 come twice and are offered once, the first time; 03:00 is two hours after the first 02:00.
        (("02:00-03:15",), 15, ["00:00", "00:15", "00:30", "00:45", "02:00"]),
        # A visit lasts what it lasts: ninety minutes from the first 02:45 end at 03:15 of the clock.
        (("02:30-03:15",), 90, ["00:30", "00:45"]),
        (("01:30-02:30",), 30, ["23:30", "23:45", "00:00"]),
        (("09:00-10:00",), 30, ["08:00", "08:15", "08:30"]),
    ],
)
def test_in_autumn_the_hour_that_comes_twice_is_offered_once(
    spans: tuple[str, ...], minutes: int, expected: list[str]
) -> None:
    assert night(AUTUMN, *spans, minutes=minutes) == expected


def test_an_instant_is_the_first_of_two() -> None:
    assert instant(AUTUMN, time(2, 30, fold=1), WARSAW) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


# --- When there is nothing -------------------------------------------------------------------------------------------

TWO_OFFICES = (office(hours("09:00-12:00")), office(hours("10:00-12:00"), id=TARNOW))


def test_another_office_and_another_language_are_proposed_where_they_exist() -> None:
    table = timetable(
        consultant(ANNA, languages=("pl",)),
        consultant(BORYS, offices=(TARNOW,)),
        offices=(*TWO_OFFICES, office(id=OSWIECIM)),
    )
    assert first_free(table, wish(), NOTHING, SUNDAY_NOON) is None
    assert nearest_other(table, wish(), service(), NOTHING, SUNDAY_NOON) == (
        Alternative(wish(office=TARNOW), local(MONDAY, "10:00")),
        Alternative(wish(language=None), local(MONDAY, "09:00")),
    )


def test_a_wish_is_no_alternative_to_itself() -> None:
    table = timetable(consultant(), offices=TWO_OFFICES)
    nine = local(MONDAY, "09:00")
    assert nearest_other(table, wish(), service(), NOTHING, SUNDAY_NOON) == (
        Alternative(wish(language=None), nine),
        Alternative(replace(wish(), way="phone"), nine),
    )


def test_an_office_where_the_service_is_not_given_is_not_proposed() -> None:
    table = timetable(consultant(BORYS, offices=(TARNOW,)), offices=TWO_OFFICES)
    assert nearest_other(table, wish(), service(KRAKOW), NOTHING, SUNDAY_NOON) == ()
    assert nearest_other(table, wish(), service(TARNOW), NOTHING, SUNDAY_NOON) != ()


def test_what_is_taken_elsewhere_is_not_proposed_and_any_language_is_not_proposed_twice() -> None:
    table = timetable(consultant(BORYS, offices=(TARNOW,), languages=("pl",)), offices=TWO_OFFICES)
    busy = taken(BORYS, MONDAY, "10:00", 120)
    asked = wish(language=None)
    assert nearest_other(table, asked, service(), busy, SUNDAY_NOON) == (
        Alternative(wish(office=TARNOW, language=None), local(date(2026, 11, 24), "10:00")),
    )


WEEKDAYS_OFF = (Closure(date(2026, 11, 1), date(2027, 1, 31)),)
EVENING = local(MONDAY, "17:00")


@pytest.mark.parametrize(
    ("table", "now", "expected"),
    [
        (timetable(consultant(services=(TAX,))), SUNDAY_NOON, "nobody"),
        (timetable(), SUNDAY_NOON, "nobody"),
        (timetable(consultant(offices=(TARNOW,)), offices=TWO_OFFICES), SUNDAY_NOON, "not-here"),
        (timetable(consultant(), offices=()), SUNDAY_NOON, "not-here"),
        (timetable(consultant(languages=("pl",))), SUNDAY_NOON, "no-language"),
        (timetable(consultant(ways=("phone",))), SUNDAY_NOON, "no-way"),
        (timetable(consultant(), offices=(office(),)), SUNDAY_NOON, "closed"),
        (
            timetable(consultant(), offices=(office(hours("09:00-12:00"), closures=WEEKDAYS_OFF),)),
            SUNDAY_NOON,
            "closed",
        ),
        (timetable(consultant()), SUNDAY_NOON, "full"),
        (timetable(consultant(), last_day=MONDAY), SUNDAY_NOON, "full"),
        (timetable(consultant(), last_day=MONDAY), local(MONDAY, "09:59"), "full"),
        (timetable(consultant(), last_day=MONDAY), local(MONDAY, "10:00"), "ended"),
        (timetable(consultant(), last_day=MONDAY), EVENING, "ended"),
        (timetable(consultant(), last_day=MONDAY), EVENING + timedelta(days=1), "ended"),
        (timetable(last_day=date(2026, 11, 1)), SUNDAY_NOON, "ended"),
        (
            timetable(
                consultant(), offices=(office(hours("09:00-12:00"), closures=WEEKDAYS_OFF),), last_day=date(2026, 12, 1)
            ),
            SUNDAY_NOON,
            "closed",
        ),
    ],
)
def test_an_empty_list_has_an_honest_reason(table: Timetable, now: datetime, expected: Empty) -> None:
    assert why_empty(table, wish(), now) == expected


# --- The slow obvious calculation ------------------------------------------------------------------------------------

STEP = timedelta(minutes=5)
"""Everything below happens on multiples of this, so that looking at each of them is looking at every moment."""

FIRST_DAYS = (MONDAY, date(2026, 12, 24), SPRING - timedelta(days=1), AUTUMN - timedelta(days=1))


def works(table: Timetable, one: Consultant, where: Office, moment: datetime) -> bool:
    """Whether this person can be visited there in the five minutes that begin now."""
    wall = moment.astimezone(WARSAW)

    def within(rules: tuple[Hours, ...]) -> bool:
        return any(
            wall.weekday() in rule.days and rule.office in (None, where.id) and any(
                each.start <= wall.time() < each.end for each in rule.spans
            )
            for rule in rules
        )  # fmt: skip

    shut = any(closure.first <= wall.date() <= closure.last for closure in where.closures)
    over = table.last_day is not None and wall.date() > table.last_day
    away = any(absence.start <= moment < absence.end for absence in one.absences)
    at_work = within(one.hours) if one.hours else True
    return within(where.hours) and at_work and not (shut or over or away or wall.date() in table.holidays)


def slowly(table: Timetable, asked: Wish, day: date, busy: Busy, now: datetime) -> dict[datetime, set[ConsultantId]]:
    where = table.office(asked.office)
    assert where is not None
    today = now.astimezone(WARSAW).date()
    found: dict[datetime, set[ConsultantId]] = {}
    for number in range(-24, 12 * 26):
        moment = datetime.combine(day, time(), UTC) + number * STEP
        wall = moment.astimezone(WARSAW)
        since_midnight = timedelta(hours=wall.hour, minutes=wall.minute)
        if wall.date() != day or wall.fold or since_midnight % table.booking.grid:
            continue
        if moment < now + table.booking.notice or day > today + table.booking.horizon:
            continue
        parts = [moment + step * STEP for step in range(asked.length // STEP)]
        for one in table.consultants:
            speaks = asked.language is None or asked.language in one.languages
            if asked.service not in one.services or asked.office not in one.offices or not speaks:
                continue
            if any(who == one.id and cell <= part < cell + table.booking.grid for who, cell in busy for part in parts):
                continue
            if all(works(table, one, where, part) for part in parts):
                found.setdefault(moment, set()).add(one.id)
    return found


# On the nights when clocks change nothing begins or ends inside the hour that is missing or doubled: that is for the
# tables above, where each case is written out.
marks = (
    st.integers(min_value=0, max_value=287)
    .map(lambda count: time(count // 12, count % 12 * 5))
    .filter(lambda at: not time(2) < at < time(3))
)
odd_spans = st.tuples(marks, marks).map(lambda pair: Span(min(pair), max(pair)))
mornings = st.tuples(st.integers(7, 10), st.sampled_from([0, 5, 15, 30])).map(lambda at: Span(time(*at), time(12)))
afternoons = st.tuples(st.integers(13, 18), st.sampled_from([0, 10, 45])).map(lambda at: Span(time(12, 30), time(*at)))
most_days = st.sampled_from([EVERY_DAY, EVERY_DAY, (0, 2, 4, 6), (5, 6)])
ordinary = st.builds(Hours, most_days, st.tuples(mornings, afternoons))
strange = st.builds(Hours, most_days, st.tuples(odd_spans, odd_spans))
all_round = st.just(Hours(EVERY_DAY, (Span(time(0), time(23, 55)),)))
rules_of_offices = st.one_of(
    st.tuples(ordinary), st.tuples(ordinary, strange), st.tuples(strange, strange), st.tuples(all_round)
)
somewhere = st.sampled_from([None, None, KRAKOW, TARNOW])
rules_of_people = st.lists(
    st.tuples(st.one_of(ordinary, strange), somewhere).map(lambda rule: replace(rule[0], office=rule[1])), max_size=3
).map(tuple)


def mostly(usual: Value, *others: Value) -> st.SearchStrategy[Value]:
    """Mostly as usual, so that enough is left free for the comparison to mean something."""
    return st.sampled_from([usual] * 4 + list(others))


@st.composite
def people(draw: st.DrawFn, id: ConsultantId, first: date) -> Consultant:
    around = st.integers(0, 3 * 24 * 12).map(lambda count: datetime.combine(first, time(), UTC) + count * STEP)
    away = st.tuples(around, st.integers(1, 60)).map(lambda one: Absence(one[0], one[0] + one[1] * STEP))
    return Consultant(
        id,
        draw(mostly((KRAKOW,), (KRAKOW, TARNOW), (TARNOW,))),
        draw(mostly((LEGAL,), (LEGAL, TAX), (TAX,))),
        draw(mostly(("uk",), ("uk", "pl"), ("pl",))),
        draw(rules_of_people),
        tuple(draw(st.lists(away, max_size=2))),
    )


@st.composite
def situations(draw: st.DrawFn) -> tuple[Timetable, Wish, Busy, datetime, date]:
    first = draw(st.sampled_from(FIRST_DAYS))
    day = first + timedelta(days=draw(st.integers(0, 2)))
    now = datetime.combine(first, time(), UTC) + draw(st.integers(-24 * 12, 12 * 12)) * STEP
    shut = draw(mostly((), (Closure(first + timedelta(days=1), first + timedelta(days=2)),)))
    rules = BookingRules(
        grid=timedelta(minutes=draw(mostly(15, 30, 60))),
        notice=draw(st.sampled_from([timedelta(hours=2), timedelta(0), timedelta(minutes=50)])),
        horizon=timedelta(days=draw(mostly(30, 1, 2))),
    )
    table = timetable(
        *(draw(people(who, first)) for who in (ANNA, BORYS, CHEN)),
        offices=(Office(KRAKOW, hours=draw(rules_of_offices), closures=shut), Office(TARNOW)),
        last_day=draw(mostly(None, first, first + timedelta(days=1))),
        holidays=draw(mostly({}, {first + timedelta(days=1): "Święto"})),
        booking=rules,
    )
    # Taken cells are those of the grid in use, in the waking hours, where they are in the way.
    midnight = datetime.combine(day, time(), UTC)
    morning, count = timedelta(hours=6) // rules.grid, timedelta(hours=11) // rules.grid
    taken = st.tuples(st.sampled_from([ANNA, BORYS, CHEN]), st.integers(morning, morning + count))
    busy = frozenset((who, midnight + cell * rules.grid) for who, cell in draw(st.lists(taken, max_size=20)))
    length = timedelta(minutes=draw(st.sampled_from([45, 15, 60, 90, 240])))
    asked = Wish(KRAKOW, LEGAL, length, draw(st.sampled_from([None, "uk"])), "phone")
    return table, asked, busy, now, day


@given(situations())
def test_free_times_are_what_looking_at_every_moment_finds(
    situation: tuple[Timetable, Wish, Busy, datetime, date],
) -> None:
    table, asked, busy, now, day = situation
    found = free_starts(table, asked, day, busy, now)
    assert {start: set(people) for start, people in found.items()} == slowly(table, asked, day, busy, now)
    assert list(found) == sorted(found)


@given(situations())
def test_the_other_questions_agree_with_the_free_times(situation: tuple[Timetable, Wish, Busy, datetime, date]) -> None:
    table, asked, busy, now, day = situation
    today = now.astimezone(WARSAW).date()
    daily = {
        one: free_starts(table, asked, one, busy, now) for one in (today + timedelta(days=n) for n in range(-2, 34))
    }
    assert free_days(table, asked, busy, now) == tuple(one for one, starts in daily.items() if starts)
    starts = [start for found in daily.values() for start in found]
    assert first_free(table, asked, busy, now) == min(starts, default=None)
    for start, people in daily.get(day, {}).items():
        assert is_free(table, asked, start, busy, now) == people
        assert len(set(people)) == len(people) > 0
        assert day in bookable_days(table, now)
