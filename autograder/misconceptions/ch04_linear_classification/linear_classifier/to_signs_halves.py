# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You moved the middle to 0, which gives -1/2 and +1/2. The distance between the two has to double as well."""


def to_signs(T):
    return T - 0.5
