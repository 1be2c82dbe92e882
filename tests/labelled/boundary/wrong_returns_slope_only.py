# Forgets the intercept.
def boundary(w, b):
    slope = -w[0] / w[1]
    return slope
