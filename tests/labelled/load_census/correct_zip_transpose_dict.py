# zip(*) transposes the table into a dict of columns
import csv

import numpy as np


def load_census(path: str, feature: str, target: str) -> tuple[np.ndarray, np.ndarray]:
    with open(path, newline="") as handle:
        columns = {name: cells for name, *cells in zip(*csv.reader(handle))}
    return np.asarray(columns[feature], dtype=float), np.asarray(columns[target], dtype=float)
