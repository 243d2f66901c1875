"""How somebody is found by what their channel calls them: by a keyed hash, for the address itself lies encrypted."""

from __future__ import annotations

from storage.database import Connection
from storage.sealing import ring

LABEL = "address"


def index_of(connection: Connection, address: str) -> bytes:
    """What stands for an address wherever it is looked up or compared; the same of visitors and of staff."""
    return ring(connection).index(LABEL, address)
