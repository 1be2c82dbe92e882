# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""The classes are swapped: a score above 0 speaks for class 1, one below 0 for class 0."""


def predict(X, w, b):
    return (X @ w + b < 0).astype(int)
