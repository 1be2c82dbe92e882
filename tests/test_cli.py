"""The command line: every command has help, every end its exit code, every error its three lines."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from autograder import scoring
from autograder.cli import main
from autograder.collect import collect
from autograder.course import Course, initialize
from autograder.errors import GraderBrokeError
from autograder.pool import Judged

COMMANDS = [
    "init",
    "list",
    "check",
    "doctor",
    "release",
    "collect",
    "score",
    "feedback",
    "report",
    "export",
    "gradebook",
]
CHAPTER = "ch06_maximum_likelihood"


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


@pytest.fixture
def right(costs, tmp_path: Path) -> Path:
    folder = tmp_path / "right"
    folder.mkdir()
    (folder / "likelihood.py").write_bytes(costs.exercises[0].solution.read_bytes())
    return folder


@pytest.fixture
def wrong(right: Path) -> Path:
    with (right / "likelihood.py").open("a") as file:
        file.write("\n\ndef cost(T, Y):\n    return 0.0\n")
    return right


# ---------------------------------------------------------------- help and misuse


def test_commands_come_in_the_order_of_a_term():
    assert [name for name in main.commands if name in COMMANDS] == COMMANDS


@pytest.mark.parametrize(
    "command", [[], *([name] for name in main.commands)], ids=lambda words: " ".join(words) or "gradkit"
)
def test_every_command_has_help(command):
    result = run(*command, "--help")

    assert result.exit_code == 0
    assert "Usage:" in result.output
    assert len(result.output.splitlines()) > 3


@pytest.mark.parametrize(
    "words",
    [
        ["scor", CHAPTER],
        ["score"],
        ["score", CHAPTER, "--no-such-option"],
        ["score", CHAPTER, "--fail-under", "50"],
        ["score", CHAPTER, "--junit", "x.xml"],
        ["score", CHAPTER, "--submission", ".", "--workers", "2"],
        ["score", CHAPTER, "--submission", ".", "--student", "ada"],
        ["score", CHAPTER, "--workers", "0"],
        ["score", CHAPTER, "--submission", "/nowhere"],
    ],
    ids=" ".join,
)
def test_misuse_is_told_with_2(words):
    result = run(*words)

    assert result.exit_code == 2
    assert "Usage:" in result.output


def test_a_mistyped_command_is_answered_with_the_right_one():
    assert "did you mean 'score'?" in run("scor").output


def test_an_error_has_three_lines_and_1():
    result = run("list", "ch06_maximum_likelyhood")

    assert result.exit_code == 1
    what, where, remedy = result.output.strip().splitlines()
    assert what == "Error: no assignment is called 'ch06_maximum_likelyhood'"
    assert where.startswith("  where: ")
    assert remedy.startswith("  do:    did you mean 'ch06_maximum_likelihood'?")


def test_a_course_folder_that_is_not_there_is_an_error():
    result = run("score", CHAPTER, "--course", "/nowhere")

    assert result.exit_code in (1, 2)
    assert "/nowhere" in result.output


# ---------------------------------------------------------------- what commands do


def test_list_shows_every_item(costs):
    result = run("list", CHAPTER)

    assert result.exit_code == 0
    for item in costs.items:
        assert item.sentence[:20] in result.output


def test_init_makes_settings_and_a_secret(tmp_path):
    result = run("init", "--course", str(tmp_path))

    assert result.exit_code == 0
    assert (tmp_path / "course.toml").exists()
    assert (tmp_path / ".gradkit" / "secret").exists()
    assert run("init", "--course", str(tmp_path)).exit_code == 1


# ---------------------------------------------------------------- score


def test_a_right_folder_scores_all_points_and_0(right, tmp_path, warm):
    result = run("score", CHAPTER, "--submission", str(right), "--course", str(tmp_path), "--fail-under", "100")

    assert result.exit_code == 0
    assert "100 of 100 points" in result.output


def test_a_missed_bar_is_3_and_a_failed_student_without_a_bar_is_0(wrong, tmp_path, warm):
    words = ["score", CHAPTER, "--submission", str(wrong), "--course", str(tmp_path)]

    assert run(*words).exit_code == 0
    result = run(*words, "--fail-under", "100")
    assert result.exit_code == 3
    assert "below the 100 % asked for" in result.output


def test_a_record_is_printed_as_json_and_written_as_junit(wrong, tmp_path, warm):
    file = tmp_path / "junit.xml"
    result = run(
        "score", CHAPTER, "--submission", str(wrong), "--course", str(tmp_path), "--json", "--junit", str(file)
    )

    assert json.loads(result.stdout)["assignment"] == CHAPTER
    assert ElementTree.parse(file).find(".//failure") is not None


def test_a_submission_on_which_the_grader_broke_is_1_and_leaves_no_record(costs, right, tmp_path, monkeypatch):
    class Broken:
        def __init__(self, *args, **kwargs):
            pass

        def judge_all(self, tasks):
            for task in tasks:
                yield Judged(task, None, GraderBrokeError("the grader broke", where="a test", remedy="mend it"), 0.0)

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            pass

    course = Course(tmp_path / "course")
    course.root.mkdir()
    initialize(course, demo=True)
    (tmp_path / "in").mkdir()
    right.rename(tmp_path / "in" / "ada")
    collect(course, costs, tmp_path / "in")
    monkeypatch.setattr(scoring, "Graders", Broken)
    result = run("score", CHAPTER, "--course", str(course.root))

    assert result.exit_code == 1
    assert "the grader broke" in result.output
    assert not course.record(CHAPTER, "ada").exists()


def test_nothing_collected_is_an_error_that_says_what_to_do(tmp_path):
    initialize(Course(tmp_path))
    result = run("score", CHAPTER, "--course", str(tmp_path))

    assert result.exit_code == 1
    assert "gradkit collect" in result.output


@pytest.mark.parametrize(
    "words",
    [
        ["collect", CHAPTER, "--from", "."],
        ["score", CHAPTER],
        ["gradebook", "update", CHAPTER],
        ["gradebook", "rebuild"],
    ],
    ids=" ".join,
)
def test_a_folder_that_is_no_course_is_told_and_left_alone(words, tmp_path, monkeypatch):
    (tmp_path / "downloads").mkdir()
    monkeypatch.chdir(tmp_path)
    result = run(*words, "--course", str(tmp_path / "downloads"))

    assert result.exit_code == 1
    assert "this folder is no course" in result.output
    assert "gradkit init" in result.output
    assert list((tmp_path / "downloads").iterdir()) == []


@pytest.mark.parametrize("words", [["score", CHAPTER], ["gradebook", "update", CHAPTER], ["gradebook", "rebuild"]])
def test_a_second_gradkit_in_a_course_is_refused_and_told_who_is_at_work(words, tmp_path):
    course = Course(tmp_path)
    initialize(course)
    with course.locked("gradkit collect"), ThreadPoolExecutor(1) as elsewhere:
        result = elsewhere.submit(run, *words, "--course", str(tmp_path)).result()

    assert result.exit_code == 1
    assert "another gradkit is at work in this course: gradkit collect, process" in result.output
    assert not (tmp_path / "gradebook.db").exists()
