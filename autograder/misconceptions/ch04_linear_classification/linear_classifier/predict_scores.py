# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You return the scores. A prediction is a class: 1 where the score is above 0, and 0 where it is below."""


def predict(X, w, b):
    return X @ w + b
