# correct: np.add.at
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    np.add.at(T, (range(len(labels)), labels), 1)
    return T
