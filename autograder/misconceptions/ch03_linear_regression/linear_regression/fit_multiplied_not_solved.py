# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You multiplied X'T by X'X. It is the inverse of X'X that is needed: np.linalg.solve(X'X, X'T)."""

def fit(X, T):
    return (X.T @ X) @ (X.T @ T)
