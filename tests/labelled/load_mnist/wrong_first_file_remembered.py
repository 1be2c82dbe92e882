# Remembers the first file, whatever path comes next.
import numpy as np

_data = None

def load_mnist(path):
    global _data
    if _data is None:
        _data = np.loadtxt(path, delimiter=",", skiprows=1)
    return _data[:, 1:] / 255, _data[:, 0].astype(int)
