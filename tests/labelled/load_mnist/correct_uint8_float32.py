# Bytes first, float32 pixels
import numpy as np


def load_mnist(path):
    raw = np.loadtxt(path, dtype=np.uint8, delimiter=",", skiprows=1)
    labels, pixels = raw[:, 0], raw[:, 1:]
    return pixels.astype(np.float32) / 255.0, labels
