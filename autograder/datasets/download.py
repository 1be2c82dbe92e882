"""One file over HTTP, whole or not at all: resumed where it stopped, its length and checksum known beforehand.

What has come lies in ``<name>.part`` until it is all there and its checksum is right; then it is renamed. A failure
that may pass (a cut connection, silence, a busy server) is tried again so many times and no more; the part is kept,
so that the next run goes on from it. What the file holds is not known here.
"""

from __future__ import annotations

import hashlib
import http.client
import os
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from autograder.errors import GradkitError

_CHUNK = 1 << 16
_SLOWEST = 1024
"""Bytes a second below which a server counts as silent: one byte a second would keep a timeout from ever ending."""

_MAY_PASS = frozenset({408, 425, 429, 500, 502, 503, 504})
"""HTTP statuses of a server that is busy or broken for now; any other error is an answer."""


@dataclass(frozen=True, slots=True)
class Remote:
    """A file elsewhere: where, how many bytes, and its sha256 in hexadecimal."""

    url: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to bear with a server."""

    timeout: float = 20.0
    """Seconds of silence."""
    tries: int = 4
    """For one file."""
    pause: float = 1.0
    """Seconds before the second try; doubled before each other."""


@dataclass(slots=True)
class Watch:
    """What a download calls as it goes on: nothing, unless somebody watches."""

    begun: Callable[[str, int], object] = lambda name, size: None
    """A file's name and its bytes."""
    there: Callable[[int], object] = lambda size: None
    """The bytes of that file that are there by now."""
    failed: Callable[[str], object] = lambda why: None
    """A try failed and another follows."""


class _FailedTry(Exception):
    """One try failed in a way that may pass."""


def download(
    remote: Remote, to: Path, *, patience: Patience | None = None, watch: Watch | None = None, otherwise: str = ""
) -> Path:
    """Fetch a file, unless it is there already, and return its path.

    Parameters
    ----------
    remote : Remote
        What to fetch, over http or https.
    to : Path
        The file to write; its folder is made.
    otherwise : str
        What a person can do who has no connection: ends the remedy.

    Raises
    ------
    GradkitError
        If it cannot be had, is not what it should be, or another file lies there.
    """
    if not _is_address(remote.url):
        raise GradkitError(
            "this is no address of the web", where=remote.url, remedy="write it as https://<host>/<path>, in ASCII"
        )
    watch = watch or Watch()
    watch.begun(to.name, remote.size)
    try:
        if to.exists():
            _check_present(remote, to)
        else:
            to.parent.mkdir(parents=True, exist_ok=True)
            _bring(remote, to, patience or Patience(), watch, otherwise)
    except OSError as error:  # the network's own errors never come as far as this
        raise GradkitError(
            f"the file cannot be written: {error.strerror or error}",
            where=error.filename or to,
            remedy="give a folder of yours, with room for it, by --to",
        ) from None
    watch.there(remote.size)
    return to


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return named and parts.scheme in ("http", "https") and url.isascii() and url.isprintable() and " " not in url


def _check_present(remote: Remote, to: Path) -> None:
    if to.stat().st_size != remote.size or sha256_of(to) != remote.sha256:
        raise GradkitError(
            "something else of this name lies there: its checksum is not the published one",
            where=to,
            remedy="move it away, or give another folder by --to",
        )


def _bring(remote: Remote, to: Path, patience: Patience, watch: Watch, otherwise: str) -> None:
    part = to.with_name(f"{to.name}.part")
    pause = patience.pause
    for tries_left in reversed(range(patience.tries)):
        try:
            resumed = _receive(remote, part, patience.timeout, watch, otherwise)
        except _FailedTry as failure:
            if not tries_left:
                raise _unreachable(remote, str(failure), otherwise) from None
            watch.failed(str(failure))
            time.sleep(pause)
            pause *= 2
            continue
        if sha256_of(part) == remote.sha256:
            part.replace(to)
            return
        part.unlink()
        if not (resumed and tries_left):  # a part from an earlier run may have been another file's: once more, afresh
            break
    raise GradkitError(
        "what came is not the file: its checksum differs from the published one",
        where=remote.url,
        remedy=_sentence("does the network ask you to log in first? Nothing was kept", otherwise),
    )


def _receive(remote: Remote, part: Path, timeout: float, watch: Watch, otherwise: str) -> bool:
    """Append to the part until it has the file's length; say whether it had a beginning already."""
    there = part.stat().st_size if part.exists() else 0
    if there > remote.size:
        part.unlink()
        there = 0
    if there == remote.size:
        return True
    with _opened(remote, part, there, timeout, otherwise) as response:
        if response.status != http.client.PARTIAL_CONTENT:  # the server knows no ranges, and begins at the beginning
            there = 0
        resumed = there > 0
        with part.open("ab" if resumed else "wb") as file:
            for chunk in _chunks(response, timeout):
                if there + len(chunk) > remote.size:
                    raise _other_length(remote, "more", otherwise)
                there += file.write(chunk)
                watch.there(there)
            file.flush()
            os.fsync(file.fileno())
    if there < remote.size:
        raise _FailedTry(f"the connection ended after {there:,} of {remote.size:,} bytes")
    return resumed


def _opened(remote: Remote, part: Path, there: int, timeout: float, otherwise: str) -> http.client.HTTPResponse:
    """Return the server's answer, which begins at byte `there` if its status is 206."""
    headers = {"User-Agent": "gradkit", "Accept-Encoding": "identity"}
    if there:
        headers["Range"] = f"bytes={there}-"
    try:
        response: http.client.HTTPResponse = urlopen(Request(remote.url, headers=headers), timeout=timeout)
    except HTTPError as error:
        error.close()
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:
            part.unlink(missing_ok=True)
            raise _FailedTry("the server does not know the rest of the file") from None
        if error.code in _MAY_PASS:
            raise _FailedTry(f"the server answered {error.code} {error.reason}") from None
        raise GradkitError(
            f"the server has no such file for us: it answered {error.code} {error.reason}",
            where=remote.url,
            remedy=_sentence("the mirror may have moved or be closed to you", otherwise),
        ) from None
    except (OSError, http.client.HTTPException) as error:
        raise _failure(error, remote, otherwise) from None
    try:
        _check_answer(response, remote, part, there, otherwise)
    except BaseException:
        response.close()
        raise
    return response


def _check_answer(response: http.client.HTTPResponse, remote: Remote, part: Path, there: int, otherwise: str) -> None:
    if response.status == http.client.PARTIAL_CONTENT:
        if not (response.getheader("Content-Range") or "").startswith(f"bytes {there}-"):
            part.unlink(missing_ok=True)
            raise _FailedTry("the server sent another part than was asked for")
        return
    length = response.getheader("Content-Length") or str(remote.size)
    if length != str(remote.size):
        raise _other_length(remote, length, otherwise)


def _chunks(response: http.client.HTTPResponse, timeout: float) -> Iterator[bytes]:
    """Yield what comes until the server ends, or is silent or next to silent for `timeout` seconds."""
    ends, came = time.monotonic() + timeout, 0
    while True:
        try:
            chunk = response.read1(_CHUNK)
        except (OSError, http.client.HTTPException) as error:
            raise _FailedTry(_reason(error)) from None
        if not chunk:
            return
        yield chunk
        came += len(chunk)
        if time.monotonic() > ends:
            if came < _SLOWEST * timeout:
                raise _FailedTry(f"the server is too slow: {came:,} bytes in {timeout:g} s")
            ends, came = time.monotonic() + timeout, 0


def sha256_of(path: Path) -> str:
    """Return the sha256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# ---------------------------------------------------------------- what went wrong


def _failure(error: Exception, remote: Remote, otherwise: str) -> Exception:
    cause: Any = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return GradkitError(
            f"the server cannot prove who it is: {cause.verify_message}",
            where=remote.url,
            remedy=_sentence("see that the clock is right and that no login page stands between", otherwise),
        )
    return _FailedTry(_reason(error))


def _reason(error: Exception) -> str:
    cause: Any = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, TimeoutError):
        return "the server was silent"
    if isinstance(cause, http.client.HTTPException):
        return "the server's answer broke off"
    return str(getattr(cause, "strerror", None) or cause)


def _other_length(remote: Remote, length: str, otherwise: str) -> GradkitError:
    return GradkitError(
        f"the server has something else of this name: {length} bytes, not {remote.size:,}",
        where=remote.url,
        remedy=_sentence("does the network ask you to log in first?", otherwise),
    )


def _unreachable(remote: Remote, why: str, otherwise: str) -> GradkitError:
    return GradkitError(
        f"the file could not be fetched: {why}",
        where=remote.url,
        remedy=_sentence("once you are connected run the same again: it goes on where it stopped", otherwise),
    )


def _sentence(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
