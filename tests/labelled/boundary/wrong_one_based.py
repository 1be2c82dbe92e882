# Indices 1 and 2
def boundary(w, b):
    return -w[1] / w[2], -b / w[2]
