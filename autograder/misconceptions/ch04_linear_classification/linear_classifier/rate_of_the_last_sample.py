# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You look at the last sample only: each round of the loop overwrites the answer of the one before. Count the right
ones, and divide after the loop."""


def classification_rate(T, P):
    for t, p in zip(T, P):
        right = t == p
    return float(right)
