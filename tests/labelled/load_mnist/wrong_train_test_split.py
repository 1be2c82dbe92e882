# Returns a training and a test part, four arrays.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X, Y = data[:, 1:] / 255, data[:, 0].astype(int)
    n = int(0.8 * len(X))
    return X[:n], Y[:n], X[n:], Y[n:]
