# wrong: (labels, X), where the exercise asks for another convention
import numpy as np

def load_mnist(path):
    d = np.loadtxt(path, delimiter=",", skiprows=1)
    return d[:, 0].astype(int), d[:, 1:] / 255
