"""Long texts in parts: where they are cut, and that nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.splitting import split, units


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("12345678", ["12345678"]),
        ("1234567\n\n9", ["1234567", "9"]),
        ("12345678\n\n9", ["12345678", "9"]),
        ("12345\n78 0", ["12345", "78 0"]),
        ("123456 89", ["123456", "89"]),
        ("1 345678901", ["1 345678", "901"]),
        ("👋👋👋👋👋", ["👋👋👋👋", "👋"]),
        ("1👋👋👋👋", ["1👋👋👋", "👋"]),
    ],
)
def test_where_a_text_is_cut(text: str, parts: list[str]) -> None:
    assert split(text, 8) == parts


@given(st.text(st.sampled_from("ab \n👋ї"), max_size=60))
def test_nothing_is_lost_in_a_cut(text: str) -> None:
    parts = split(text.strip(), 8)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(part and part == part.strip() and units(part) <= 8 for part in parts)
