# loses: test_to_signs_inputs
# shows: to_signs(np.array([1.0, 0.0, 0.0]))
"""T[T == 0] = -1 writes into the caller's own array. np.where(...), arithmetic, or a copy leave it as it is."""


def to_signs(T):
    T[T == 0] = -1
    return T
