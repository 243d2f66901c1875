"""Errors as log lines may tell of them: without their text, which may hold what a person typed."""

from __future__ import annotations

import traceback
from itertools import islice

_FRAMES, _CAUSES = 12, 4


def place(error: BaseException) -> str:
    """The kind of an error and where it was raised."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{where}"


def trail(error: BaseException) -> str:
    """The kind of an error and the way to where it was raised, innermost first; the same of what has caused it."""
    told: list[str] = []
    here: BaseException | None = error
    while here is not None and len(told) < _CAUSES:
        frames = [f"{frame.f_globals.get('__name__')}:{line}" for frame, line in traceback.walk_tb(here.__traceback__)]
        way = " < ".join(islice(reversed(frames), _FRAMES))
        told.append(f"{type(here).__name__} at {way}" if way else type(here).__name__)
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)
    return ", after ".join(told)
