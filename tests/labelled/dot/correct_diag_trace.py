# correct: trace of the outer product
import numpy as np

def dot(w, x):
    return np.outer(w, x).trace()
