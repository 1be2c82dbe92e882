# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""`if` wants a single yes or no, and an array of classes gives several: NumPy refuses. np.where, or arithmetic, works
on each entry."""


def to_signs(T):
    if T == 0:
        return -1
    return 1
