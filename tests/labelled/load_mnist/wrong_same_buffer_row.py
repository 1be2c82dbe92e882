# The same row buffer is appended again and again.
import numpy as np

def load_mnist(path):
    X, labels = [], []
    with open(path) as f:
        row = np.zeros(len(f.readline().split(",")) - 1)
        for line in f:
            fields = line.split(",")
            labels.append(int(fields[0]))
            row[:] = fields[1:]
            row /= 255
            X.append(row)
    return np.array(X), np.array(labels)
