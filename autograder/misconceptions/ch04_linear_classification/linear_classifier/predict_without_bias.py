# loses: test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([1.0, 0.5]), -2.25)
"""You left out the bias: the score is w . x + b, and its sign decides."""


def predict(X, w, b):
    return (X @ w > 0).astype(int)
