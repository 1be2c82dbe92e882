# loses: test_h_inputs
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""X *= w writes into the caller's own X. X * w, or X @ w, makes a new array."""


def h(X, w, b):
    if X.dtype.kind == "f":
        X *= w
        return X.sum(axis=1) + b
    return X @ w + b
