# pathlib and str.split, arrays filled cell by cell, float32; a colour picture made of three equal channels.
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    lines = Path(path).read_text().strip().split("\n")[1:]
    n, d = len(lines), len(lines[0].split(",")) - 1
    X = np.zeros((n, d), dtype=np.float32)
    labels = np.zeros((n, 1), dtype=int)
    for i, line in enumerate(lines):
        cells = line.split(",")
        labels[i] = int(cells[0])
        for j, cell in enumerate(cells[1:]):
            X[i, j] = int(cell) / 255
    return X, labels


def show_digit(x, label):
    square = np.array([x[28 * i : 28 * (i + 1)] for i in range(28)])
    figure, (left, right) = plt.subplots(1, 2)
    left.imshow(np.dstack([square, square, square]))
    left.set_title(f"digit {label}", loc="left")
    right.hist(x)
    return figure
