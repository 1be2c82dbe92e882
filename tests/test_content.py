"""Where the content lies."""

from __future__ import annotations

from dataclasses import astuple

from autograder.content import ELSEWHERE, Tree, tree


def test_every_folder_of_the_content_is_there():
    assert [path for path in astuple(tree()) if not path.is_dir()] == []


def test_the_environment_may_name_another_place(monkeypatch, tmp_path):
    monkeypatch.setenv(ELSEWHERE, str(tmp_path))

    assert tree() == Tree.under(tmp_path)
    assert tree().hidden == tmp_path / "hidden"
