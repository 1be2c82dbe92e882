# Solved for x[0]: both divided by w[0].
def boundary(w, b):
    return -w[1] / w[0], -b / w[0]
