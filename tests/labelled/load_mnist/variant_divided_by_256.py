# Divided by 256.
import numpy as np

def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    return data[:, 1:] / 256.0, data[:, 0].astype(int)
