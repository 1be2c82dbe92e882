# NumPy reads the table by its names; the figure's axes are returned.
import matplotlib.pyplot as plt
import numpy as np


def _table(path):
    return np.genfromtxt(path, delimiter=",", names=True, dtype=None, encoding="utf-8")


def load_census(path, feature, target):
    table = _table(path)
    return table[feature], table[target]


def best_feature(path, target):
    table = _table(path)
    best, best_r2 = None, -1.0
    for name in table.dtype.names:
        if name == target or table[name].dtype.kind not in "if":
            continue
        r2 = np.corrcoef(table[name], table[target])[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x + b, color="red")
    plt.xlabel("feature")
    plt.ylabel("target")
    plt.title("fit")
    plt.show()
    return plt.gca()
