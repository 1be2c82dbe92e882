# loses: test_load_mnist_labels
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[1]
"""You shuffled the images, and not their labels: labels[n] does not belong to X[n] any more. Leave the order of the
file, or shuffle whole rows before you take them apart."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    X = table[:, 1:] / 255
    np.random.shuffle(X)
    return X, table[:, 0]
