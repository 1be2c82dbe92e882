# wrong: 1 - mean |T - P|, right for two classes only
import numpy as np

def classification_rate(T, P):
    return 1 - np.abs(T - P).mean()
