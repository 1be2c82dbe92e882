# correct: helper xlogy with 0 log 0 = 0
import numpy as np

def xlogy(p, q):
    p = np.asarray(p, dtype=float)
    out = np.zeros(p.shape)
    idx = p != 0
    with np.errstate(divide="ignore"):
        out[idx] = p[idx] * np.log(np.asarray(q)[idx])
    return out

def cross_entropy(T, Y):
    return -np.sum(xlogy(T, Y) + xlogy(1 - T, 1 - Y))
