# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You took 1 from everything: 0 became -1, but 1 became 0. From 0 and 1 to -1 and +1 the distance doubles, too."""


def to_signs(T):
    return T - 1
