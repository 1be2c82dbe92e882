# A dataset class behind the function.
import csv

import numpy as np

class Mnist:
    def __init__(self, path):
        with open(path) as f:
            rows = list(csv.reader(f))
        self.header = rows.pop(0)
        self.table = np.asarray(rows, dtype=np.float64)

    def images(self):
        return np.true_divide(self.table[:, 1:], 255)

    def labels(self):
        return self.table[:, 0].astype(np.int64)

def load_mnist(path):
    data = Mnist(path)
    return data.images(), data.labels()
