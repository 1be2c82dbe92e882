# wrong: sigmoid of each score, then divided by the row's sum: sums to 1 but is not softmax
import numpy as np

def softmax(A):
    S = 0.5 + 0.5 * np.tanh(np.asarray(A) / 2)
    return S / S.sum(1, keepdims=True)
