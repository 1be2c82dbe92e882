"""The documentation says what the program does. Run as a script, this writes the help in docs/commands.md again."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click
import msgspec
import pytest
import yaml
from click.testing import CliRunner

from autograder import catalog, rubric
from autograder.cli import AssignmentType, main
from autograder.course import Limits, Settings
from autograder.grader.forkservers import Tier
from autograder.model import ASPECTS, Outcome
from autograder.pool import SAFE_TIERS
from autograder.release import workspace

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
COMMANDS = DOCS / "commands.md"
WORKFLOW = DOCS / "workflows" / "score.yml"
ASSIGNMENT = "ch05_logistic_regression"
OURS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md"))]
NOT_OURS = {".venv", "demo", "build", "dist", "node_modules"}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def all_markdown() -> list[Path]:
    """Every Markdown file of the project, handed-in files apart."""
    found = (path for path in ROOT.rglob("*.md") if NOT_OURS.isdisjoint(path.relative_to(ROOT).parts))
    return sorted(p for p in found if not any(part.startswith(".") for part in p.relative_to(ROOT).parts))


# ---------------------------------------------------------------- help


def commands(
    group: click.Group = main, words: tuple[str, ...] = ("gradkit",)
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield (words, command) of the program and of everything below it, in the order of its help."""
    yield words, group
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*words, name))
        else:
            yield (*words, name), command


def help_of(words: tuple[str, ...]) -> str:
    result = CliRunner().invoke(main, [*words[1:], "--help"], prog_name="gradkit", terminal_width=80)
    assert result.exit_code == 0, result.output
    return result.output.strip()


def help_texts() -> str:
    """Return what stands between the markers of docs/commands.md."""
    return "".join(f"\n## {' '.join(words)}\n\n```text\n{help_of(words)}\n```\n" for words, _ in commands())


BEGIN, END = "<!-- help: begin -->\n", "\n<!-- help: end -->\n"


def split_commands_page() -> tuple[str, str, str]:
    before, _, rest = read(COMMANDS).partition(BEGIN)
    between, _, after = rest.partition(END)
    return before, between, after


def test_the_commands_page_holds_the_help_of_every_command():
    _, between, _ = split_commands_page()

    assert between == help_texts(), f"write it again: .venv/bin/python {name_of(Path(__file__).resolve())}"


@pytest.mark.parametrize(("words", "command"), [pytest.param(w, c, id=" ".join(w)) for w, c in commands()])
def test_every_command_and_option_has_help(words, command):
    silent = [p.name for p in command.params if isinstance(p, click.Option) and not p.help]

    assert command.help, f"{words} has no help"
    assert not silent


# ---------------------------------------------------------------- command lines


class Unparsed(Exception):
    """A command line of the documentation that the program would not take."""


def parse(line: str, *, whole: bool) -> None:
    """Take a command line as click would, without running it: unknown commands, options and arguments raise.

    With `whole`, nothing that the command needs may be missing; a mention in a sentence may leave it out.
    """
    name, *words = shlex.split(line, comments=True)
    command: click.Command = main
    context = None
    while True:
        context = command.context_class(command, parent=context, info_name=name, **command.context_settings)
        try:
            values, rest, _ = command.make_parser(context).parse_args(words)
        except click.UsageError as error:
            raise Unparsed(f"{line}: {error.format_message()}") from None
        if not isinstance(command, click.Group) or not rest:
            break
        name, *words = rest
        if name not in command.commands:
            raise Unparsed(f"{line}: there is no command {name}")
        command = command.commands[name]
    if rest:
        raise Unparsed(f"{line}: too many arguments: {rest}")
    for parameter in command.get_params(context):
        value = values.get(parameter.name)
        given = parameter.name in values and isinstance(value, str | tuple | list) and len(value) > 0
        if whole and parameter.required and not given:
            raise Unparsed(f"{line}: {parameter.name} is missing")
        for one in (value if isinstance(value, list | tuple) else (value,)) if given else ():
            convert(parameter, one, context, line)


def convert(parameter: click.Parameter, value: str, context: click.Context, line: str) -> None:
    """Read numbers and the names of assignments; a word in capitals, in braces or with a $ stands for any value."""
    if re.search(r"[${}<>…]|\.\.\.|^[A-Z]+$", value):
        return
    if isinstance(parameter.type, AssignmentType | click.IntRange | click.FloatRange):
        try:
            parameter.type.convert(value, parameter, context)
        except Exception as error:
            raise Unparsed(f"{line}: {error}") from None


CALL = re.compile(r"(?:\$ )?(?:\S*/)?(gradkit(?: .*)?)$")


def blocks(text: str, language: str | None = None) -> list[str]:
    """Return the fenced blocks of a Markdown text."""
    fenced = re.findall(r"^( *)```(\w*)\n(.*?)^\1```$", text, flags=re.MULTILINE | re.DOTALL)
    return [body for _, found, body in fenced if language is None or found == language]


def lines_of_blocks(text: str) -> Iterator[str]:
    """Yield each `gradkit` command line that stands in a block of shell commands, continued lines joined."""
    for body in [*blocks(text, ""), *blocks(text, "sh"), *blocks(text, "bash"), *blocks(text, "console")]:
        for line in body.replace("\\\n", " ").splitlines():
            for part in re.split(r" && |; ", line):
                if match := CALL.match(part.strip()):
                    yield match[1]


def mentions(text: str) -> Iterator[str]:
    """Yield each `gradkit` command that stands between backticks in a sentence."""
    prose = re.sub(r"^( *)```.*?^\1```$", "", text, flags=re.MULTILINE | re.DOTALL)
    for span in re.findall(r"`+([^`\n]+)`+", prose):
        if re.match(r"gradkit(?: [a-z-]|$)", span):
            yield span


@pytest.mark.parametrize("path", all_markdown(), ids=name_of)
def test_command_lines_in_documents_are_ones_that_the_program_takes(path):
    text = read(path)

    for line in lines_of_blocks(text):
        parse(line, whole=True)
    for line in mentions(text):
        parse(line, whole=False)


@pytest.mark.parametrize(
    "path", [p for p in sorted((ROOT / "autograder").rglob("*.py")) if "misconceptions" not in p.parts], ids=name_of
)
def test_commands_that_messages_and_docstrings_name_exist(path):
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for line in mentions(" ".join(node.value.split())):
                parse(line, whole=False)


@pytest.mark.parametrize(
    "line",
    [
        f"gradkit score {ASSIGNMENT} --fail-below 50",
        f"gradkit score {ASSIGNMENT} --fail-under fifty",
        f"gradkit score {ASSIGNMENT} --submission",
        f"gradkit collect {ASSIGNMENT}",
        "gradkit score",
        "gradkit score ch05_logistic",
        f"gradkit release {ASSIGNMENT} there",
        "gradkit gradebook --rebuild",
        "gradkit grade",
        "gradkit gradebook renew",
    ],
)
def test_a_command_line_that_the_program_would_refuse_is_noticed(line):
    with pytest.raises(Unparsed):
        parse(line, whole=True)


def test_make_targets_in_documents_exist():
    targets = set(re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), flags=re.MULTILINE))
    named = {target for path in OURS for target in re.findall(r"\bmake ([a-z]+)\b(?=`|$)", read(path), re.MULTILINE)}

    assert {"demo", "test"} <= named <= targets


# ---------------------------------------------------------------- links, code, words

LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)|!\[[^\]\n]*\]\(([^)\s]+)\)")


def anchors(text: str) -> set[str]:
    """Return the anchors that GitHub gives to the headings of a Markdown text."""
    prose = re.sub(r"^( *)```.*?^\1```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ +(.+?) *$", prose, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def targets(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (file, anchor) of each relative link."""
    prose = re.sub(r"`[^`\n]*`", "", re.sub(r"^( *)```.*?^\1```$", "", read(path), flags=re.MULTILINE | re.DOTALL))
    for match in LINK.finditer(prose):
        link = match[1] or match[2]
        if not re.match(r"[a-z]+:", link):
            file, _, anchor = link.partition("#")
            yield file, anchor


def is_part_of_a_workspace(path: Path) -> bool:
    return path.is_relative_to(ROOT / "student_template") or path.is_relative_to(ROOT / "assignments")


@pytest.mark.parametrize("path", [p for p in all_markdown() if not is_part_of_a_workspace(p)], ids=name_of)
def test_relative_links_point_to_something(path):
    for file, anchor in targets(path):
        target = (path.parent / file).resolve() if file else path

        assert target.exists(), f"{file} does not exist"
        assert not anchor or anchor in anchors(read(target)), f"{file}#{anchor} does not exist"


@pytest.mark.parametrize("path", [p for p in all_markdown() if is_part_of_a_workspace(p)], ids=name_of)
def test_links_of_what_students_get_point_into_their_workspace(path):
    names = set(workspace(catalog.assignment(ASSIGNMENT)))
    if path.parent.parent == ROOT / "assignments":
        names = set(workspace(catalog.assignment(path.parent.name)))

    assert {file for file, _ in targets(path) if file} <= names


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_python_in_documents_compiles(path):
    for number, body in enumerate(blocks(read(path), "python")):
        compile(body, f"{path.name}, block {number}", "exec")


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_documents_use_the_words_of_the_project(path):
    found = re.findall(r"\b(homework|uploads?|uploaded|attempts?|bad solution)\b", read(path), re.IGNORECASE)

    assert not found


def test_the_glossary_is_sorted_and_says_each_word_once():
    words = re.findall(r"^\| ([a-z ]+) \| [A-Z].*\. \|$", read(DOCS / "glossary.md"), flags=re.MULTILINE)

    assert len(words) > 20
    assert words == sorted(set(words))


def first_cells(text: str) -> list[str]:
    return re.findall(r"^\| ([^|]+?) \|", text, flags=re.MULTILINE)


def test_students_find_every_aspect_outcome_and_limit():
    text = read(DOCS / "students.md")

    assert {*ASPECTS, *get_args(Outcome)} <= set(first_cells(text))
    for limit in (f"{Limits().cpu:g} seconds", f"{Limits().wall:g} seconds", f"{Limits().memory} MiB"):
        assert limit in text


def test_instructors_find_every_setting_with_its_default():
    example = next(iter(blocks(read(DOCS / "instructors.md"), "toml")))
    said = tomllib.loads(example)
    settings = msgspec.convert(said, Settings)

    assert settings.limits == Limits()
    for section in ("course", "limits", "gradebook"):
        assert set(said[section]) == set(getattr(settings, section).__struct_fields__)
    assert set(said) == set(settings.__struct_fields__)


def test_authors_find_the_whole_interface_of_rubrics():
    text = read(DOCS / "authors.md")

    assert {*ASPECTS} <= set(first_cells(text))
    assert [name for name in rubric.__all__ if not re.search(rf"\b{name}\b", text)] == []


def test_the_security_page_tells_which_tiers_are_good_for_hidden_tests():
    rows = re.findall(r"^\| ([A-Z]) \| .* \| (yes|refused) \|$", read(DOCS / "security.md"), flags=re.MULTILINE)

    assert dict(rows) == {tier: "yes" if tier in SAFE_TIERS else "refused" for tier in get_args(Tier)}


# ---------------------------------------------------------------- the workflow


def test_the_workflow_scores_a_checkout_that_it_treats_as_data():
    workflow = yaml.safe_load(read(WORKFLOW))
    steps = workflow["jobs"]["score"]["steps"]
    lines = [line for step in steps for line in step.get("run", "").splitlines()]
    scoring = [match[1] for line in lines if (match := CALL.match(line.strip()))]
    checkouts = [step["with"] for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    theirs = next(c for c in checkouts if "inputs.repository" in c.get("repository", ""))

    for line in scoring:
        parse(line, whole=True)
    score = shlex.split(next(line for line in scoring if line.startswith("gradkit score")))
    assert {"--submission", "--fail-under", "--junit"} <= set(score)
    assert score[score.index("--submission") + 1] == theirs["path"]
    assert all(c["persist-credentials"] is False for c in checkouts)
    assert workflow["permissions"] == {"contents": "read"}
    assert not any("${{" in line for line in lines), "what people type goes through env, never into a script"


# ---------------------------------------------------------------- the README, done


MISTAKES = {
    'raise NotImplementedError("TODO: 1 / (1 + exp(-a)) for every a, and no overflow for a = -1000")': (
        "return 1 / (1 + np.exp(-a))"
    ),
    'raise NotImplementedError("TODO: the exponentials of each row over their sum, without overflow")': (
        "E = np.exp(A)\n    return E / E.sum(axis=1)"
    ),
}
"""What the student of the README wrote into the stubs of `activations.py`."""


def excerpt(marker: str) -> str:
    """Return what stands under a marker of the README: a block or a quotation."""
    after = read(ROOT / "README.md").partition(f"<!-- {marker} -->\n")[2]
    if after.startswith("```"):
        return blocks(after)[0].rstrip()
    return " ".join(line.removeprefix("> ") for line in after.split("\n\n")[0].splitlines())


def half_done() -> dict[str, str]:
    stubs = {e.filename: read(e.stub) for e in catalog.assignment(ASSIGNMENT).exercises}
    for stub, written in MISTAKES.items():
        assert stub in stubs["activations.py"]
        stubs["activations.py"] = stubs["activations.py"].replace(stub, written)
    return stubs


QUICKER = {"init": ["--demo"], "score": ["--workers", "1"]}
"""Options that only save time: a secret of the course's own would be proved first, as long as `gradkit check` takes."""


def run_quick_start(folder: Path) -> None:
    """Run the README's quick start, line by line, on a class of two: one with the solutions, one half done."""
    exercises = catalog.assignment(ASSIGNMENT).exercises
    for student, files in {"s01": {e.filename: read(e.solution) for e in exercises}, "s02": half_done()}.items():
        (folder / "handed_in" / student).mkdir(parents=True)
        for name, text in files.items():
            (folder / "handed_in" / student / name).write_text(text, encoding="utf-8")
    for line in excerpt("quick start").splitlines():
        words = shlex.split(line)
        assert words[0] == "gradkit"
        command = [sys.executable, "-m", "autograder", *words[1:], *QUICKER.get(words[1], ())]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"


def test_the_quick_start_ends_with_grades_pages_and_the_explanation_that_the_readme_shows(tmp_path):
    run_quick_start(tmp_path)
    records = {path.stem: json.loads(read(path)) for path in tmp_path.glob(f"records/{ASSIGNMENT}/*.json")}
    scores = {student: sum(item["mark"] for item in record["items"]) for student, record in records.items()}
    explained = {item["item"]: item.get("explanation") for item in records["s02"]["items"]}

    assert scores == {"s01": 100, "s02": 14}
    assert explained["test_softmax_values"]["text"] == excerpt("excerpt: explanation")
    for path in (
        f"release/{ASSIGNMENT}.zip",
        f"feedback/s02/{ASSIGNMENT}/feedback.html",
        f"reports/{ASSIGNMENT}/report.html",
        f"reports/{ASSIGNMENT}/grades.csv",
        "gradebook.db",
    ):
        assert (tmp_path / path).is_file()


def test_the_readme_shows_what_a_student_reads_in_the_workspace(tmp_path):
    files = {**workspace(catalog.assignment(ASSIGNMENT)), **{n: t.encode() for n, t in half_done().items()}}
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    command = [sys.executable, "-m", "pytest", "-p", "no:gradkit", "-p", "no:cacheprovider", "--color=no"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.stdout.strip() == excerpt("excerpt: public tests")


if __name__ == "__main__":
    before, _, after = split_commands_page()
    COMMANDS.write_text(f"{before}{BEGIN}{help_texts()}{END}{after}", encoding="utf-8")
