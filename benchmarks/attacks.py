"""Attacks the sandbox and the judge, in every kind of place that this machine can be put into, and says what held.

    python benchmarks/attacks.py [FOLDER] [--json FILE] [--tiers a,b | all] [--only NAMES] [--quick]
                                 [--brief] [--table]

Without a folder: our own attacks, in all tiers, with each layer switched off in turn. With a folder: its attacks, in
the best sandbox that there is here. A line an attack, then what it comes to. Exit code 1 if anything got through that
should not, or did not that should: with a layer off, the attacks that it stops must work, else they prove nothing.

`--table` writes the results into docs/security.md. benchmarks/attack_files.py says what an attack looks like.
"""

from __future__ import annotations

import argparse
import fcntl
import itertools
import json
import os
import platform
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from attack_files import OURS, Attack, has
from under_attack import wanted

from autograder.grader.forkservers import LAYERS
from autograder.pool import cores

HERE = Path(__file__).resolve().parent
DOCS = HERE.parent / "docs" / "security.md"
BEGIN, END = "<!-- attacks: written by `make attack` -->", "<!-- end of attacks -->"
LOCK = "/tmp/gradkit-attacks.lock"
PATIENCE_SECONDS = 300.0
"""How long an attack may keep the process that runs it: far above every deadline in there."""


@dataclass(frozen=True, slots=True)
class Tier:
    """A place to run attacks in. `off` are the layers that are switched off to see what they are good for."""

    key: str
    label: str
    off: tuple[str, ...] = ()
    place: str = ""
    wrapped: bool = False
    is_safe: bool = True

    @property
    def layers(self) -> list[str]:
        """The layers that the sandbox is asked for."""
        return [*(["bubblewrap"] if self.wrapped else []), *(name for name in LAYERS if name not in self.off)]

    @property
    def judges(self) -> bool:
        """Whether attacks are also handed in, to the judge: it is the same in all tiers."""
        return self.key in ("best", "root" if os.getuid() == 0 else "user")

    def missing(self) -> str:
        """Return what keeps this machine from being put into it, "" if nothing does."""
        if self.wrapped and not shutil.which("bwrap"):
            return "no bubblewrap is installed"
        if os.getuid() != 0 and (self.key in ("root", "same-user") or "container" in self.place):
            return "only root can"
        if os.getuid() != 0 and not self.is_safe and "seccomp" in self.off and "uid" not in self.off:
            return "only root can give workers a user of their own"
        if self.place.endswith("container") and platform.machine() != "x86_64":
            return "the container's filter is written for x86-64"
        return ""


def _off(*layers: str, place: str = "") -> Tier:
    return Tier("-" + "-".join(layers), "no " + ", ".join(layers), layers, place, is_safe=False)


TIERS = (
    Tier("bubblewrap", "S", wrapped=True),
    Tier("root", "A, root"),
    Tier("same-user", "A, root without own uid", ("uid",)),
    Tier("user", "A, a user", place="user"),
    Tier("container", "A, container", place="container"),
    Tier("no-landlock", "B, a user", ("landlock",), place="user"),
    Tier("old-container", "B, old container", place="old-container"),
    Tier("no-nondump", "A, dumpable", ("nondump",)),
    _off("limits"),
    _off("seccomp"),
    _off("seccomp", "landlock"),
    # An ordinary user's: root without any capability may touch less of root's processes than a user of a user's.
    _off("seccomp", "landlock", "uid", place="user"),
    _off("seccomp", "landlock", "uid", "nondump", place="user"),
)
CHAIN = [tier.off for tier in TIERS if tier.off[:1] == ("seccomp",)]
"""One layer less from one to the next."""


def expected_through(attack: Attack, tier: Tier) -> bool:
    """Tell whether an attack must get through: where just the layers are off that its header names, or more."""
    return bool(attack.without) and attack.without <= set(tier.off) and not tier.is_safe and has(attack.needs)


@dataclass(slots=True)
class Results:
    """What came of the attacks in one tier; `trouble` is what is wrong with the run as a whole."""

    tier: Tier
    found: dict[str, dict[str, Any]] = field(default_factory=dict)
    trouble: list[str] = field(default_factory=list)
    about: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def breaches(self) -> list[str]:
        """The attacks that got through."""
        return [name for name, each in self.found.items() if each["breaches"]]


# ---------------------------------------------------------------- one tier


def run(tier: Tier, folder: Path, attacks: Sequence[Attack], options: argparse.Namespace, prefix: str = "") -> Results:
    """Run the attacks in a tier and print a line about each."""
    results, begun = Results(tier), time.monotonic()
    left = {attack.name: attack for attack in attacks}

    def found(name: str, line: dict[str, Any]) -> None:
        results.found[name] = line
        _say(left.pop(name), line, prefix)

    while left:
        running = ""
        for line in _lines(tier, folder, list(left), options):
            if "begins" in line:
                running = line["begins"]
            elif "name" in line:
                found(line.pop("name"), line)
                running = ""
            elif "afterwards" in line:
                results.trouble += line["afterwards"]
            elif "tier" in line:
                results.about = line
            elif running:  # the process that runs them was lost: it goes on with the next
                found(running, {"out": "", "breaches": [f"the grader itself ended: {line['lost']}"]})
            else:
                results.trouble.append(f"the attacks did not run: {line['lost']}")
                left.clear()
    results.seconds = time.monotonic() - begun
    return results


def _lines(tier: Tier, folder: Path, names: Sequence[str], options: argparse.Namespace) -> Iterable[dict[str, Any]]:
    """Yield what the process says that runs the attacks, and how it was lost if it was."""
    home = Path(tempfile.mkdtemp(prefix="gradkit-tier-"))
    home.chmod(0o755)  # the sandbox keeps attacks out, not the folder
    reading, writing = os.pipe()
    place = [sys.executable, str(HERE / "places.py"), tier.place] if tier.place and os.getuid() == 0 else []
    command = [
        *place, sys.executable, str(HERE / "under_attack.py"), str(folder.resolve()), "--report", str(writing),
        "--layers", ",".join(tier.layers), *(["--only", ",".join(names)]), *(["--quick"] if options.quick else []),
        *([] if options.judge and tier.judges else ["--no-judge"]),
    ]  # fmt: skip
    environment = {**os.environ, "TMPDIR": str(home), "PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1"}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, pass_fds=[writing], env=environment, stdout=errors, stderr=errors,
                                   stdin=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
        os.close(writing)
        try:
            ended = False
            for line in _said(reading):
                ended = "ended" in line
                if not ended:
                    yield line
            if not ended:
                process.kill()
                process.wait()
                errors.seek(0)
                yield {"lost": errors.read().decode(errors="replace").strip()[-1000:] or f"status {process.returncode}"}
        finally:
            process.kill()
            process.wait()
            shutil.rmtree(home, ignore_errors=True)


def _said(reading: int) -> Iterable[dict[str, Any]]:
    """Yield what is said, line by line, as long as something is said now and then."""
    poll = select.poll()
    poll.register(reading, select.POLLIN)
    rest = b""
    while poll.poll(PATIENCE_SECONDS * 1000) and (chunk := os.read(reading, 1 << 16)):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (json.loads(line) for line in lines)
    os.close(reading)


def _say(attack: Attack, line: Mapping[str, Any], prefix: str) -> None:
    verdict = "BREACH" if line["breaches"] else "held"
    worker, grader = line.get("worker_mb", 0), line.get("grader_mb", 0)
    sizes = f"{line.get('sec', 0):6.2f} s  worker {worker:4d} MiB  grader +{grader:3d} MiB"
    earned = f"  earned {line['earned']:3d} of {line['honest']:3d}" if "earned" in line else ""
    seen = " | ".join([*line["breaches"], line["out"]])
    print(f"{verdict:6s} {prefix}{attack.name:28s} {sizes}{earned}  {seen[:160]!r}", flush=True)


# ---------------------------------------------------------------- what it comes to


def trouble_with(results: Results, attacks: Mapping[str, Attack]) -> list[str]:
    """Return what is wrong with the results of a tier."""
    found = list(results.trouble)
    if results.tier.is_safe:
        found += [f"{name} got through" for name in results.breaches]
    for name, each in results.found.items():
        if expected_through(attacks[name], results.tier) and not each["breaches"]:
            found.append(f"{name} should get through without {'+'.join(sorted(attacks[name].without))}, and did not")
    if not results.tier.is_safe and not results.breaches and results.found:
        found.append("nothing got through: the attacks would not notice that these layers are off")
    return found


def as_json(every: Sequence[Results], attacks: Mapping[str, Attack]) -> dict[str, Any]:
    """Return all results by attack: `verdict` over the safe tiers, and what was seen in each tier."""
    told: dict[str, Any] = {}
    for name, attack in attacks.items():
        here = {results.tier.key: results.found[name] for results in every if name in results.found}
        if not here:
            continue
        safe = [results.found[name] for results in every if results.tier.is_safe and name in results.found]
        broken = [each for each in safe if each["breaches"]]
        shown = (broken or safe or list(here.values()))[0]
        told[name] = {
            "title": attack.title, "group": attack.group, "verdict": "BREACH" if broken else "held",
            **shown, "out": " ".join([*(f"BREACH {b}" for b in shown["breaches"]), shown["out"]]),
            "tiers": {key: {"verdict": "BREACH" if each["breaches"] else "held", **each} for key, each in here.items()},
        }  # fmt: skip
    return told


MARKS = {True: "✗", False: "✓"}


def table(every: Sequence[Results], attacks: Mapping[str, Attack]) -> str:
    """Return the table of all attacks in all tiers, as Markdown."""
    titles = [results.tier.label for results in every]
    rows = [
        f"| {' | '.join(['attack', *titles])} |",
        f"|---|{'---|' * len(titles)}",
    ]
    for name, attack in attacks.items():
        marks = [MARKS[bool(r.found[name]["breaches"])] if name in r.found else "·" for r in every]
        rows.append(f"| {attack.title} | {' | '.join(marks)} |")
    held = [
        f"{r.tier.label} {sum(not each['breaches'] for each in r.found.values())}/{len(r.found)}" for r in every
        if r.found
    ]  # fmt: skip
    kernel = ".".join(platform.release().split(".")[:2])
    return f"Written on Linux {kernel}, Python {platform.python_version()}. Held: {'; '.join(held)}.\n\n" + "\n".join(
        rows
    )


def write_table(text: str) -> None:
    """Put the table between its markers in the documentation."""
    whole = DOCS.read_text(encoding="utf-8")
    before, _, rest = whole.partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCS.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def main(options: argparse.Namespace) -> int:
    """Run what is asked for; return the exit code."""
    folder = options.folder or OURS
    if options.tiers:
        tiers = [tier for tier in TIERS if tier.key in options.tiers.split(",") or options.tiers == "all"]
    else:
        tiers = list(TIERS) if options.folder is None else [_best()]
    attacks = {
        attack.name: attack for attack in wanted(folder, tuple(filter(None, options.only.split(","))), options.quick)
    }
    every = run_all(tiers, folder, attacks, options)
    trouble = []
    for results in every:
        wrong = trouble_with(results, attacks)
        trouble += [f"{results.tier.label}: {each}" for each in wrong]
        if results.found:
            print(f"{results.tier.label}: {len(results.found) - len(results.breaches)} held, {len(results.breaches)} "
                  f"breach, tier {results.about.get('tier')}, layers {', '.join(results.about.get('layers', []))}, "
                  f"{results.seconds:.0f} s")  # fmt: skip
        elif why := results.tier.missing():
            print(f"{results.tier.label}: not run here: {why}")
    trouble += blind_spots(every) if options.folder is None and not options.only and not options.quick else []
    for each in trouble:
        print(f"wrong: {each}")
    if options.json:
        options.json.write_text(json.dumps(as_json(every, attacks), indent=1) + "\n", encoding="utf-8")
    if options.table:
        write_table(table(every, attacks))
    ran = sum(len(results.found) for results in every if results.tier.is_safe)
    held = sum(len(results.found) - len(results.breaches) for results in every if results.tier.is_safe)
    off = sum(len(results.breaches) for results in every if not results.tier.is_safe)
    ran_in = sum(bool(r.found) and r.tier.is_safe for r in every)
    print(
        f"{len(attacks)} attacks; in {ran_in} tiers {held} of {ran} runs held; "
        f"{off} got through where layers were off; {len(trouble)} wrong"
    )
    return 1 if trouble or not ran else 0


def run_all(
    tiers: Sequence[Tier], folder: Path, attacks: Mapping[str, Attack], options: argparse.Namespace
) -> list[Results]:
    """Run the attacks in several tiers, two at a time where they leave nothing behind for each other to see.

    With layers off, those that run into the clocks are left out, unless these layers are what stops them; in a brief
    run, all others that no layer stops.
    """

    def one(tier: Tier) -> Results:
        if tier.missing():
            return Results(tier)
        chosen = [a for a in attacks.values() if tier.is_safe or a.without or not (a.is_slow or options.brief)]
        with _turn(alone="seccomp" in tier.off):
            return run(tier, folder, chosen, options, f"{tier.label:24s} " if len(tiers) > 1 else "")

    with ThreadPoolExecutor(min(2, cores())) as pool:
        found = dict(
            zip(tiers, pool.map(lambda tier: None if "seccomp" in tier.off else one(tier), tiers), strict=True)
        )
    return [results or one(tier) for tier, results in found.items()]


@contextmanager
def _turn(*, alone: bool) -> Iterator[None]:
    """Wait until no other run on this machine could leave behind what this one finds, or find what this one does."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        lock = os.open(LOCK, flags)
    except FileNotFoundError:
        lock = os.open(LOCK, flags | os.O_CREAT, 0o644)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield
    finally:
        os.close(lock)


def blind_spots(every: Sequence[Results]) -> list[str]:
    """Return the layers of which nothing would notice that they are off: one less must let more through."""
    through = {
        results.tier.off: set(results.breaches) for results in every if results.found and not results.tier.is_safe
    }
    steps = [((), CHAIN[0]), *itertools.pairwise(CHAIN)]
    found = []
    for more, fewer in steps:
        if fewer in through and not through[fewer] - through.get(more, set()):
            found.append(f"nothing got through without {fewer[-1]} that did not with it: it is not noticed")
    return found


def _best() -> Tier:
    return Tier("best", "this machine", wrapped=bool(shutil.which("bwrap")))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="attack the sandbox and the judge")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--tiers", default="")
    parser.add_argument("--only", default="", help="names, or beginnings of names, with commas")
    parser.add_argument("--quick", action="store_true", help="without those that run into the clocks")
    parser.add_argument("--brief", action="store_true", help="with layers off, only what these layers stop")
    parser.add_argument("--no-judge", dest="judge", action="store_false", help="against the sandbox only")
    parser.add_argument("--table", action="store_true", help="write docs/security.md")
    sys.exit(main(parser.parse_args()))
