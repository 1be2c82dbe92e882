# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You stopped at X'T. The weights are what X'X has to be multiplied with to give it: solve X'X w = X'T."""

def fit(X, T):
    return X.T @ T
