# loses: test_load_mnist_labels
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[1]
"""All labels became 0: you divided the whole table by 255 and made integers of the labels then. Take labels and
pixels apart first; the labels stay as they are."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    table = table / 255
    return table[:, 1:], table[:, 0].astype(int)
