# Takes b itself for the intercept.
def boundary(w, b):
    return -w[0] / w[1], b
