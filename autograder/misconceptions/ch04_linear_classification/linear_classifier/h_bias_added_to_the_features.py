# loses: test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You added the bias to the features, where it gets multiplied by the weights. It is added to the score, after the
product."""


def h(X, w, b):
    return (X + b) @ w
