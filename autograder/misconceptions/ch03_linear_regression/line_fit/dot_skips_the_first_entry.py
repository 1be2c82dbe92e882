# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You left out the first pair of entries. Indices begin at 0."""

def dot(w, x):
    answer = 0.0
    for i in range(1, len(w)):
        answer += w[i] * x[i]
    return answer
