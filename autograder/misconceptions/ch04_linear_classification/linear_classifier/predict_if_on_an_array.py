# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""`if` wants a single yes or no, and the scores of several samples give several: NumPy refuses. A comparison of the
whole array, scores > 0, gives an answer for each sample."""


def predict(X, w, b):
    if X @ w + b > 0:
        return 1
    return 0
