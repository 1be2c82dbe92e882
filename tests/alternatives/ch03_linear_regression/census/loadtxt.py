# loadtxt of one column at a time; the other exercise's functions; several things in the picture, saved and shown.
import io

import matplotlib.pyplot as plt
import numpy as np
from line_fit import fit_line, r_squared


def load_census(path, feature, target):
    with io.open(path) as f:
        names = f.readline().strip().split(",")
    pair = np.loadtxt(path, delimiter=",", skiprows=1, usecols=(names.index(feature), names.index(target)))
    return pair[:, 0], pair[:, 1]


def best_feature(path, target):
    with open(path) as f:
        names = next(f).strip().split(",")
        first = next(f).strip().split(",")
    best = ("", float("-inf"))
    for name, cell in zip(names, first):
        if name == target or not cell.lstrip("-").replace(".", "", 1).isdigit():
            continue
        x, t = load_census(path, name, target)
        m, b = fit_line(x, t)
        best = max(best, (name, r_squared(t, m * x + b)), key=lambda pair: pair[1])
    return best[0]


def plot_fit(x, t, m, b):
    fig = plt.figure(1, clear=True)
    plt.axhline(np.mean(t), ls=":")
    plt.vlines(x, t, m * x + b, lw=0.5)
    plt.scatter(x, t, c=t, label="samples")
    ends = np.array([min(x), max(x)])
    plt.plot(ends, m * ends + b, "-o", label="the line")
    plt.xlabel("x")
    plt.ylabel("t")
    plt.legend(loc="best")
    plt.savefig("fit.png")
    plt.show()
    return fig
