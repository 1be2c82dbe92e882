# correct: einsum over the shared index
import numpy as np

def dot(w, x):
    return np.einsum("i,i->", w, x)
