"""What these tests share: a small MNIST of their own, and a mirror on this machine that misbehaves as it is told."""

from __future__ import annotations

import gzip
import hashlib
import struct
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from autograder.datasets import Images
from autograder.datasets.download import Remote
from autograder.datasets.mnist import FILES, IdxFile


def idx(array: NDArray[np.uint8]) -> bytes:
    """Return an array as an IDX file."""
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes()


@pytest.fixture(scope="session")
def small_images() -> Images:
    rng = np.random.default_rng(0)

    def digits(n: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        return rng.integers(0, 256, (n, 28, 28), np.uint8), rng.integers(0, 10, n, np.uint8)

    return Images(*digits(12), *digits(5))


@pytest.fixture(scope="session")
def packed(small_images: Images) -> dict[str, bytes]:
    """The four files of the small set as a mirror has them: name -> content."""
    return {f"{file.name}.gz": gzip.compress(idx(getattr(small_images, key)), mtime=0) for key, file in FILES.items()}


@pytest.fixture(scope="session")
def small_files(packed: dict[str, bytes]) -> dict[str, IdxFile]:
    """What is known of them beforehand."""
    found = {}
    for key, file in FILES.items():
        content = packed[f"{file.name}.gz"]
        unpacked = hashlib.sha256(gzip.decompress(content)).hexdigest()
        found[key] = IdxFile(file.name, len(content), hashlib.sha256(content).hexdigest(), unpacked)
    return found


# ---------------------------------------------------------------- the mirror


class Mirror(ThreadingHTTPServer):
    """Serves `files`, each request as the next of `answers` says, or as a good server does when there are none left."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.answers: list[tuple[Any, ...]] = []
        self.asked: list[tuple[str, str | None]] = []
        self.over = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def remote(self, name: str, content: bytes) -> Remote:
        """Serve a file, and return what is known of it beforehand."""
        self.files[name] = content
        return Remote(self.url + name, len(content), hashlib.sha256(content).hexdigest())

    def will(self, answer: str, *arguments: object) -> None:
        """Answer the next request that has no answer yet by a method of `Handler`."""
        self.answers.append((answer, *arguments))

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Bear it in silence when a client hangs up."""


class Handler(BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        name = self.path.removeprefix("/")
        self.server.asked.append((name, self.headers["Range"]))
        if name not in self.server.files:
            return self.fail(404)
        self.content = self.server.files[name]
        answer, *arguments = self.server.answers.pop(0) if self.server.answers else ("serve",)
        return getattr(self, answer)(*arguments)

    def serve(self, most: int | None = None) -> None:
        """Send what was asked for; or promise it, send the first bytes of it and hang up."""
        wanted = self.headers["Range"]
        if not wanted:
            return self.send(200, self.content, most)
        first = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if first >= len(self.content):
            return self.fail(416)
        span = f"bytes {first}-{len(self.content) - 1}/{len(self.content)}"
        return self.send(206, self.content[first:], most, Content_Range=span)

    def send(self, code: int, content: bytes, most: int | None = None, **headers: object) -> None:
        self.begin(code, Content_Length=len(content), **headers)
        self.wfile.write(content[:most])

    def ignore_ranges(self, most: int | None = None) -> None:
        self.send(200, self.content, most)

    def fail(self, code: int) -> None:
        self.begin(code, Content_Length=0)

    def send_other(self, content: bytes) -> None:
        self.send(200, content)

    def send_without_end(self) -> None:
        """Announce no length and send until the client has had enough."""
        self.begin(200)
        while not self.server.over.is_set():
            self.wfile.write(self.content)

    def send_another_range(self) -> None:
        last = len(self.content) - 1
        self.send(206, self.content[-1:], Content_Range=f"bytes {last}-{last}/{last + 1}")

    def hang_up(self) -> None:
        self.close_connection = True

    def be_silent(self) -> None:
        """Promise all and send nothing until the test is over."""
        self.begin(200, Content_Length=len(self.content))
        self.server.over.wait(10)

    def trickle(self) -> None:
        """Send byte by byte, so slowly that it would take minutes, but never silent for long."""
        self.begin(200, Content_Length=len(self.content))
        for byte in self.content:
            if self.server.over.wait(0.02):
                return
            self.wfile.write(bytes([byte]))

    def begin(self, code: int, **headers: object) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Mirror() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.over.set()
        server.shutdown()
        thread.join()
