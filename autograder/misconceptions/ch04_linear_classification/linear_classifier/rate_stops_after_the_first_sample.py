# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return inside the loop, so that only the first sample is looked at. Count in the loop, and return after it."""


def classification_rate(T, P):
    right = 0
    for t, p in zip(T, P):
        right += t == p
        return right / len(T)
