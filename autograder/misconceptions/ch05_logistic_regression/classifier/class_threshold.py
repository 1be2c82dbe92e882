# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You compared every entry with a threshold, as one does with two classes and one output. With K classes
the largest entry of the row decides."""


def predict_class(X, W, b):
    return (X @ W + b > 0).astype(int)
