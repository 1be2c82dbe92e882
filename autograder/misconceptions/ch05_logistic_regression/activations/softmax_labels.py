# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You returned the column of the highest score. Softmax returns a probability for every column; choosing
one of them comes later."""


def softmax(A):
    return A.argmax(axis=1)
