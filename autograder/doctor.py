"""What this machine offers for running student code safely: `gradkit doctor`."""

from __future__ import annotations

import os
import platform
import shutil
from dataclasses import dataclass

from autograder.errors import GradkitError
from autograder.grader.forkservers import SAFE_TIERS, ForkServer, Tier, best_fork_server
from autograder.pool import cores

MEANING: dict[Tier, str] = {
    "S": "hidden files do not exist for student code, and it can call nothing that takes a path",
    "A": "student code can call nothing that takes a path; Landlock stands behind that",
    "B": "student code can call nothing that takes a path; this kernel has no Landlock to stand behind it",
    "C": "another user runs student code; what every user can read is open to it",
    "D": "nothing keeps student code from the hidden tests",
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Facts as (name, value), and what could be done about them."""

    tier: Tier | None
    facts: tuple[tuple[str, str], ...]
    advice: tuple[str, ...]


def examine() -> Diagnosis:
    """Start a sandbox, look at what its self-test found, and say what it is worth."""
    machine = (
        ("machine", f"{platform.system()} {platform.release()}, {platform.machine()}, {cores()} cores"),
        ("Python", platform.python_version()),
        ("user", "root" if os.getuid() == 0 else "an ordinary one"),
    )
    try:
        with best_fork_server() as server:
            facts = (
                *machine,
                ("tier", f"{server.tier}: {MEANING[server.tier]}"),
                ("layers", ", ".join((*(("bubblewrap",) if server.wrapped else ()), *server.layers)) or "none"),
                ("Landlock", f"version {server.landlock}" if server.landlock else "not there"),
                ("bubblewrap", _bubblewrap(server)),
                (
                    "workers' user",
                    "an id of their own" if "uid" in server.layers else "the grader's, without its rights",
                ),
                (
                    "self-test",
                    f"got through: {', '.join(server.got_through)}" if server.got_through else "nothing got through",
                ),
                ("hidden tests", "refused, unless forced" if server.caution else "yes"),
            )
            return Diagnosis(server.tier, facts, tuple(_advice(server)))
    except GradkitError as error:
        return Diagnosis(None, machine, (str(error),))


def _bubblewrap(server: ForkServer) -> str:
    if server.wrapped:
        return "in use"
    return "does not work here" if shutil.which("bwrap") else "not installed"


def _advice(server: ForkServer) -> list[str]:
    if server.tier not in SAFE_TIERS:
        return [
            "Hidden tests are refused here unless forced with --unsafe-sandbox.",
            "Linux with seccomp is needed, on x86-64 or arm64; the default profile of containers has it.",
        ]
    if server.tier == "S":
        return ["This is as good as it gets."]
    advice = ["Good for hidden tests. For tier S, install bubblewrap where user namespaces are allowed."]
    if not server.landlock:
        advice.append(
            "For tier A, a kernel with Landlock: 5.13 or newer, in a container one whose profile lets it through."
        )
    return advice
