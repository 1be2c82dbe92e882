# Collects by pop from the end: last image first.
import numpy as np

def load_mnist(path):
    lines = open(path).read().split()
    X, labels = [], []
    while len(lines) > 1:
        first, *rest = map(int, lines.pop().split(","))
        labels.append(first)
        X.append(rest)
    return np.array(X) / 255, np.array(labels)
