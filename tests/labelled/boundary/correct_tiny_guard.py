# With a guard of 1e-300 against division by zero.
def boundary(w, b):
    w2 = w[1] if w[1] != 0 else 1e-300
    return (-1) * w[0] / w2, (-1) * b / w2
