"""Let a fuzzer that sees which lines are reached look for what breaks a target.

    python -m tests.fuzzing [--seconds 60] [TARGET …]

Each target has a process of its own, begins with the seeds and with what was found before, and stops at the first
thing found, which is written into tests/fuzzing/found and tried at every run of the tests from then on.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

FOUND = Path(__file__).parent / "found"


def main() -> int:
    """The exit status: 1 if something was found."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60, help="how long each target is tried")
    parser.add_argument("--only", help=argparse.SUPPRESS)
    wanted, rest = parser.parse_known_args()
    if wanted.only:
        return _try(wanted.only, rest)
    from tests.fuzzing.targets import TARGETS

    FOUND.mkdir(exist_ok=True)
    broken = [one for one in wanted.targets or TARGETS if not _holds(one, wanted.seconds)]
    print(*(f"✗ {one}" for one in broken), sep="\n")
    return 1 if broken else 0


def _holds(target: str, seconds: int) -> bool:
    """Whether nothing was found."""
    from tests.fuzzing.seeds import seeds

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate([*seeds(target), *(one.read_bytes() for one in FOUND.glob(f"{target}-*"))]):
            (Path(corpus) / f"seed-{number}").write_bytes(seed)
        own = (sys.executable, "-m", "tests.fuzzing", "--only", target, "-print_final_stats=1")
        bounds = (
            f"-max_total_time={seconds}",
            "-max_len=4096",
            "-timeout=5",
            "-rss_limit_mb=4096",
            "-print_final_stats=1",
        )
        made = subprocess.run((*own, *bounds, corpus), check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    lines = [line for line in made.stdout.splitlines() if "stat::number_of_executed_units" in line]
    if made.returncode == 0:
        print(f"✓ {target}: {''.join(lines).rpartition(' ')[2]} tries", flush=True)
        return True
    print(f"✗ {target}", *made.stdout.splitlines()[-60:], sep="\n", flush=True)
    return False


def _try(target: str, arguments: list[str]) -> int:
    """In a process of its own: it ends with it."""
    import atheris

    with atheris.instrument_imports(include=["bot", "storage", "json", "tomllib", "yarl", "ipaddress"]):
        from tests.fuzzing.targets import TARGETS

    def tried(data: bytes) -> None:
        try:
            TARGETS[target](data)
        except BaseException:
            name = f"{target}-{hashlib.sha256(data).hexdigest()[:16]}"
            (FOUND / name).write_bytes(data)
            raise

    atheris.Setup([sys.argv[0], *arguments], tried)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
