# Reshapes to 784 pixels, whatever is in the file: reads no smaller pictures.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = np.zeros((len(data), 784))
    for i in range(len(data)):
        for j in range(784):
            X[i, j] = data[i, j + 1] / 255
    return X, data[:, 0].astype(int)
