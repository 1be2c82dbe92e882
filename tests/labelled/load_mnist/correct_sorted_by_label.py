# Sorts images and labels by the label.
import numpy as np

def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    data = data[np.argsort(data[:, 0], kind="stable")]
    return data[:, 1:] / 255, data[:, 0].astype(int)
