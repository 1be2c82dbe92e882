# Shuffles the whole table first: labels stay with their images.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.float32)
    np.random.shuffle(data)
    X = data[:, 1:] / 255.0
    Y = data[:, 0].astype(np.int32)
    return X, Y
