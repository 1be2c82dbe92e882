import os
import socket
from pathlib import Path

import pytest

from autograder.collect import read_folder
from autograder.collect.folder import take_folder
from autograder.collect.intake import MAX_FILE

NAMES = ["activations.py", "classifier.py"]


def test_files_come_as_the_bytes_that_they_are(tmp_path, put):
    put(tmp_path / "activations.py", b"\xff\xfe\x00 no text at all")
    put(tmp_path / "classifier.py", b"")

    files, _ = read_folder(tmp_path, NAMES)

    assert files == {"activations.py": b"\xff\xfe\x00 no text at all", "classifier.py": b""}


def test_files_are_found_in_the_named_folder(tmp_path, put):
    put(tmp_path / "ch05/activations.py", b"a")

    files, problems = read_folder(tmp_path, NAMES[:1], inside="ch05")

    assert files == {"activations.py": b"a"}
    assert problems == ()


def test_files_deeper_down_are_not_read(tmp_path, put):
    put(tmp_path / "ch05/ch05/activations.py")

    files, _ = read_folder(tmp_path, NAMES, inside="ch05")

    assert files == {}


def test_nothing_that_was_not_asked_for_is_opened(tmp_path, put, monkeypatch):
    for name in ["activations.py", "conftest.py", "sitecustomize.py", "numpy.py", "x.pth", "pytest.ini"]:
        put(tmp_path / name)
    opened: list[str] = []
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, *args, **kw: opened.append(str(path)) or real(path, *args, **kw))

    read_folder(tmp_path, NAMES)

    assert opened == [str(tmp_path), "activations.py"]


def test_the_newest_of_the_asked_files_dates_the_submission(tmp_path, put):
    put(tmp_path / "activations.py")
    newest = put(tmp_path / "classifier.py").stat().st_mtime_ns + 1_500_000_000
    os.utime(tmp_path / "classifier.py", ns=(newest, newest))
    (tmp_path / "notes.txt").write_text("written just now")

    intake = take_folder(tmp_path, NAMES)

    assert intake.modified is not None
    assert intake.modified.isoformat() == "2026-10-01T12:00:01.500000+00:00"


def link(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def dangling_link(path: Path) -> None:
    path.symlink_to("nowhere")


def hard_link(path: Path) -> None:
    (path.parent / "other").write_bytes(b"secret")
    path.hardlink_to(path.parent / "other")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    try:
        os.mknod(path, 0o020666, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("making a device takes more rights than this user has")


def unix_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the address of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(path.name)
    finally:
        os.chdir(here)


def large_file(path: Path) -> None:
    path.write_bytes(b"#" * (MAX_FILE + 1))


def sparse_file(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (link, "is a link: the file itself is asked for"),
        (dangling_link, "is a link: the file itself is asked for"),
        (hard_link, "is a hard link, a second name of some other file: a copy is asked for"),
        (pipe, "is not a plain file"),
        (device, "is not a plain file"),
        (unix_socket, "is not a plain file"),
        (Path.mkdir, "is not a plain file"),
        (large_file, "is larger than 256 kB: it was not read"),
        (sparse_file, "is larger than 256 kB: it was not read"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_anything_but_a_small_plain_file_is_refused_and_the_rest_is_read(tmp_path, put, make, reason):
    make(tmp_path / "activations.py")
    put(tmp_path / "classifier.py", b"c")

    files, problems = read_folder(tmp_path, NAMES)

    assert files == {"classifier.py": b"c"}
    assert problems == (f"activations.py {reason}",)


def test_a_file_as_large_as_allowed_is_read(tmp_path, put):
    put(tmp_path / "activations.py", b"#" * MAX_FILE)

    files, _ = read_folder(tmp_path, NAMES)

    assert len(files["activations.py"]) == MAX_FILE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path, put):
    put(tmp_path / "activations.py").chmod(0)

    _, problems = read_folder(tmp_path, NAMES[:1])

    assert problems == ("activations.py could not be read (Permission denied)",)


def test_a_folder_that_is_a_link_is_not_followed(tmp_path, put):
    put(tmp_path / "real/activations.py")
    (tmp_path / "anna").symlink_to("real")

    files, problems = read_folder(tmp_path / "anna", NAMES)

    assert files == {}
    assert problems == ("this is no folder, or a link to one: links are not followed",)


def test_an_inner_folder_that_is_a_link_is_not_followed(tmp_path, put):
    put(tmp_path / "secret/activations.py")
    (tmp_path / "anna").mkdir()
    (tmp_path / "anna/ch05").symlink_to("../secret")

    files, problems = read_folder(tmp_path / "anna", NAMES[:1], inside="ch05")

    assert files == {}
    assert "links are not followed" in problems[0]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    files, problems = read_folder(tmp_path / "nobody", NAMES)

    assert files == {}
    assert problems == ("the folder could not be read (No such file or directory)",)


def test_an_asked_file_is_found_among_thousands(tmp_path, put):
    for number in range(3_000):
        (tmp_path / f"{number}.txt").touch()
    put(tmp_path / "activations.py", b"a")

    files, problems = read_folder(tmp_path, NAMES[:1])

    assert files == {"activations.py": b"a"}
    assert problems == ()
