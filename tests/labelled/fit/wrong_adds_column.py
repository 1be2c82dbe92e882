# wrong: prepends its own ones and drops the intercept from the answer, so the fit is not the one through X alone
import numpy as np

def fit(X, T):
    A = np.column_stack([np.ones(len(X)), X])
    w = np.linalg.pinv(A) @ T
    return w[1:]
