import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import catalog, content
from autograder.course import Course
from autograder.errors import GradkitError
from autograder.release import release, workspace

TEMPLATE = (".github/workflows/public-tests.yml", ".gitignore", "README.md", "conftest.py", "pyproject.toml")

STUB = '''"""Doubling."""


def double(x):
    """Return twice a number.

    More of it.
    """
    raise NotImplementedError("TODO: twice x")


class Doubler:
    """Doubles again and again."""
'''


@pytest.fixture
def tree(tmp_path):
    """A course with one assignment of one exercise, and all that must not be released."""
    files = {
        "assignments/ch00/double.py": STUB,
        "assignments/ch00/given.py": "two = 2\n",
        "assignments/ch00/README.md": "# Doubling\n",
        "assignments/ch00/picture.png": "a picture",
        "assignments/ch00/sketch.png": "another one",
        "assignments/ch00/notes.txt": "for staff",
        "solutions/ch00/double.py": "def double(x):\n    return 2 * x\n",
        "hidden/ch00/test_double.py": "",
    }
    for name, text in files.items():
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    root = tmp_path / "tree"
    return replace(
        content.tree(),
        assignments=root / "assignments",
        solutions=root / "solutions",
        hidden=root / "hidden",
        misconceptions=root / "misconceptions",
        forms=root / "forms",
    )


@pytest.fixture
def assignment(tree):
    return catalog.assignment("ch00", tree)


@pytest.fixture
def course(tmp_path):
    return Course(tmp_path / "course")


def held(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_every_release_is_exactly_an_allow_list_of_bytes(course):
    template = content.tree().student_template
    for assignment in catalog.assignments():
        released = release(course, assignment)
        allowed = {e.filename: e.stub.read_bytes() for e in assignment.exercises}
        allowed |= {given.name: given.read_bytes() for given in assignment.given}
        allowed |= {name: path.read_bytes() for name, path in assignment.data}
        allowed |= {"HANDOUT.md": assignment.handout.read_bytes()}
        allowed |= {"picture.png": (assignment.handout.parent / "picture.png").read_bytes()}
        allowed |= {name: (template / name).read_bytes() for name in TEMPLATE}
        listed = {"asked.json": (released.folder / "asked.json").read_bytes()}

        assert held(released.folder) == allowed | listed


def test_no_release_holds_a_hidden_test_a_solution_or_a_misconception():
    for assignment in catalog.assignments():
        released = " ".join(b"\n".join(workspace(assignment).values()).decode(errors="replace").split())
        for exercise in assignment.exercises:
            ours = [exercise.rubric, exercise.solution, *(m.path for m in exercise.misconceptions)]
            secrets = [path.read_text(encoding="utf-8") for path in ours]
            secrets += [item.hint for item in exercise.items] + [item.name for item in exercise.items]
            secrets += [wrong.sentence for wrong in exercise.misconceptions]

            assert [s for s in secrets if s and " ".join(s.split()) in released] == []


def test_the_workspace_of_a_small_assignment_holds_these_names(assignment):
    names = {"double.py", "given.py", "HANDOUT.md", "picture.png", "asked.json", *TEMPLATE}

    assert set(workspace(assignment)) == names


def test_the_workspace_of_an_assignment_without_a_picture_has_none(assignment):
    assert "picture.png" not in workspace(replace(assignment, picture=None))


def test_what_is_asked_is_listed_with_the_first_line_of_its_docstring(assignment):
    asked = json.loads(workspace(assignment)["asked.json"])

    assert asked == {
        "assignment": "ch00",
        "exercises": [
            {
                "file": "double.py",
                "functions": [
                    {"name": "double", "says": "Return twice a number."},
                    {"name": "Doubler", "says": "Doubles again and again."},
                ],
            }
        ],
    }


def test_two_sources_may_not_claim_one_name_even_in_other_capitals(tree):
    stub = tree.assignments / "ch00" / "Conftest.py"
    stub.write_text(STUB)
    (tree.hidden / "ch00" / "test_Conftest.py").write_text("")

    with pytest.raises(GradkitError, match="two files want to be"):
        workspace(catalog.assignment("ch00", tree))


def test_the_zip_holds_the_same_files_inside_one_folder(course, assignment):
    released = release(course, assignment)

    with zipfile.ZipFile(released.archive) as archive:
        zipped = {name: archive.read(name) for name in archive.namelist()}
    assert zipped == {f"ch00/{name}": content for name, content in held(released.folder).items()}
    assert released.archive == course.root / "release" / "ch00.zip"


def test_the_zip_is_the_same_bytes_wherever_it_is_made(course, assignment, tmp_path):
    first = release(course, assignment)
    second = release(course, assignment, to=tmp_path / "elsewhere")

    assert first.archive.read_bytes() == second.archive.read_bytes()


def test_releasing_twice_changes_nothing(course, assignment):
    first = release(course, assignment)
    before = held(course.root)

    assert release(course, assignment) == first
    assert held(course.root) == before


def test_a_release_that_nobody_touched_is_brought_up_to_date(course, assignment):
    folder = release(course, assignment).folder
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "double.pyc").write_bytes(b"left behind by Python")
    assignment.handout.write_text("# Doubling, corrected\n")

    release(course, assignment)

    assert held(folder) == workspace(assignment)


@pytest.mark.parametrize("name", ["double.py", "mine.txt"])
def test_work_in_the_folder_is_never_overwritten(course, assignment, name):
    folder = release(course, assignment).folder
    (folder / name).write_text("my work")
    assignment.handout.write_text("# Doubling, corrected\n")

    with pytest.raises(GradkitError, match="nothing in it was touched"):
        release(course, assignment)
    assert (folder / name).read_text() == "my work"


def test_a_folder_that_no_release_wrote_is_left_alone(course, assignment, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear all")

    with pytest.raises(GradkitError, match="no release wrote"):
        release(course, assignment, to=tmp_path / "home")
    assert held(tmp_path / "home") == {"letter.txt": b"dear all"}


def test_an_empty_folder_may_become_a_workspace(course, assignment, tmp_path):
    (tmp_path / "new").mkdir()

    released = release(course, assignment, to=tmp_path / "new")

    assert held(released.folder) == workspace(assignment)


def test_a_release_leaves_nothing_but_the_folder_and_the_zip(course, assignment):
    released = release(course, assignment)

    assert sorted(released.folder.parent.iterdir()) == [released.folder, released.archive]
