# unstable: shift by the first column, fine until another column leads by 800
import numpy as np

def softmax(A):
    first = A[:, :1]
    num = np.exp(A - first)
    den = np.sum(num, axis=1, keepdims=True)
    return num / den
