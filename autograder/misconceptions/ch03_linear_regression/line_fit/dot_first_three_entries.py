# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You added up three products, however long the vectors are. Their length is that of the arrays: len(w), or
better no loop at all."""

def dot(w, x):
    answer = 0
    for i in range(min(3, len(w))):
        answer += w[i] * x[i]
    return answer
