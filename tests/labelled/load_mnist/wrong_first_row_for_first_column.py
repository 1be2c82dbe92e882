# Row 0 for column 0: axes confused.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    labels = data[0].astype(int)
    X = data[1:] / 255
    return X, labels
