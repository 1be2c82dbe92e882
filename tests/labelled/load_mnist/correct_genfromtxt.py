# np.genfromtxt with skip_header.
import numpy as np

def load_mnist(path):
    table = np.genfromtxt(path, delimiter=",", skip_header=1, dtype=np.int64)
    labels = table[:, 0]
    X = table[:, 1:].astype(np.float64)
    X /= 255
    return X, labels
