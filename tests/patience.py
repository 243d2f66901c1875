"""How long a test waits for what has to come: longer than the slowest machine needs, for that is nobody's fault."""

from __future__ import annotations

PATIENCE = 30.0
"""Seconds."""
