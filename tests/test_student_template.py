"""The workspace as a student meets it: ordinary pytest in another process, without the kit's own plugin."""

import ast
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from autograder import catalog, content
from autograder.release import workspace

TEMPLATE = content.tree().student_template

NUMBERS = '''"""Numbers."""

import numpy as np


def double(x):
    """Return twice x.

    >>> x = np.array([1.0, 2.0])
    >>> bool(np.allclose(double(x), [2.0, 4.0]))
    True
    >>> np.shape(double(np.ones((2, 3))))
    (2, 3)
    """
    raise NotImplementedError("TODO: twice every entry")


def halve(x):
    """Return half of x.

    >>> bool(np.allclose(halve(np.array([2, 3])), [1.0, 1.5]))
    True
    """
    raise NotImplementedError("TODO: half of every entry")
'''

MODELS = '''"""Models."""

import numpy as np


class Constant:
    """Predicts one number.

    >>> Constant().train(3.0)
    """

    def train(self, c):
        """Remember a number."""
        raise NotImplementedError("TODO: keep c")

    def predict(self, n):
        """Return it n times.

        >>> model = Constant()
        >>> model.train(3.0)
        >>> bool(np.allclose(model.predict(2), [3.0, 3.0]))
        True
        """
        raise NotImplementedError("TODO: n times c")
'''

WRONG = """
double is not right yet:
    >>> x = np.array([1.0, 2.0])
    >>> double(x)
    came      array([3.])
    expected  array([2., 4.])
    note      the shape is (1,); (2,) was expected.

halve is not right yet:
    >>> halve(np.array([2, 3]))
    raised    NameError: name 'nothing' is not defined
    at        figures.py, line 24:  return x / nothing

Constant is not right yet:
    >>> model = Constant()
    >>> model.train(3.0)
    >>> model.predict(2)
    came      None
    expected  [3.0, 3.0]
    note      nothing was returned: does the function end with `return`?
"""

TODO = re.compile(r'raise NotImplementedError\("TODO: (.*)"\)')
ANSWERS = {
    "twice every entry": "return 2 * x",
    "half of every entry": "return x / 2",
    "keep c": "self.c = c",
    "n times c": "return np.full(n, self.c)",
}


def answered(stub: str, **other: str) -> str:
    """Return a stub with the right bodies, but for those of the functions given by name."""
    for name, body in other.items():
        stub = re.sub(rf"(def {name}\(.*?)raise [^\n]*", rf"\1{body}", stub, count=1, flags=re.DOTALL)
    return TODO.sub(lambda match: ANSWERS[match[1]], stub)


@pytest.fixture
def write_workspace(tmp_path):
    """Return a function that writes a workspace with these files laid over it; None takes one away."""
    root = tmp_path / "tree"
    stubs = {"figures.py": NUMBERS, "models.py": MODELS}
    for name, text in stubs.items():
        for path, written in ((f"assignments/ch00/{name}", text), (f"hidden/ch00/test_{name}", "")):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(written)
    (root / "assignments/ch00/README.md").write_text("# Numbers\n")
    tree = replace(
        content.tree(), assignments=root / "assignments", hidden=root / "hidden", misconceptions=root / "none"
    )
    files = workspace(catalog.assignment("ch00", tree))

    def write(**changed):
        folder = tmp_path / "my work"
        laid_over = {f"{name}.py": text and text.encode() for name, text in changed.items()}
        for name, text in (files | laid_over).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                (folder / name).write_bytes(text)
        return folder

    return write


def run(folder, *options):
    """Return the exit code and the output of public tests as a student runs them."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "80", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def table(output):
    """Return the table's lines, as (function, state)."""
    lines = output.partition("  state\n")[2].partition("\n\n")[0].splitlines()
    return [tuple(re.split(r"\s{2,}", line)[1:]) for line in lines]


def test_an_untouched_workspace_is_all_to_do_and_nothing_is_wrong(write_workspace):
    code, output = run(write_workspace())

    assert code == 0
    assert table(output) == [("double", "to do"), ("halve", "to do"), ("Constant", "to do")]
    assert "Traceback" not in output
    assert "FAILURES" not in output
    assert "0 of 3 done" in output
    assert output.endswith("line 15: Return twice x.\n      TODO: twice every entry\n")


def test_a_finished_workspace_is_all_done_whatever_it_prints_or_draws(write_workspace):
    drawing = "import matplotlib.pyplot as plt; plt.plot(x); plt.show(); print('hello'); return x / 2"
    folder = write_workspace(figures=answered(NUMBERS, halve=drawing), models=answered(MODELS))
    (folder / "scratch.py").write_text("raise SystemExit(input('not run'))\n")

    code, output = run(folder)

    assert code == 0
    assert table(output) == [("double", "done"), ("halve", "done"), ("Constant", "done")]
    assert "halve printed:\n    hello\n" in output
    assert output.endswith("then\n      hand in figures.py and models.py.\n")


def test_a_wrong_function_shows_the_call_what_came_and_what_was_expected(write_workspace):
    wrong = answered(NUMBERS, double="return 3 * x[:1]", halve="return x / nothing")
    code, output = run(write_workspace(figures=wrong, models=answered(MODELS, predict="return None")))

    assert code == 1
    assert table(output) == [(name, "not right yet") for name in ("double", "halve", "Constant")]
    assert WRONG in output
    assert "Traceback" not in output
    assert "Next: put double right: figures.py, line 6." in output


def test_an_example_that_prints_its_value_is_shown_as_it_stands(write_workspace):
    wrong = answered(NUMBERS, double="return (2 * x).T")
    _, output = run(write_workspace(figures=wrong))

    assert "    >>> np.shape(double(np.ones((2, 3))))\n    came      (3, 2)\n    expected  (2, 3)\n" in output


def test_a_file_that_does_not_load_costs_one_line_and_the_others_go_on(write_workspace):
    code, output = run(write_workspace(figures=answered(NUMBERS), models=MODELS.replace("self, c):", "self, c)")))

    assert code == 1
    assert table(output) == [("double", "done"), ("halve", "done"), ("Constant", "does not load")]
    assert "models.py does not load:\n    models.py, line 12: SyntaxError:" in output
    assert "ERRORS" not in output


def test_a_file_that_ends_the_program_does_not_end_the_tests(write_workspace):
    code, output = run(write_workspace(figures=answered(NUMBERS) + "\nexit()\n"))

    assert code == 1
    assert ("Constant", "to do") in table(output)
    assert "figures.py, line 26: the file ends the program here" in output


def test_what_was_renamed_or_deleted_is_missing_and_nothing_else_is_wrong(write_workspace):
    renamed = answered(NUMBERS.replace("def halve", "def half")).replace('"""Return twice x.', '"""', 1)
    code, output = run(write_workspace(figures=renamed, models=None))

    assert code == 1
    assert table(output) == [("double", "done"), ("halve", "missing"), ("Constant", "missing")]
    assert "Next: figures.py is to define halve, under exactly this name." in output


def test_a_function_without_its_docstring_has_no_examples(write_workspace):
    code, output = run(write_workspace(figures="def double(x):\n    return 2 * x\n\nhalve = double\n"))

    assert code == 1
    assert table(output)[:2] == [("double", "no examples"), ("halve", "no examples")]


def test_a_part_of_the_tests_tells_only_of_that_part(write_workspace):
    code, output = run(write_workspace(figures=answered(NUMBERS)), "-k", "halve")

    assert code == 0
    assert table(output) == [("halve", "done")]
    assert "1 of 1 done, 2 more not run\nNext: run all of them: python -m pytest\n" in output


def test_a_students_own_tests_run_as_usual(write_workspace):
    folder = write_workspace(figures=answered(NUMBERS), models=answered(MODELS))
    (folder / "test_mine.py").write_text("def test_mine():\n    assert 1 == 2\n")

    code, output = run(folder)

    assert code == 1
    assert "assert 1 == 2" in output
    assert "Next: put your own tests right" in output


def test_every_line_fits_a_terminal_of_80_columns(write_workspace):
    long = "return [i * 1.5 for i in range(999)] if x is None else {'a': list(range(50)), 'b': 'word ' * 60}"
    _, output = run(write_workspace(figures=answered(NUMBERS, double=long, halve="raise ValueError('no ' * 99)")))

    assert [line for line in output.splitlines() if len(line) > 80] == []


# ---------------------------------------------------------------- the files themselves


def test_the_conftest_asks_for_nothing_but_python_3_9_numpy_and_pytest():
    source = (TEMPLATE / "conftest.py").read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(source, feature_version=(3, 9))))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in nodes if isinstance(node, ast.ImportFrom)}

    assert {name.split(".")[0] for name in imported} - sys.stdlib_module_names == {"numpy", "pytest"}


def test_the_readme_explains_every_state_of_the_table():
    source = (TEMPLATE / "conftest.py").read_text(encoding="utf-8")
    states = ast.literal_eval(re.search(r"^STATES = (\(.*?\))$", source, re.MULTILINE | re.DOTALL)[1])
    explained = re.findall(r"^\| ([a-z ]+) \|", (TEMPLATE / "README.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert set(explained) - {"state"} == set(states) - {"not run"}


def test_a_student_is_never_asked_to_install_the_kit():
    texts = [
        path.read_text(encoding="utf-8") for path in TEMPLATE.rglob("*") if path.suffix in {".md", ".yml", ".toml"}
    ]

    assert [text for text in texts if "gradkit" in text or "autograder" in text] == []
