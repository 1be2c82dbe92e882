# Prints the shapes and returns nothing.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data[:, 1:] / 255
    labels = data[:, 0].astype(int)
    print(X.shape, labels.shape)
