"""How long a start without a token takes until /healthz answers, and how much memory it has then."""

from __future__ import annotations

import argparse
import socket
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.measuring import Result, configuration, judge, scratch, settled, show, start

SECONDS, MEGABYTES = 1.0, 90.0


@dataclass(frozen=True)
class Start:
    """One start, as seen from outside."""

    seconds: float
    cpu: float
    now: float
    most: float


def once(folder: Path, database: Path) -> Start:
    """Start the assistant on this database, wait until it is healthy, look at it, and stop it."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    path = configuration(folder, "start", port, database={"url": f"sqlite:///{database}"})
    with start("start", ["-m", "bot", "--config", str(path), "run"], folder, {}) as program:
        seconds = program.wait_for(f"http://127.0.0.1:{port}/healthz")
        cpu = program.cpu()
        now, most = program.memory()
    return Start(seconds, cpu, now, most)


def measure(rounds: int) -> None:
    ready: list[Start] = []
    fresh: list[Start] = []
    with scratch() as folder:
        once(folder, folder / "ready.db")  # compiles and migrates
        for number in range(rounds):
            ready.append(once(folder, folder / "ready.db"))
            settled()
            fresh.append(once(folder, folder / f"fresh-{number}.db"))
            settled()
    kinds = {"ready database": ready, "fresh database": fresh}
    rows = [
        [
            name,
            median(one.seconds for one in starts),
            min(one.seconds for one in starts),
            median(one.cpu for one in starts),
            median(one.now for one in starts),
            median(one.most for one in starts),
        ]
        for name, starts in kinds.items()
    ]
    heads = ["", "s to healthy", "best", "CPU s", "RSS MB", "most MB"]
    show(f"A start without a token, to the first healthy answer; medians of {rounds}", heads, rows)
    judge(
        [
            Result(f"{name}: {what}", median(figures), aim, unit=unit)
            for name, starts in kinds.items()
            for what, figures, aim, unit in (
                ("to healthy", [one.seconds for one in starts], SECONDS, " s"),
                ("memory at the most", [one.most for one in starts], MEGABYTES, " MB"),
            )
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    measure(parser.parse_args().rounds)


if __name__ == "__main__":
    main()
