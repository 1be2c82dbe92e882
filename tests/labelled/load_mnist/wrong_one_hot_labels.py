# Returns an indicator matrix for the labels.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    labels = data[:, 0].astype(int)
    T = np.zeros((len(labels), 10))
    T[np.arange(len(labels)), labels] = 1
    return data[:, 1:] / 255, T
