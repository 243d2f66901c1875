"""All measurements, one after the other: `python -m bench`."""

from __future__ import annotations

import subprocess
import sys

from bench.measuring import ROOT


def main() -> int:
    """Each in a process of its own, so that none is measured with what another has left in memory."""
    names = ("start", "due", "booking", "turn", "relay", "announce")
    return max(subprocess.call([sys.executable, "-m", f"bench.{name}"], cwd=ROOT) for name in names)


if __name__ == "__main__":
    sys.exit(main())
