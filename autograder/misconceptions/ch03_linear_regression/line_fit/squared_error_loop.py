# loses: test_squared_error_vectorised
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You went through the samples one by one in Python. NumPy subtracts and squares whole arrays, and np.sum
adds them up."""

def squared_error(T, Y):
    error = 0.0
    for t, y in zip(T, Y):
        error += (t - y) ** 2
    return error
