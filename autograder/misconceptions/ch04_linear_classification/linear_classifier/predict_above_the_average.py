# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, 1.0], [2.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You compare the scores with their mean. Which class a sample gets must not depend on the others: the threshold is
0."""


def predict(X, w, b):
    scores = X @ w + b
    return (scores > scores.mean()).astype(int)
