# Only the images are shuffled.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data[:, 1:] / 255
    labels = data[:, 0].astype(int)
    np.random.shuffle(X)
    return X, labels
