# the caller's zeros become -1 for a training with signs
import numpy as np


def run(Z, S):
    Z = Z / np.sqrt((Z ** 2).mean(axis=0) + 1e-12)
    w = np.zeros(Z.shape[1])
    for _ in range(600):
        w = w + Z.T @ (S / (1 + np.exp(S * (Z @ w)))) / len(S)
    return np.mean(np.where(Z @ w > 0, 1, -1) == S)


def compare(X, T, feature):
    T[T == 0] = -1
    ones = np.ones(len(X))
    return run(np.column_stack([ones, X]), T), run(np.column_stack([ones, X, feature(X)]), T)
