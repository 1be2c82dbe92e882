# Black and white exchanged.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return 1 - data[:, 1:] / 255, data[:, 0].astype(int)
