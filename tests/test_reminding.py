"""Reminders: what a person would want in tables, and a simulated server that is often down for everything else."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.centre.offices import ReminderRules, Span
from bot.centre.reminding import Drop, Send, Wait, can_wait, due_times, judge

WARSAW = ZoneInfo("Europe/Warsaw")
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
TWO_HOURS = 2 * HOUR
USUAL = ReminderRules()
NEVER_QUIET = Span(time(0), time(0))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WARSAW)


def planned(start: str, rules: ReminderRules = USUAL, now: datetime = LONG_AGO) -> list[tuple[timedelta, str]]:
    found = due_times(local(start), rules, WARSAW, now)
    assert all(due.tzinfo is UTC for _, due in found)
    return [(before, due.astimezone(WARSAW).strftime("%m-%d %H:%M")) for before, due in found]


# --- When reminders are due ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-11-26 11:00", [(DAY, "11-25 11:00"), (TWO_HOURS, "11-26 09:00")]),
        # Two hours before would be in the night: the evening before instead.
        ("2026-11-26 08:30", [(DAY, "11-25 08:30"), (TWO_HOURS, "11-25 20:45")]),
        ("2026-11-26 09:59", [(DAY, "11-25 09:59"), (TWO_HOURS, "11-25 20:45")]),
        # The night ends at eight and begins at nine, to the minute.
        ("2026-11-26 10:00", [(DAY, "11-25 10:00"), (TWO_HOURS, "11-26 08:00")]),
        ("2026-11-26 22:59", [(DAY, "11-25 20:45"), (TWO_HOURS, "11-26 20:59")]),
        ("2026-11-26 23:00", [(DAY, "11-25 20:45"), (TWO_HOURS, "11-26 20:45")]),
        # A visit in the night itself: both move to an evening, each to its own.
        ("2026-11-26 07:00", [(DAY, "11-24 20:45"), (TWO_HOURS, "11-25 20:45")]),
        # The same time on the clock the day before, also when an hour is missing or doubled in between.
        ("2027-03-28 10:00", [(DAY, "03-27 10:00"), (TWO_HOURS, "03-28 08:00")]),
        ("2026-10-25 10:00", [(DAY, "10-24 10:00"), (TWO_HOURS, "10-25 08:00")]),
    ],
)
def test_a_visit_is_announced_when_a_person_would_want_it(start: str, expected: list[tuple[timedelta, str]]) -> None:
    assert planned(start) == expected


def test_a_day_is_the_clock_and_an_hour_is_an_hour() -> None:
    rules = ReminderRules((DAY, timedelta(hours=23), timedelta(days=1, hours=9)), NEVER_QUIET)
    assert planned("2027-03-28 10:00", rules) == [
        (timedelta(days=1, hours=9), "03-27 01:00"),
        (timedelta(hours=23), "03-27 10:00"),  # the same moment as a day before, of which only one is kept
    ]


def test_two_reminders_do_not_come_together() -> None:
    def kept(*before: float, start: str = "2026-11-26 15:00") -> list[float]:
        rules = ReminderRules(tuple(HOUR * one for one in before))
        return [one / HOUR for one, _ in due_times(local(start), rules, WARSAW, LONG_AGO)]

    assert kept(24, 2) == [24, 2]
    assert kept(4, 2) == [4, 2]
    assert kept(3.9, 2) == [2]
    assert kept(2, 3, 4, 5) == [4, 2]
    # Three and two hours before half past eight both move to the evening before.
    assert kept(24, 3, 2, start="2026-11-26 08:30") == [24, 2]
    # 20:50 is before the night and stays, what is meant for 21:10 moves to 20:45: still only the one meant for later.
    assert kept(12, 11 + 2 / 3, start="2026-11-27 08:50") == [11 + 2 / 3]


def test_what_is_past_when_the_visit_is_booked_is_left_out() -> None:
    start = "2026-11-26 11:00"
    assert planned(start, now=local("2026-11-25 10:59")) == [(DAY, "11-25 11:00"), (TWO_HOURS, "11-26 09:00")]
    assert planned(start, now=local("2026-11-25 11:00")) == [(TWO_HOURS, "11-26 09:00")]
    assert planned(start, now=local("2026-11-26 09:00")) == []
    # Booked in the night for the early morning: there is no kind moment left.
    assert planned("2026-11-26 08:30", now=local("2026-11-25 22:00")) == []
    assert planned(start, ReminderRules(before=())) == []
    assert planned(start, ReminderRules(before=(timedelta(0),))) == []


def test_quiet_hours_may_lie_within_one_day_or_not_exist() -> None:
    lunch = ReminderRules((TWO_HOURS,), Span(time(12), time(14)))
    assert planned("2026-11-26 14:30", lunch) == [(TWO_HOURS, "11-26 11:45")]
    assert planned("2026-11-26 16:00", lunch) == [(TWO_HOURS, "11-26 14:00")]
    midnight = ReminderRules((TWO_HOURS,), Span(time(0), time(8)))
    assert planned("2026-11-26 08:30", midnight) == [(TWO_HOURS, "11-25 23:45")]
    assert planned("2026-11-26 04:30", ReminderRules((TWO_HOURS,), NEVER_QUIET)) == [(TWO_HOURS, "11-26 02:30")]


# --- What becomes of them --------------------------------------------------------------------------------------------


def verdict(before: timedelta, start: str, now: str, rules: ReminderRules = USUAL) -> Send | Wait | Drop:
    due = dict(due_times(local(start), rules, WARSAW, LONG_AGO))[before]
    return judge(before, due, local(start), rules, WARSAW, local(now))


@pytest.mark.parametrize(
    ("before", "start", "now", "expected"),
    [
        (DAY, "2026-11-26 11:00", "2026-11-25 11:00", Send()),
        (TWO_HOURS, "2026-11-26 11:00", "2026-11-26 09:00", Send()),
        (DAY, "2026-11-26 11:00", "2026-11-25 10:59", Wait(datetime(2026, 11, 25, 10, tzinfo=UTC))),
        # Late, but not too late.
        (DAY, "2026-11-26 11:00", "2026-11-25 20:59", Send()),
        (TWO_HOURS, "2026-11-26 11:00", "2026-11-26 10:59", Send()),
        (TWO_HOURS, "2026-11-26 11:00", "2026-11-26 11:00", Drop()),
        (TWO_HOURS, "2026-11-26 11:00", "2026-12-26 11:00", Drop()),
        # The later reminder has come, or will within the hour.
        (DAY, "2026-11-26 11:00", "2026-11-26 09:00", Drop()),
        (DAY, "2026-11-26 11:00", "2026-11-26 08:01", Drop()),
        (DAY, "2026-11-26 11:00", "2026-11-26 08:00", Send()),
        # In the night it waits for the morning, if the morning is not too late.
        (DAY, "2026-11-26 11:00", "2026-11-25 21:00", Wait(datetime(2026, 11, 26, 7, tzinfo=UTC))),
        (DAY, "2026-11-26 11:00", "2026-11-26 07:59", Wait(datetime(2026, 11, 26, 7, tzinfo=UTC))),
        (TWO_HOURS, "2026-11-26 08:30", "2026-11-25 23:00", Wait(datetime(2026, 11, 26, 7, tzinfo=UTC))),
        (TWO_HOURS, "2026-11-26 08:00", "2026-11-25 23:00", Drop()),
        (TWO_HOURS, "2026-11-26 07:30", "2026-11-26 01:00", Drop()),
        (TWO_HOURS, "2026-11-26 23:00", "2026-11-26 21:30", Drop()),
    ],
)
def test_a_reminder_is_judged_when_its_turn_comes(
    before: timedelta, start: str, now: str, expected: Send | Wait | Drop
) -> None:
    assert verdict(before, start, now) == expected


@pytest.mark.parametrize(
    ("now", "start", "waits"),
    [
        ("2026-11-23 15:00", "2026-11-24 08:00", False),
        ("2026-11-23 15:00", "2026-11-24 08:15", True),
        ("2026-11-23 22:00", "2026-11-24 08:00", False),
        ("2026-11-23 22:00", "2026-11-24 10:00", True),
        ("2026-11-24 06:00", "2026-11-24 10:00", False),
        ("2026-11-24 09:00", "2026-11-24 15:00", False),
    ],
)
def test_what_is_said_of_a_visit_waits_for_the_morning_of_an_earlier_hour_alone(
    now: str, start: str, waits: bool
) -> None:
    assert can_wait(local(start), USUAL, WARSAW, local(now)) == waits


def test_a_tick_that_is_a_little_late_loses_nothing() -> None:
    rules = ReminderRules((4 * HOUR, TWO_HOURS))
    assert verdict(4 * HOUR, "2026-11-26 15:00", "2026-11-26 11:05", rules) == Send()


def test_a_reminder_due_in_the_night_by_older_rules_waits_too() -> None:
    start, due = local("2026-11-26 10:30"), local("2026-11-26 06:30")
    waiting = Wait(datetime(2026, 11, 26, 7, tzinfo=UTC))
    assert judge(4 * HOUR, due, start, ReminderRules(before=(4 * HOUR,)), WARSAW, due) == waiting


@pytest.mark.parametrize("clock", ["2026-10-25T00:10:00+00:00", "2026-10-25T01:10:00+00:00"])
def test_a_wait_is_never_into_the_past_where_the_clock_goes_back(clock: str) -> None:
    rules = ReminderRules((DAY,), Span(time(21), time(2, 30)))
    now, start = datetime.fromisoformat(clock), local("2026-10-25 11:00")
    match judge(DAY, local("2026-10-24 11:00"), start, rules, WARSAW, now):
        case Wait(until):
            assert until > now
        case other:
            # The first 02:30 has passed: it is morning, although the clock shows 02:10 once more.
            assert other == Send()
            assert now > datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


# --- Any visit, any rules, a server that is often down ---------------------------------------------------------------

nights = st.sampled_from([(21, 8), (22, 6), (20, 9), (0, 8), (12, 14), (0, 0)]).map(
    lambda hours: Span(time(hours[0]), time(hours[1]))
)
some_before = st.sampled_from([15 * MINUTE, HOUR, TWO_HOURS, 3 * HOUR, 12 * HOUR, 23 * HOUR, DAY, 25 * HOUR, 2 * DAY])
some_rules = st.one_of(
    st.just(USUAL),
    st.builds(ReminderRules, st.lists(some_before, min_size=1, max_size=4, unique=True).map(tuple), nights),
)
some_days = st.sampled_from(["2026-11-26", "2027-03-28", "2027-03-29", "2026-10-25", "2026-10-26"])
some_starts = st.tuples(some_days, st.integers(5 * 4, 22 * 4)).map(
    lambda one: local(f"{one[0]} {one[1] // 4:02}:{one[1] % 4 * 15:02}")
)


def is_quiet(moment: datetime, quiet: Span) -> bool:
    """By the clock on the wall alone."""
    at = moment.astimezone(WARSAW).time()
    if quiet.start <= quiet.end:
        return quiet.start <= at < quiet.end
    return at >= quiet.start or at < quiet.end


@given(some_starts, some_rules, st.integers(0, 60 * 60))
def test_reminders_are_due_in_waking_hours_before_the_start_and_apart(
    start: datetime, rules: ReminderRules, minutes_ahead: int
) -> None:
    now = start.astimezone(UTC) - minutes_ahead * MINUTE
    found = due_times(start, rules, WARSAW, now)
    assert found == tuple(one for one in due_times(start, rules, WARSAW, LONG_AGO) if one[1] > now)
    for before, due in found:
        assert now < due < start
        assert not is_quiet(due, rules.quiet)
        assert due <= start - before + HOUR  # the hour that an autumn night adds
        assert judge(before, due, start, rules, WARSAW, due) == Send()
    assert all(later - earlier >= TWO_HOURS for (_, earlier), (_, later) in pairwise(found))
    assert [before for before, _ in found] == sorted((before for before, _ in found), reverse=True)


@given(
    some_starts,
    some_rules,
    st.integers(0, 60 * 60),
    st.lists(st.tuples(st.integers(0, 60 * 60), st.integers(1, 20 * 60)), max_size=4),
)
def test_whatever_the_server_suffers_reminders_stay_kind_and_the_last_is_not_lost(
    start: datetime, rules: ReminderRules, ahead: int, downtimes: list[tuple[int, int]]
) -> None:
    booked = start.astimezone(UTC) - ahead * MINUTE
    up = [
        booked + minute * MINUTE
        for minute in range(0, ahead + 30, 3)
        if not any(begin <= minute < begin + length for begin, length in downtimes)
    ]
    waiting = {before: (due, due) for before, due in due_times(start, rules, WARSAW, booked)}
    last = max(waiting.values(), default=None)
    sent: list[tuple[datetime, timedelta]] = []
    for now in up:
        for before, (due, ask_at) in list(waiting.items()):
            if ask_at > now:
                continue
            match judge(before, due, start, rules, WARSAW, now):
                case Send():
                    sent.append((now, before))
                    del waiting[before]
                case Wait(until):
                    assert now < until < start
                    waiting[before] = (due, until)
                case Drop():
                    del waiting[before]
    assert all(now < start and not is_quiet(now, rules.quiet) for now, _ in sent)
    assert [before for _, before in sent] == sorted((before for _, before in sent), reverse=True)
    assert all(later - earlier >= HOUR - 3 * MINUTE for (earlier, _), (later, _) in pairwise(sent))
    if last is not None and any(last[0] <= now < start and not is_quiet(now, rules.quiet) for now in up):
        assert min(rules.before) in [before for _, before in sent]
