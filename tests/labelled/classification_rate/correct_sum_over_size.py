# Sum of the comparison over the number of labels.
import numpy as np

def classification_rate(T, P):
    T = np.asarray(T)
    P = np.asarray(P)
    return (T == P).sum() / T.size
