# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You have -1 for class 0, but 2 for class 1. Look at what each of the two becomes, one after the other."""


def to_signs(T):
    return 3 * T - 1
