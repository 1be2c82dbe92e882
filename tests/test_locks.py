"""One gradkit at a time in a course folder, and no lock that outlives who has it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.errors import GradkitError
from autograder.locks import locked

HOLD = """
import sys
from pathlib import Path
from autograder.locks import locked
with locked(Path(sys.argv[1]), "gradkit score ch05"):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def held(root: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process hold the lock, until its standard input is closed."""
    command = [sys.executable, "-c", HOLD, str(root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
        if other.poll() is None:
            other.communicate("")


def is_free(root: Path) -> bool:
    try:
        with locked(root, "gradkit"):
            return True
    except GradkitError:
        return False


def test_the_second_is_refused_and_told_who_is_at_work(tmp_path):
    with held(tmp_path) as other, pytest.raises(GradkitError) as caught, locked(tmp_path, "gradkit collect ch05"):
        pass

    assert f"another gradkit is at work in this course: gradkit score ch05, process {other.pid} on" in caught.value.what
    assert caught.value.where == str(tmp_path / ".gradkit" / "lock")


def test_the_lock_is_free_when_its_holder_is_done(tmp_path):
    with held(tmp_path):
        busy = is_free(tmp_path)

    assert not busy
    assert is_free(tmp_path)


def test_a_killed_holder_leaves_no_lock_behind(tmp_path):
    with held(tmp_path) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()

    assert (tmp_path / ".gradkit" / "lock").read_text().startswith("gradkit score ch05")
    assert is_free(tmp_path)


def test_an_error_gives_the_lock_back(tmp_path):
    with pytest.raises(ZeroDivisionError), locked(tmp_path, "gradkit"):
        raise ZeroDivisionError

    assert is_free(tmp_path)


def test_who_has_the_lock_may_take_it_again_and_keeps_it_to_the_end(tmp_path):
    with locked(tmp_path, "gradkit"), ThreadPoolExecutor(1) as elsewhere:
        with locked(tmp_path, "gradkit"):
            pass
        free = elsewhere.submit(is_free, tmp_path).result()

    assert not free
    assert is_free(tmp_path)


def test_two_courses_do_not_get_in_each_others_way(tmp_path):
    for name in "ab":
        (tmp_path / name).mkdir()

    with locked(tmp_path / "a", "gradkit"):
        assert is_free(tmp_path / "b")


def test_a_process_that_outlives_the_holder_does_not_hold_the_lock(tmp_path):
    command = [sys.executable, "-c", "input(1)"]
    with locked(tmp_path, "gradkit"):
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False)
        assert child.stdout is not None
        assert child.stdout.read(1) == b"1"
    free = is_free(tmp_path)
    child.communicate(b"\n")

    assert free


def test_the_lock_is_its_owners_alone(tmp_path):
    with locked(tmp_path, "gradkit"):
        pass

    assert (tmp_path / ".gradkit").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / ".gradkit" / "lock").stat().st_mode & 0o777 == 0o600


def test_a_lock_holds_on_a_full_disk_though_it_cannot_say_who_has_it(tmp_path, full_disk):
    with full_disk(), locked(tmp_path, "gradkit"), ThreadPoolExecutor(1) as elsewhere:
        free = elsewhere.submit(is_free, tmp_path).result()

    assert not free


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path, read_only):
    refused = pytest.raises(GradkitError, match=r"cannot be locked \(Permission denied\)")

    with read_only(tmp_path), refused, locked(tmp_path, "gradkit"):
        pass


def test_a_link_in_the_place_of_the_lock_is_not_followed(tmp_path):
    (tmp_path / ".gradkit").mkdir()
    (tmp_path / "precious").write_text("precious")
    (tmp_path / ".gradkit" / "lock").symlink_to(tmp_path / "precious")

    with pytest.raises(GradkitError, match="cannot be locked"), locked(tmp_path, "gradkit"):
        pass

    assert (tmp_path / "precious").read_text() == "precious"
