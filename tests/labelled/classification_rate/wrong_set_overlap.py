# wrong: share of the predictions that occur anywhere among the targets
import numpy as np

def classification_rate(T, P):
    return np.isin(P, T).mean()
