# Pixels made 0 or 1.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return (data[:, 1:] > 127).astype(float), data[:, 0].astype(int)
