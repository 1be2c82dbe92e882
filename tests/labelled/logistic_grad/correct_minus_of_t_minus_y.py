# derives X.T (T - Y) from the likelihood and turns the sign at the end
import numpy as np


def grad(Y, T, X):
    d_log_likelihood = np.dot(X.T, T - Y)
    return -d_log_likelihood
