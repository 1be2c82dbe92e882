# unstable: pseudo-inverse with a generous cut-off drops directions when columns are on very different scales
import numpy as np

def fit(X, T):
    return np.linalg.pinv(X.T @ X, rcond=1e-6) @ (X.T @ T)
