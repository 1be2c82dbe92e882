# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You divided the scores themselves by their sum. Scores may be negative, probabilities not: exponentiate
first, then divide."""


def softmax(A):
    return A / A.sum(axis=1, keepdims=True)
