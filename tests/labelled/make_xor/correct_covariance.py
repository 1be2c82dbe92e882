# correct: multivariate_normal with covariance 0.04 I for each corner
import numpy as np

def make_xor(n):
    m = n // 4
    cov = 0.04 * np.eye(2)
    clouds = []
    labels = []
    for c, t in {(-1, -1): 0.0, (1, -1): 1.0, (1, 1): 0.0, (-1, 1): 1.0}.items():
        clouds.append(np.random.multivariate_normal(c, cov, size=m))
        labels.append(np.full(m, t))
    return np.concatenate(clouds), np.concatenate(labels)
