# Works in place, on copies of its own, with the out parameters of ufuncs and in Fortran order.
import numpy as np


def sigmoid(a):
    work = np.array(a, dtype=float)
    np.clip(work, -700.0, 700.0, out=work)
    np.negative(work, out=work)
    np.exp(work, out=work)
    work += 1.0
    np.reciprocal(work, out=work)
    return work


def tanh(a):
    work = np.array(a, dtype=float)
    np.clip(work, -350.0, 350.0, out=work)
    np.multiply(work, 2.0, out=work)
    np.exp(work, out=work)
    return (work - 1.0) / (work + 1.0)


def softmax(A):
    work = np.array(A, dtype=float, order="F")
    work -= work.max(axis=1, keepdims=True)
    np.exp(work, out=work)
    work /= work.sum(axis=1, keepdims=True)
    return work
