"""What is embedded: each file of data, what it holds, whence it comes and under which licence.

``data/README.md`` tells the same at length. What the numbers are good for is the handouts' business.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder.content import Tree, tree
from autograder.errors import GradkitError


@dataclass(frozen=True, slots=True)
class Embedded:
    """A file of data: its name below ``data/``, and what one must know to use and to share it."""

    name: str
    holds: str
    source: str
    licence: str
    path: Path


_FACTS = {
    "earnings_by_experience.csv": (
        "53 rows: mean and median weekly wage by years of experience",
        "U.S. Current Population Survey of March 1988, through R's AER, averaged by the project",
        "U.S. government figures, public domain",
    ),
    "us_population.csv": (
        "the population of each decennial census, 1790 to 2020",
        "U.S. Census Bureau, through R's carData; 2010 and 2020 from the published counts",
        "U.S. government figures, public domain",
    ),
    "us_states.csv": (
        "51 rows: income, poverty, schooling, urban share and single parents by state",
        "U.S. Census Bureau, through R's spData and statsmodels, joined by state",
        "CC0 and public domain",
    ),
    "mnist/mnist_subset.npz": (
        "6,000 images of digits: the first 5,000 to train, 100 of each digit to test",
        "MNIST, copyright Yann LeCun and Corinna Cortes, derived from NIST's Special Databases 1 and 3",
        "CC BY-SA 3.0",
    ),
}


def embedded(where: Tree | None = None) -> tuple[Embedded, ...]:
    """Return the embedded files with their provenance.

    Raises
    ------
    GradkitError
        If one of them is missing.
    """
    folder = (where or tree()).data
    files = tuple(Embedded(name, *facts, folder / name) for name, facts in _FACTS.items())
    for file in files:
        if not file.path.is_file():
            raise GradkitError(
                "an embedded file is missing",
                where=file.path,
                remedy="install gradkit from a checkout or from a wheel built from one",
            )
    return files
