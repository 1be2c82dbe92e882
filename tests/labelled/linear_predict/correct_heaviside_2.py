# correct: the Heaviside step function
import numpy as np

def h(X, w, b):
    return np.einsum("nd,d->n", X, w) + b

def predict(X, w, b):
    return np.heaviside(h(X, w, b), 1).astype(int)
