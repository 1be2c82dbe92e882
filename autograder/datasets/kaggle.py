"""The CSV layout of Kaggle's digit recognizer: a header ``label,pixel0,...,pixel783``, then a row an image.

It is read in blocks of rows, so that memory stays near that of the images themselves.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from autograder.errors import GradkitError

N_PIXELS = 784
HEADER = "label," + ",".join(f"pixel{i}" for i in range(N_PIXELS))

MOST_BYTES = 1 << 29
"""Seven times the size of Kaggle's file (77 MB): a larger file is something else, and is not read."""

_ROWS = 2000
"""Rows of a block: about 5 MB of text."""

_REMEDY = "give the train.csv of Kaggle's digit recognizer, unpacked and as it came"


def read_kaggle_csv(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the images and the labels of a CSV in Kaggle's layout.

    Returns
    -------
    X : (N, 784) ndarray of uint8
        Pixels, 0 to 255, row by row of the image.
    labels : (N,) ndarray of uint8
        Digits, 0 to 9.

    Raises
    ------
    GradkitError
        If the file cannot be read or has another layout, with the number of the line.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise GradkitError(f"it is larger than {MOST_BYTES:,} bytes", where=path, remedy=_REMEDY)
        with path.open(encoding="utf-8-sig") as file:
            _check_header(file.readline(len(HEADER) + 2).strip(), path)
            blocks = list(_blocks(file, path))
    except UnicodeDecodeError:
        raise GradkitError("this is not text: is it still packed?", where=path, remedy=_REMEDY) from None
    except OSError as error:
        raise GradkitError(f"it cannot be read: {error.strerror or error}", where=path, remedy=_REMEDY) from None
    if not blocks:
        raise GradkitError("it has a header and no rows", where=path, remedy=_REMEDY)
    rows = np.concatenate(blocks)
    return rows[:, 1:], rows[:, 0].copy()


def _check_header(header: str, path: Path) -> None:
    if header == HEADER:
        return
    if header == HEADER.removeprefix("label,"):
        raise GradkitError(
            "it has no labels: it is the file whose labels Kaggle keeps", where=path, remedy="give train.csv instead"
        )
    raise GradkitError("its first line is not label,pixel0,pixel1,...,pixel783", where=f"{path}:1", remedy=_REMEDY)


def _blocks(file: TextIO, path: Path) -> Iterator[NDArray[np.uint8]]:
    """Yield (n, 785) arrays, label first."""
    line = 2
    while lines := list(islice(file, _ROWS)):
        if any(text.strip() for text in lines):
            yield _block(lines, line, path)
        line += len(lines)


def _block(lines: list[str], first: int, path: Path) -> NDArray[np.uint8]:
    try:
        return _numbers(lines)
    except ValueError:
        for number, text in enumerate(lines, first):  # one by one, to name the line
            try:
                if text.strip():
                    _numbers([text])
            except ValueError as error:
                raise GradkitError(str(error), where=f"{path}:{number}", remedy=_REMEDY) from None
        raise


def _numbers(lines: list[str]) -> NDArray[np.uint8]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # some NumPys read 1.5 as 1 and only warn
        try:
            rows = np.loadtxt(lines, np.uint8, delimiter=",", comments=None, ndmin=2)
        except (ValueError, DeprecationWarning):
            raise ValueError("this row holds something other than whole numbers from 0 to 255") from None
    if rows.shape[1] != 1 + N_PIXELS:
        raise ValueError(f"this row has {rows.shape[1]} numbers, not a label and {N_PIXELS} pixels")
    if (rows[:, 0] > 9).any():
        raise ValueError("this row's label is not a digit from 0 to 9")
    return rows


def encode_kaggle_csv(X: NDArray[np.uint8], labels: NDArray[np.uint8]) -> bytes:
    """Return images (N, 784) and labels (N,) as a CSV in Kaggle's layout."""
    cells = [f",{value}" for value in range(256)]
    rows = (
        f"{label}{''.join([cells[x] for x in row])}" for label, row in zip(labels.tolist(), X.tolist(), strict=True)
    )
    return "\n".join((HEADER, *rows, "")).encode("ascii")
