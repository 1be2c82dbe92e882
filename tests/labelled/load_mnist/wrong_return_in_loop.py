# return inside the loop: the first image only
import numpy as np


def load_mnist(path):
    X, Y = [], []
    with open(path) as f:
        lines = f.readlines()[1:]
    for line in lines:
        values = [int(v) for v in line.split(",")]
        Y.append(values[0])
        X.append(np.array(values[1:]) / 255)
        return np.array(X), np.array(Y)
