"""The barest client there can be: the same message to so many chats on so many connections, and nothing remembered.

Run by `bench.announce`, `python -m bench.announce_floor PORT TOKEN COUNT CONNECTIONS`.
"""

from __future__ import annotations

import asyncio
import json
import sys

from bench.wire import Wire


class Client(Wire):
    """One connection, one call after the other."""

    def __init__(self, head: bytes, chats: list[int], rest: bytes) -> None:
        super().__init__()
        self._head, self._chats, self._rest = head, chats, rest
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def begin(self) -> None:
        self._next()

    def took(self, head: bytes, body: bytes) -> None:
        assert json.loads(body)["ok"]
        self._next()

    def _next(self) -> None:
        if not self._chats:
            if not self.done.done():
                self.done.set_result(None)
            return
        body = b'{"chat_id":%d,%s' % (self._chats.pop(), self._rest)
        self.write(b"%s%d\r\n\r\n%s" % (self._head, len(body), body))


async def main(port: int, token: str, count: int, connections: int) -> None:
    loop = asyncio.get_running_loop()
    head = f"POST /bot{token}/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
    rest = json.dumps({"text": "Запрошуємо! " * 20}, ensure_ascii=False).encode()[1:]
    chats = list(range(1000, 1000 + count))

    def client() -> Client:
        return Client(f"{head}Content-Length: ".encode(), chats, rest)

    made = [(await loop.create_connection(client, "127.0.0.1", port))[1] for _ in range(connections)]
    for one in made:
        one.begin()
    await asyncio.gather(*(one.done for one in made))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
