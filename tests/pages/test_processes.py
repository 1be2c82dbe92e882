"""Shared work: all of it is done, and what goes wrong in another process is told here."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from autograder.course import read_record, write
from autograder.errors import GradkitError
from autograder.pages.processes import each


@pytest.mark.parametrize("processes", [0, 1, 2])
def test_work_is_done_on_each_item(tmp_path, processes):
    paths = [tmp_path / str(n) for n in range(20)]

    each(partial(write, content=b"done"), paths, processes=processes)

    assert all(path.read_bytes() == b"done" for path in paths)


@pytest.mark.parametrize("processes", [1, 2])
def test_an_error_that_can_be_put_right_crosses_as_it_is(tmp_path, processes):
    missing = tmp_path / "s01.json"

    with pytest.raises(GradkitError, match="there is no record") as caught:
        each(read_record, [missing], processes=processes)

    assert caught.value.where == str(missing)
    assert caught.value.remedy == "run `gradkit score` first"


def test_an_error_of_the_program_crosses_too(tmp_path):
    with pytest.raises(NotADirectoryError):
        each(Path.rmdir, [Path(__file__)], processes=2)


def test_a_process_that_ends_in_the_middle_is_an_error_that_says_what_to_do():
    with pytest.raises(GradkitError, match="was ended from outside") as caught:
        each(os._exit, [1], processes=2)

    assert "run the command again" in caught.value.remedy
