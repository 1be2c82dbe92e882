"""Arranges the fork server's memory so that its forks cost little.

A fork copies the table of all pages, a worker copies each page that it is the first to write to, and at its end the
kernel gives back one page after the other.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import suppress

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
MADV_HUGEPAGE, MADV_COLLAPSE = 14, 25
HUGE_PAGE = 1 << 21

POOL, POOL_HEADER, ALIGNMENT, SMALL_OBJECT = 1 << 14, 48, 16, 512
"""How Python's allocator divides memory, in bytes: see Objects/obmalloc.c. With another one less is gained."""
LARGE_GAPS = sorted({*range(SMALL_OBJECT + ALIGNMENT, 1 << 13, 1 << 7), *(1 << n for n in range(13, 18))}, reverse=True)
"""Sizes of the gaps between larger objects that are filled, in bytes, the largest first."""

MOST_FILLED = 4 << 20
"""Bytes that are filled of each of these sizes, at most."""

_libc = ctypes.CDLL(None)
_libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
_fillers: list[bytes] = []
"""What fills gaps, for as long as the process lives."""


def keep_freed() -> None:
    """Tell glibc not to hand large freed blocks back at once: a 12 MB argument costs 15 ms so, not 100 ms."""
    with suppress(AttributeError):
        _libc.mallopt(M_TRIM_THRESHOLD, 1 << 29)
        _libc.mallopt(M_MMAP_THRESHOLD, 1 << 29)


def pack() -> None:
    """Fill the gaps between objects, and lay what can be laid on huge pages: the last thing before the first fork.

    What a worker makes then lies side by side on fresh pages, not strewn over all that have a gap.
    """
    _fill_large_gaps()
    _fill_small_gaps()
    for start in _huge_pages():
        _libc.madvise(start, HUGE_PAGE, MADV_HUGEPAGE)
        _libc.madvise(start, HUGE_PAGE, MADV_COLLAPSE)  # refused before Linux 6.1: then nothing is gained


def _fill_large_gaps() -> None:
    header = sys.getsizeof(b"")
    end = 0
    for size in LARGE_GAPS:
        for _ in range(MOST_FILLED // size):
            filler = bytes(size - header)
            _fillers.append(filler)
            if id(filler) > end:  # behind all others: there is no gap of this size
                end = id(filler)
                break


def _fill_small_gaps() -> None:
    header = sys.getsizeof(b"")
    for size in range(POOL_HEADER, SMALL_OBJECT + 1, ALIGNMENT):
        for _ in range(POOL // ALIGNMENT):
            filler = bytes(max(size - header, 2))  # those of 0 and 1 bytes exist already
            _fillers.append(filler)
            if id(filler) % POOL == POOL_HEADER:  # the first of a pool without gaps
                break


def _huge_pages() -> Iterator[int]:
    """Yield where the process has private memory of its own that would fill a huge page."""
    with open("/proc/self/maps", encoding="ascii", errors="replace") as file:  # noqa: PTH123 - pathlib costs an import
        maps = [line.split() for line in file]
    for fields in maps:
        if fields[1] == "rw-p" and (len(fields) == 5 or fields[5] == "[heap]"):
            start, end = (int(address, 16) for address in fields[0].split("-"))
            yield from range(-(-start // HUGE_PAGE) * HUGE_PAGE, end - HUGE_PAGE + 1, HUGE_PAGE)
