# correct: product of signs times exp of the sum of logarithms (zeros give exp(-inf) = 0)
import numpy as np

def xor_feature(X):
    with np.errstate(divide="ignore"):
        size = np.exp(np.log(np.abs(X)).sum(axis=1))
    return np.sign(X).prod(axis=1) * size
