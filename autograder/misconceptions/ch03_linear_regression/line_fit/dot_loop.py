# loses: test_dot_vectorised
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You went through the entries one by one in Python. NumPy's dot does all of that loop at once: np.dot(w, x),
w.dot(x) or w @ x."""

def dot(w, x):
    answer = 0.0
    for i in range(len(w)):
        answer += w[i] * x[i]
    return answer
