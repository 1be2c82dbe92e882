# Multiplies by minus one over w[1].
def boundary(w, b):
    r = -1.0 / w[1]
    return w[0] * r, b * r
