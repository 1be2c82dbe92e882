import io
import struct
import time
import tracemalloc
import warnings
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.collect.archive import MAX_ARCHIVE, opened, read_zip
from autograder.collect.intake import MAX_ENTRIES, MAX_FILE, Refused

NAMES = ["activations.py", "classifier.py"]
BOTH = {"activations.py": b"a" * 500, "classifier.py": b"c" * 500}


def test_files_are_read_at_the_top(packed):
    intake = read_zip(packed(BOTH), NAMES)

    assert intake.files == BOTH
    assert intake.problems == ()


def test_files_are_read_in_the_named_folder(packed):
    content = packed({"ch05/": b"", "ch05/activations.py": b"a", "ch05/given.py": b"g"})

    intake = read_zip(content, NAMES[:1], inside="ch05")

    assert intake.files == {"activations.py": b"a"}
    assert intake.problems == ()


def test_a_zip_made_on_windows_is_understood(packed):
    intake = read_zip(packed({"ch05\\activations.py": b"a"}), NAMES[:1], inside="ch05")

    assert intake.files == {"activations.py": b"a"}


@pytest.fixture
def two_hours_east(monkeypatch):
    monkeypatch.setenv("TZ", "Etc/GMT-2")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("two_hours_east")
def test_dates_are_taken_as_local_time():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("activations.py", (2026, 10, 1, 14, 0, 0)), b"a")

    intake = read_zip(stream.getvalue(), NAMES)

    assert intake.modified is not None
    assert intake.modified.isoformat() == "2026-10-01T12:00:00+00:00"


@pytest.mark.parametrize("stamp", [struct.pack("<HH", 0, 33), b"\xff" * 4], ids=["none", "impossible"])
def test_a_date_that_says_nothing_is_no_date(packed, stamp):
    content = bytearray(packed({"activations.py": b"a"}))
    at = content.rindex(b"PK\1\2") + 12
    content[at : at + 4] = stamp

    intake = read_zip(bytes(content), NAMES[:1])

    assert intake.files == {"activations.py": b"a"}
    assert intake.modified is None


@pytest.mark.parametrize(
    "path", ["../activations.py", "/activations.py", "ch05/../activations.py", "..\\activations.py", "a//b"]
)
def test_a_path_that_leads_elsewhere_is_left_alone_and_told(packed, path):
    intake = read_zip(packed({path: b"evil", "classifier.py": b"c"}), NAMES[1:], inside="ch05")

    assert intake.files == {"classifier.py": b"c"}
    assert intake.problems == (
        f"'{path.replace(chr(92), '/')}' in the zip: no path that a file can have in a folder; left alone",
    )


def test_a_name_with_a_nul_is_not_the_name_before_it(packed):
    content = packed({"activations.py": b"right", "activations.py_.txt": b"wrong"})

    intake = read_zip(content.replace(b"activations.py_.txt", b"activations.py\0.txt"), NAMES[:1])

    assert intake.files == {"activations.py": b"right"}
    assert intake.problems == (
        "'activations.py\ufffd.txt' in the zip: no path that a file can have in a folder; left alone",
    )


def test_of_two_entries_with_one_name_the_last_is_taken():
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")  # zipfile's own, about just this
        archive.writestr("activations.py", b"first")
        archive.writestr("activations.py", b"last")

    intake = read_zip(stream.getvalue(), NAMES[:1])

    assert intake.files == {"activations.py": b"last"}
    assert intake.problems == ("activations.py stands in the zip 2 times: the last was taken",)


def test_a_name_in_another_case_is_told(packed):
    intake = read_zip(packed({"Activations.PY": b"a"}), NAMES[:1])

    assert intake.files == {}
    assert intake.problems == ("activations.py is missing; found Activations.PY: the name must be activations.py",)


@pytest.mark.parametrize(
    ("mode", "reason"),
    [(0o120777, "is a link: the file itself is asked for"), (0o010666, "is not a plain file")],
    ids=["link", "pipe"],
)
def test_an_entry_that_is_no_plain_file_is_refused(mode, reason):
    stream = io.BytesIO()
    entry = zipfile.ZipInfo("activations.py")
    entry.external_attr = mode << 16
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(entry, b"/etc/passwd")

    intake = read_zip(stream.getvalue(), NAMES[:1])

    assert intake.files == {}
    assert intake.problems == (f"activations.py {reason}",)


def test_an_encrypted_entry_is_refused_and_the_rest_is_read(packed):
    content = bytearray(packed(BOTH))
    content[content.index(b"PK\1\2") + 8] |= 1
    content[content.index(b"PK\3\4") + 6] |= 1

    intake = read_zip(bytes(content), NAMES)

    assert set(intake.files) == {"classifier.py"}
    assert intake.problems == ("activations.py is encrypted: a zip without a password is asked for",)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_cannot_be_stopped_at_a_limit_is_refused(packed, method):
    intake = read_zip(packed({"activations.py": b"a"}, method=method), NAMES[:1])

    assert intake.problems == ("activations.py is packed in an unusual way: an ordinary zip is asked for",)


@pytest.fixture(scope="module")
def bomb() -> bytes:
    stream = io.BytesIO()
    megabyte = bytes(1 << 20)
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("activations.py", "w") as entry,
    ):
        for _ in range(50):
            entry.write(megabyte)
    return stream.getvalue()


def test_a_bomb_is_read_to_the_limit_and_no_further(bomb):
    tracemalloc.start()
    try:
        intake = read_zip(bomb, NAMES[:1])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert intake.problems == ("activations.py is larger than 256 kB: it was not read",)
    assert peak < 8 * MAX_FILE


def test_a_bomb_that_lies_about_its_size_is_damaged(bomb):
    lying = bytearray(bomb)
    at = lying.rindex(b"PK\1\2") + 24
    lying[at : at + 4] = struct.pack("<I", 100)

    intake = read_zip(bytes(lying), NAMES[:1])

    assert intake.problems == ("activations.py is damaged or cut off inside the zip",)


def test_an_entry_whose_bytes_are_damaged_leaves_the_others(packed):
    content = packed(BOTH, method=zipfile.ZIP_STORED).replace(b"aaa", b"bbb", 1)

    intake = read_zip(content, NAMES)

    assert set(intake.files) == {"classifier.py"}
    assert intake.problems == ("activations.py is damaged or cut off inside the zip",)


@pytest.mark.parametrize("content", [b"", b"PK", b"Rar!\x1a\x07\x00", b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_zip_is_told(content):
    intake = read_zip(content, NAMES)

    assert intake.problems == ("the zip is damaged or cut off, or is no zip: nothing in it was read",)


def test_a_zip_that_was_cut_off_is_told(packed):
    intake = read_zip(packed(BOTH)[:-30], NAMES)

    assert intake.problems == ("the zip is damaged or cut off, or is no zip: nothing in it was read",)


@pytest.mark.parametrize("told", [10_000, 1], ids=["honest", "lying"])
def test_a_zip_of_ten_thousand_files_is_refused_whatever_it_says(packed, told):
    content = bytearray(packed({f"{number}.txt": b"" for number in range(10_000)} | BOTH))
    content[-14:-10] = struct.pack("<HH", told, told)

    intake = read_zip(bytes(content), NAMES)

    assert intake.problems == ("the zip holds more than 2,000 files: nothing in it was read",)


def test_a_zip_of_as_many_files_as_allowed_is_read(packed):
    content = packed({f"{number}.txt": b"" for number in range(MAX_ENTRIES - 2)} | BOTH)

    assert read_zip(content, NAMES).files == BOTH


def test_a_table_of_contents_that_is_too_long_is_not_even_read(packed):
    content = packed({f"{number}{'x' * 9_000}": b"" for number in range(10)})

    with pytest.raises(Refused, match="a table of contents that is far too long"), opened(io.BytesIO(content), 50):
        pass


def test_a_zip_that_is_too_large_is_refused():
    intake = read_zip(bytes(MAX_ARCHIVE + 1), NAMES)

    assert intake.problems == ("the zip is larger than 8 MB: it was not read",)


def whole() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in BOTH.items():
            archive.writestr(name, content)
        archive.writestr("ch05/activations.py", b"again")
    return stream.getvalue()


def assert_every_file_is_there_or_told(content: bytes) -> None:
    intake = read_zip(content, NAMES, inside="ch05")

    assert set(intake.files) <= set(NAMES)
    assert intake.problems or len(intake.files) == len(NAMES)


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_bytes_at_all_give_problems_and_no_exception(content):
    assert_every_file_is_there_or_told(content)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_under_a_zips_last_line_give_problems_and_no_exception(content):
    last = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(content), 0, 0)

    assert_every_file_is_there_or_told(b"PK\1\2" + content + last)


@given(
    changes=st.lists(st.tuples(st.integers(0, len(whole()) - 1), st.integers(0, 255)), max_size=8),
    end=st.integers(0, 40),
)
@settings(max_examples=300, deadline=None)
def test_a_zip_with_any_bytes_changed_gives_problems_and_no_exception(changes, end):
    content = bytearray(whole())
    for at, byte in changes:
        content[at] = byte

    assert_every_file_is_there_or_told(bytes(content[: len(content) - end]))
