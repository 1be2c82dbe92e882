# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return which predictions are right, one answer a sample. Their mean is the rate: True counts as 1, False as
0."""


def classification_rate(T, P):
    return T == P
