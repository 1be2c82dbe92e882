# Solved for the first feature
def boundary(w, b):
    return -w[1] / w[0], -b / w[0]
