# wrong: the inputs are centred first (formula of the slope), so the intercept's entry vanishes
import numpy as np

def grad(Y, T, X):
    Xc = X - np.mean(X, axis=0)
    return 2 * Xc.T @ (Y - T)
