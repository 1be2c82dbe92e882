from dataclasses import replace

import pytest

from autograder.content import tree
from autograder.datasets.embedded import embedded
from autograder.errors import GradkitError


def test_every_file_of_data_is_told_and_no_other():
    lying = {
        path.relative_to(tree().data).as_posix()
        for path in tree().data.rglob("*")
        if path.is_file() and path.suffix not in (".md", ".py", ".pyc")
    }

    assert {file.name for file in embedded()} == lying


def test_each_says_what_it_holds_whence_it_comes_and_under_which_licence():
    for file in embedded():
        assert file.holds
        assert file.source
        assert file.licence
        assert file.path.is_file()


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(GradkitError, match="an embedded file is missing"):
        embedded(replace(tree(), data=tmp_path))
