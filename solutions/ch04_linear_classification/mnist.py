"""Kaggle's MNIST: one image a line.

loadtxt makes one table of integers of the whole file; labels and pixels are taken apart before anything is scaled, or
the labels would shrink with the pixels. Dividing by 255, not by the largest pixel of an image, keeps pale images pale.

An image is kept as a row, because that is what a sample is to a linear model. Only for the eye is it folded back into
the square that it came from, row by row.
"""

import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int, ndmin=2)  # ndmin: for a single image as well
    return table[:, 1:] / 255, table[:, 0]


def show_digit(x, label):
    side = round(len(x) ** 0.5)
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(side, side), cmap="gray_r", vmin=0, vmax=1)
    axes.set(title=f"label: {label}", xticks=[], yticks=[])
    return figure
