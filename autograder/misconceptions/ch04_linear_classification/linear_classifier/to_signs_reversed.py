# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""The signs are swapped: 1 stays 1, and 0 becomes -1."""


def to_signs(T):
    return 1 - 2 * T
