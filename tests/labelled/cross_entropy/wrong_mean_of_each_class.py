# averages within each class and adds the two averages
import numpy as np

def cross_entropy(T, Y):
    pos = -np.log(Y[T == 1])
    neg = -np.log(1 - Y[T == 0])
    J = 0
    if len(pos) > 0:
        J += pos.mean()
    if len(neg) > 0:
        J += neg.mean()
    return J
