# An image is a column.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1).T
    return data[1:] / 255, data[0].astype(int)
