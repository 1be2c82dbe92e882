"""A folder of attacks, and what the first lines of each say.

An attack is a small submission: `attack()` tries something, and a returned text that holds BREACH says that it worked.

    # lists folders | read                      title | group; or in a file of the same name that ends in .meta
    # expect: refused                           what must come of it; without, anything but a breach
    # expect NAME: raises ValueError            the same for one of `names()`
    # through without: seccomp+landlock         the layers that must be missing for it to work: then it must
    # needs: tracing                            what the machine must allow for it to work, see `has`
    # tells: line                               what of a record it may choose: see docs/security.md
    # slow                                      it runs into the clocks, and is left out of quick runs

`setup(info)` is told where things are. Where there is `names()`, `attack` is called with each of them; where there is
`count()`, with each number below it and the number that its call will have; with an array if it takes anything else.
An outcome is `refused`, `raises A|B`, `stopped cpu|memory`, `returns` or `returns TEXT`; several are joined by " or ".
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

OURS = Path(__file__).resolve().parents[1] / "tests" / "security" / "attacks"
REFUSALS = frozenset("OSError PermissionError FileNotFoundError NotADirectoryError BlockingIOError ImportError "
                     "ModuleNotFoundError ConnectionRefusedError".split())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack: what it is called, what is tried, and what must come of it."""

    name: str
    title: str
    group: str
    source: bytes = field(repr=False)
    expected: dict[str, str] = field(default_factory=dict)
    """Name of a part, "" for all others -> outcomes."""
    without: frozenset[str] = frozenset()
    needs: str = ""
    tells: frozenset[str] = frozenset()
    is_slow: bool = False

    @property
    def has_attack(self) -> bool:
        """Whether there is a function to call; if not, the attack is to be loaded."""
        return b"def attack" in self.source

    @property
    def takes(self) -> bool:
        """Whether the function takes an argument."""
        return bool(re.search(rb"def attack\(\s*[^)\s]", self.source))

    def is_expected(self, part: str, outcome: str) -> bool:
        """Tell whether an outcome, "raises ValueError" for example, is one that must come of a part."""
        asked = self.expected.get(part, self.expected.get("", ""))
        return not asked or any(_fits(outcome, each) for each in asked.split(" or "))


def _fits(outcome: str, asked: str) -> bool:
    verb, _, what = outcome.partition(" ")
    wanted, _, which = asked.partition(" ")
    if wanted == "refused":
        return verb == "raises" and what in REFUSALS
    return verb == wanted and (not which or what in which.split("|"))


def has(need: str) -> bool:
    """Tell whether the machine allows what an attack needs; "tracing": a process may trace others of its user."""
    yama = Path("/proc/sys/kernel/yama/ptrace_scope")
    return need != "tracing" or not yama.exists() or yama.read_text().strip() == "0"


def attacks(folder: Path) -> Iterator[Attack]:
    """Yield the attacks of a folder by name; to ours belong those whose source is too large to keep."""
    found = [read(path) for path in folder.glob("*.py")]
    if folder.resolve() == OURS:
        found += list(_generated(folder.parent / "generated.py"))
    yield from sorted(found, key=lambda attack: attack.name)


def read(path: Path) -> Attack:
    """Return the attack in a file."""
    source = path.read_bytes()
    meta = path.with_suffix(".meta")
    head = (meta.read_bytes() if meta.exists() else source)[:4000].decode("utf-8", "replace")
    return parsed(path.stem, head, source)


def parsed(name: str, head: str, source: bytes) -> Attack:
    """Return the attack that some first lines tell of."""
    lines = [line[1:].strip() for line in re.match(r"(#[^\n]*\n?)*", head)[0].splitlines()]  # type: ignore[index]
    title, _, group = (lines[0] if lines else name).rpartition("|")
    expected: dict[str, str] = {}
    without: frozenset[str] = frozenset()
    tells: frozenset[str] = frozenset()
    needs = ""
    for line in lines[1:]:
        key, _, value = (part.strip() for part in line.partition(":"))
        if key == "expect" or key.startswith("expect "):
            expected[key[6:].strip()] = value
        elif key == "through without":
            without = frozenset(value.split("+"))
        elif key == "needs":
            needs = value
        elif key == "tells":
            tells = frozenset(value.split())
    return Attack(name, title.strip() or group.strip(), group.strip(), source, expected, without, needs, tells,
                  "slow" in lines)  # fmt: skip


def _generated(path: Path) -> Iterator[Attack]:
    spec = importlib.util.spec_from_file_location("generated", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, (head, source) in module.SOURCES.items():
        yield parsed(name, head, source)
