"""What is said of the packages that run here: never that all is well where nobody has looked."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.auditing import Verdict

ROOT = Path(__file__).parent.parent
FLAW = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.0"]}


def report(*packages: dict[str, object]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


SOUND: dict[str, object] = {"name": "sound", "version": "1.0", "vulns": []}
WEAK: dict[str, object] = {"name": "weak", "version": "1.0", "vulns": [FLAW]}
UNKNOWN: dict[str, object] = {"name": "unknown", "skip_reason": "Dependency not found on PyPI"}


@pytest.mark.parametrize(
    ("told", "complete", "lines"),
    [
        (report(SOUND), True, ["✓ no known weakness in any of 1 packages"]),
        (report(SOUND, WEAK), True, ["✗ weak 1.0: PYSEC-1 CVE-1, mended in 2.0"]),
        (report(SOUND, UNKNOWN), False, ["! 1 of 2 packages were NOT looked up"]),
        (report(WEAK, UNKNOWN), False, ["✗ weak 1.0: PYSEC-1 CVE-1, mended in 2.0", "! 1 of 2 packages were NOT"]),
        (report(), False, ["! the packages were NOT looked up"]),
        ("", False, ["! the packages were NOT looked up"]),
    ],
)
def test_only_what_was_looked_up_is_called_sound(told: str, complete: bool, lines: list[str]) -> None:
    verdict = Verdict.read(told)
    assert verdict.complete is complete
    assert len(verdict.lines) == len(lines)
    assert all(said.startswith(line) for said, line in zip(verdict.lines, lines, strict=True))


@pytest.mark.parametrize("path", sorted(ROOT.glob("requirements*.txt")), ids=lambda path: path.name)
def test_every_package_is_named_by_its_version_and_hash(path: Path) -> None:
    text = path.read_text()
    packages = re.split(r"\n(?=[a-z0-9])", "\n" + text.strip())[1:]
    assert packages
    for one in packages:
        assert re.match(r"[a-z0-9][a-z0-9._-]*(\[[a-z,]+\])?==\S+ ", one), one.splitlines()[0]
        assert "--hash=sha256:" in one, one.splitlines()[0]
    assert "://" not in text, "no registry is named"
