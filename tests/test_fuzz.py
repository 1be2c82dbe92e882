"""The fuzzer notices whatever goes wrong, and its inputs find nothing in what it fuzzes.

`make fuzz` looks for longer, and with another engine, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
try:
    import fuzz
finally:
    sys.path.remove(str(BENCHMARKS))


@pytest.fixture(autouse=True)
def scratch(tmp_path, monkeypatch):
    monkeypatch.setattr(fuzz, "_scratch", [tmp_path])


@pytest.mark.parametrize("name", fuzz.TARGETS)
def test_inputs_that_are_nearly_right_break_no_promise(name):
    target = fuzz.TARGETS[name]

    @settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(target.inputs)
    def holds(data: bytes) -> None:
        target.run(data)

    for data in target.seeds:
        target.run(data)
    holds()


@pytest.mark.parametrize(
    ("name", "words", "hang"),
    [
        ("raises", "Broken: planted", fuzz.HANG),
        ("never-returns", "an execution took more than 1 seconds", 1.0),
        ("takes-memory", "it took more than 256 MB", fuzz.HANG),
        ("claims-memory", "MemoryError", fuzz.HANG),
        ("ends", "the process ended with 0", fuzz.HANG),
        ("crashes", "the process ended with -11", fuzz.HANG),
    ],
)
def test_whatever_goes_wrong_is_a_finding_and_its_input_is_kept(tmp_path, name, words, hang):
    outcome = fuzz.fuzz(name, "hypothesis", 60.0, tmp_path / "kept", hang)

    assert words in outcome.finding
    assert outcome.executions >= 1
    assert Path(outcome.kept).read_bytes() in fuzz.PLANTED[name].seeds


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / "fuzz.py"), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_figures_are_written_and_a_run_without_findings_ends_with_0(tmp_path):
    done = run("--seconds", "1", "--targets", "figure", "--json", str(tmp_path / "figures.json"))

    assert done.returncode == 0, done.stderr
    written = json.loads((tmp_path / "figures.json").read_text())
    assert written["findings"] == 0
    assert written["executions"] == sum(one["executions"] for one in written["runs"]) > 0
    assert f"{written['executions']:,} executions, 0 findings" in done.stdout


def test_a_finding_ends_with_1_and_can_be_run_again(tmp_path):
    done = run("--seconds", "4", "--targets", "raises", "--keep", str(tmp_path))

    (kept, *_) = tmp_path.glob("raises-*.bin")
    assert done.returncode == 1
    assert str(kept) in done.stdout
    again = run("--replay", str(kept), "--targets", "raises")
    assert again.returncode == 1
    assert "Broken: planted" in again.stderr


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_a_header_and_a_body_come_back_from_one_input(header, body):
    assert fuzz.halves(fuzz.joined(header, body)) == (header, body)
