# Read by columns (unpack), transposed back: Fortran order.
import numpy as np

def load_mnist(path):
    columns = np.loadtxt(path, delimiter=",", skiprows=1, unpack=True)
    labels = columns[0].astype(int)
    X = columns[1:].T * (1 / 255)
    return np.asfortranarray(X), labels
