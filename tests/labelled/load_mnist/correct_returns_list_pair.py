# Returns the pair as a list, read with usecols twice.
import numpy as np

def load_mnist(path):
    with open(path) as f:
        D = len(f.readline().split(","))
    labels = np.loadtxt(path, delimiter=",", skiprows=1, usecols=0, dtype=int)
    X = np.loadtxt(path, delimiter=",", skiprows=1, usecols=range(1, D))
    return [X / 255, labels]
