# wrong: np.insert without axis flattens, and the reshape hides it
import numpy as np

def add_bias(X):
    N, D = X.shape
    flat = np.insert(X.astype(float), 0, np.ones(N))
    return flat.reshape(N, D + 1)
