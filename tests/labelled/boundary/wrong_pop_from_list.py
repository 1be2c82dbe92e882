# pop, which arrays have not.
def boundary(w, b):
    w2 = w.pop()
    w1 = w.pop()
    return -w1 / w2, -b / w2
