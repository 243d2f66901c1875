"""Charts: every word and number is there and fits, whatever they are; they are made elsewhere, and nothing hangs."""

from __future__ import annotations

import io
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.charts import FONT, MOST_BARS, WIDTH, Bar, Bars, Chart, Curve, largest
from bot.screen import ATTACHED_BYTES
from bot.texts import languages_in
from bot.workshop import NotMade, make
from tests.standin import pictures

ROOT = Path(__file__).parent.parent

LANGUAGES = Bars("Мови", [Bar("українська", 140), Bar("ქართული", 5), Bar("инші", 0)])
SENT = Curve("Sent", [(0, 0), (30, 800), (60, 1600), (90, 1600)], [(0, "10:00"), (45, "10:01"), (90, "10:02")])
CHART = Chart("Листопад 2026", ("Людей: 145",), (LANGUAGES, SENT))


def drawn(chart: Chart) -> Image.Image:
    content = chart.made()
    assert not pictures.fault(content)
    assert len(content) < ATTACHED_BYTES
    return Image.open(io.BytesIO(content)).convert("RGB")


def blue(image: Image.Image, y: int) -> int:
    """How many points of that line belong to a bar."""
    red_of = [image.getpixel((x, y)) for x in range(image.width)]
    return sum(isinstance(one, tuple) and one[2] > 150 and one[0] < 60 for one in red_of)


def bars(image: Image.Image) -> list[int]:
    """The lengths of the bars, from top to bottom."""
    found: list[int] = []
    for y in range(image.height):
        long = blue(image, y)
        before = blue(image, y - 1) if y else 0
        if long > 4 and before <= 4:
            found.append(long)
    return found


def test_bars_are_as_long_as_their_numbers() -> None:
    image = drawn(Chart("", (), (Bars("", [Bar("a", 200), Bar("b", 100), Bar("c", 50), Bar("d", 1), Bar("e", 0)]),)))
    assert image.width == WIDTH
    long, half, quarter, least = bars(image)
    assert (half * 2 - long, quarter * 4 - long) == (0, 0)
    assert 4 < least <= 8, "one is seen, nothing is not"


def test_it_is_light_and_legible() -> None:
    image = drawn(CHART)
    assert image.getpixel((2, 2)) in ((255, 255, 255), (254, 254, 254), (252, 254, 252))
    darkest = min(sum(one[1][:3]) for one in image.getcolors(1 << 24) or [] if isinstance(one[1], tuple))
    assert darkest < 150, "words are nearly black"


def test_the_font_has_every_letter_that_may_come() -> None:
    from PIL import ImageFont

    font = ImageFont.truetype(FONT, 40)
    nothing = font.getmask("\U0010fffd").getbbox(), bytes(font.getmask("\U0010fffd"))
    letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻїієґЇІЄҐыэъёЫЭЪЁაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ€№„”«»’–…·"
    for letter in letters:
        assert (font.getmask(letter).getbbox(), bytes(font.getmask(letter))) != nothing, letter


@pytest.mark.parametrize("language", languages_in(ROOT / "locales"))
def test_the_font_has_every_letter_of_every_language(language: str) -> None:
    """Whatever is said in a picture; little pictures among the words, as of a clock, never stand there."""
    from PIL import ImageFont

    font = ImageFont.truetype(FONT, 40)
    nothing = font.getmask("\U0010fffd").getbbox(), bytes(font.getmask("\U0010fffd"))
    words = "".join(path.read_text("utf-8") for path in (ROOT / "locales" / language).glob("*.ftl"))
    letters = {one for one in words if unicodedata.category(one)[0] in "LMNP"}
    assert len(letters) > 60
    lacking = [one for one in letters if (font.getmask(one).getbbox(), bytes(font.getmask(one))) == nothing]
    assert not lacking


def test_of_many_the_least_are_one() -> None:
    many = [Bar(f"b{n}", n) for n in range(40)]
    shown = largest(many, "others")
    assert len(shown) == MOST_BARS
    assert shown[0] == Bar("b39", 39)
    assert shown[-1] == Bar("others", sum(range(40 - MOST_BARS + 1)))
    assert sum(one.count for one in shown) == sum(range(40))
    assert largest(many[:5], "others", 6, least=3) == (Bar("b4", 4), Bar("b3", 3), Bar("others", 3))
    assert largest(many[3:5], "others", 2, least=3) == (Bar("b4", 4), Bar("b3", 3))
    assert largest(many[:5], "others", 2, least=3) == (Bar("b4", 4), Bar("others", 6))
    assert largest(many[:3], "others") == (Bar("b2", 2), Bar("b1", 1), Bar("b0", 0))


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from(["", "x" * 300, "ღ" * 90])


@settings(max_examples=8)
@given(
    WORDS,
    st.lists(WORDS, max_size=2),
    st.lists(st.builds(Bar, WORDS, st.integers(0, 10**9)), max_size=4),
    st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 10**6)), max_size=4),
    st.lists(st.tuples(st.floats(0, 1e6), st.text(max_size=9)), max_size=3),
)
def test_whatever_is_said_is_drawn(
    title: str,
    lines: list[str],
    bars: list[Bar],
    points: list[tuple[float, int]],
    marks: list[tuple[float, str]],
) -> None:
    curve = Curve("c", sorted(points), [one for one in marks if points and one[0] <= max(points)[0]])
    assert drawn(Chart(title, lines, (Bars(title, bars), curve))).height > 100


# --- Elsewhere -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Odd:
    """Something that cannot be made."""

    how: str

    def made(self) -> bytes:
        if self.how == "slow":
            time.sleep(60)
        if self.how == "nothing":
            return b""
        raise ValueError("a secret")


async def test_the_same_is_made_elsewhere() -> None:
    assert await make(CHART) == CHART.made()


@pytest.mark.parametrize(("how", "why"), [("wrong", "ended with 1"), ("nothing", "ended with 0"), ("slow", "too long")])
async def test_what_comes_to_no_good_end_is_said_without_a_word_of_it(how: str, why: str) -> None:
    began = time.monotonic()
    with pytest.raises(NotMade, match=why) as caught:
        await make(Odd(how), seconds=1.5 if how == "slow" else 20)
    assert "secret" not in str(caught.value)
    assert time.monotonic() - began < 15


async def test_nothing_of_ours_is_left_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "secret")
    assert await make(Environment()) == b"PYTHONPATH"


@dataclass(frozen=True)
class Environment:
    """The names of what a process is told by its environment."""

    def made(self) -> bytes:
        import os

        return " ".join(sorted(set(os.environ) - {"LC_CTYPE"})).encode()
