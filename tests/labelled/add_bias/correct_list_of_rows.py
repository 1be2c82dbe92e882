# odd: a comprehension over the rows, as a list of lists
def add_bias(X):
    return [[1.0] + [float(v) for v in row] for row in X]
