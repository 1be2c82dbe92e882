"""What a machine offers, and what could be done about it."""

from __future__ import annotations

import pytest

from autograder import doctor
from autograder.doctor import MEANING, examine
from autograder.errors import GraderBrokeError
from autograder.grader.forkservers import LAYERS, SAFE_TIERS, ForkServer


def test_this_machine_is_told_by_its_tier_and_the_self_test():
    found = examine()
    facts = dict(found.facts)

    assert found.tier in SAFE_TIERS
    assert facts["tier"] == f"{found.tier}: {MEANING[found.tier]}"
    assert facts["self-test"] == "nothing got through"
    assert facts["hidden tests"] == "yes"
    assert facts["workers' user"] in ("an id of their own", "the grader's, without its rights")
    assert facts["bubblewrap"] in ("in use", "not installed", "does not work here")
    assert found.advice


def test_a_machine_without_a_sandbox_is_told_what_is_missing(monkeypatch):
    monkeypatch.setattr(doctor, "best_fork_server", lambda: ForkServer(layers=()))
    found = examine()

    assert found.tier == "D"
    assert "read a file" in dict(found.facts)["self-test"]
    assert dict(found.facts)["hidden tests"] == "refused, unless forced"
    assert "--unsafe-sandbox" in found.advice[0]


def test_a_kernel_without_landlock_is_told_what_would_be_better(monkeypatch):
    without = [name for name in LAYERS if name != "landlock"]
    monkeypatch.setattr(doctor, "best_fork_server", lambda: ForkServer(layers=without))
    found = examine()

    assert found.tier == "B"
    assert dict(found.facts)["Landlock"] == "not there"
    assert any("For tier A" in line for line in found.advice)


def test_a_sandbox_that_does_not_start_is_told_in_its_words(monkeypatch):
    def refuse():
        raise GraderBrokeError("the fork server did not start", where="sandbox", remedy="")

    monkeypatch.setattr(doctor, "best_fork_server", refuse)
    found = examine()

    assert found.tier is None
    assert "did not start" in found.advice[0]


@pytest.mark.parametrize("tier", ["S", "A", "B", "C", "D"])
def test_every_tier_has_a_meaning(tier):
    assert MEANING[tier]
