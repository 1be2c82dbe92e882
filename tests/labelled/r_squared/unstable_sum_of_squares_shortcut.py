# unstable: total sum of squares as sum(T^2) - N mean^2 in single precision, which cancels for targets far from 0
import numpy as np

def r_squared(T, Y):
    T32 = T.astype(np.float32)
    tss = np.sum(T32 * T32) - len(T) * np.mean(T32) ** 2
    rss = np.sum((T - Y) ** 2)
    return 1 - rss / tss
