# wrong: all numbers read into one row and cut into D columns after the labels were taken from the wrong stride
import numpy as np

def load_mnist(path):
    with open(path) as f:
        D = f.readline().count(",")
        numbers = np.array(f.read().replace("\n", ",").strip(",").split(","), dtype=float)
    labels = numbers[::D].astype(int)
    N = len(numbers) // (D + 1)
    X = numbers.reshape(N, D + 1)[:, 1:] / 255
    return X, labels[:N]
