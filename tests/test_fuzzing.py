"""Everything that reads something from outside holds what it promises, whatever comes: a little of it at every run."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing import __main__ as fuzzing
from tests.fuzzing.seeds import seeds
from tests.fuzzing.targets import TARGETS

NASTY = (
    *(b"", b"\0", b"\xff", b"{}", b"[]", b"null", b'"', b"{", b"NaN", b"1e999", b"\xef\xbb\xbf{}", b"\xed\xa0\x80"),
    *(b"[" * 5000, b'{"a":' * 5000, b"9" * 5000, b"a" * 5000, "𝟙".encode() * 100, "\u202e\u2066\u200b".encode()),
)
KEYS = ("id", "said", "message", "chat", "from", "text", "event", "user", "update_id", "response", "open", "n", "words")
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(KEYS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner),
    max_leaves=15,
)
SLOW = {"configurations": 8, "signatures": 30, "typed_words": 40}
"""How many examples of what takes its time."""


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_known_is_read(target: str) -> None:
    known = list(seeds(target))
    assert known, "it begins with something"
    for one in (*known, *NASTY):
        TARGETS[target](one)


def test_what_was_found_once_does_not_come_back() -> None:
    for path in sorted(fuzzing.FOUND.glob("*")):
        TARGETS[path.name.partition("-")[0]](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_comes_does_no_harm(target: str) -> None:
    known = list(seeds(target))

    @settings(max_examples=SLOW.get(target, 120))
    @given(
        st.binary(max_size=200)
        | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
        | TREES.map(lambda tree: json.dumps(tree).encode())
        | st.tuples(st.sampled_from(known), st.integers(0, 2**32)).map(lambda both: mutated(*both))
    )
    def tried(data: bytes) -> None:
        TARGETS[target](data)

    tried()


def mutated(seed: bytes, number: int) -> bytes:
    """A seed with a few things in it that are something else."""
    draw, data = random.Random(number), bytearray(seed)
    for _ in range(draw.randint(1, 4)):
        at = draw.randint(0, len(data))
        match draw.randint(0, 4):
            case 0:
                data[at : at + draw.randint(0, 9)] = b""
            case 1:
                data[at:at] = draw.choice(NASTY)[:64]
            case 2:
                data[at : at + 1] = bytes([draw.randint(0, 255)])
            case 3:
                data[at:at] = data[max(0, at - draw.randint(0, 40)) : at]
            case _:
                data[at : at + 4] = draw.choice((b"null", b"-1", b'""', b"[]", b"{}", b"1e9", b"true", b"\\ud8"))
    return bytes(data)


def test_a_fault_is_seen() -> None:
    """The targets can fail: what they promise is looked at."""
    from tests.fuzzing import targets

    with pytest.raises(AssertionError):
        targets._keepable("a\0")
    with pytest.raises(UnicodeEncodeError):
        targets._keepable("\ud800")
