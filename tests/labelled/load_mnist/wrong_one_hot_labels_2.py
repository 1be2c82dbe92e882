# Labels as one-hot rows
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data[:, 1:] / 255.0
    labels = data[:, 0].astype(int)
    return X, np.eye(10)[labels]
