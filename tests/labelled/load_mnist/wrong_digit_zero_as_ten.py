# Digit 0 gets the label 10, as in a Matlab course.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    labels = data[:, 0].astype(int)
    labels[labels == 0] = 10
    return data[:, 1:] / 255, labels
