# correct: one over the sum of exp of all differences; overflow to infinity gives 0
import numpy as np


def softmax(A):
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(A[:, None, :] - A[:, :, None]).sum(axis=2)
