# loses: test_load_mnist_values
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[0]
"""You divided each image by its own largest pixel, which makes pale images dark. 255 is the largest that a pixel can
be: divide all by the same."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    X = table[:, 1:]
    return X / np.maximum(X.max(axis=1, keepdims=True), 1), table[:, 0]
