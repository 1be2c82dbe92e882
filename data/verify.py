"""Verifies the embedded data: `python data/verify.py` checks checksums, shapes and the reference fits.

It needs NumPy alone. It fits by `np.linalg.lstsq`, not by the course's own solutions, so that the numbers in the
handouts have two witnesses.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parent

SHA256 = {
    "earnings_by_experience.csv": "f091c0a7c32a11f9c959d479af779b4f261f7dc4aac7e7001a8f07ebfd4bc351",
    "us_population.csv": "e3739ae697358738e15de955b32374107928e345089e4cba190b8aa374784e8d",
    "us_states.csv": "39b03500365f0bfeff49f089ea7be21d8d1f485e205fbfe742be92fe0d54cd9c",
    "mnist/mnist_subset.npz": "0d311a9ca1763a0c40c96642b05e0815ee1c5b61341fe08663d64b98df1f0f24",
}

HEADERS = {
    "earnings_by_experience.csv": ("experience", "n", "mean_weekly_wage", "median_weekly_wage"),
    "us_population.csv": ("year", "population"),
    "us_states.csv": (
        "state", "abb", "region", "income_2010", "income_2015", "poverty_pct", "hs_grad_pct", "urban_pct",
        "single_parent_pct",
    ),
}  # fmt: skip
ROWS = {"earnings_by_experience.csv": 53, "us_population.csv": 24, "us_states.csv": 51}
TEXTS = ("state", "abb", "region")

PERCENTAGES = ("poverty_pct", "hs_grad_pct", "urban_pct", "single_parent_pct")
R_SQUARED = {
    "income_2010 by poverty_pct": 0.4712,
    "the same without the District of Columbia": 0.7022,
    "income_2010 by urban_pct": 0.3887,
    "income_2010 by hs_grad_pct": 0.1845,
    "income_2010 by single_parent_pct": 0.0299,
    "income_2010 by hs_grad_pct and urban_pct": 0.6835,
    "income_2010 by all four percentages": 0.8743,
    "mean_weekly_wage by experience, degree 1": 0.0244,
    "mean_weekly_wage by experience, degree 2": 0.9641,
    "population by decade, degree 1": 0.9213,
    "population by decade, degree 2": 0.9992,
}
"""The reference fits, as README.md and the handouts quote them: four digits."""

DIGITS = {
    "the pixel sums of the first training images": [27525, 31095, 19443, 17135, 23214],
    "the first training labels": [5, 0, 4, 1, 9, 2, 1, 3, 1, 4],
    "the pixel sums of the first test images": [18454, 28850, 9871, 37014, 19237],
    "the first test labels": [7, 2, 1, 0, 4, 9, 5, 6, 3, 4],
    "the counts of the training digits": [479, 563, 488, 493, 535, 434, 501, 550, 462, 495],
    "the counts of the test digits": [100] * 10,
}

Floats = NDArray[np.float64]


def problems(folder: Path = FOLDER) -> list[str]:
    """Return what is not as it should be, one sentence each; none if all is well.

    Parameters
    ----------
    folder : Path
        The data folder.
    """
    missing = [name for name in SHA256 if not (folder / name).is_file()]
    if missing:
        return [f"{name} is missing" for name in missing]
    found = [*_checksums(folder), *_tables(folder)]
    try:
        return [*found, *_fits(folder), *_digits(folder)]
    except (ValueError, KeyError, OSError) as error:
        return [*found, f"the data cannot be read: {error}"]


def fits(folder: Path = FOLDER) -> dict[str, float]:
    """Return the R-squared of each reference fit."""
    states, earnings, population = (
        table(folder / name) for name in ("us_states.csv", "earnings_by_experience.csv", "us_population.csv")
    )
    income = numbers(states["income_2010"])
    percentages = {name: numbers(states[name]) for name in PERCENTAGES}
    is_state = np.array([name != "District of Columbia" for name in states["state"]])
    wage, experience = numbers(earnings["mean_weekly_wage"]), numbers(earnings["experience"])
    people, decade = numbers(population["population"]), (numbers(population["year"]) - 1790) / 10
    found = {f"income_2010 by {name}": r_squared(income, x) for name, x in percentages.items()}
    found["the same without the District of Columbia"] = r_squared(
        income[is_state], percentages["poverty_pct"][is_state]
    )
    found["income_2010 by hs_grad_pct and urban_pct"] = r_squared(
        income, percentages["hs_grad_pct"], percentages["urban_pct"]
    )
    found["income_2010 by all four percentages"] = r_squared(income, *percentages.values())
    for degree in (1, 2):
        found[f"mean_weekly_wage by experience, degree {degree}"] = r_squared(wage, *_powers(experience, degree))
        found[f"population by decade, degree {degree}"] = r_squared(people, *_powers(decade, degree))
    return found


def table(path: Path) -> dict[str, list[str]]:
    """Return a CSV file as columns of text."""
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return {name: [row[k] for row in rows] for k, name in enumerate(header)}


def numbers(cells: list[str]) -> Floats:
    """Return a column of numbers."""
    return np.array([float(cell) for cell in cells])


def r_squared(t: Floats, *features: Floats) -> float:
    """Return the R-squared of the least-squares fit of a target by features and an intercept."""
    X = np.column_stack([np.ones(len(t)), *features])
    residuals = t - X @ np.linalg.lstsq(X, t, rcond=None)[0]
    return float(1 - residuals @ residuals / np.sum((t - t.mean()) ** 2))


def _powers(x: Floats, degree: int) -> list[Floats]:
    return [x**k for k in range(1, degree + 1)]


# ---------------------------------------------------------------- what is checked


def _checksums(folder: Path) -> Iterator[str]:
    for name, expected in SHA256.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != expected:
            yield f"{name} has another checksum"


def _tables(folder: Path) -> Iterator[str]:
    for name, header in HEADERS.items():
        columns = table(folder / name)
        if tuple(columns) != header:
            yield f"{name} has other columns: {', '.join(columns)}"
        for column, cells in columns.items():
            if len(cells) != ROWS[name]:
                yield f"{name} has {len(cells)} rows, not {ROWS[name]}"
                break
            if column not in TEXTS and not all(_is_number(cell) for cell in cells):
                yield f"the column {column} of {name} holds something that is no number"


def _is_number(cell: str) -> bool:
    try:
        return bool(np.isfinite(float(cell)))
    except ValueError:
        return False


def _fits(folder: Path) -> Iterator[str]:
    found = fits(folder)
    for name, expected in R_SQUARED.items():
        if round(found[name], 4) != expected:
            yield f"{name}: R-squared {found[name]:.4f}, not {expected:.4f}"


def _digits(folder: Path) -> Iterator[str]:
    with np.load(folder / "mnist" / "mnist_subset.npz", allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    expected = {"x_train": (5000, 28, 28), "y_train": (5000,), "x_test": (1000, 28, 28), "y_test": (1000,)}
    if {name: array.shape for name, array in arrays.items()} != expected:
        yield "mnist_subset.npz has other arrays"
        return
    if any(array.dtype != np.uint8 for array in arrays.values()):
        yield "the arrays of mnist_subset.npz are not all of uint8"
    seen = {
        "the pixel sums of the first training images": arrays["x_train"][:5].sum(axis=(1, 2), dtype=np.int64),
        "the first training labels": arrays["y_train"][:10],
        "the pixel sums of the first test images": arrays["x_test"][:5].sum(axis=(1, 2), dtype=np.int64),
        "the first test labels": arrays["y_test"][:10],
        "the counts of the training digits": np.bincount(arrays["y_train"], minlength=10),
        "the counts of the test digits": np.bincount(arrays["y_test"], minlength=10),
    }
    for what, values in seen.items():
        if values.tolist() != DIGITS[what]:
            yield f"{what} are {values.tolist()}, not {DIGITS[what]}"


def main() -> int:
    """Tell what was found; 0 if all is well, 1 if not."""
    found = problems()
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(SHA256)} files and {len(R_SQUARED)} reference fits are as they should be")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
