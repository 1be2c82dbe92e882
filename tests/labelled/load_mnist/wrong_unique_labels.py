# Returns the different labels, not those of the images.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 1:] / 255, np.unique(data[:, 0]).astype(int)
