# multivariate normal clouds, covariance 0.04 times the identity
import numpy as np

def make_xor(n):
    cov = 0.04 * np.eye(2)
    X, T = [], []
    for mean, label in [((-1, -1), 0), ((1, 1), 0), ((-1, 1), 1), ((1, -1), 1)]:
        X.append(np.random.multivariate_normal(mean, cov, n // 4))
        T += [label] * (n // 4)
    return np.concatenate(X), np.array(T)
