# tries only the samples themselves as mu and returns the most likely of them
import numpy as np

def sample_mean(x):
    best = None
    best_ll = -np.inf
    for mu in x:
        ll = -np.sum((x - mu) ** 2) / 2
        if ll > best_ll:
            best_ll = ll
            best = mu
    return best
