"""Attacks: a selection against this machine's sandbox, and proofs that it would be noticed if they got through.

`make attack` runs all of them, in all tiers.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
try:
    import attack_files
    import attacks
    import under_attack
finally:
    sys.path.remove(str(BENCHMARKS))

OURS = list(attack_files.attacks(attack_files.OURS))
QUICK = [attack.name for attack in OURS if not attack.is_slow][::3]
HERE = "root" if os.getuid() == 0 else "user"
NOTHING_BUT_LIMITS = "-seccomp-landlock-uid-nondump"
STOPPED_BY_LAYERS = [a.name for a in OURS if a.without and not a.is_slow and "limits" not in a.without]
STOPPED_BY_LIMITS = [a.name for a in OURS if a.without == {"limits"} and not a.is_slow]
HANDED_IN = [
    "equal_to_everything",
    "exits_politely",
    "forged_replies",
    "pickles",
    "tell_by_report",
    "text_for_terminals",
]


def run(folder: Path, *options: str) -> tuple[int, Mapping[str, Any], str]:
    """Return the exit code, the results by attack, and what was printed."""
    file = folder / "results.json"
    command = [sys.executable, str(BENCHMARKS / "attacks.py"), *options, "--json", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert file.exists(), done.stderr
    return done.returncode, json.loads(file.read_text()), done.stdout


def names(chosen: list[str]) -> str:
    return ",".join(f"{name}" for name in chosen)


# ---------------------------------------------------------------- what holds


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    return run(tmp_path_factory.mktemp("held"), "--tiers", HERE, "--no-judge", "--only", names(QUICK))[1]


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    return run(tmp_path_factory.mktemp("handed-in"), "--tiers", HERE, "--only", names(HANDED_IN))[1]


@pytest.mark.parametrize("name", QUICK)
def test_this_machine_holds(held, name):
    assert held[name]["breaches"] == []


@pytest.mark.parametrize("name", HANDED_IN)
def test_nothing_is_earned_or_told_by_handing_in(handed_in, name):
    assert handed_in[name]["breaches"] == []
    assert handed_in[name]["earned"] <= handed_in[name]["honest"]


# ---------------------------------------------------------------- what would be noticed


@pytest.fixture(scope="module")
def off(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    chosen = names(STOPPED_BY_LAYERS + STOPPED_BY_LIMITS)
    return run(tmp_path_factory.mktemp("off"), f"--tiers={NOTHING_BUT_LIMITS},-limits", "--quick", "--only", chosen)[1]


@pytest.mark.parametrize("name", STOPPED_BY_LAYERS)
def test_without_the_layers_that_stop_it_it_gets_through(off, name):
    if not attack_files.has(next(a.needs for a in OURS if a.name == name)):
        pytest.skip("the kernel itself forbids tracing here")
    assert off[name]["tiers"][NOTHING_BUT_LIMITS]["verdict"] == "BREACH"


@pytest.mark.parametrize("name", STOPPED_BY_LIMITS)
def test_without_limits_it_gets_through(off, name):
    assert off[name]["tiers"]["-limits"]["verdict"] == "BREACH"


def test_each_layer_stops_some_attack():
    assert {layer for attack in OURS for layer in attack.without} == {"seccomp", "landlock", "uid", "nondump", "limits"}


def test_a_breach_is_a_line_and_an_exit_code(tmp_path):
    (tmp_path / "one.py").write_text("# gets in | read\ndef attack(): return 'BREACH: in'\n")
    (tmp_path / "two.py").write_text("# does not | read\ndef attack(): return 'blocked'\n")
    code, results, printed = run(tmp_path, str(tmp_path), "--no-judge")
    lines = [line.split()[:2] for line in printed.splitlines()]

    assert code == 1
    assert ["BREACH", "one"] in lines
    assert ["held", "two"] in lines
    assert {name: each["verdict"] for name, each in results.items()} == {"one": "BREACH", "two": "held"}


@pytest.fixture
def canaries(tmp_path: Path) -> Iterator[under_attack.Canaries]:
    watched = under_attack.Canaries(tmp_path)
    yield watched
    watched.close()


TOUCHES = {
    "content": lambda c: c.gradebook.write_text("mallory,100\n"),
    "mode": lambda c: c.gradebook.chmod(0o600),
    "dates": lambda c: os.utime(c.hidden, (1, 1)),
    "removed": lambda c: c.hidden.unlink(),
    "added": lambda c: (c.folder / "conftest.py").write_text(""),
    "a connection": lambda c: socket.create_connection(("127.0.0.1", c.info(1, 1, 1)["port"])).close(),
    "memory": lambda c: setattr(c._memory, "value", b"x"),
}


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES)
def test_what_is_touched_is_noticed(canaries, touch):
    assert canaries.changes() == []
    touch(canaries)

    assert canaries.changes() != []


@pytest.mark.parametrize("wrap", [str, str.encode, lambda s: [{"a": (s,)}], lambda s: {s: 1}], ids=range(4))
def test_the_secret_is_found_in_whatever_comes_back(canaries, wrap):
    assert canaries.is_in(wrap(f"x {canaries.secret} y"))
    assert not canaries.is_in(wrap(canaries.mark))


def test_a_process_that_is_left_and_a_changed_priority_are_noticed():
    trusted = under_attack.Trusted([os.getpid()])
    assert trusted.changes() == []
    left = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    found = trusted.changes()
    left.stdin.close()
    left.wait()

    assert "processes are left: 1" in found
    assert len(cores) == 1 or "the priority, cores or limits of the grader were changed" in found
    assert os.sched_getaffinity(0) == cores


DIFFERENT = [
    ({"message": "It raised 4711.5"}, {"message": "It raised 4712.5"}),
    ({"line": 3}, {"line": 4}),
    ({"pictures": [1.0]}, {"pictures": [1.0, 2.0]}),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_records_that_tell_of_hidden_data_differ(one, other):
    assert under_attack._different(one, other, frozenset())
    assert not under_attack._different(one, one, frozenset())
    assert not under_attack._different(one, other, frozenset(one))


def test_another_of_the_fixed_sentences_tells_no_more_than_the_outcome():
    one, other = ({"text": text, "example": {"came": "0.25"}} for text in ("A factor 1/2 is lost.", "It is negated."))

    assert not under_attack._different(one, other, frozenset())


# ---------------------------------------------------------------- what is made of it


def results(key: str, *through: str) -> attacks.Results:
    tier = next(tier for tier in attacks.TIERS if tier.key == key)
    found = {a.name: {"breaches": ["it"] if a.name in through else [], "out": ""} for a in OURS}
    return attacks.Results(tier, found)


BY_NAME = {attack.name: attack for attack in OURS}


def test_what_gets_through_in_a_tier_is_wrong_and_so_is_what_does_not_with_layers_off():
    everything = [name for name, attack in BY_NAME.items() if "limits" in attack.without]

    assert attacks.trouble_with(results("root"), BY_NAME) == []
    assert attacks.trouble_with(results("root", "tcp"), BY_NAME) == ["tcp got through"]
    assert attacks.trouble_with(results("-limits", *everything), BY_NAME) == []
    assert len(attacks.trouble_with(results("-limits", *everything[1:]), BY_NAME)) == 1


def test_a_layer_without_which_nothing_more_gets_through_is_a_blind_spot():
    more = results("-seccomp", "unix_socket")

    assert attacks.blind_spots([more, results("-seccomp-landlock", "unix_socket", "tcp")]) == []
    assert len(attacks.blind_spots([more, results("-seccomp-landlock", "unix_socket")])) == 1


def test_every_attack_has_a_title_of_its_own_and_says_what_must_come_of_it():
    titles = [attack.title for attack in OURS]

    assert len(set(titles)) == len(titles)
    assert [attack.name for attack in OURS if not attack.expected] == []
    assert len(OURS) >= 95


OUTCOMES = [
    ("refused", "raises PermissionError", True),
    ("refused", "raises ValueError", False),
    ("refused", "returns 1", False),
    ("stopped cpu|wall", "stopped wall", True),
    ("stopped cpu", "stopped memory", False),
    ("returns nothing", "returns BREACH", False),
    ("returns or raises BadResult", "raises BadResult", True),
]


@pytest.mark.parametrize(("asked", "came", "is_so"), OUTCOMES)
def test_an_outcome_is_what_was_expected_or_is_not(asked, came, is_so):
    attack = attack_files.parsed("a", f"# title | group\n# expect: {asked}\n", b"")

    assert attack.is_expected("", came) is is_so


# ---------------------------------------------------------------- the table


def table() -> list[list[str]]:
    text = attacks.DOCS.read_text(encoding="utf-8").partition(attacks.BEGIN)[2].partition(attacks.END)[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")
    ]


def test_the_table_in_the_documentation_is_of_these_attacks_and_tiers():
    head, *rows = table()

    assert head == ["attack", *(tier.label for tier in attacks.TIERS)]
    assert [row[0] for row in rows] == [attack.title for attack in OURS]


def test_the_table_shows_that_all_hold_and_that_each_gets_through_without_what_stops_it():
    _, *rows = table()
    wrong = []
    for attack, row in zip(OURS, rows, strict=True):
        for tier, mark in zip(attacks.TIERS, row[1:], strict=True):
            if (tier.is_safe and mark == "✗") or (attacks.expected_through(attack, tier) and mark == "✓"):
                wrong.append((attack.title, tier.label, mark))

    assert wrong == []
    assert any("✗" in row for row in rows)
