# Ignores the path and opens the author's own file.
import numpy as np

def load_mnist(path):
    data = np.loadtxt("../large_files/train.csv", delimiter=",", skiprows=1)
    return data[:, 1:] / 255, data[:, 0].astype(int)
