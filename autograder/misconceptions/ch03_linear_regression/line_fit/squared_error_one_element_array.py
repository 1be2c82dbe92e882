# loses: test_squared_error_form
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You returned an array with one element. The error of all samples is one number: a flat array times itself
gives one, a column and a row do not."""

def squared_error(T, Y):
    D = (T - Y).reshape(1, -1)
    return D.dot(D.T)
