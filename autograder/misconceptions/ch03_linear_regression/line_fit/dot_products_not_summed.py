# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You returned the products of the entries, one by one. A dot product is one number: their sum."""

def dot(w, x):
    return w * x
