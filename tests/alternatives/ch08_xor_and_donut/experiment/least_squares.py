# No logistic regression at all: least squares on labels -1 and +1, in closed form.
import numpy as np


def compare(X, T, feature):
    signs = np.where(T > 0, 1.0, -1.0)

    def rate(*columns):
        A = np.stack([np.ones(len(X)), *columns], axis=1)
        w, *_ = np.linalg.lstsq(A, signs, rcond=None)
        return float(np.mean(np.sign(A @ w) == signs))

    x1, x2 = X[:, 0], X[:, 1]
    return rate(x1, x2), rate(x1, x2, feature(X))
