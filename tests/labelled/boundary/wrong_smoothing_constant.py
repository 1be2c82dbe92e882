# A guard of 0.1 left in the denominator.
def boundary(w, b):
    eps = 0.1
    return -w[0] / (w[1] + eps), -b / (w[1] + eps)
