# Takes the path for a folder and appends train.csv.
import os

import numpy as np

def load_mnist(path):
    data = np.loadtxt(os.path.join(path, "train.csv"), delimiter=",", skiprows=1)
    return data[:, 1:] / 255, data[:, 0].astype(int)
