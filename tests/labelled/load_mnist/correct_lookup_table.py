# Pixels through a lookup table of 256 grey values.
import numpy as np

GREY = np.linspace(0.0, 1.0, 256)

def load_mnist(path):
    raw = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    return GREY[raw[:, 1:]], raw[:, 0]
