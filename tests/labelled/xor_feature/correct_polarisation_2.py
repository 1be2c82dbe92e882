# correct: a quarter of (x1 + x2)^2 - (x1 - x2)^2
def xor_feature(X):
    plus = X.sum(axis=1)
    minus = X[:, 0] - X[:, 1]
    return (plus**2 - minus**2) / 4
