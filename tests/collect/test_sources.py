import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.collect import sources
from autograder.collect.sources import deliveries
from autograder.errors import GradkitError


def contents(source: Path, assignment) -> dict[str, object]:
    """Return what a source holds of each student: the names of the files, or the problems where there are none."""
    with deliveries(source, assignment) as there:
        read = [(delivery.student, delivery.read()) for delivery in there.found]
    return {student: sorted(intake.files) or intake.problems for student, intake in read}


def problems(source: Path, assignment) -> tuple[str, ...]:
    with deliveries(source, assignment) as there:
        return there.problems


def test_a_folder_may_hold_folders_and_zips(inbox, assignment, put, packed):
    put(inbox / "anna/activations.py")
    put(inbox / "ben/ch05_logistic_regression/classifier.py")
    put(inbox / "carl.zip", packed({"activations.py": b"c"}))
    put(inbox / "dora.ZIP", packed({"ch05_logistic_regression/classifier.py": b"d"}))

    assert contents(inbox, assignment) == {
        "anna": ["activations.py"],
        "ben": ["classifier.py"],
        "carl": ["activations.py"],
        "dora": ["classifier.py"],
    }
    assert problems(inbox, assignment) == ()


def test_a_zip_may_hold_folders_and_zips(inbox, assignment, put, packed):
    inner = packed({"ch05_logistic_regression/activations.py": b"c"})
    files = {
        "anna/activations.py": b"a",
        "ben/ch05_logistic_regression/classifier.py": b"b",
        "carl.zip": inner,
        "dora/": b"",
    }
    source = put(inbox / "class.zip", packed(files))

    found = contents(source, assignment)

    assert found.pop("dora") == ("activations.py is missing", "classifier.py is missing")
    assert found == {"anna": ["activations.py"], "ben": ["classifier.py"], "carl": ["activations.py"]}
    assert problems(source, assignment) == ()


@pytest.mark.parametrize("outer", ["submissions", "ch05_logistic_regression"])
def test_a_zip_may_have_one_folder_around_everything(inbox, assignment, put, packed, outer):
    files = {
        f"{outer}/": b"",
        f"{outer}/anna/activations.py": b"a",
        f"{outer}/ben.zip": packed({"classifier.py": b"b"}),
        "__MACOSX/submissions/._anna": b"",
    }
    source = put(inbox / "class.zip", packed(files))

    assert contents(source, assignment) == {"anna": ["activations.py"], "ben": ["classifier.py"]}
    assert problems(source, assignment) == ()


@pytest.mark.parametrize("path", ["anna/activations.py", "anna/ch05_logistic_regression/activations.py"])
def test_a_class_of_one_is_not_taken_for_a_folder_around_everything(inbox, assignment, put, packed, path):
    source = put(inbox / "class.zip", packed({path: b"a", "anna/old/activations.py": b"o"}))

    assert contents(source, assignment) == {"anna": ["activations.py"]}


STUDENTS = ["Žofie Ångström", "a+b@example.org", "..anna", ".hidden", "100%", "李 小龍", "anna\nben", "x" * 200]


@pytest.mark.parametrize("student", STUDENTS)
def test_any_name_is_a_students_id(inbox, assignment, put, packed, student):
    put(inbox / student / "activations.py")
    source = put(inbox.parent / "class.zip", packed({f"{student}/activations.py": b"a"}))

    assert contents(inbox, assignment) == {student: ["activations.py"]}
    assert contents(source, assignment) == {student: ["activations.py"]}


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_that_can_be_a_folders_name_is_one_students_id(inbox, assignment, packed, student):
    source = inbox.parent / "class.zip"
    source.write_bytes(packed({f"all/{student}/activations.py": b"a", "all/someone else/activations.py": b"b"}))

    with deliveries(source, assignment) as there:
        found = [delivery.student for delivery in there.found]

    composed = unicodedata.normalize("NFC", student)
    if composed in found:
        assert sorted(found) == sorted([composed, "someone else"])
    else:  # ".", "..", what other programs leave behind
        assert found == ["someone else"]
        assert there.problems or student in sources._LITTER


def test_ids_that_differ_in_case_are_different_students(inbox, assignment, put):
    put(inbox / "anna/activations.py")
    put(inbox / "Anna/classifier.py")

    assert contents(inbox, assignment) == {"Anna": ["classifier.py"], "anna": ["activations.py"]}


def test_ids_are_the_same_however_an_accent_is_written(inbox, assignment, put, packed):
    put(inbox / "Zoe\u0308/activations.py")
    source = put(inbox.parent / "class.zip", packed({"Zoe\u0308/activations.py": b"", "x/classifier.py": b""}))

    assert list(contents(inbox, assignment)) == ["Zo\u00eb"]
    assert list(contents(source, assignment)) == ["Zo\u00eb", "x"]


def test_ids_in_a_zip_that_does_not_say_that_it_is_utf8_are_read_all_the_same(inbox, assignment, put, packed):
    content = packed({"Z@@oe/activations.py": b"a", "x/activations.py": b"x"})
    source = put(inbox / "class.zip", content.replace(b"Z@@oe", "Zëoe".encode()))

    assert list(contents(source, assignment)) == ["Zëoe", "x"]


def test_a_name_that_is_no_text_is_told(inbox, assignment):
    os.mkdir(os.fsencode(inbox) + b"/\xff")  # noqa: PTH102 - a path that is bytes

    assert contents(inbox, assignment) == {}
    assert problems(inbox, assignment) == (
        "\ufffd/: its name is not valid UTF-8, so nobody knows whose it is; rename it and collect again",
    )


def test_what_belongs_to_nobody_is_told_and_left_alone(inbox, assignment, put):
    put(inbox / "notes.txt")
    put(inbox / "activations.py")
    put(inbox / "ch05_logistic_regression/activations.py")
    put(inbox / ".DS_Store")
    put(inbox / "__MACOSX/anna/activations.py")
    os.mkfifo(inbox / "pipe.zip")
    (inbox / "anna").symlink_to("ch05_logistic_regression")

    assert contents(inbox, assignment) == {}
    assert problems(inbox, assignment) == (
        "activations.py: lies beside the students' folders, so nobody knows whose it is; left alone",
        "anna: a link; links are not followed, left alone",
        "ch05_logistic_regression/: named like the assignment, not like a student; left alone",
        "notes.txt: neither a folder nor a zip; left alone",
        "pipe.zip: neither a folder nor a zip; left alone",
    )


def test_what_belongs_to_nobody_in_a_zip_is_told_and_left_alone(inbox, assignment, put, packed):
    files = {
        "anna/activations.py": b"a",
        "activations.py": b"",
        "notes.txt": b"",
        ".DS_Store": b"",
        "../ben/activations.py": b"",
        "/carl/activations.py": b"",
        "do_ra/activations.py": b"",
        "ch05_logistic_regression/activations.py": b"",
    }
    source = put(inbox / "class.zip", packed(files).replace(b"do_ra", b"do\0ra"))

    assert contents(source, assignment) == {"anna": ["activations.py"]}
    assert problems(source, assignment) == (
        "activations.py: lies beside the students' folders, so nobody knows whose it is; left alone",
        "notes.txt: neither a folder nor a zip; left alone",
        "ch05_logistic_regression/: named like the assignment, not like a student; left alone",
        "'../ben/activations.py' and 2 more in the zip: no path that a file can have in a folder; left alone",
    )


def test_a_broken_zip_leaves_the_rest_of_the_class(inbox, assignment, put, packed):
    put(inbox / "anna.zip", b"no zip at all")
    put(inbox / "ben.zip", packed({"activations.py": b"b"}))
    source = put(
        inbox.parent / "class.zip",
        packed({"carl.zip": b"PK", "dora/activations.py": b"d"}),
    )

    broken = ("the zip is damaged or cut off, or is no zip: nothing in it was read",)
    assert contents(inbox, assignment) == {"anna": broken, "ben": ["activations.py"]}
    assert contents(source, assignment) == {"carl": broken, "dora": ["activations.py"]}


def test_a_zip_in_a_students_zip_is_not_opened(inbox, assignment, put, packed):
    put(inbox / "anna.zip", packed({"inner.zip": packed({"activations.py": b"a"})}))

    told = "is missing; found inner.zip, which was not opened: the files themselves are asked for"
    assert contents(inbox, assignment) == {"anna": (f"activations.py {told}", f"classifier.py {told}")}


def test_a_students_large_zip_is_not_read(inbox, assignment, put, packed):
    large = bytes(8 * 1024 * 1024 + 1)
    put(inbox / "anna.zip", large)
    source = put(inbox.parent / "class.zip", packed({"anna.zip": large, "ben/": b""}))

    refused = ("the zip is larger than 8 MB: it was not read",)
    assert contents(inbox, assignment) == {"anna": refused}
    assert contents(source, assignment)["anna"] == refused


def test_a_students_folder_of_thousands_of_files_in_a_zip_is_not_read(inbox, assignment, put, packed):
    files = {f"anna/{number}.txt": b"" for number in range(2_001)}
    source = put(inbox / "class.zip", packed({**files, "ben/activations.py": b"b"}))

    assert contents(source, assignment) == {
        "anna": ("the folder holds more than 2,000 files: nothing in it was read",),
        "ben": ["activations.py"],
    }


def test_a_source_that_is_not_there_is_an_error(inbox, assignment):
    with pytest.raises(GradkitError, match="the source is not there"), deliveries(inbox / "no", assignment):
        pass


def test_a_source_that_is_neither_folder_nor_zip_is_an_error(inbox, assignment, put):
    source = put(inbox / "class.zip", b"notes")

    with pytest.raises(GradkitError, match="is no zip"), deliveries(source, assignment):
        pass


def test_a_source_that_is_a_pipe_is_an_error(inbox, assignment):
    os.mkfifo(inbox / "class.zip")

    with (
        pytest.raises(GradkitError, match="is neither a folder nor a zip"),
        deliveries(inbox / "class.zip", assignment),
    ):
        pass


def test_a_zip_of_a_class_that_is_too_large_is_an_error(inbox, assignment):
    source = inbox / "class.zip"
    with source.open("wb") as file:
        file.truncate(sources.MAX_CLASS + 1)

    with pytest.raises(GradkitError, match="is larger than 1 GB"), deliveries(source, assignment):
        pass


def test_a_zip_of_a_class_with_too_many_files_is_an_error(inbox, assignment, put, packed, monkeypatch):
    monkeypatch.setattr(sources, "MAX_CLASS_ENTRIES", 10)
    source = put(inbox / "class.zip", packed({f"{number}/activations.py": b"" for number in range(11)}))

    with pytest.raises(GradkitError, match="holds more than 10 files"), deliveries(source, assignment):
        pass
