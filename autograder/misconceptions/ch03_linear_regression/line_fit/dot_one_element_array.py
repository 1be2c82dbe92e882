# loses: test_dot_form
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You returned an array with one element. Two flat vectors have one number as their dot product: no reshape,
no keepdims is needed."""

def dot(w, x):
    return w.reshape(1, -1).dot(x)
