"""Every handout shows its picture, and docs/draw_pictures.py draws the pictures that lie there."""

from __future__ import annotations

import importlib.util
import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from autograder import catalog

SCRIPT = Path(__file__).resolve().parents[1] / "docs" / "draw_pictures.py"
ASSIGNMENTS = {assignment.name: assignment for assignment in catalog.assignments()}

SHRUNK, REACH = 4, 2
"""Pixels become one where pictures are compared, and how many of those a line or a letter may be moved."""

FAR, SHARE = 80.0, 0.0003
"""Colours so far apart are different, and the share of a picture that may be: matplotlib 3.8 to 3.11 stay below it."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """The folder with all pictures drawn anew."""
    spec = importlib.util.spec_from_file_location("draw_pictures", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("pictures")
    module.draw(folder)
    return folder


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB").reduce(SHRUNK), dtype=float)


def missing(A: np.ndarray, B: np.ndarray) -> float:
    """Return which share of A's pixels finds no like pixel of B in its neighbourhood."""
    height, width, _ = A.shape
    around = np.pad(B, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    moved = itertools.product(range(2 * REACH + 1), repeat=2)
    nearest = np.min([np.abs(A - around[i : i + height, j : j + width]).max(axis=2) for i, j in moved], axis=0)
    return np.mean(nearest > FAR)


def are_alike(A: np.ndarray, B: np.ndarray) -> bool:
    return A.shape == B.shape and max(missing(A, B), missing(B, A)) <= SHARE


@pytest.mark.parametrize("assignment", ASSIGNMENTS.values(), ids=ASSIGNMENTS)
def test_every_handout_shows_its_picture_and_says_what_is_to_be_seen(assignment):
    shown = re.findall(r"^!\[(.*)\]\((.*)\)$", assignment.handout.read_text(encoding="utf-8"), flags=re.MULTILINE)

    [(alternative, name)] = shown
    assert assignment.picture == assignment.handout.parent / name
    assert len(alternative.split()) >= 30


@pytest.mark.parametrize("assignment", ASSIGNMENTS.values(), ids=ASSIGNMENTS)
def test_a_picture_is_wide_enough_to_read_and_small_enough_to_send(assignment):
    with Image.open(assignment.picture) as image:
        width, height = image.size

    assert 900 <= width <= 1100
    assert height < width
    assert assignment.picture.stat().st_size < 60_000


def test_the_script_draws_a_picture_for_each_assignment(drawn):
    assert {path.parent.name for path in drawn.glob("*/picture.png")} == set(ASSIGNMENTS)


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_the_pictures_are_those_that_the_script_draws(drawn, name):
    new, old = drawn / name / "picture.png", ASSIGNMENTS[name].picture
    with Image.open(new) as image, Image.open(old) as committed:
        assert image.size == committed.size

    assert are_alike(pixels(new), pixels(old)), f"draw them again: python {SCRIPT.relative_to(SCRIPT.parents[1])}"


def test_a_picture_moved_by_a_few_pixels_is_alike_and_one_with_another_point_is_not():
    picture = pixels(ASSIGNMENTS["ch03_linear_regression"].picture)
    dotted = picture.copy()
    dotted[60:63, 100:103] = (11.0, 87.0, 208.0)

    assert are_alike(picture, np.roll(picture, 1, axis=1))
    assert not are_alike(picture, dotted)
