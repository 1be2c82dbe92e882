# The labels are sorted, the images are not.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 1:] / 255, np.sort(data[:, 0]).astype(int)
