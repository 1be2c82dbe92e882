# loses: test_load_mnist_scale
# shows: load_mnist(VirtualFile("digits.csv", b"label,pixel0,pixel1,pixel2,pixel3\n7,0,255,51,153\n2,102,0,204,0\n0,153,51,0,51\n5,255,0,102,204\n"))[0]
"""You divided by 256. The largest pixel is 255, and that is what 1 should become: there are 256 different values
because 0 is one of them."""

import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    return table[:, 1:] / 256, table[:, 0]
