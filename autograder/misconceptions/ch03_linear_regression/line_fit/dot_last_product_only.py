# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You kept only the last product: each step of the loop replaces what was there. The products are to be added
up."""

def dot(w, x):
    for i in range(len(w)):
        answer = w[i] * x[i]
    return answer
