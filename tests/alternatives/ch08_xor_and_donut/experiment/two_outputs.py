# Softmax with two outputs and a bias beside the weights, summed gradient, momentum; rates in single precision.
import numpy as np
from given import classification_rate


def compare(X, T, feature):
    plain = X / np.abs(X).max(axis=0)
    x3 = np.ravel(feature(X))
    wide = np.column_stack((plain, (x3 - x3.mean()) / (x3.std() + 1e-12)))
    targets = np.eye(2)[np.asarray(T).astype(int)]
    results = []
    for Z in (plain, wide):
        W, b = np.zeros((Z.shape[1], 2)), np.zeros(2)
        vW, vb = 0.0, 0.0
        for _ in range(300):
            A = Z @ W + b
            P = np.exp(A - A.max(axis=1, keepdims=True))
            P /= P.sum(axis=1, keepdims=True)
            vW = 0.9 * vW + Z.T @ (P - targets)
            vb = 0.9 * vb + (P - targets).sum(axis=0)
            W, b = W - 0.005 * vW, b - 0.005 * vb
        results.append(np.float32(classification_rate(np.ravel(T), (Z @ W + b).argmax(axis=1))))
    return tuple(results)
