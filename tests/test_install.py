"""The wheel, installed into an empty environment and used from another folder, works like the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*command, cwd):
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", folder, ROOT, cwd=folder)
    return next(folder.glob("gradkit-*.whl"))


@pytest.fixture(scope="module")
def gradkit(wheel, tmp_path_factory):
    """The command of an environment that has the wheel, and the dependencies by a path, but not the checkout."""
    home = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home)
    run(sys.executable, "-m", "pip", "--python", home / "bin" / "python", "install", "--no-deps", wheel, cwd=home)
    site = next(home.glob("lib/python*/site-packages"))
    (site / "dependencies.pth").write_text(f"{Path(np.__file__).parents[1]}\n")
    return home / "bin" / "gradkit"


def test_the_wheel_holds_content_and_no_tests_of_the_kit(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    assert "autograder/_content/assignments/ch06_maximum_likelihood/likelihood.py" in names
    assert "autograder/_content/assignments/ch06_maximum_likelihood/picture.png" in names
    assert "autograder/_content/solutions/ch06_maximum_likelihood/likelihood.py" in names
    assert "autograder/hidden/ch06_maximum_likelihood/test_likelihood.py" in names
    assert "autograder/_content/student_template/conftest.py" in names
    assert not [n for n in names if n.startswith(("tests/", "examples/", "benchmarks/")) or "__pycache__" in n]


def test_the_installed_command_is_not_the_checkout(gradkit):
    python = gradkit.parent / "python"

    where = run(python, "-c", "import autograder.content as c; print(c.tree().assignments)", cwd=gradkit.parent)

    assert str(ROOT) not in where
    assert "_content" in where


def test_list_release_and_score_work_from_another_folder(gradkit, tmp_path):
    solutions = tmp_path / "class" / "s1"
    solutions.mkdir(parents=True)
    source = ROOT / "solutions" / "ch06_maximum_likelihood" / "likelihood.py"
    (solutions / "likelihood.py").write_bytes(source.read_bytes())
    (tmp_path / "course").mkdir()

    listed = run(gradkit, "list", cwd=tmp_path / "course")
    run(gradkit, "init", "--demo", cwd=tmp_path / "course")
    run(gradkit, "release", "ch06_maximum_likelihood", cwd=tmp_path / "course")
    run(gradkit, "collect", "ch06_maximum_likelihood", "--from", tmp_path / "class", cwd=tmp_path / "course")
    scored = run(gradkit, "score", "ch06_maximum_likelihood", cwd=tmp_path / "course")

    assert "ch06_maximum_likelihood" in listed
    for name in ("likelihood.py", "picture.png"):
        assert (tmp_path / "course" / "release" / "ch06_maximum_likelihood" / name).is_file()
    assert "100/100" in scored
