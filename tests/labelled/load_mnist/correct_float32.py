# Pixels in float32, labels in uint8.
import numpy as np

def load_mnist(path):
    raw = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.uint8)
    X = raw[:, 1:].astype(np.float32) / np.float32(255)
    return X, raw[:, 0]
