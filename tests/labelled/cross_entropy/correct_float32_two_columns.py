# odd form: float32, stacked into two columns and summed by einsum
import numpy as np

def cross_entropy(T, Y):
    t = np.stack([1 - T, T], axis=1).astype(np.float32)
    y = np.stack([1 - Y, Y], axis=1).astype(np.float32)
    logs = np.log(np.maximum(y, np.float32(1e-30)))
    return -np.einsum('nk,nk->', t, logs)
