# genfromtxt with names, turned back into a plain table.
import numpy as np

def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", names=True)
    names = data.dtype.names
    labels = data["label"].astype(int)
    X = np.column_stack([data[name] for name in names[1:]]) / 255
    return X, labels
