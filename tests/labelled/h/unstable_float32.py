# unstable: single precision throughout, so large scores that nearly cancel lose their small rest
import numpy as np

def h(X, w, b):
    X32 = np.asarray(X, dtype=np.float32)
    return X32 @ np.float32(w) + np.float32(b)
