# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""A name is used that nothing has defined. The vectors are called w and x here; and the xrange of old books
was Python 2: in Python 3 it is range, and NumPy needs no loop for this at all."""

def dot(w, x):
    answer = 0
    for i in xrange(len(w)):
        answer += w[i] * x[i]
    return answer
