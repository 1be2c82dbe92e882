# The last line is taken for an empty one and dropped.
import numpy as np

def load_mnist(path):
    with open(path) as f:
        lines = f.read().strip().split("\n")
    data = np.array([line.split(",") for line in lines[1:-1]], dtype=float)
    return data[:, 1:] / 255, data[:, 0].astype(int)
