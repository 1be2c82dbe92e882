"""Columns by name, features by R-squared.

csv.DictReader gives each line as a dict from column to text, so that the order of the columns cannot matter. A
column is one of numbers if its first cell can be read as one.

For a line with an intercept, R-squared is the square of the correlation between feature and target. It does not
care whether the target rises or falls with the feature: a falling line predicts as well as a rising one.
"""

import csv
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from line_fit import fit_line, r_squared


def load_census(path, feature, target):
    rows = _rows(path)
    return _column(rows, feature), _column(rows, target)


def best_feature(path, target):
    rows = _rows(path)
    t = _column(rows, target)

    def fit_quality(name):
        x = _column(rows, name)
        m, b = fit_line(x, t)
        return r_squared(t, m * x + b)

    return max((name for name in rows[0] if name != target and _is_number(rows[0][name])), key=fit_quality)


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.plot(x, t, "o", label="samples")
    ends = np.array([np.min(x), np.max(x)])  # two points are enough for a line
    axes.plot(ends, m * ends + b, label=f"y = {m:.4g} x + {b:.4g}")
    axes.set(xlabel="x", ylabel="t")
    axes.legend()
    return figure


def _rows(path):
    with Path(path).open(newline="") as file:
        return list(csv.DictReader(file))


def _column(rows, name):
    return np.array([float(row[name]) for row in rows])


def _is_number(cell):
    try:
        float(cell)
    except ValueError:
        return False
    return True
