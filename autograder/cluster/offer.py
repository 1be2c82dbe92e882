"""What is said before the first task: which versions a worker has, what is graded, and by which content."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from autograder.course import Limits
from autograder.errors import GradkitError
from autograder.versions import engine, versions

PROGRAMS = {**versions(), "engine": engine()}
"""Program -> version of this process. A scorer reads a worker's before it sends anything else."""

WHERE_PROGRAMS_ARE = f"{__name__}:PROGRAMS"


@dataclass(frozen=True, slots=True)
class Offer:
    """One scoring run, as its workers know it.

    Attributes
    ----------
    content : str
        The digest of the content's pack.
    secret : bytes
        From which hidden data are drawn. It is left out where the offer is printed: Dask logs arguments.
    unsafe : bool
        Whether a worker whose sandbox would not hold grades all the same.
    """

    assignment: str
    content: str
    secret: bytes = field(repr=False)
    limits: Limits
    unsafe: bool

    @property
    def key(self) -> str:
        """What tells offers apart and gives nothing of the secret away, as 64 hex digits."""
        return hashlib.sha256(msgspec.msgpack.encode(self)).hexdigest()


def difference(theirs: Mapping[str, str]) -> GradkitError | None:
    """Return the first difference between a worker's programs and ours: it could give other grades."""
    for name, ours in PROGRAMS.items():
        found = theirs.get(name)
        if found != ours:
            how = "the same version of gradkit, but other source code of it"
            return GradkitError(
                f"it has {how if name == 'engine' else f'{name} {found}, and {ours} is here'}: grades could differ",
                where="versions",
                remedy="install there what is installed here: the same wheel of gradkit, with the same constraints",
            )
    return None
