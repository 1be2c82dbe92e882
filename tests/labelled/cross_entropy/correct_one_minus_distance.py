# odd form: 1 - |T - Y| is the probability of what happened
import numpy as np

def cross_entropy(T, Y):
    likelihoods = 1.0 - np.abs(T - Y)
    return np.sum(-np.log(np.maximum(likelihoods, np.finfo(float).tiny)))
