# unstable: e^a / (1 + e^a), nan for large positive scores
import numpy as np

def sigmoid(a):
    ea = np.exp(np.asarray(a))
    return ea / (ea + 1)
