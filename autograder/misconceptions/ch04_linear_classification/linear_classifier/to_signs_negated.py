# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You turned the sign round: 1 became -1, and 0 stayed 0. It is 0 that becomes -1; 1 stays 1."""


def to_signs(T):
    return -T
