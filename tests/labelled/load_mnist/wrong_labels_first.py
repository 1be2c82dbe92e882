# Returns (labels, X).
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data[:, 1:] / 255
    labels = data[:, 0].astype(int)
    return labels, X
