# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You returned one squared error a sample. One number is asked for: their sum."""

def squared_error(T, Y):
    return (T - Y) ** 2
