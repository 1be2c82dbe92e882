# correct: a table with two entries, indexed by the class
import numpy as np

def to_signs(T):
    return np.array([-1, 1])[np.asarray(T).astype(int)]
