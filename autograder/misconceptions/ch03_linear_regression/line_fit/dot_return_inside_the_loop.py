# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You returned from inside the loop, after the first product. A `return` ends the function: it belongs behind
the loop."""

def dot(w, x):
    answer = 0
    for i in range(len(w)):
        answer += w[i] * x[i]
        return answer
