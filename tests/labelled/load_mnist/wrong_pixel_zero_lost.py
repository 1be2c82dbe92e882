# wrong: the slice starts at 2, so the first pixel is lost
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 2:] / 255, data[:, 0].astype(int)
