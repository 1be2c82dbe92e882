# Labels as a column (N, 1).
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    labels, X = np.split(data, [1], axis=1)
    return X / 255.0, labels.astype(int)
