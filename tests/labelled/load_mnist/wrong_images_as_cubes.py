# Images reshaped to (N, side, side).
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    side = int(np.ceil(np.sqrt(data.shape[1] - 1)))
    X = data[:, 1:].reshape(-1, side, side) / 255
    return X, data[:, 0].astype(int)
