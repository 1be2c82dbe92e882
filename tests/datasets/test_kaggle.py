import csv
import tracemalloc

import numpy as np
import pytest

from autograder.datasets import kaggle
from autograder.datasets.kaggle import encode_kaggle_csv, read_kaggle_csv
from autograder.errors import GradkitError

HEADER = ",".join(["label", *(f"pixel{i}" for i in range(784))])
ROW = ",".join(["7", *["0"] * 783, "255"])


@pytest.fixture
def write(tmp_path):
    def write(*lines, end="\n", encoding="utf-8"):
        path = tmp_path / "train.csv"
        path.write_bytes(end.join([*lines, ""]).encode(encoding))
        return path

    return write


def test_the_label_comes_first_and_the_pixels_after_it(write):
    X, labels = read_kaggle_csv(write(HEADER, ROW, "3" + ",9" * 784))

    assert X.dtype == labels.dtype == np.uint8
    assert X.shape == (2, 784)
    assert labels.tolist() == [7, 3]
    assert X[0].tolist() == [0] * 783 + [255]
    assert X[1].tolist() == [9] * 784


@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_what_was_written_comes_back_across_blocks(write, tmp_path, monkeypatch, n):
    monkeypatch.setattr(kaggle, "_ROWS", 2)
    rng = np.random.default_rng(n)
    X, labels = rng.integers(0, 256, (n, 784), np.uint8), rng.integers(0, 10, n, np.uint8)
    path = tmp_path / "train.csv"
    path.write_bytes(encode_kaggle_csv(X, labels))

    found_X, found_labels = read_kaggle_csv(path)

    assert (found_X == X).all()
    assert (found_labels == labels).all()


def test_any_reader_of_csv_reads_what_is_written(tmp_path):
    X = np.arange(784, dtype=np.uint8)[None]

    lines = list(csv.reader(encode_kaggle_csv(X, np.array([4], np.uint8)).decode("ascii").splitlines()))

    assert lines == [HEADER.split(","), ["4", *map(str, X[0].tolist())]]


@pytest.mark.parametrize(("end", "encoding"), [("\r\n", "utf-8"), ("\n", "utf-8-sig")], ids=["CRLF", "with a mark"])
def test_what_a_spreadsheet_saves_is_read(write, end, encoding):
    _, labels = read_kaggle_csv(write(HEADER, ROW, end=end, encoding=encoding))

    assert labels.tolist() == [7]


def test_empty_lines_are_no_rows(write):
    _, labels = read_kaggle_csv(write(HEADER, ROW, "", ROW, ""))

    assert labels.tolist() == [7, 7]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (ROW + ",0", "this row has 786 numbers"),
        (ROW[:-4], "this row has 784 numbers"),
        ("7", "this row has 1 numbers"),
        (ROW.replace("255", "256"), "whole numbers from 0 to 255"),
        (ROW.replace("255", "-1"), "whole numbers from 0 to 255"),
        (ROW.replace("255", "1.5"), "whole numbers from 0 to 255"),
        (ROW.replace("255", ""), "whole numbers from 0 to 255"),
        (ROW.replace("255", "nan"), "whole numbers from 0 to 255"),
        ("1" + ROW, "label is not a digit"),
    ],
)
@pytest.mark.parametrize("n_before", [0, 1, 4])
def test_a_wrong_row_is_named_by_its_line(write, monkeypatch, row, reason, n_before):
    monkeypatch.setattr(kaggle, "_ROWS", 3)
    path = write(HEADER, *[ROW] * n_before, row, ROW)

    with pytest.raises(GradkitError, match=reason) as raised:
        read_kaggle_csv(path)

    assert raised.value.where == f"{path}:{n_before + 2}"


def test_the_file_whose_labels_kaggle_keeps_is_recognised(write):
    with pytest.raises(GradkitError, match="it has no labels"):
        read_kaggle_csv(write(HEADER.removeprefix("label,"), ROW.removeprefix("7,")))


@pytest.mark.parametrize("header", ["", "label", ROW, HEADER + ",pixel784", HEADER.replace("pixel9,", "p9,")])
def test_another_header_is_refused(write, header):
    with pytest.raises(GradkitError, match="its first line is not"):
        read_kaggle_csv(write(header, ROW))


def test_a_header_alone_is_no_data(write):
    with pytest.raises(GradkitError, match="no rows"):
        read_kaggle_csv(write(HEADER, ""))


def test_a_packed_file_is_recognised(tmp_path):
    (tmp_path / "train.csv").write_bytes(b"PK\x03\x04\xff\xfe")

    with pytest.raises(GradkitError, match="is it still packed"):
        read_kaggle_csv(tmp_path / "train.csv")


@pytest.mark.parametrize("name", ["missing.csv", "."])
def test_what_is_no_file_is_told(tmp_path, name):
    with pytest.raises(GradkitError, match="cannot be read"):
        read_kaggle_csv(tmp_path / name)


def test_a_file_of_another_size_altogether_is_not_read(tmp_path):
    path = tmp_path / "train.csv"
    with path.open("wb") as file:
        file.truncate(kaggle.MOST_BYTES + 1)  # a hole: it takes no room

    with pytest.raises(GradkitError, match="larger than"):
        read_kaggle_csv(path)


def test_memory_stays_near_that_of_the_images(tmp_path, monkeypatch):
    monkeypatch.setattr(kaggle, "_ROWS", 100)
    X = np.full((3000, 784), 200, np.uint8)
    path = tmp_path / "train.csv"
    path.write_bytes(encode_kaggle_csv(X, np.zeros(3000, np.uint8)))
    tracemalloc.start()
    try:
        read_kaggle_csv(path)

        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 9e6
    assert peak < 2.5 * X.nbytes
