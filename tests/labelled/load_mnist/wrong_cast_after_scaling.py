# Everything is cast to int after the scaling.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    labels = data[:, 0].copy()
    data = data / 255
    data[:, 0] = labels
    data = data.astype(int)
    return data[:, 1:], data[:, 0]
