"""The embedded data are what their README says, and a change to them does not go unseen."""

import importlib.util
import re
import shutil

import pytest

from autograder import catalog
from autograder.content import tree

DATA = tree().data


def load():
    spec = importlib.util.spec_from_file_location("verify", DATA / "verify.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


verify = load()


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path / "data"


def test_the_data_are_as_they_should_be():
    assert verify.problems() == []


def test_every_file_of_data_has_a_checksum():
    files = {p.relative_to(DATA).as_posix() for p in DATA.rglob("*") if p.suffix in (".csv", ".npz", ".gz")}

    assert files == set(verify.SHA256)


def test_a_changed_number_is_noticed_by_checksum_and_by_fit(copy):
    path = copy / "us_states.csv"
    path.write_text(path.read_text().replace("17.5", "57.5"))

    found = verify.problems(copy)

    assert "us_states.csv has another checksum" in found
    assert any(problem.startswith("income_2010 by poverty_pct: R-squared") for problem in found)


def test_a_lost_row_is_noticed(copy):
    path = copy / "us_population.csv"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))

    assert "us_population.csv has 23 rows, not 24" in verify.problems(copy)


def test_a_text_among_the_numbers_is_noticed_and_does_not_break_the_check(copy):
    path = copy / "us_states.csv"
    path.write_text(path.read_text().replace("17.5", "n/a"))

    found = verify.problems(copy)

    assert "the column poverty_pct of us_states.csv holds something that is no number" in found


def test_a_missing_file_is_named(copy):
    (copy / "mnist" / "mnist_subset.npz").unlink()

    assert verify.problems(copy) == ["mnist/mnist_subset.npz is missing"]


def test_the_readme_quotes_the_reference_fits_that_are_verified():
    text = (DATA / "README.md").read_text(encoding="utf-8")
    _, text = text.split("## Reference fits")
    quoted = {
        name: float(value) for name, value in re.findall(r"^\| (.+?) \| (\d\.\d{4}) \|$", text, flags=re.MULTILINE)
    }

    assert quoted == verify.R_SQUARED


def test_the_digits_have_a_licence_note_of_their_own():
    text = (DATA / "mnist" / "README.md").read_text(encoding="utf-8")

    assert "Yann LeCun and Corinna Cortes" in text
    assert "https://creativecommons.org/licenses/by-sa/3.0/" in text


def test_every_workspace_gets_only_data_that_exist_and_are_verified():
    listed = {path.relative_to(DATA).as_posix() for a in catalog.assignments() for _, path in a.data}

    assert {name for name in listed if not name.endswith("README.md")} <= set(verify.SHA256)
    assert "us_states.csv" in listed
