"""Where the content lies."""

from __future__ import annotations

from dataclasses import astuple

from autograder.content import tree


def test_every_folder_of_the_content_is_there():
    assert [path for path in astuple(tree()) if not path.is_dir()] == []
