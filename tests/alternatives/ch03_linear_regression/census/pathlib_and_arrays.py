# pathlib, an array of texts whose names stay NumPy's, a figure made without pyplot.
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure


def _cells(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return np.array([line.split(",") for line in lines])


def load_census(path, feature, target):
    cells = _cells(path)
    columns = [cells[1:, cells[0] == name].astype(float) for name in (feature, target)]
    return columns[0].ravel(), columns[1].ravel()


def best_feature(path, target):
    cells = _cells(path)
    header, body = cells[0], cells[1:]
    t = body[:, header == target].astype(float).ravel()
    r2 = np.full(len(header), -np.inf)
    for k, name in enumerate(header):
        if name != target and np.char.isnumeric(np.char.replace(np.char.replace(body[:, k], ".", ""), "-", "")).all():
            x = body[:, k].astype(float)
            residuals = t - np.polyval(np.polyfit(x, t, 1), x)
            r2[k] = 1 - residuals.var() / t.var()
    return header[np.argmax(r2)]


def plot_fit(x, t, m, b):
    figure = Figure()
    axes = figure.add_subplot()
    line = np.linspace(np.min(x), np.max(x), 200)
    axes.plot(line, m * line + b)
    axes.scatter(x, t, marker="+")
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
