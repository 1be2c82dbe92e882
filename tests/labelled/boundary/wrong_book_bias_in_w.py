# Takes w[0] for the bias, as in the book, and w[1], w[2] for the weights.
def boundary(w, b):
    slope = -w[1] / w[2]
    intercept = -w[0] / w[2]
    return slope, intercept
