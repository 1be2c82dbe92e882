# a small model class, einsum for the product
import numpy as np


class SoftmaxModel:
    def __init__(self, W, b):
        self.W = np.asarray(W)
        self.b = b

    def forward(self, X):
        Z = np.einsum("nd,dk->nk", X, self.W) + self.b
        E = np.exp(Z - Z.max(axis=1, keepdims=True))
        return E / np.einsum("nk->n", E)[:, None]


def predict(X, W, b):
    return SoftmaxModel(W, b).forward(X)
