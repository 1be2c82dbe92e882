# odd: the table turned into a dict of columns by zip, returns lists
from pathlib import Path
from typing import List, Tuple


def load_census(path: str, feature: str, target: str) -> Tuple[List[float], List[float]]:
    """Read two numeric columns of a CSV file."""
    rows = [line.split(",") for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    columns = {name: cells for name, *cells in zip(*rows)}
    if feature not in columns or target not in columns:
        raise KeyError(f"no column {feature!r} or {target!r}")
    return [float(c) for c in columns[feature]], [float(c) for c in columns[target]]
