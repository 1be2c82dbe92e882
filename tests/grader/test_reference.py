"""Our own modules, loaded apart from everything else that is imported."""

from __future__ import annotations

import sys

import pytest

from autograder.grader import reference


def test_siblings_are_the_right_ones_of_an_assignment(small):
    assert sorted(reference.siblings(small)) == ["first", "given", "second"]


def test_a_module_may_import_what_lies_beside_it_and_leaves_no_trace(small):
    before = set(sys.modules)
    module = reference.load(small.exercises[0].solution, reference.siblings(small))

    assert module.SCALE == 2.0
    assert not {name for name in set(sys.modules) - before if "given" in name or "first" in name}


def test_a_module_of_the_same_name_that_was_there_is_there_again(small, monkeypatch):
    ours = object()
    monkeypatch.setitem(sys.modules, "given", ours)
    reference.load(small.exercises[0].solution, reference.siblings(small))

    assert sys.modules["given"] is ours


def test_a_module_that_raises_is_heard_and_leaves_no_trace(tmp_path):
    (tmp_path / "bad.py").write_text("import beside\n1 / 0\n")
    (tmp_path / "beside.py").write_text("")
    finders = list(sys.meta_path)
    with pytest.raises(ZeroDivisionError):
        reference.load(tmp_path / "bad.py", {"beside": tmp_path / "beside.py"})

    assert "beside" not in sys.modules
    assert sys.meta_path == finders
