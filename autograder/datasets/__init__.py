"""The data: what is embedded and whence it comes, and MNIST in full for those with a connection or with its files.

    embedded   what each embedded file is, its source and its licence
    mnist      the images: what is known of them, the embedded part, the form in which they are written
    full       all of them: fetched, or taken from files
    idx        MNIST's own file format
    kaggle     the CSV layout of Kaggle's digit recognizer, which chapter 4 reads
    download   one file over HTTP, whole or not at all

Nothing here knows of exercises, courses or grades.
"""

from __future__ import annotations

from autograder.datasets.download import Patience, Watch
from autograder.datasets.embedded import Embedded, embedded
from autograder.datasets.full import fetch_mnist, get_mnist, import_mnist
from autograder.datasets.idx import read_idx
from autograder.datasets.kaggle import read_kaggle_csv
from autograder.datasets.mnist import Images, mnist_subset, write_subset

__all__ = [
    "Embedded",
    "Images",
    "Patience",
    "Watch",
    "embedded",
    "fetch_mnist",
    "get_mnist",
    "import_mnist",
    "mnist_subset",
    "read_idx",
    "read_kaggle_csv",
    "write_subset",
]
