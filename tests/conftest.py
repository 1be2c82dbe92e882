"""What the tests of the engine share: a made-up chapter of two exercises, and one warm sandbox for all of them."""

from __future__ import annotations

import ctypes
import resource
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest

from autograder import catalog, scoring
from autograder.content import Tree
from autograder.course import PUBLIC_SECRET, Limits
from autograder.grader import reference
from autograder.grader.forkservers import ForkServer
from autograder.grader.judge import Judge
from autograder.grader.messages import Verdict
from autograder.model import Assignment
from autograder.pool import Graders

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in what a shell runs in the background: some tests send one
    signal.signal(signal.SIGINT, signal.default_int_handler)

QUICK = Limits(cpu=0.3, wall=3.0, memory=256)

FILES = {
    "assignments/ch99_small/README.md": "# Small things\n",
    "assignments/ch99_small/given.py": "SCALE = 2.0\n",
    "assignments/ch99_small/first.py": '''"""Doubles and totals."""
import numpy as np


def double(x):
    """Double each number.

    >>> bool(np.allclose(double(np.array([1.0, 2.0])), [2.0, 4.0]))
    True
    """
    raise NotImplementedError("TODO")


def total(x):
    """Add up.

    >>> bool(np.allclose(total(np.array([1.0, 2.0, 4.0])), 7.0))
    True
    """
    raise NotImplementedError("TODO")
''',
    "assignments/ch99_small/second.py": '''"""Halves."""
import numpy as np


def halve(x):
    """Halve each number.

    >>> bool(np.allclose(halve(np.array([1.0, 2.0])), [0.5, 1.0]))
    True
    """
    raise NotImplementedError("TODO")
''',
    "solutions/ch99_small/first.py": """from given import SCALE


def double(x):
    return SCALE * x


def total(x):
    return x.sum()
""",
    "solutions/ch99_small/second.py": "def halve(x):\n    return x / 2\n",
    "hidden/ch99_small/test_first.py": '''import numpy as np
import pytest

from autograder.rubric import assert_close, assert_close_up_to, assert_scale, assert_unchanged, curve


@pytest.mark.points(30)
@pytest.mark.aspect("values")
@pytest.mark.hint("Twice?")
def test_double_values(student, reference, draw):
    """double: doubles each number."""
    for n in (3, 5):
        x = draw.integers(10**8, 10**9, n).astype(float)

        assert_close(student.double(x), reference.double(x))


@pytest.mark.points(10)
@pytest.mark.aspect("inputs")
def test_double_inputs(student, draw):
    """double: leaves its input alone."""
    student.double(draw.integers(10**8, 10**9, 3).astype(float))

    assert_unchanged(student.changed)


@pytest.mark.points(20)
@pytest.mark.aspect("values")
def test_total_values(student, reference, draw):
    """total: adds up, up to a factor."""
    for n in (3, 5):
        x = draw.integers(10**8, 10**9, n).astype(float)

        assert_close_up_to(student.total(x), reference.total(x), {"the mean": 1 / n})


@pytest.mark.points(10)
@pytest.mark.aspect("scale")
def test_total_scale(student, reference, draw):
    """total: is the sum."""
    x = draw.integers(10**8, 10**9, 4).astype(float)

    assert_scale(student.total(x), reference.total(x), {"the mean": 1 / 4})


def picture_double(double):
    """Draw."""
    x = np.array([0.0, 1.0, 2.0])
    return curve(x, double(x), title="double", xlabel="x", ylabel="2 x")
''',
    "hidden/ch99_small/test_second.py": '''import pytest

from autograder.rubric import assert_close


@pytest.mark.points(30)
@pytest.mark.aspect("values")
def test_halve_values(student, reference, draw):
    """halve: halves each number."""
    for n in (2, 4):
        x = draw.integers(10**8, 10**9, n).astype(float)

        assert_close(student.halve(x), reference.halve(x))
''',
    "misconceptions/ch99_small/first/double_squares.py": '''# loses: test_double_values
# shows: double(np.array([3.0, 1.0]))
"""You squared. Doubling multiplies by 2."""


def double(x):
    return x**2
''',
    "misconceptions/ch99_small/first/double_in_place.py": '''# loses: test_double_inputs
# shows: double(np.array([3.0, 1.0]))
"""You wrote into x."""


def double(x):
    x *= 2
    return x
''',
    "misconceptions/ch99_small/first/total_mean.py": '''# loses: test_total_scale
# shows: total(np.array([3.0, 1.0]))
"""You took the mean."""


def total(x):
    return x.mean()
''',
    "misconceptions/ch99_small/first/total_last.py": '''# loses: test_total_values
# shows: total(np.array([3.0, 1.0]))
"""You returned the last number."""


def total(x):
    return x[-1]
''',
    "misconceptions/ch99_small/second/halve_rounds.py": '''# loses: test_halve_values
# shows: halve(np.array([3.0, 1.0]))
"""You cut off what stands after the point."""


def halve(x):
    return x // 2
''',
}


def write_tree(root: Path, files: Mapping[str, str] = FILES) -> Tree:
    """Write the made-up course and return where it lies."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    names = ("assignments", "solutions", "hidden", "misconceptions", "forms", "student_template", "data")
    return Tree(*(root / name for name in names))


@pytest.fixture(scope="session", autouse=True)
def _temporary_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have processes that tests kill leave their temporary files where pytest removes them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(tmp_path_factory.mktemp("tmp")))
        yield


@pytest.fixture(scope="session")
def small_tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return write_tree(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def small(small_tree: Tree) -> Assignment:
    return catalog.assignment("ch99_small", small_tree)


@pytest.fixture(scope="session")
def solved(small: Assignment) -> dict[str, bytes]:
    """The files of a perfect submission of the made-up chapter."""
    return {exercise.filename: exercise.solution.read_bytes() for exercise in small.exercises}


@pytest.fixture(scope="session")
def fork_server() -> Iterator[ForkServer]:
    with ForkServer() as server:
        yield server


@pytest.fixture(scope="session")
def judge(small: Assignment, fork_server: ForkServer) -> Judge:
    judge = Judge(small, PUBLIC_SECRET, QUICK, fork_server)
    judge.rubrics |= {exercise.name: reference.load(exercise.rubric, {}) for exercise in small.exercises}
    return judge


@pytest.fixture(scope="session")
def judged_by() -> Callable[[Judge, Mapping[str, bytes]], Verdict]:
    """Judge a submission item by item, without pytest around each of them."""

    def run(judge: Judge, files: Mapping[str, bytes]) -> Verdict:
        judge.begin("somebody", files)
        for item in sorted(judge.assignment.items, key=lambda i: (i.exercise, i.aspect != "values")):
            if not judge.is_judged(item):
                judge.not_judged(item)
                continue
            if judge.begin_item(item):
                continue
            student, draw = judge.proxies(item)
            given = {"student": student, "draw": draw, "reference": judge.references[item.exercise]}
            test = getattr(judge.rubrics[item.exercise], item.name)
            try:
                test(**{name: given[name] for name in test.__code__.co_varnames[: test.__code__.co_argcount]})
            except Exception as error:
                judge.failed(item, error, str(error))
            else:
                judge.passed(item)
        return judge.finish()

    return run


@pytest.fixture(scope="session")
def judged(judge: Judge, judged_by: Callable[[Judge, Mapping[str, bytes]], Verdict]) -> Callable[..., Verdict]:
    """Judge a submission of the made-up chapter."""
    return partial(judged_by, judge)


@pytest.fixture(scope="session")
def costs() -> Assignment:
    """A real assignment of one exercise and four functions, for what needs a grader process."""
    return catalog.assignment("ch06_maximum_likelihood")


@pytest.fixture(scope="session")
def graders(costs: Assignment) -> Iterator[Graders]:
    """One warm grader of `costs` with tight limits."""
    with Graders(costs.name, PUBLIC_SECRET, QUICK, size=1) as pool:
        yield pool


@pytest.fixture
def warm(graders: Graders, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let scoring use the tests' own warm grader; what it judges is listed."""
    judged: list[str] = []

    class Shared:
        def __init__(self, *args, **kwargs):
            pass

        def begin(self):
            pass

        def judge_all(self, tasks):
            for end in graders.judge_all(tasks):
                judged.append(end.task.name)
                yield end

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            pass

    monkeypatch.setattr(scoring, "Graders", Shared)
    return judged


# ---------------------------------------------------------------- disks that refuse


@pytest.fixture
def full_disk() -> Callable[..., AbstractContextManager[None]]:
    """Let no file of this process grow beyond some bytes, for a while: each write beyond fails as on a full disk."""

    @contextmanager
    def full(room: int = 0) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return full


@pytest.fixture
def read_only() -> Callable[..., AbstractContextManager[None]]:
    """Take the right to write to folders away, from root too: from the capabilities of this thread, for a while."""

    @contextmanager
    def taken_away(*folders: Path) -> Iterator[None]:
        libc, dac_override = ctypes.CDLL(None, use_errno=True), 1 << 1
        version_3, had, has = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)(), (ctypes.c_uint32 * 6)()
        assert libc.capget(version_3, had) == libc.capget(version_3, has) == 0
        modes = {folder: folder.stat().st_mode for folder in folders}
        for folder in folders:
            folder.chmod(0o555)
        has[0] &= ~dac_override
        assert libc.capset(version_3, has) == 0
        try:
            yield
        finally:
            assert libc.capset(version_3, had) == 0
            for folder, mode in modes.items():
                folder.chmod(mode)

    return taken_away
