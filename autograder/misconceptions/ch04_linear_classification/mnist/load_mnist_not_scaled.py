# loses: test_load_mnist_scale
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[0]
"""The pixels are still 0 to 255. Divide them by 255, so that they lie between 0 and 1."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    return table[:, 1:].astype(float), table[:, 0]
