# Keeps zeros and ones only, for a binary classifier.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    data = data[data[:, 0] <= 1]
    return data[:, 1:] / 255, data[:, 0].astype(int)
