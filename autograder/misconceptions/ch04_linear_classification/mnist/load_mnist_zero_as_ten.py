# loses: test_load_mnist_labels
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[1]
"""You made 10 of the label 0. It is the digit itself, 0 to 9: arrays are counted from 0 here, so nothing is to be
changed."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    return table[:, 1:] / 255, np.where(table[:, 0] == 0, 10, table[:, 0])
