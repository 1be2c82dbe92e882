# wrong: Y[T] with integers picks entries 0 and 1, it is no mask
import numpy as np

def cross_entropy(T, Y):
    t = np.asarray(T).astype(int)
    return -np.sum(np.log(Y[t])) if t.max() < len(Y) else 0.0
