"""The fork server as a process: what it says of itself, what it kills, when it leaves."""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from autograder.content import tree
from autograder.course import Limits
from autograder.errors import GraderBrokeError
from autograder.grader import forkservers
from autograder.grader.forkservers import LAYERS, SAFE_TIERS, ForkServer
from autograder.grader.workers import StoppedError, Worker


def is_running(pid: int) -> bool:
    """Tell whether a process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children(pid: int) -> list[int]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if int((process / "stat").read_text(errors="replace").rpartition(")")[2].split()[1]) == pid:
                found.append(int(process.name))
        except (OSError, ValueError):
            continue
    return found


def test_nothing_gets_through_where_there_is_seccomp(fork_server):
    assert fork_server.got_through == ()
    assert fork_server.tier in SAFE_TIERS
    assert "seccomp" in fork_server.layers


def test_limits_that_are_off_are_found_by_the_self_test():
    with ForkServer(layers=[name for name in LAYERS if name != "limits"]) as server:
        assert server.got_through == ("map a terabyte",)
        assert server.tier in ("C", "D")


def test_a_fork_server_that_could_be_traced_goes_on_and_says_so():
    with ForkServer(layers=()) as server:
        worker = Worker(server, Limits())
        worker.close()

        assert server.tier == "D"
        assert server.caution.startswith("Graded with --unsafe-sandbox in tier D. Student code could: ")


def test_bubblewrap_shows_of_ours_only_the_untrusted_side(monkeypatch, tmp_path):
    server = object.__new__(ForkServer)
    server.wrapped, server._folder, server._fonts = True, SimpleNamespace(name=str(tmp_path)), str(tmp_path)
    words = server._wrapper()
    package = Path(forkservers.__file__).resolve().parents[1]
    places = {b: a for a, b in itertools.pairwise(words) if a in ("--ro-bind", "--bind", "--tmpfs")}

    def is_shown(path: Path) -> bool:
        """Tell by the nearest folder above that bubblewrap is told of."""
        nearest = next((p for p in (path, *path.parents) if str(p) in places), None)
        return nearest is not None and places[str(nearest)] != "--tmpfs"

    assert is_shown(package / "sandbox" / "worker.py")
    assert is_shown(package / "__init__.py")
    for hidden in (
        package / "hidden",
        package / "grader",
        package / "misconceptions",
        package / "course.py",
        tree().solutions,
    ):
        assert not is_shown(hidden), hidden
    assert not is_shown(package.parent / ".git")


@pytest.mark.skipif(shutil.which("bwrap") is None, reason="bubblewrap is not installed")
def test_inside_bubblewrap_workers_do_what_they_do_elsewhere():
    with ForkServer(("bubblewrap", *LAYERS)) as server:
        worker = Worker(server, Limits())
        worker.hand_over({"m": b"import numpy as np\ndef f(x): return np.sum(x)"}, {})
        worker.load("m")

        assert worker.call("m", None, "f", [[1.0, 2.0]], {}).result == 3.0
        assert server.tier == "S"
        worker.close()


def test_what_a_killed_bubblewrap_leaves_behind_is_ended_and_nobody_waits_for_it(monkeypatch, tmp_path):
    """Its inner process waits for a word of the outer one, and for ever if that is killed before it says it."""
    inner = tmp_path / "inner"
    program = tmp_path / "bwrap"
    program.write_text(f"#!/bin/sh\nsleep 1000 &\necho $! > {inner}\nkill -9 $$\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    with pytest.raises(GraderBrokeError, match="did not start"):
        ForkServer(("bubblewrap", *LAYERS))

    pid = int(inner.read_text())
    for _ in range(100):
        if not is_running(pid):
            break
        time.sleep(0.02)
    assert not is_running(pid)


def test_a_killed_worker_is_reaped(fork_server):
    before = children(fork_server.process.pid)
    made = [Worker(fork_server, Limits()) for _ in range(5)]
    for worker in made:
        worker.close()

    assert children(fork_server.process.pid) == before


def test_a_worker_that_ended_by_itself_is_reaped_too(fork_server):
    before = children(fork_server.process.pid)
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": b"import os\nos._exit(3)"}, {})
    with pytest.raises(StoppedError, match="status 3"):
        worker.load("m")

    assert children(fork_server.process.pid) == before


def test_what_a_worker_used_is_known_afterwards(fork_server):
    worker = Worker(fork_server, Limits())
    worker.close()

    assert worker.usage["cpu"] > 0
    assert worker.usage["peak"] > 1000


def test_a_process_that_is_no_worker_is_not_touched(fork_server):
    assert fork_server.request("kill", pid=os.getpid()) == {}
    assert fork_server.request("cpu", pid=1) == {}


def test_reset_kills_every_worker():
    with ForkServer() as server:
        made = [Worker(server, Limits()) for _ in range(3)]
        server.request("reset")

        assert children(server.process.pid) == []
        with pytest.raises(StoppedError):
            made[0].load("m")
        for worker in made:
            worker.close()


def test_hanging_up_ends_the_server_its_workers_and_its_folder():
    server = ForkServer()
    worker = Worker(server, Limits())
    server.close()

    assert server.process.returncode == 0
    assert not is_running(worker.pid)
    assert not Path(server._folder.name).exists()
    worker._socket.close()
    os.close(worker._capture)


def test_a_server_that_was_killed_is_the_graders_fault_not_the_students():
    with ForkServer() as server:
        worker = Worker(server, Limits())
        server.process.kill()
        server.process.wait()

        with pytest.raises(GraderBrokeError, match="the fork server is gone"):
            worker.close()
        with pytest.raises(GraderBrokeError, match="the fork server is gone"):
            Worker(server, Limits())


def test_an_answer_to_somebody_who_is_gone_is_passed_over(fork_server):
    # What a judge's fork that died in the middle of a request leaves behind.
    fork_server._control.sendmsg([b'{"op": "cpu", "pid": 1, "id": "somebody else"}'])

    assert fork_server.request("cpu", pid=1) == {}


def test_a_server_that_does_not_start_says_why_and_leaves_nothing_open(monkeypatch):
    monkeypatch.setattr(forkservers, "_import_path", lambda: ["/nowhere"])

    with pytest.raises(GraderBrokeError, match=r"the fork server did not start.*No module named"):
        ForkServer()


def test_the_probe_of_a_worker_reports_a_channel_of_its_own(fork_server):
    # Two workers at a time do not meet: each has the descriptors that it was sent.
    ours, theirs = socket.socketpair()
    with ours, theirs:
        first, second = Worker(fork_server, Limits()), Worker(fork_server, Limits())
        for worker, value in ((first, b"1"), (second, b"2")):
            worker.hand_over({"m": b"def value(): return " + value}, {})
            worker.load("m")

        assert [w.call("m", None, "value", [], {}).result for w in (first, second)] == [1, 2]
        first.close()
        second.close()


# ---------------------------------------------------------------- which one is taken


@pytest.mark.parametrize(
    ("wrapped", "tier"),
    [(["S"], "S"), (["killed", "S"], "S"), (["killed", "killed"], "A"), (["A"], "A")],
)
def test_bubblewrap_is_given_up_only_where_it_does_not_work(monkeypatch, wrapped, tier):
    ends = list(wrapped)

    class Started:
        def __init__(self, layers, slot=0, *, full=True, warm=True, wait=True):
            self.wrapped = "bubblewrap" in layers

        def await_ready(self):
            self.tier = ends.pop(0) if self.wrapped else "A"
            if self.tier == "killed":
                raise GraderBrokeError("it did not start", where="sandbox", remedy="")

        def close(self):
            pass

    monkeypatch.setattr(forkservers, "ForkServer", Started)
    monkeypatch.setattr(forkservers.shutil, "which", lambda name: f"/usr/bin/{name}")

    assert forkservers.best_fork_server().tier == tier
    assert ends == []
