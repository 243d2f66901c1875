"""What everybody who is called needs: the body of a call, as it came and no longer than it may be."""

from __future__ import annotations

from aiohttp import web


async def body_of(request: web.Request, most: int) -> bytes | None:
    """What the call carries; None when it is more than `most` bytes, or cannot be unpacked."""
    body = bytearray()
    try:
        async for piece in request.content.iter_any():
            body += piece
            if len(body) > most:
                return None
    except web.RequestPayloadError:
        return None
    return bytes(body)
