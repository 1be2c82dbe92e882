# correct: exp(A - logsumexp(A)), with a helper of one's own
import numpy as np


def logsumexp(a, axis):
    top = np.max(a, axis=axis, keepdims=True)
    return top + np.log(np.sum(np.exp(a - top), axis=axis, keepdims=True))


def softmax(A):
    return np.exp(A - logsumexp(A, 1))
