# Single precision throughout, with clipped exponents.
import numpy as np


def sigmoid(a):
    a = np.clip(np.asarray(a, np.float32), -80, 80)
    return np.float32(1) / (np.float32(1) + np.exp(-a))


def tanh(a):
    a = np.clip(np.asarray(a, np.float32), -40, 40)
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))


def softmax(A):
    A = A.astype(np.float32)
    E = np.exp(A - A.max(1)[:, None])
    return E / E.sum(1)[:, None]
