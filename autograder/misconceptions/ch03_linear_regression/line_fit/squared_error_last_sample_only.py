# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You kept only the last sample's error: each step of the loop replaces what was there. The squares are to be
added up."""

def squared_error(T, Y):
    for t, y in zip(T, Y):
        error = (t - y) ** 2
    return error
