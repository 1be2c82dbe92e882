"""MNIST's own file format, IDX: a header that gives type and shape, then the numbers.

Two zero bytes, a type code, the number of dimensions, each dimension as a big-endian 32-bit integer, the data in C
order. A file is believed only if its length is exactly what its header says. Which images these are is not known here.
"""

from __future__ import annotations

import gzip
import hashlib
import math
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from autograder.errors import GradkitError

UNSIGNED_BYTES = 8
"""The type code of MNIST's four files."""

MOST_DIMENSIONS = 4
MOST_BYTES = 1 << 28
"""Far more than MNIST's largest file (47 MB): what a damaged or malicious header may ask of memory."""

_GZIP = b"\x1f\x8b"


def read_idx(path: Path) -> NDArray[np.uint8]:
    """Return the array in an IDX file of unsigned bytes, plain or compressed by gzip, read-only.

    Raises
    ------
    GradkitError
        If there is no such file, or it is anything else, cut short or too long.
    """
    try:
        with path.open("rb") as file:
            compressed = file.read(2) == _GZIP
            file.seek(0)
            if not compressed:
                return _parse(file, path)
            with gzip.GzipFile(fileobj=file) as content:
                return _parse(content, path)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise _refusal("its compression is damaged, or it is cut short", path) from None
    except OSError as error:
        raise GradkitError(
            f"it cannot be read: {error.strerror or error}", where=path, remedy="give an IDX file that you may read"
        ) from None


def _parse(file: BinaryIO | gzip.GzipFile, path: Path) -> NDArray[np.uint8]:
    head = file.read(4)
    if len(head) < 4 or head[:2] != b"\0\0":
        raise _refusal("this is not an IDX file: it begins otherwise", path)
    code, n_dimensions = head[2], head[3]
    if code != UNSIGNED_BYTES:
        raise _refusal(f"it holds numbers of type {code:#04x}; MNIST's are unsigned bytes, 0x08", path)
    if not 1 <= n_dimensions <= MOST_DIMENSIONS:
        raise _refusal(f"it has {n_dimensions} dimensions; MNIST's files have 1 or 3", path)
    sizes = file.read(4 * n_dimensions)
    if len(sizes) < 4 * n_dimensions:
        raise _refusal("it is cut short in its header", path)
    shape = struct.unpack(f">{n_dimensions}I", sizes)
    length = math.prod(shape)
    if length > MOST_BYTES:
        raise _refusal(f"its header promises {length:,} bytes, more than any file of MNIST", path)
    content = file.read(length + 1)  # one more than promised: to see whether it ends there
    if len(content) != length:
        came = f"{len(content):,}" if len(content) < length else "more"
        raise _refusal(f"its header promises {length:,} bytes, and {came} follow", path)
    return np.frombuffer(content, np.uint8).reshape(shape)


def digest(array: NDArray[np.uint8]) -> str:
    """Return the sha256 of the uncompressed IDX file that holds an array: the same, however the file was packed."""
    found = hashlib.sha256(struct.pack(f">HBB{array.ndim}I", 0, UNSIGNED_BYTES, array.ndim, *array.shape))
    found.update(np.ascontiguousarray(array).data)
    return found.hexdigest()


def _refusal(what: str, path: Path) -> GradkitError:
    return GradkitError(what, where=path, remedy="get the file anew: this is not one of MNIST's as published")
