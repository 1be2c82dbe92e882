# Reads all lines and splits them, old tutorial style.
import numpy as np

def load_mnist(path):
    f = open(path, 'r')
    lines = f.readlines()
    f.close()
    lines = lines[1:]
    data = []
    for line in lines:
        line = line.strip()
        if not line:
            continue
        data.append([float(s) for s in line.split(',')])
    data = np.array(data)
    Y = data[:, 0]
    X = data[:, 1:] / 255.
    return X, Y
