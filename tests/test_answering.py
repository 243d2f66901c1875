"""When a person answers: working time over breaks, nights, weekends, holidays, closures and the change of the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.centre.answering import at_work, day_bounds, is_at_work, is_on_duty, is_open, next_opening, working_time
from bot.centre.offer import OfficeId
from bot.centre.offices import Absence, Closure, ConsultantId, Hours, Office, Span, Timetable
from storage.casework import Staff, StaffId
from tests.talk import WARSAW, a_timetable

KRAKOW, TARNOW = OfficeId("krakow"), OfficeId("tarnow")


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    """A moment on the centre's wall, in UTC; 23 November 2026 is a Monday."""
    return datetime(year, month, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


def with_hours(office: OfficeId, hours: tuple[Hours, ...], **changes: object) -> Timetable:
    made = a_timetable(**changes)
    offices = tuple(replace(one, hours=hours) if one.id == office else one for one in made.offices)
    return replace(made, offices=offices)


@pytest.mark.parametrize(
    ("moment", "open"),
    [
        (at(23, 7, 59), False),
        (at(23, 8), True),
        (at(23, 11, 59), True),
        (at(23, 12), False),  # lunch
        (at(23, 12, 30), True),
        (at(23, 16), False),
        (at(28, 10), False),  # a Saturday
    ],
)
def test_an_office_is_open_by_its_hours_and_not_in_its_break(moment: datetime, open: bool) -> None:
    assert is_open(a_timetable(), KRAKOW, moment) is open


def test_it_opens_again_after_the_break_the_night_and_the_weekend() -> None:
    timetable = a_timetable()
    assert next_opening(timetable, KRAKOW, at(23, 12, 10)) == at(23, 12, 30)
    assert next_opening(timetable, KRAKOW, at(23, 16)) == at(24, 8)
    assert next_opening(timetable, KRAKOW, at(27, 16)) == at(30, 8)
    assert next_opening(timetable, KRAKOW, at(23, 9)) == at(23, 9)


def test_closures_and_holidays_are_passed_over() -> None:
    timetable = a_timetable(holidays={date(2026, 11, 24): "święto"})
    assert next_opening(timetable, KRAKOW, at(23, 17)) == at(25, 8)
    closed = replace(timetable.offices[0], closures=(Closure(date(2026, 11, 25), date(2026, 11, 26)),))
    timetable = replace(timetable, offices=(closed, *timetable.offices[1:]))
    assert next_opening(timetable, KRAKOW, at(23, 17)) == at(27, 8)
    assert next_opening(timetable, TARNOW, at(23, 17)) == at(25, 8)


def test_without_an_office_any_open_one_will_do() -> None:
    late = (Hours((0,), (Span(time(15), time(19)),)),)
    timetable = with_hours(TARNOW, late)
    assert at_work(timetable, None, date(2026, 11, 23)) == (Span(time(8), time(12)), Span(time(12, 30), time(19)))
    assert is_open(timetable, None, at(23, 18))
    assert not is_open(timetable, KRAKOW, at(23, 18))


def test_nobody_knows_when_an_office_without_hours_opens() -> None:
    timetable = a_timetable(offices=(Office(KRAKOW),))
    assert next_opening(timetable, KRAKOW, at(23, 9)) is None
    assert next_opening(timetable, None, at(23, 9)) is None
    assert working_time(timetable, KRAKOW, at(23, 9), at(30, 9)) == timedelta(0)


def test_after_the_last_day_nobody_is_at_work() -> None:
    assert next_opening(a_timetable(last_day=date(2026, 11, 23)), KRAKOW, at(23, 16)) is None


def test_working_time_leaves_out_what_is_none() -> None:
    timetable = a_timetable()
    assert working_time(timetable, KRAKOW, at(23, 11, 50), at(23, 12, 40)) == timedelta(minutes=20)
    assert working_time(timetable, KRAKOW, at(23, 15, 50), at(24, 8, 5)) == timedelta(minutes=15)
    assert working_time(timetable, KRAKOW, at(27, 15, 55), at(30, 8, 10)) == timedelta(minutes=15)
    assert working_time(timetable, KRAKOW, at(23, 9), at(23, 9)) == timedelta(0)


def test_a_night_in_which_the_clock_changes_is_as_long_as_it_is() -> None:
    night = with_hours(KRAKOW, (Hours((6,), (Span(time(0), time(6)),)),))
    spring = working_time(night, KRAKOW, at(28, 0, month=3, year=2027), at(28, 6, month=3, year=2027))
    assert spring == timedelta(0)  # the project is over by then
    night = replace(night, last_day=None)
    assert working_time(night, KRAKOW, at(27, 12, month=3, year=2027), at(28, 12, month=3, year=2027)) == timedelta(
        hours=5
    )


def test_a_consultant_is_at_work_by_their_own_hours_and_absences() -> None:
    timetable = a_timetable()
    one = timetable.consultants[0]
    assert is_at_work(timetable, one.id, at(23, 9))
    assert not is_at_work(timetable, one.id, at(23, 12, 10))
    away = replace(one, absences=(Absence(at(23, 9), at(23, 10)),))
    timetable = replace(timetable, consultants=(away, *timetable.consultants[1:]))
    assert not is_at_work(timetable, one.id, at(23, 9, 30))
    assert is_at_work(timetable, one.id, at(23, 10))
    assert not is_at_work(timetable, ConsultantId("nobody"), at(23, 9))


def test_a_day_on_the_wall_has_23_to_25_hours() -> None:
    first, last = day_bounds(a_timetable(), date(2027, 3, 28))
    assert last - first == timedelta(hours=23)
    first, last = day_bounds(a_timetable(), date(2026, 10, 25))
    assert last - first == timedelta(hours=25)


def test_for_a_case_somebody_is_at_work_while_its_office_is_open() -> None:
    """Where the other of their offices is open, nobody sits in this one."""
    timetable = with_hours(TARNOW, ())
    both = Staff(StaffId(1), "Ewa", "consultant", (KRAKOW, TARNOW), ())
    everywhere = replace(both, offices=(), role="coordinator")
    for one in (both, everywhere):
        assert is_on_duty(timetable, one, KRAKOW, at(23, 9))
        assert not is_on_duty(timetable, one, TARNOW, at(23, 9))
        assert is_on_duty(timetable, one, None, at(23, 9))
    assert not is_on_duty(timetable, replace(both, offices=(TARNOW,)), None, at(23, 9))
    assert is_on_duty(timetable, replace(both, consultant=ConsultantId("one")), TARNOW, at(23, 9)), "by their own hours"
