# X is transposed, (D, N), as in another course
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1).T
    labels = data[0].astype(int)
    X = data[1:] / 255.0
    return X, labels
