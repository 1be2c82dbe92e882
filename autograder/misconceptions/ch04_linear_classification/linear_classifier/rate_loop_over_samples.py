# loses: test_classification_rate_vectorised
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You go through the labels one by one. T == P compares all of them at once, and np.mean does the rest."""


def classification_rate(T, P):
    right = 0
    for t, p in zip(T, P):
        if t == p:
            right += 1
    return right / len(T)
