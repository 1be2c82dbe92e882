# np.loadtxt, one header line skipped.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 1:] / 255.0, data[:, 0].astype(int)
