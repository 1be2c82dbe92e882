# loses: test_predict_inputs
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""X *= w writes into the caller's own X. X * w, or X @ w, makes a new array."""


def predict(X, w, b):
    if X.dtype.kind == "f":
        X *= w
        return (X.sum(axis=1) + b > 0).astype(int)
    return (X @ w + b > 0).astype(int)
