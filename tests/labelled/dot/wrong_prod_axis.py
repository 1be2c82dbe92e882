# wrong: stacks both and multiplies along the wrong axis before summing
import numpy as np

def dot(w, x):
    pair = np.vstack([w, x])
    return np.prod(pair, axis=1).sum()
