# correct: float32 and a helper class
import numpy as np


class Encoder:
    def __init__(self, n_classes):
        self.n_classes = n_classes

    def transform(self, y):
        z = np.zeros((y.shape[0], self.n_classes), dtype=np.float32)
        z[range(y.shape[0]), y.astype(np.int32)] = 1
        return z


def one_hot(labels, K):
    return Encoder(K).transform(np.asarray(labels))
