# csv.reader turned on its side into columns; float32 columns; a line drawn over sorted x, first in the picture.
import csv

import matplotlib.pyplot as plt
import numpy as np


def read_columns(path):
    with open(path, newline="", encoding="utf-8") as f:
        return {name: cells for name, *cells in zip(*csv.reader(f))}


def load_census(path, feature, target):
    columns = read_columns(path)
    return np.float32(columns[feature]), np.float32(columns[target])


def is_numeric(cells):
    try:
        [float(c) for c in cells]
    except ValueError:
        return False
    return True


def best_feature(path, target):
    columns = {name: np.array(c, dtype=float) for name, c in read_columns(path).items() if is_numeric(c)}
    t = columns.pop(target)
    qualities = []
    for name, x in columns.items():
        A = np.column_stack([np.ones_like(x), x])
        w, error, *_ = np.linalg.lstsq(A, t, rcond=None)
        qualities.append((float(np.sum((t - A @ w) ** 2)), name))
    return min(qualities)[1]


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots(figsize=(4, 3), tight_layout=True)
    x_sorted = np.sort(x)
    (line,) = ax.plot(x_sorted, m * x_sorted + b, "--", lw=2)
    (points,) = ax.plot(x, t, ".", ms=4)
    ax.set_xlabel("x", fontsize=8)
    ax.set_ylabel("t", fontsize=8)
    ax.grid(True)
    ax.text(0.1, 0.9, f"{m:.2f} x + {b:.2f}", transform=ax.transAxes)
    return ax
