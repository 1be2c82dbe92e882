# correct: loadtxt as bytes (uint8), division into floats
import numpy as np

def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.uint8)
    return np.true_divide(table[:, 1:], 255.0), table[:, 0].astype(int)
