# written for the book's example of three entries
def dot(w, x):
    return w[0] * x[0] + w[1] * x[1] + w[2] * x[2]
