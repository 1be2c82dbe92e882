# Solves score = 0.5.
def boundary(w, b):
    return -w[0] / w[1], (0.5 - b) / w[1]
