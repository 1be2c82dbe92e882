# a small transformer class does the work
import numpy as np


class BiasAdder:
    def __init__(self, value=1.0):
        self.value = value

    def transform(self, X):
        column = np.full(shape=(X.shape[0], 1), fill_value=self.value)
        return np.block([[column, np.asarray(X, dtype=float)]])


def add_bias(X):
    return BiasAdder().transform(X)
