"""The rubric of the digits: a table that is read, and a picture of one of its rows."""

import re

import numpy as np
import pytest

from autograder.rubric import (
    FigureSeen,
    Mismatch,
    VirtualFile,
    assert_close,
    assert_close_up_to,
    assert_figure,
    assert_scale,
    assert_unchanged,
    describe,
    fail,
    matrix,
    numeric,
    remark,
)

SIDE = 28
N_PIXELS = SIDE * SIDE

# ---------------------------------------------------------------- load_mnist

SCALES = {"the pixels as they stand in the file, 0 to 255": 255.0, "the pixels divided by 256": 255.0 / 256.0}
"""What the right pixels, 0 to 1, may be multiplied by without being wrong."""

ORDER = (
    "The images come in another order than in the file. Pixels and labels still belong together, so nothing is lost."
)
ONE_SIZE = (
    "It reads images of 784 pixels only, the size of MNIST's, so nothing is lost. How many pixels an image has is what "
    "the file says: the example in the docstring has three."
)
MISSING_ROW = "A row too few, or one too many, is marked with the pixels, and not a second time with the labels."


def table(draw, labels, n_pixels=N_PIXELS):
    """Return a file in Kaggle's layout and its pixels: one image a label, no two alike, most of them pale."""
    n_samples = len(labels)
    inked = draw.random((n_samples, n_pixels)) < 0.4
    pixels = np.where(inked, draw.integers(1, 200, (n_samples, n_pixels)), 0)
    pixels[:, :2] = pixels[:, -2:] = 90 + 10 * np.arange(n_samples)[:, np.newaxis]
    pixels[draw.integers(n_samples), n_pixels // 2] = 255
    lines = [",".join(["label", *(f"pixel{i}" for i in range(n_pixels))])]
    lines += [",".join(map(str, [label, *row])) for label, row in zip(labels, pixels.tolist(), strict=True)]
    return VirtualFile("digits.csv", ("\n".join(lines) + "\n").encode()), pixels


def tables(draw):
    """Return two tables, (file, pixels, labels), of different length; the labels of one differ from each other."""
    found = []
    for labels in (draw.permutation(10), np.array([3, 9, 0, 4, 7, 4])[draw.permutation(6)]):
        file, pixels = table(draw, labels.tolist())
        found.append((file, pixels, labels))
    return found


def pair(came):
    """Return the pixels and the labels that should have come."""
    if not isinstance(came, tuple | list) or len(came) != 2:
        fail("pair", "Two arrays are asked for: return X, labels.")
    return came


def order_of(X, pixels):
    """Return which row of the file each row of X is, where they are the same but for order and scale; or None."""
    try:
        got = numeric(X, pixels.shape)
        order = np.empty(len(got), dtype=int)
        order[np.lexsort(got.T)] = np.lexsort(pixels.T)
        assert_close_up_to(got, pixels[order] / 255.0, SCALES)
    except Mismatch:
        return None
    return order


def assert_rows(X, pixels):
    """Pass if there are as many rows as images, and say what may have happened if there are not."""
    rows = numeric(X)
    if rows.ndim == 2 and rows.shape[1] == pixels.shape[1]:
        if len(rows) == len(pixels) - 1:
            fail("row lost", "There is one row less than images in the file: the header is one line, and only one.")
        if len(rows) == len(pixels) + 1:
            fail("header", "There is one row more than images in the file: the header is no image.")


def is_same_but_for_one(came, labels):
    """Tell whether these are the labels with one more at one end, or one less."""
    short, long = sorted((came.ravel(), labels), key=len)
    return len(long) - len(short) == 1 and any(np.array_equal(short, part) for part in (long[1:], long[:-1]))


def reads_small_images(student, draw):
    """Tell whether images of 64 pixels are read, too."""
    file, pixels = table(draw, [7, 2, 5], 64)
    try:
        return order_of(pair(student.load_mnist(file))[0], pixels) is not None
    except AssertionError:  # whatever goes wrong here went right with 784 pixels
        return False


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many columns has a line of the file, and which of them are pixels?")
def test_load_mnist_values(student, draw):
    """load_mnist: gives the pixels of every image, a row each (in any scale)."""
    cases = tables(draw)
    results = [student.load_mnist(file) for file, _, _ in cases]

    for (_, pixels, _), came in zip(cases, results, strict=True):
        X = pair(came)[0]
        assert_rows(X, pixels)
        order = order_of(X, pixels)
        if order is None:
            assert_close_up_to(X, pixels / 255.0, SCALES)
        elif not np.array_equal(order, np.arange(len(pixels))):
            remark(ORDER)
    if not reads_small_images(student, draw):
        remark(ONE_SIZE)


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("In which column of the file do the labels stand, and does anything happen to them on the way?")
def test_load_mnist_labels(student, draw):
    """load_mnist: gives the label of every image, as it stands in the file."""
    cases = tables(draw)
    results = [student.load_mnist(file) for file, _, _ in cases]

    for (_, pixels, labels), came in zip(cases, results, strict=True):
        X, actual = pair(came)
        order = order_of(X, pixels)
        if order is not None:
            assert_close(actual, labels[order])
        elif is_same_but_for_one(numeric(actual), labels):
            remark(MISSING_ROW)
        else:
            assert_close(actual, labels)
        if getattr(actual, "dtype", np.dtype(int)).kind == "f":
            remark("The labels come as floats. A label is a whole number, with which one can index.")


@pytest.mark.points(4)
@pytest.mark.aspect("scale")
@pytest.mark.hint("What is the largest number that a pixel of the file can be, and what should become of it?")
def test_load_mnist_scale(student, draw):
    """load_mnist: scales the pixels so that 0 stays 0 and 255 becomes 1."""
    for file, pixels, _ in tables(draw):
        X = pair(student.load_mnist(file))[0]
        order = order_of(X, pixels)
        assert_scale(X, pixels[order if order is not None else slice(None)] / 255.0, SCALES)


# ---------------------------------------------------------------- show_digit

ROOM = 0.006
"""How far a picture may be off, as a share of its range: pixels may have been made bytes again."""
CONTRAST = 0.05
"""The least share of the range of colours that a picture must take up to be seen at all."""


def image(draw):
    """Return a row of pixels, most of them 0, whose picture looks different from every side."""
    x = np.where(draw.random(N_PIXELS) < 0.4, draw.random(N_PIXELS), 0.0)
    x[draw.permutation(N_PIXELS)[:2]] = 1.0
    return x


def pictures_in(came):
    """Return the pictures of a figure as matrices of grey; colours become their mean."""
    seen = [picture for axes in assert_figure(came).axes for picture in axes.images]
    found = [p[:, :, :3].mean(axis=2) if p.ndim == 3 and p.shape[2] in (3, 4) else p for p in seen]
    if not found:
        fail("no picture", "The figure holds no picture: show the pixels with imshow.")
    return found


def shows(seen, square):
    """Tell whether a picture shows these pixels, in any colours: brighter, darker, inverted."""
    if seen.shape != square.shape or not np.isfinite(seen).all() or np.ptp(seen) == 0:
        return False
    spread = square - square.mean()
    factor = np.sum(spread * seen) / np.sum(spread**2)
    if factor == 0:
        return False
    return bool(np.abs((seen - seen.mean()) / factor - spread).max() < ROOM)


def assert_shows(came, x):
    """Pass if a figure holds the picture of one image; say in which way it was turned if it does not."""
    pictures, square = pictures_in(came), x.reshape(SIDE, SIDE)
    right = [seen for seen in pictures if shows(seen, square)]
    if any(np.ptp(seen) > CONTRAST for seen in right):
        return
    if right:
        fail(
            "one shade",
            "The whole picture has one and the same shade: its pixels take up next to nothing of the range of colours. "
            "Do vmin and vmax fit pixels from 0 to 1?",
        )
    for name, text, other in (
        ("transposed", "The picture has its rows and columns swapped: it lies on its side, and mirrored.", square.T),
        (
            "upside down",
            "The picture stands on its head: its first row is at the bottom. The order of the rows decides that, and "
            "so do origin, the limits of the y axis, and pcolormesh, which begins below.",
            square[::-1],
        ),
        ("mirrored", "The picture is mirrored: its first column came last.", square[:, ::-1]),
    ):
        if any(shows(seen, other) for seen in pictures):
            fail(name, text)
    if all(seen.shape[:2] != square.shape for seen in pictures):
        fail("not square", "The picture has not the shape of the image, 28 rows of 28 pixels.")
    if any(len(np.unique(seen)) <= 2 for seen in pictures):
        fail("two shades", "The picture has lost its shades of grey: show the pixels as the numbers that they are.")
    fail("pixels", "The picture has the right shape, but does not show the pixels that were given.")


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("The pixels come row by row. What shape does the picture have, and where is its first row?")
def test_show_digit_values(student, draw):
    """show_digit: shows the pixels as a picture of 28 x 28."""
    cases = [(image(draw), label) for label in (4, 9)]
    results = [student.show_digit(*case) for case in cases]

    for (x, _), came in zip(cases, results, strict=True):
        assert_shows(came, x)


def says(label):
    """Return the pattern of a text that holds a label as a number of its own."""
    return re.compile(rf"(?<![\d.]){label}(?!\d)")


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which method of the axes (or function of pyplot) sets the text above the picture?")
def test_show_digit_title(student, draw):
    """show_digit: has the label in its title."""
    labels = [0, int(draw.integers(1, 10))]
    results = [student.show_digit(image(draw), label) for label in labels]

    titles = [[axes.title for axes in assert_figure(came).axes] for came in results]
    of_zero, of_other = (any(map(says(label).search, found)) for label, found in zip(labels, titles, strict=True))
    if of_other and not of_zero and not any(titles[0]):
        fail("no title for 0", "A 0 has no title. `if label:` is false for 0, which is a label like any other.")
    if not (of_zero and of_other):
        fail("title", "The label is not in the title of the axes, which plt.title or axes.set_title sets.")


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line change x itself: `x.shape = ...`, `x *= 255`?")
def test_show_digit_inputs(student, draw):
    """show_digit: leaves the pixels as they were."""
    for label in (2, 5):
        student.show_digit(image(draw), label)

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- pictures


def picture_show_digit(show_digit):
    """A seven that was drawn with three strokes."""
    square = np.zeros((SIDE, SIDE))
    square[4:7, 6:22] = 1.0
    for row in range(7, 25):
        left = 20 - (row - 7) * 2 // 3
        square[row, left : left + 3] = 1.0
    square[13:15, 10:21] = 0.6
    came = show_digit(square.ravel(), 7)
    seen = pictures_in(came if isinstance(came, FigureSeen) else describe(came))
    return matrix(seen[0], (SIDE, SIDE), title="A seven of 28 x 28 pixels")
