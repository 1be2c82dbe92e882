# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You doubled T, which gives 0 and 2. One more step is missing: take 1 away."""


def to_signs(T):
    return 2 * T
