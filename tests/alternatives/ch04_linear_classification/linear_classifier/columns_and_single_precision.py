# float32 and columns (N, 1); np.heaviside, np.sign; boolean masks on copies.
import numpy as np


def h(X, w, b):
    return np.dot(X.astype(np.float32), w.astype(np.float32).reshape(-1, 1)) + np.float32(b)


def predict(X, w, b):
    return np.heaviside(h(X, w, b), 0.5)


def to_signs(T):
    signs = T.copy().astype(np.float32)
    signs[T == 0] = -1
    return signs.reshape(-1, 1)


def classification_rate(T, P):
    return np.float32((T == P).sum()) / np.float32(len(T))


def boundary(w, b):
    w = w.astype(np.float32)
    return np.float32(-w[0] / w[1]), np.float32(-b / w[1])
