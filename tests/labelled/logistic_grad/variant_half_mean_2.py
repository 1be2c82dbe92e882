# 1/(2N), taken over from linear regression
import numpy as np

def grad(Y, T, X):
    m = len(Y)
    return (1 / (2 * m)) * X.T.dot(Y - T)
