"""Errors as log lines may tell of them: without their text, which may hold what a person typed."""

from __future__ import annotations


def place(error: BaseException) -> str:
    """The kind of an error and where it was raised."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{where}"
