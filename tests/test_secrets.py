"""No file of the repository holds a secret: what looks like one was made up for a test, and says so on its line.

By itself it takes a second, so it can be asked before every commit (CONTRIBUTING.md).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MADE_UP = b"# made up"
"""The end of a line in tests/ whose secret opens nothing anywhere."""

SHAPES: dict[str, re.Pattern[bytes]] = {
    "a token of Telegram": re.compile(rb"(?<![0-9A-Za-z])[0-9]{6,12}:[A-Za-z0-9_-]{30,}"),
    "a token of Viber": re.compile(rb"(?<![0-9A-Fa-f])[0-9A-Fa-f]{16}(?:-[0-9A-Fa-f]{16}){2}(?![0-9A-Fa-f])"),
    "a private key": re.compile(rb"-----BEGIN [A-Z ]{0,40}PRIVATE KEY"),
    "a secret key of age": re.compile(rb"AGE-SECRET-KEY-1[0-9A-Z]{6,}"),
    # What packages are locked by is no key.
    "a data key": re.compile(rb"(?<![0-9A-Fa-f])(?<!sha256:)[0-9A-Fa-f]{64}(?![0-9A-Fa-f])"),
    "the password of a database": re.compile(rb"\bpostgres(?:ql)?(?:\+[a-z0-9]+)?://[\w.-]+:[^\s@/{}<>\"'*]{8,}@"),
}
"""What secrets look like: those of `bot.redacting` that open something."""

NEVER_KEPT = ("config.toml", "*.key", "*.pem", "*.p12", "*.env", ".env*", "*.db", "*.sqlite", "*.age", "*token*.txt")
"""Names of files that belong to an operator alone."""


def tracked() -> Iterator[Path]:
    """What stands in git, or is about to; all that lies here where there is no git."""
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if told.returncode == 0 and told.stdout:
        names = told.stdout.decode().split("\0")
        yield from (path for name in names if name and (path := ROOT / name).is_file())
        return
    apart = {".venv", ".git", "node_modules", "data"}
    yield from (path for path in ROOT.rglob("*") if path.is_file() and not apart & set(path.parts))


def secrets_in(content: bytes, *, tests: bool) -> list[str]:
    """What in a file looks like a secret, by line and kind: never the secret itself."""
    found = []
    for kind, shape in SHAPES.items():
        for match in shape.finditer(content):
            end = content.find(b"\n", match.end())
            line = content[content.rfind(b"\n", 0, match.start()) + 1 : end if end >= 0 else len(content)]
            if not (tests and line.rstrip().endswith(MADE_UP)):
                found.append(f"{content.count(bytes([10]), 0, match.start()) + 1}: {kind}")
    return found


def test_no_file_holds_what_looks_like_a_secret() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{one}"
        for path in tracked()
        for one in secrets_in(path.read_bytes(), tests=path.is_relative_to(ROOT / "tests"))
    ]
    assert found == [], "change it where it is used, before anything else; then take it out of the history"


def test_no_file_is_one_of_an_operators() -> None:
    found = [path for path in tracked() if any(fnmatch(path.name, name) for name in NEVER_KEPT)]
    assert found == []


@pytest.mark.parametrize(
    ("kind", "secret"),
    [
        ("a token of Telegram", "80123" + "45678:" + "Ab-_5" * 7),
        ("a token of Viber", "-".join(["0123456789abcdef"] * 3)),
        ("a private key", "-----BEGIN " + "OPENSSH PRIVATE KEY-----"),
        ("a secret key of age", "AGE-SECRET-" + "KEY-1" + "QZ" * 29),
        ("a data key", "0f" * 32),
        ("the password of a database", "postgresql+psycopg://cic" + ":correct-horse@db.example.org/cic"),
    ],
)
def test_a_secret_is_found_wherever_it_stands_and_not_shown(kind: str, secret: str) -> None:
    for around in ("{}", 'TOKEN = "{}"\n', "first\nTOKEN={}\nlast", "x: '{}', y"):
        content = around.format(secret).encode()
        [told] = secrets_in(content, tests=True)
        assert told.endswith(f": {kind}")
        assert secret not in told
        marked = content.replace(b"\n", b"  # made up\n") + b"  # made up"
        assert secrets_in(marked, tests=True) == []
        assert secrets_in(marked, tests=False), "outside of the tests nothing excuses it"


def test_what_locks_packages_is_no_secret() -> None:
    assert secrets_in(b"    --hash=sha256:" + b"0f" * 32 + b"\n", tests=False) == []
