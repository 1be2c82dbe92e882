from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from autograder.content import tree
from autograder.datasets import mnist_subset, read_kaggle_csv, write_subset
from autograder.datasets.mnist import FILES, checked
from autograder.errors import GradkitError


def test_the_subset_is_five_thousand_images_and_a_hundred_of_each_digit():
    images = mnist_subset()

    assert images.x_train.shape == (5000, 28, 28)
    assert images.x_test.shape == (1000, 28, 28)
    assert images.y_train[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert np.bincount(images.y_test).tolist() == [100] * 10


def test_nobody_changes_the_images_for_another():
    images = mnist_subset()

    with pytest.raises(ValueError, match="read-only"):
        images.x_train[0, 0, 0] = 1
    with pytest.raises(FrozenInstanceError):
        images.y_train = images.y_test


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04", b"\x93NUMPY", b"x" * 100])
def test_a_missing_or_damaged_subset_is_told(tmp_path, content):
    (tmp_path / "mnist").mkdir()
    if content is not None:
        (tmp_path / "mnist" / "mnist_subset.npz").write_bytes(content)

    with pytest.raises(GradkitError, match="embedded images cannot be read"):
        mnist_subset(replace(tree(), data=tmp_path))


def test_the_subset_is_written_for_numpy_and_in_the_layout_of_chapter_4(tmp_path):
    archive, table = write_subset(tmp_path / "data")

    X, labels = read_kaggle_csv(table)
    images = mnist_subset()
    assert (archive.name, table.name) == ("mnist_subset.npz", "mnist_subset.csv")
    assert archive.read_bytes() == (tree().data / "mnist" / "mnist_subset.npz").read_bytes()
    assert (images.x_train.reshape(5000, 784) == X).all()
    assert (labels == images.y_train).all()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "data").write_bytes(b"a file")

    with pytest.raises(GradkitError, match="could not be written"):
        write_subset(tmp_path / "data")


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (np.zeros((2, 28, 28), np.uint8), np.zeros(3, np.uint8)),
        (np.zeros((2, 28, 27), np.uint8), np.zeros(2, np.uint8)),
        (np.zeros((2, 784), np.uint8), np.zeros(2, np.uint8)),
        (np.zeros((2, 28, 28)), np.zeros(2, np.uint8)),
        (np.zeros((2, 28, 28), np.uint8), np.zeros(2)),
        (np.zeros((2, 28, 28), np.uint8), np.zeros((2, 1), np.uint8)),
        (np.zeros((2, 28, 28), np.uint8), np.array([0, 10], np.uint8)),
    ],
    ids=["count", "side", "rows", "float pixels", "float labels", "column of labels", "label 10"],
)
@pytest.mark.parametrize("part", ["train", "test"])
def test_arrays_that_are_no_digits_are_refused(tmp_path, x, y, part):
    good = {"x_train": np.zeros((1, 28, 28), np.uint8), "y_train": np.zeros(1, np.uint8)}
    good |= {"x_test": good["x_train"].copy(), "y_test": good["y_train"].copy()}

    with pytest.raises(GradkitError, match="not images of digits with their labels") as raised:
        checked(good | {f"x_{part}": x, f"y_{part}": y}, tmp_path)

    assert raised.value.where == str(tmp_path)


def test_what_is_known_of_the_published_files_agrees_with_the_notice_beside_the_subset():
    notice = (tree().data / "mnist" / "README.md").read_text(encoding="utf-8")

    for file in FILES.values():
        assert f"| `{file.name}.gz` | `{file.packed}` |" in notice
