# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You divided the scores themselves by their sum. Scores may be negative, probabilities not: exponentiate first, then
divide."""


def predict(X, W, b):
    A = X @ W + b
    return A / A.sum(axis=1, keepdims=True)
