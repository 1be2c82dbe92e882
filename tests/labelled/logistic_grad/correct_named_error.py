# two lines with a named error and the @ operator
import numpy as np

def grad(Y, T, X):
    error = Y - T
    gradient = X.T @ error
    return gradient
