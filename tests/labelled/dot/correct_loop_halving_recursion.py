# splits the vectors in halves, recursively
def dot(w, x):
    n = len(w)
    if n == 1:
        return w[0] * x[0]
    h = n // 2
    return dot(w[:h], x[:h]) + dot(w[h:], x[h:])
