# Two mistakes: label left in X, and the last column taken for labels.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 0:] / 255, data[:, -1].astype(int)
