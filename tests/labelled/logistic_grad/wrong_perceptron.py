# wrong: errors of rounded outputs, that is the perceptron rule
import numpy as np

def grad(Y, T, X):
    P = (Y > 0.5) * 1.0
    return X.T.dot(P - T)
