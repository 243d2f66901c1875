"""Every table declares what it holds: whose it is, how its rows lead to their person, how long it is kept."""

from __future__ import annotations

from typing import get_args

import pytest

from storage.holdings import HOLDINGS, Kind, Path, of_visitor, of_visitors, told
from storage.tables import metadata

TABLES = sorted(metadata.tables)


def test_every_table_is_declared_and_no_other() -> None:
    assert sorted(HOLDINGS) == TABLES


@pytest.mark.parametrize("name", TABLES)
def test_a_declaration_names_what_there_is(name: str) -> None:
    table, one = metadata.tables[name], HOLDINGS[name]
    assert one.colleagues | one.untold <= set(table.c.keys())
    assert not one.colleagues & one.untold
    assert {one.kind, *one.also} <= set(get_args(Kind))
    assert one.kind not in one.also
    assert bool(one.visitor) == (one.part is not None), "people are told of whatever is about them"
    assert bool(one.visitor) >= (one.whose == "visitor")


def led_to(name: str, path: Path) -> str:
    """Where a path ends."""
    for column in path:
        keys = list(metadata.tables[name].c[column].foreign_keys)
        if not keys:
            assert name == "audit", f"{name}.{column} leads nowhere"
            return "staff"
        name = keys[0].column.table.name
    return name


@pytest.mark.parametrize("name", TABLES)
def test_paths_lead_to_their_person_and_rows_go_with_them(name: str) -> None:
    one = HOLDINGS[name]
    for path in one.visitor:
        assert led_to(name, path) == "visitor"
        here = metadata.tables[name]
        for column in path:
            (key,) = here.c[column].foreign_keys
            assert key.ondelete == "CASCADE", f"{here.name}.{column}: the row outlives its visitor"
            here = key.column.table
    for path in one.staff:
        assert led_to(name, path) == "staff"


@pytest.mark.parametrize("name", TABLES)
def test_no_way_to_a_person_is_left_out(name: str) -> None:
    """Whatever hangs on something that is about a visitor, or names staff, is about them too."""
    table, one = metadata.tables[name], HOLDINGS[name]
    visitors = set(of_visitors())
    first = {path[0] for path in (*one.visitor, *one.staff) if path}
    beside = {"cases.joined_to", "case_message.file_id"}  # of the same person, whose own rows say so
    for column in table.c:
        for key in column.foreign_keys:
            if key.column.table.name in visitors | {"staff"} and f"{name}.{column.name}" not in beside:
                assert column.name in first
            if key.column.table.name == "staff" and one.part:
                assert column.name in one.colleagues, "people are not told who of the staff it was"


def test_rows_are_found_by_their_paths() -> None:
    found = str(of_visitor("case_copy", 7).compile(compile_kwargs={"literal_binds": True}))
    for part in ("case_copy.message_id IN", "case_message.case_id IN", "cases.visitor_id = 7"):
        assert part in found
    assert str(of_visitor("visitor", 7).compile()) == "visitor.id = :id_1"
    assert str(of_visitor("tally", 7).compile()) in {"false", "0 = 1"}


def test_what_people_are_told_names_no_colleague_and_no_secret() -> None:
    shown = {name: set(told(name)) for name in TABLES if HOLDINGS[name].part}
    assert {"name", "phone", "service", "starts_at"} <= shown["visit"]
    assert "consultant" not in shown["visit"]
    assert "digest" not in shown["return_code"]
    assert {"words", "at", "author"} <= shown["case_message"]
    assert "visitor_id" not in shown["visit"], "it is theirs: nobody needs to be told the number"
