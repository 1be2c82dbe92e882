import subprocess
import sys

import pytest

from autograder import gradebook


def test_importing_the_package_loads_no_nbgrader():
    program = (
        "import sys, autograder.gradebook, autograder.export\n"
        "heavy = {'nbgrader', 'sqlalchemy', 'alembic', 'nbformat', 'numpy'} & set(sys.modules)\n"
        "print(*sorted(heavy))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "\n"


def test_following_enters_what_an_interrupted_run_left_out_and_then_does_nothing(
    course, chapter, record_of, hand_in, rows_of, monkeypatch
):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))

    def interrupted(*args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(gradebook, "write_views", interrupted)
        with pytest.raises(KeyboardInterrupt):
            gradebook.follow(course, chapter)
    first, second = gradebook.follow(course, chapter), gradebook.follow(course, chapter)

    assert (first, second) == (True, False)
    assert len(rows_of(course)["submitted_assignment"]) == 1
    assert course.autograded(chapter.name, "s1").is_dir()


def test_following_sees_a_changed_record_and_a_lost_gradebook(course, chapter, record_of, hand_in):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))
    gradebook.follow(course, chapter)

    hand_in(course, record_of(chapter, "s1", (6, 0, 4)))
    after_change = gradebook.follow(course, chapter)
    (course.root / "gradebook.db").unlink()
    after_loss = gradebook.follow(course, chapter)

    assert (after_change, after_loss) == (True, True)
