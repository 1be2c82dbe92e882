# Everything in place, on copies; the signs of scores are mapped to classes and back.
import numpy as np


def h(X, w, b):
    products = X.astype(float)
    products *= w
    scores = products.sum(axis=1)
    scores += b
    return scores


def predict(X, w, b):
    signs = np.sign(h(X, w, b))
    signs += 1
    signs /= 2
    return signs


def to_signs(T):
    T = np.array(T, dtype=float)
    T *= 2
    T -= 1
    return T


def classification_rate(T, P):
    agreement = np.zeros(T.shape)
    agreement[T == P] = 1
    return agreement.sum() / agreement.shape[0]


def boundary(w, b):
    v = np.array(w, dtype=float)
    v /= -v[1]
    return v[0], b / -w[1]
