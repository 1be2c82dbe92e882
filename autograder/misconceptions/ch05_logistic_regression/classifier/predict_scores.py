# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned the scores X W + b. Probabilities are what softmax makes of them: positive, and a sum of 1
in every row."""


def predict(X, W, b):
    return X @ W + b
