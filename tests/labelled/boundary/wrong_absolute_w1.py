# Divides by the absolute value of w[1]: wrong when it is negative.
def boundary(w, b):
    return -w[0] / abs(w[1]), -b / abs(w[1])
