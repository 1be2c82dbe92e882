"""What is told of signs in the source."""

from __future__ import annotations

from autograder.grader.reading import _TOLD, STRONG, told
from autograder.sandbox.signs import ORDER


def test_every_sign_has_its_words():
    assert set(ORDER) == set(_TOLD)
    assert set(_TOLD) >= STRONG


def test_the_first_sign_that_may_be_told_is_told():
    signs = [("rounded", 4, "round"), ("unused parameter", 2, "b")]

    assert told(signs, strong=True)[0] == "unused parameter"
    assert told(signs, strong=False)[0] == "rounded"
    assert "`b`" in told(signs, strong=True)[1]
    assert "line 2" in told(signs, strong=True)[1]
    assert told(signs[:1], strong=True) is None


def test_nothing_is_told_that_a_worker_made_up():
    assert told([("made up", 1, "")], strong=False) is None
    assert told([("unused parameter", 1, "<b>x</b>")], strong=False) is None
    assert told([("unused parameter", 1, "import")], strong=False) is None
