"""nbgrader's formgrader, run for real over a course folder of ours."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from functools import partial

import pytest

from autograder import gradebook
from autograder.course import Course, encoded

STUDENTS = {"s=1, é": (6, 0, 3), "s2": (0, 0, 0), "s3": (6, 2, 4)}
SOURCE = "def sigmoid(a):\n    return 'mark_of_{n} </script><script>alert(1)</script>'\n"
EXTENSIONS = {
    **dict.fromkeys(("jupyterlab", "jupyter_lsp", "jupyter_server_terminals", "notebook", "notebook_shim"), False),
    **{f"nbgrader.server_extensions.{x}": x == "formgrader" for x in ("formgrader", "validate_assignment")},
    **dict.fromkeys(("nbgrader.server_extensions.assignment_list", "nbgrader.server_extensions.course_list"), False),
}
TOKEN = "a-token-of-this-test"


@pytest.fixture(scope="module")
def graded(tmp_path_factory, chapter, record_of, hand_in):
    """Return a course folder with three submissions in the gradebook, and one handed in but not scored."""
    course = Course(tmp_path_factory.mktemp("course"))
    records = [
        record_of(chapter, student, marks, lines={"activations": {"sigmoid": (1, 2)}}, message="Not <b>right</b>.")
        for student, marks in STUDENTS.items()
    ]
    for n, record in enumerate(records):
        hand_in(course, record, activations=SOURCE.format(n=n))
    gradebook.update(course, chapter, records)
    gradebook.write_views(course, chapter, records)
    waiting = course.submitted(chapter.name, "not scored yet")
    waiting.mkdir(parents=True)
    (waiting / "timestamp.txt").write_text("2026-10-01 10:00:00.000000 UTC\n")
    return course


@pytest.fixture(scope="module")
def get(graded, homeless):
    """Start a jupyter server in the course folder; return a function from a path to (status, text)."""
    for _ in range(3):  # another program may take the port between our look and the server's
        port = _free_port()
        with (
            (graded.root / "server.log").open("wb") as log,
            _server(graded.root, homeless, port, log) as server,
        ):
            if _answers(server, port):
                yield partial(_get, port)
                return
    pytest.fail((graded.root / "server.log").read_text())


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def _server(folder, environment, port, log):
    command = [
        *(sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root", "--ip=127.0.0.1"),
        *(f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}"),
        f"--ServerApp.jpserver_extensions={EXTENSIONS}",
    ]
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log) as server:
        try:
            yield server
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def _answers(server, port):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            return _get(port, "/formgrader/api/status")[0] == 200
        except OSError:
            time.sleep(0.2)
    return False


def _get(port, path):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Authorization": f"token {TOKEN}"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def _put(port, path, values):
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        data=json.dumps(values).encode(),
        method="PUT",
        headers={"Authorization": f"token {TOKEN}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.status


def listed(get, path):
    status, text = get(path)
    assert status == 200, text
    return json.loads(text)


def notebook_of(get, chapter, student):
    notebooks = listed(get, f"/formgrader/api/submitted_notebooks/{chapter.name}/activations")
    return next(n["id"] for n in notebooks if n["student"] == encoded(student))


def test_it_lists_the_assignment_with_its_points(get, chapter):
    (found,) = listed(get, "/formgrader/api/assignments")

    assert (found["name"], found["max_score"], found["num_submissions"]) == (chapter.name, 12.0, 4)
    assert found["average_score"] == pytest.approx((9 + 0 + 12) / 3)


def test_it_lists_every_submission_with_the_score_of_its_record(get, chapter):
    found = listed(get, f"/formgrader/api/submissions/{chapter.name}")

    assert {s["student"]: (s["autograded"], s["score"], s["needs_manual_grade"]) for s in found} == {
        **{encoded(student): (True, float(sum(marks)), False) for student, marks in STUDENTS.items()},
        "not scored yet": (False, 0.0, False),
    }


def test_it_shows_a_students_function_beside_each_item(get, chapter):
    for n, student in enumerate(STUDENTS):
        status, page = get(f"/formgrader/submissions/{notebook_of(get, chapter, student)}/?index=0")

        assert status == 200
        assert page.count(f"mark_of_{n} ") == 3  # two items, and the whole file
        assert 'id="test_sigmoid_values-comment"' in page
        assert 'id="test_sigmoid_is_stable"' in page


def test_what_a_student_wrote_is_text_on_the_page(get, chapter):
    _, page = get(f"/formgrader/submissions/{notebook_of(get, chapter, 's2')}/?index=0")

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<b>right</b>" not in page


def test_it_serves_the_marks_and_comments_of_a_notebook(get, chapter):
    id_ = notebook_of(get, chapter, "s=1, é")

    grades = listed(get, f"/formgrader/api/grades?submission_id={id_}")
    comments = listed(get, f"/formgrader/api/comments?submission_id={id_}")

    assert {g["name"]: (g["auto_score"], g["max_score"]) for g in grades} == {
        "test_sigmoid_values": (6.0, 6.0),
        "test_sigmoid_is_stable": (0.0, 2.0),
    }
    assert {c["name"]: c["auto_comment"] for c in comments} == {
        "test_sigmoid_values": None,
        "test_sigmoid_is_stable": "Not <b>right</b>.",
    }


def test_it_lists_students_and_what_they_handed_in(get, chapter):
    students = {s["id"]: s["score"] for s in listed(get, "/formgrader/api/students")}
    handed_in = listed(get, f"/formgrader/api/student_notebook_submissions/s3/{chapter.name}")

    assert students == {**{encoded(s): float(sum(m)) for s, m in STUDENTS.items()}, "not scored yet": 0.0}
    assert {n["name"]: n["score"] for n in handed_in} == {"activations": 8.0, "classifier": 4.0}


def test_nothing_else_is_written_into_the_course_folder(get, graded, chapter):
    get(f"/formgrader/submissions/{notebook_of(get, chapter, 's2')}/?index=0")

    assert sorted(path.name for path in graded.root.iterdir() if path.name != "server.log") == [
        "autograded",
        "gradebook.db",
        "nbgrader_config.py",
        "records",
        "source",
        "submitted",
    ]


def test_a_score_that_changes_meanwhile_reaches_its_list(get, graded, chapter, record_of):
    path = f"/formgrader/api/submitted_notebooks/{chapter.name}/classifier"
    before = {n["student"]: n["score"] for n in listed(get, path)}

    gradebook.update(graded, chapter, [record_of(chapter, "s2", (0, 0, 1))])
    after = {n["student"]: n["score"] for n in listed(get, path)}
    gradebook.update(graded, chapter, [record_of(chapter, "s2", STUDENTS["s2"])])

    assert after == {**before, "s2": 1.0}


def test_what_is_entered_in_it_survives_regrading_and_rebuilding(get, graded, chapter, record_of, hand_in, rows_of):
    id_, port = notebook_of(get, chapter, "s3"), get.args[0]
    grade = next(g for g in listed(get, f"/formgrader/api/grades?submission_id={id_}") if g["max_score"] == 6.0)
    comment = next(
        c for c in listed(get, f"/formgrader/api/comments?submission_id={id_}") if c["name"] == grade["name"]
    )
    _put(port, f"/formgrader/api/grade/{grade['id']}", {"manual_score": 4.5, "extra_credit": 0.5})
    _put(port, f"/formgrader/api/comment/{comment['id']}", {"manual_comment": "Copied from the board."})

    hand_in(graded, record_of(chapter, "s3", (0, 0, 0), message="No."))
    gradebook.update(graded, chapter, graded.records(chapter.name))
    regraded = rows_of(graded)
    (graded.root / ".gradkit").mkdir()
    rebuilt = gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == regraded
    assert rebuilt.kept == 2
    (after,) = (g for g in listed(get, f"/formgrader/api/grades?submission_id={id_}") if g["id"] == grade["id"])
    assert (after["auto_score"], after["manual_score"], after["extra_credit"]) == (0.0, 4.5, 0.5)
    (said,) = (c for c in listed(get, f"/formgrader/api/comments?submission_id={id_}") if c["id"] == comment["id"])
    assert (said["auto_comment"], said["manual_comment"]) == ("No.", "Copied from the board.")
