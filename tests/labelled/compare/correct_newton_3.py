# correct: own Newton iterations with a little ridge, nothing from given
import numpy as np

def _fit_rate(F, T):
    F = np.asarray(F, dtype=float)
    s = np.sqrt((F**2).mean(axis=0))
    Z = np.hstack([np.ones((len(F), 1)), F / np.where(s > 0, s, 1)])
    w = np.zeros(Z.shape[1])
    for _ in range(20):
        p = 0.5 * (1 + np.tanh(Z @ w / 2))
        H = (Z * (p * (1 - p))[:, None]).T @ Z + 1e-3 * np.eye(len(w))
        w = w + np.linalg.solve(H, Z.T @ (T - p) - 1e-3 * w)
    return float(np.mean((Z @ w > 0) == (T == 1)))

def compare(X, T, feature):
    return _fit_rate(X, T), _fit_rate(np.c_[X, feature(X)], T)
