# The label stays in X as the first column.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data / 255
    labels = data[:, 0].astype(int)
    return X, labels
