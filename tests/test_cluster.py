"""Scoring on a Dask cluster: real schedulers and workers on the loopback device, that join, die and disagree."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import dask
import pytest
from click.testing import CliRunner
from distributed import Client
from distributed.security import Security

from autograder import catalog
from autograder.cli import main
from autograder.cluster import scorer, worker
from autograder.cluster.offer import PROGRAMS, Offer, difference
from autograder.cluster.scorer import Cluster, _Todo
from autograder.collect import collect
from autograder.content import ELSEWHERE, Tree, pack
from autograder.course import PUBLIC_SECRET, Course, Limits, initialize
from autograder.errors import GraderBrokeError, GradkitError
from autograder.grader.messages import Verdict
from autograder.model import Report
from autograder.pool import Graders, Judged, Task
from autograder.scoring import Watch, score

QUICK = Limits(cpu=1.0, wall=10.0)
SECONDS = 60


# ---------------------------------------------------------------- processes


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


class Processes:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder, self.options = folder, options
        self.found = folder / "scheduler.json"
        self.workers: list[subprocess.Popen[bytes]] = []
        self.numbers = itertools.count()
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", self.found)
        until(lambda: self.found.exists() and self.found.read_text(), "the scheduler did not start")
        self.address = json.loads(self.found.read_text())["address"]

    def _start(self, what: str, *options: object) -> subprocess.Popen[bytes]:
        log = self.folder / f"{what}-{next(self.numbers)}.log"
        everywhere = ("--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0", "--no-dashboard", *self.options)
        command = [sys.executable, "-m", "dask", what, *options, *everywhere]
        with log.open("wb") as file:
            return subprocess.Popen(
                [str(word) for word in command],
                env={**os.environ, "PYTHONPATH": str(Path(scorer.__file__).parents[2])},
                stdout=file,
                stderr=file,
                start_new_session=True,
            )

    def worker(self, preload: str = "") -> subprocess.Popen[bytes]:
        """Start a worker of one thread that runs some code first."""
        number = next(self.numbers)
        scratch = self.folder / f"scratch-{number}"
        first = self.folder / f"preload_{number}.py"
        first.write_text(preload)
        options = ("--nthreads", "1", "--no-nanny", "--local-directory", scratch, "--preload", first)
        process = self._start("worker", self.address, *options)
        self.workers.append(process)
        return process

    def end_workers(self) -> None:
        while self.workers:
            end(self.workers.pop())

    def close(self) -> None:
        self.end_workers()
        end(self.scheduler)


def end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def processes(folder: Path, *options: str) -> Iterator[Processes]:
    folder.mkdir(exist_ok=True)
    with ExitStack() as stack:
        started = Processes(folder, *options)
        stack.callback(started.close)
        yield started


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    """A cluster of two workers that are as they should be, and stay."""
    with processes(tmp_path_factory.mktemp("two")) as started:
        started.worker()
        started.worker()
        yield started


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    with processes(tmp_path_factory.mktemp("empty")) as started:
        yield started


@pytest.fixture
def own(empty: Processes) -> Iterator[Processes]:
    """A scheduler that has the workers which the test gives it, and no other."""
    yield empty
    empty.end_workers()
    with Client(empty.address, set_as_default=False) as client:
        until(lambda: not client.nthreads(), "workers that were ended are still there")


# ---------------------------------------------------------------- a class

WRONG = "\n\ndef sample_mean(x):\n    return np.sum(x) / (len(x) - 1)\n"
RAISES = "\n\ndef sample_mean(x):\n    raise ValueError(x)\n"
ENDLESS = "\n\ndef cost(T, Y):\n    while True: pass\n"
KINDS = ("", WRONG, RAISES, "", "\nimport os\nos._exit(0)\n")


def class_of(costs, count: int) -> dict[str, bytes]:
    """Return student -> what they hand in: the solution, and behind it one thing or another."""
    solution = costs.exercises[0].solution.read_text(encoding="utf-8")
    return {f"s{i:03}": f"{solution}\n# {i}{KINDS[i % len(KINDS)]}".encode() for i in range(count)}


@pytest.fixture
def course(costs, tmp_path: Path) -> Course:
    return course_of(costs, tmp_path, 12)


def course_of(costs, tmp_path: Path, count: int) -> Course:
    root = tmp_path / "course"
    root.mkdir()
    initialize(Course(root), demo=True)
    for student, content in class_of(costs, count).items():
        (tmp_path / "in" / student).mkdir(parents=True)
        (tmp_path / "in" / student / "likelihood.py").write_bytes(content)
    course = Course.open(root)
    collect(course, costs, tmp_path / "in")
    return course


def files(course: Course) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(course.root.glob("records/*/*"))}


def on(address: str, name: str, **options) -> Cluster:
    return Cluster(address, name, PUBLIC_SECRET, QUICK, **options)


def tasks_of(costs, count: int) -> list[Task]:
    return [Task(student, {"likelihood.py": content}) for student, content in class_of(costs, count).items()]


def reports(ends: list[Judged]) -> dict[str, Report]:
    assert [end.error for end in ends if end.error] == []
    return {end.task.name: end.verdict.report for end in ends}


@pytest.fixture(scope="module")
def locally(costs) -> dict[str, Report]:
    """What this machine's own pool says of a class of 30."""
    with Graders(costs.name, PUBLIC_SECRET, QUICK, size=1) as graders:
        return reports(list(graders.judge_all(tasks_of(costs, 30))))


# ---------------------------------------------------------------- the same grades


def test_a_cluster_gives_the_records_of_this_machine_byte_for_byte(two, course, costs):
    here = score(course, costs, workers=1)
    expected = files(course)
    for path in course.root.glob("records/*/*"):
        path.unlink()
    there = score(course, costs, cluster=two.address)

    assert len(there.students) == 12
    assert files(course) == expected
    assert here.students == there.students


def test_a_local_cluster_gives_the_same_records_too(two, costs, tmp_path):
    course = course_of(costs, tmp_path, 2)
    score(course, costs, cluster=two.address)
    expected = files(course)
    for path in course.root.glob("records/*/*"):
        path.unlink()
    command = [sys.executable, "-m", "autograder", "score", costs.name, "--cluster", "local", "--workers", "1"]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert "2 scored" in done.stdout
    assert "distributed" not in done.stderr
    assert files(course) == expected


def test_certificates_come_from_dasks_own_configuration_and_without_them_there_is_no_way_in(
    costs, tmp_path, locally, monkeypatch
):
    made = Security.temporary()
    paths = {"ca-file": tmp_path / "ca.pem", "cert": tmp_path / "cert.pem", "key": tmp_path / "key.pem"}
    for path, content in zip(
        paths.values(), (made.tls_ca_file, made.tls_client_cert, made.tls_client_key), strict=True
    ):
        path.write_text(content)
    options = [word for name, path in paths.items() for word in (f"--tls-{name}", str(path))]
    own = {f"distributed.comm.tls.client.{name}": str(paths[name]) for name in ("cert", "key")}
    with processes(tmp_path / "dask", *options, "--protocol", "tls") as started:
        started.worker()
        assert started.address.startswith("tls://")
        with pytest.raises(GradkitError, match="names no certificates"):
            on(started.address, costs.name)
        configured = dask.config.set({**own, "distributed.comm.tls.ca-file": str(paths["ca-file"])})
        with configured, on(started.address, costs.name) as cluster:
            ends = list(cluster.judge_all(tasks_of(costs, 3)))

    assert reports(ends) == {name: locally[name] for name in ("s000", "s001", "s002")}


# ---------------------------------------------------------------- content and versions


def test_content_that_workers_have_not_is_fetched_once_and_graded_by(own, small_tree, small, solved, monkeypatch):
    halves = {**solved, "second.py": b"def halve(x):\n    return x // 2\n"}
    tasks = [Task(f"s{n}", halves if n % 2 else solved) for n in range(6)]
    own.worker()
    monkeypatch.setenv(ELSEWHERE, str(small_tree.assignments.parent))
    with Graders(small.name, PUBLIC_SECRET, QUICK, size=1) as graders:
        expected = reports(list(graders.judge_all(tasks)))
    enrolled = []
    with on(own.address, small.name) as cluster:
        submit = cluster._submit
        cluster._submit = lambda job, function, *args: (  # type: ignore[method-assign]
            enrolled.append(len(args)) if not job.tasks else None,
            submit(job, function, *args),
        )
        ends = list(cluster.judge_all(tasks))
        unpacked = list(own.folder.glob("scratch-*/**/gradkit-content-*"))  # nobody else's worker unpacked any

    assert reports(ends) == expected
    assert enrolled == [1, 1, 2]  # its versions, the offer, and the offer with the content
    assert len(unpacked) == 1
    assert unpacked[0].stat().st_mode & 0o077 == 0


def test_a_pack_holds_what_decides_and_unpacks_to_the_same(small_tree, small, tmp_path):
    content = pack(small.name, small_tree)
    content.unpack(tmp_path)

    assert pack(small.name, Tree.under(tmp_path)) == content
    assert catalog.assignment(small.name, Tree.under(tmp_path)).items == small.items
    (tmp_path / "hidden" / small.name / "test_first.py").write_text("changed")
    assert pack(small.name, Tree.under(tmp_path)).digest != content.digest


WEAK = """
import autograder.pool as pool
class Weak:
    tier = "D"
    def __init__(self, *args, **options): pass
    def await_ready(self): pass
    def close(self): pass
pool.Grader = Weak
"""
ODD = {
    "import autograder.cluster.offer as o; o.PROGRAMS = {**o.PROGRAMS, 'numpy': '1.0'}": "it has numpy 1.0",
    "import autograder.cluster.offer as o; o.PROGRAMS = {**o.PROGRAMS, 'engine': '0'}": "other source code",
    "import sys; sys.modules['autograder'] = None": "No module named 'autograder",
    WEAK: "tier D",
}
"""What makes of a worker one that would grade otherwise, and what is said of it."""


def test_workers_that_would_grade_otherwise_are_named_and_the_others_go_on_without_them(own, costs, locally):
    odd = [own.worker(preload) for preload in ODD]
    own.worker()
    told: list[GradkitError] = []
    with on(own.address, costs.name, left_out=told.append) as cluster:
        until(lambda: len(cluster._threads()) == len(ODD) + 1, "no workers")
        ends = list(cluster.judge_all(tasks_of(costs, 6)))

    assert reports(ends).items() <= locally.items()
    assert all(error.what.startswith("the worker tcp://127.0.0.1:") for error in told)
    for says in ODD.values():
        assert sum(says in error.what for error in told) == 1
    assert [worker.poll() for worker in odd] == [None] * len(ODD)  # what is not understood does them no harm


def test_a_worker_that_is_alone_with_a_sandbox_that_would_not_hold_makes_no_grade(own, course, costs):
    own.worker(WEAK)
    result = CliRunner().invoke(main, ["score", costs.name, "--course", str(course.root), "--cluster", own.address])

    assert result.exit_code == 1
    assert "Error: the worker tcp://127.0.0.1:" in result.output
    assert "tier D" in result.output
    assert files(course) == {}


@pytest.mark.parametrize("name", [*PROGRAMS])
def test_each_program_must_be_the_same(name):
    assert difference(PROGRAMS) is None
    assert difference({**PROGRAMS, name: "another"}) is not None
    assert difference({found: version for found, version in PROGRAMS.items() if found != name}) is not None


def test_the_secret_is_not_printed_with_an_offer():
    made = Offer("a", "digest", b"a secret of the course", QUICK, False)

    assert "a secret" not in repr(made)
    assert made.key != replace(made, secret=b"another").key


# ---------------------------------------------------------------- coming and going


def test_a_worker_that_is_killed_costs_only_time_and_one_that_joins_helps(own, costs, locally):
    first = own.worker()
    ends = []
    with on(own.address, costs.name) as cluster:
        for end in cluster.judge_all(tasks_of(costs, 30)):
            ends.append(end)
            if len(ends) == 3:
                first.kill()
                own.worker()

    assert first.wait() == -signal.SIGKILL
    assert reports(ends) == locally
    assert len(ends) == 30


KILLS = """
import os
import autograder.pool as pool
def deadly(self, task, judge=pool.Graders.judge):
    if task.name == "s001":
        os._exit(1)
    return judge(self, task)
pool.Graders.judge = deadly
"""


def test_a_submission_that_kills_workers_ends_as_broken_and_the_others_get_their_grades(
    own, costs, locally, monkeypatch
):
    monkeypatch.setattr(scorer, "SHARED_DEATHS", 1)
    monkeypatch.setattr(scorer, "MOST_DEATHS", 2)
    for _ in range(3):
        own.worker(KILLS)
    with on(own.address, costs.name) as cluster:
        until(lambda: len(cluster._threads()) == 3, "no workers")
        ends = list(cluster.judge_all(tasks_of(costs, 8)))
    broken = [end for end in ends if end.error]

    assert [end.task.name for end in broken] == ["s001"]
    assert "workers of the cluster died" in broken[0].error.what
    assert reports([end for end in ends if not end.error]) == {
        f"s00{n}": locally[f"s00{n}"] for n in range(8) if n != 1
    }


def test_what_was_scored_is_kept_when_the_scheduler_goes_and_the_next_run_goes_on(two, course, costs, tmp_path):
    seen = []

    def scored(record):
        seen.append(record.student)
        if len(seen) == 3:
            broken.scheduler.kill()

    with processes(tmp_path / "dask") as broken:
        broken.worker()
        with pytest.raises(GradkitError, match="scheduler is gone"):
            score(course, costs, cluster=broken.address, watch=Watch(scored=scored))
    kept = files(course)
    again = score(course, costs, cluster=two.address)

    assert len(kept) == len(seen) < 12
    assert (again.unchanged, len(again.students)) == (len(seen), 12 - len(seen))
    assert files(course).items() >= kept.items()


def test_a_cluster_without_workers_is_given_up_after_a_while(own, costs, monkeypatch):
    monkeypatch.setattr(scorer, "PATIENCE_SECONDS", 0.5)
    with on(own.address, costs.name) as cluster, pytest.raises(GradkitError, match="no worker"):
        list(cluster.judge_all(tasks_of(costs, 1)))


def test_the_source_of_tasks_is_read_no_faster_than_they_end(two, costs, monkeypatch):
    monkeypatch.setattr(scorer, "MOST_BUNDLED", 2)
    taken = 0

    def source() -> Iterator[Task]:
        nonlocal taken
        for task in tasks_of(costs, 30):
            taken += 1
            yield task

    ahead = []
    with on(two.address, costs.name) as cluster:
        for ended, _ in enumerate(cluster.judge_all(source()), 1):
            ahead.append(taken - ended)

    assert len(ahead) == 30
    under_way = 2 * scorer.AHEAD * scorer.MOST_BUNDLED
    assert max(ahead) <= 2 * under_way  # and as many that are next


def test_ctrl_c_keeps_what_is_done_and_says_so_in_one_line(two, costs, tmp_path):
    course = course_of(costs, tmp_path, 40)
    command = [sys.executable, "-m", "autograder", "score", costs.name, "--cluster", two.address]
    running = subprocess.Popen(command, cwd=course.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    until(lambda: list(course.root.glob("records/*/*.json")) or running.poll() is not None, "nothing was scored")
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=SECONDS)
    kept = files(course)
    with on(two.address, costs.name) as cluster:  # which is as it was
        ends = list(cluster.judge_all(tasks_of(costs, 2)))

    assert running.returncode == 1
    assert said.split() == ["Aborted!"]
    assert 0 < len(kept) < 40
    assert len(list(course.records(costs.name))) == len(kept)
    assert len(reports(ends)) == 2


# ---------------------------------------------------------------- what is to be done


VERDICT = Verdict(Report("a", "", "A", ()), {}, (), False, 0.0, 0)


def test_no_more_tasks_are_read_ahead_than_are_asked_for():
    read: list[str] = []

    def source():
        for name in "abcdefgh":
            read.append(name)
            yield Task(name, {})

    todo = _Todo(source())
    assert todo.left(3) == 3
    assert read == ["a", "b", "c"]
    assert [task.name for task in todo.some(2, idle=True)] == ["a", "b"]
    assert read == ["a", "b", "c"]
    assert todo.left(9) == 6
    assert not todo.over


def names(todo: _Todo, *, idle: bool = False) -> list[str]:
    return [task.name for task in todo.some(9, idle=idle)]


def test_what_waited_comes_again_at_the_end_when_nothing_else_is_under_way_and_then_counts():
    waits, other = Task("waits", {}), Task("other", {})
    stalled = replace(VERDICT, stalled=True)
    todo = _Todo([waits, other])

    assert names(todo) == ["waits", "other"]
    assert list(todo.judged(Judged(waits, stalled, None, 0.0))) == []
    assert names(todo) == []  # the other one is under way
    assert len(list(todo.judged(Judged(other, VERDICT, None, 0.0)))) == 1
    assert not todo.over
    assert names(todo, idle=True) == ["waits"]
    assert len(list(todo.judged(Judged(waits, stalled, None, 0.0)))) == 1
    assert todo.over


def test_what_a_dead_worker_had_comes_again_first_then_alone_and_then_never():
    unlucky, other = Task("unlucky", {}), Task("other", {})
    todo = _Todo([unlucky, other])
    order, ends = [], []
    while not todo.over:
        [task] = todo.some(1, idle=True)
        order.append(task.name)
        ends += todo.lost([task]) if task is unlucky else todo.judged(Judged(task, VERDICT, None, 0.0))

    assert order == ["unlucky", "unlucky", "other", "unlucky", "unlucky"]
    assert [end.task.name for end in ends] == ["other", "unlucky"]
    assert isinstance(ends[1].error, GraderBrokeError)


def test_all_of_a_bundle_comes_again_and_what_must_be_alone_is_in_none(monkeypatch):
    monkeypatch.setattr(scorer, "SHARED_DEATHS", 1)
    todo = _Todo([Task(name, {}) for name in "abcd"])
    bundle = todo.some(3, idle=True)

    assert [task.name for task in bundle] == ["a", "b", "c"]
    assert list(todo.lost(bundle)) == []
    assert names(todo, idle=True) == ["d"]
    assert [names(todo, idle=True) for _ in range(4)] == [["a"], ["b"], ["c"], []]


class Closed:
    """Stands for graders, and knows whether they were ended."""

    ended = False

    def close(self) -> None:
        self.ended = True


def test_a_worker_forgets_a_run_that_asks_nothing_of_it_any_more(monkeypatch, tmp_path):
    old, busy, new = Closed(), Closed(), Closed()
    content = tempfile.TemporaryDirectory(dir=tmp_path)
    runs = {
        "old": worker._Run(old, content, used=time.monotonic() - 1000),
        "busy": worker._Run(busy, None, busy=1, used=time.monotonic() - 1000),
        "new": worker._Run(new, None, used=time.monotonic() + 1000),
    }
    monkeypatch.setattr(worker, "_runs", runs)
    monkeypatch.setattr(worker, "IDLE_SECONDS", 0.1)
    watching = threading.Thread(target=worker._end_what_is_idle)
    watching.start()
    until(lambda: old.ended and not Path(content.name).exists(), "the run goes on")

    assert list(runs) == ["busy", "new"]
    assert not busy.ended
    assert not new.ended
    for run in list(runs.values()):
        run.busy, run.used = 0, 0.0
    watching.join(SECONDS)
    assert busy.ended
    assert new.ended


# ---------------------------------------------------------------- misuse


def test_without_dask_the_error_names_the_extra(course, costs, monkeypatch):
    for name in list(sys.modules):
        if name.split(".")[0] == "distributed" or name.startswith("autograder.cluster."):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = CliRunner().invoke(main, ["score", costs.name, "--course", str(course.root), "--cluster", "local"])

    assert result.exit_code == 1
    assert "needs distributed, which is not installed" in result.output
    assert "extra `cluster`" in result.output


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1", "http://127.0.0.1:1", "nonsense"])
def test_an_address_where_no_scheduler_is_is_an_error(costs, address, monkeypatch):
    with dask.config.set({"distributed.comm.timeouts.connect": "1s"}), pytest.raises(GradkitError, match="no way"):
        on(address, costs.name)


@pytest.mark.parametrize(
    "words", [["--cluster", "tcp://127.0.0.1:1", "--workers", "2"], ["--cluster", "local", "--submission", "."]]
)
def test_options_that_do_not_go_together_are_misuse(costs, words):
    assert CliRunner().invoke(main, ["score", costs.name, *words]).exit_code == 2


def test_nothing_of_dask_is_imported_before_a_cluster_is_asked_for():
    code = "import sys, autograder.scoring, autograder.cli; sys.exit('distributed' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
