"""MNIST: what is known of its four files, the embedded part of it, and the one form in which it is written.

That is an ``.npz`` with the names that Keras gave them: ``x_train``, ``y_train``, ``x_test``, ``y_test``. Whence the
full set comes is not known here.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from autograder.content import Tree, tree
from autograder.course import write
from autograder.datasets.kaggle import encode_kaggle_csv
from autograder.errors import GradkitError

SIDE = 28


@dataclass(frozen=True, slots=True)
class Images:
    """Images of digits and their labels, read-only: x (N, 28, 28) pixels from 0 to 255, y (N,) from 0 to 9; uint8."""

    x_train: NDArray[np.uint8]
    y_train: NDArray[np.uint8]
    x_test: NDArray[np.uint8]
    y_test: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class IdxFile:
    """One of the four published files: its name without .gz, the bytes and sha256 of the .gz, the sha256 unpacked."""

    name: str
    size: int
    packed: str
    unpacked: str


FILES: Mapping[str, IdxFile] = {
    "x_train": IdxFile(
        "train-images-idx3-ubyte",
        9912422,
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    ),
    "y_train": IdxFile(
        "train-labels-idx1-ubyte",
        28881,
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
    "x_test": IdxFile(
        "t10k-images-idx3-ubyte",
        1648877,
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    ),
    "y_test": IdxFile(
        "t10k-labels-idx1-ubyte",
        4542,
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
}


# ---------------------------------------------------------------- the embedded part


def mnist_subset(where: Tree | None = None) -> Images:
    """Return the embedded part of MNIST: its first 5,000 training images, and 100 test images of each digit.

    Raises
    ------
    GradkitError
        If the file is missing or damaged.
    """
    path = _subset_path(where or tree())
    try:
        with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            arrays = {name: file[name] for name in FILES}
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise GradkitError(
            f"the embedded images cannot be read: {error}",
            where=path,
            remedy="install gradkit anew, from a checkout or from a wheel built from one",
        ) from None
    return checked(arrays, path)


def write_subset(to: Path, where: Tree | None = None) -> tuple[Path, Path]:
    """Write the embedded part as ``mnist_subset.npz`` and its training images in Kaggle's layout as CSV, for chapter 4.

    Raises
    ------
    GradkitError
        If the embedded file is missing or damaged, or the folder `to` cannot be written.
    """
    where = where or tree()
    images = mnist_subset(where)
    archive = _save(to / "mnist_subset.npz", _subset_path(where).read_bytes())
    table = encode_kaggle_csv(images.x_train.reshape(len(images.x_train), -1), images.y_train)
    return archive, _save(to / "mnist_subset.csv", table)


def _subset_path(where: Tree) -> Path:
    return where.data / "mnist" / "mnist_subset.npz"


# ---------------------------------------------------------------- arrays and files


def checked(arrays: Mapping[str, NDArray[np.uint8]], where: Path) -> Images:
    """Return the arrays as images, read-only; complain of `where` if they cannot be."""
    images = Images(**arrays)
    for x, y in ((images.x_train, images.y_train), (images.x_test, images.y_test)):
        right = x.dtype == y.dtype == np.uint8 and x.shape == (len(y), SIDE, SIDE) and y.ndim == 1
        if not right or (y > 9).any():
            raise GradkitError(
                f"these are not images of digits with their labels: {x.dtype} {x.shape} and {y.dtype} {y.shape}",
                where=where,
                remedy="get the files anew",
            )
    for array in arrays.values():
        array.flags.writeable = False
    return images


def save_images(images: Images, to: Path) -> Path:
    """Write images as ``mnist.npz`` into the folder `to`, the same bytes for the same images, and return its path."""
    content = io.BytesIO()
    np.savez_compressed(
        content, x_train=images.x_train, y_train=images.y_train, x_test=images.x_test, y_test=images.y_test
    )
    return _save(to / "mnist.npz", content.getvalue())


def _save(path: Path, content: bytes) -> Path:
    try:
        write(path, content)
    except OSError as error:
        raise GradkitError(
            f"it cannot be written: {error.strerror}",
            where=path,
            remedy="give a folder of yours, with room for it, by --to",
        ) from None
    return path
