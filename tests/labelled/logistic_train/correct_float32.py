# Works in float32 and gives float32 weights.
import numpy as np


def train(X, T, learning_rate, epochs):
    X32 = np.array(X, dtype=np.float32)
    T32 = np.array(T, dtype=np.float32)
    lr = np.float32(learning_rate)
    shape = (X.shape[1],) if T.ndim == 1 else (X.shape[1], T.shape[1])
    W = np.zeros(shape, dtype=np.float32)
    costs = []
    for _ in range(epochs):
        a = X32 @ W
        if T.ndim == 1:
            y = np.float32(1) / (np.float32(1) + np.exp(-np.clip(a, -80, 80)))
            costs.append(float(np.sum(np.logaddexp(0, a.astype(float)) - T * a)))
        else:
            a = a - a.max(axis=1, keepdims=True)
            y = np.exp(a)
            s = y.sum(axis=1, keepdims=True)
            y = y / s
            costs.append(float(-np.sum(T * (a - np.log(s)))))
        W = W - lr * (X32.T @ (y - T32))
    return W, costs
