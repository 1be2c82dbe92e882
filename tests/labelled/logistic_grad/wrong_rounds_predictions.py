# the perceptron's rule: rounds the probabilities to 0 and 1 first
import numpy as np

def grad(Y, T, X):
    P = np.round(Y)
    return X.T.dot(P - T)
