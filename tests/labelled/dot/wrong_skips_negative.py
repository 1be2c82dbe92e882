# adds only what is positive
def dot(w, x):
    s = 0
    for a, b in zip(w, x):
        p = a * b
        if p > 0:
            s += p
    return s
