"""What is known of the packages that run here: their list as a bill of materials, and their known weaknesses.

    python3 -m tests.auditing FOLDER [pip-audit's options]

`FOLDER` holds the programs of an environment of its own, made from requirements-audit.txt. The list is written into
sbom.json (CycloneDX). Weaknesses are looked up at PyPI, and at OSV where PyPI does not know the packages; to have found
some is a failure, and not to have been able to look is none, but is said in as many words.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SERVICES = ("pypi", "osv")
SECONDS = 300


@dataclass(frozen=True)
class Verdict:
    """What became of looking the packages up."""

    weak: Sequence[str]
    """A line for each known weakness."""
    unknown: Sequence[str]
    """Packages of which nobody could say anything."""
    count: int
    """How many packages there are."""

    @classmethod
    def read(cls, report: str) -> Verdict:
        """From pip-audit's report in JSON; from nothing where there is none."""
        if not report.strip():
            return cls((), (), 0)
        packages = json.loads(report)["dependencies"]
        weak = [
            f"{one['name']} {one['version']}: {flaw['id']} {' '.join(flaw.get('aliases', ()))}".rstrip()
            + f", mended in {', '.join(flaw.get('fix_versions', ())) or 'no version yet'}"
            for one in packages
            for flaw in one.get("vulns", ())
        ]
        return cls(weak, [one["name"] for one in packages if "skip_reason" in one], len(packages))

    @property
    def complete(self) -> bool:
        return bool(self.count) and not self.unknown

    @property
    def lines(self) -> Sequence[str]:
        told = [f"✗ {one}" for one in self.weak]
        if self.complete:
            return told or [f"✓ no known weakness in any of {self.count} packages"]
        what = f"{len(self.unknown)} of {self.count} packages were" if self.count else "the packages were"
        return [
            *told,
            f"! {what} NOT looked up: no service that knows of weaknesses answered; try again later",
        ]


def list_packages(programs: Path, to: Path) -> None:
    """Write the bill of materials. Raises CalledProcessError."""
    options = ("--pyproject", "pyproject.toml", "--output-reproducible", "--of", "JSON", "-o", str(to))
    command = (str(programs / "cyclonedx-py"), "requirements", "requirements.txt", *options)
    subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)


def look_up(programs: Path, options: Sequence[str] = ()) -> Verdict:
    """What is known of the packages, from the first service that knows them all, or else from the last."""
    verdict = Verdict((), (), 0)
    for service in SERVICES:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            report.touch()
            # Nothing is installed for it: every package stands in the list by its version and hash.
            wanted = ("-r", "requirements.txt", "--require-hashes", "--disable-pip", "--progress-spinner", "off")
            told = ("--vulnerability-service", service, "--format", "json", "--output", str(report))
            command = (str(programs / "pip-audit"), *wanted, *told, *options)
            subprocess.run(command, cwd=ROOT, check=False, timeout=SECONDS, capture_output=True)
            found = Verdict.read(report.read_text("utf-8"))
        verdict = found if found.count or not verdict.count else verdict
        if verdict.complete or verdict.weak:
            break
    return verdict


def main(programs: Path, options: Sequence[str]) -> int:
    """The exit status: 1 if a weakness is known."""
    list_packages(programs, ROOT / "sbom.json")
    print("✓ sbom.json: all packages that run here")
    verdict = look_up(programs, options)
    print(*verdict.lines, sep="\n")
    return 1 if verdict.weak else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
