# correct: two masks
import numpy as np


def cross_entropy(T, Y):
    positive = T.astype(bool)
    return -(np.log(Y[positive]).sum() + np.log1p(-Y[~positive]).sum())
