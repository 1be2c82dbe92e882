# The delimiter is missing.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, skiprows=1)
    return data[:, 1:] / 255, data[:, 0].astype(int)
