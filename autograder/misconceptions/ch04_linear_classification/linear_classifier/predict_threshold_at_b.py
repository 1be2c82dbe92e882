# loses: test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([1.0, 0.5]), -2.25)
"""You compare w . x with b. The score w . x + b is compared with 0; for w . x alone, the threshold would be -b."""


def predict(X, w, b):
    return (X @ w > b).astype(int)
