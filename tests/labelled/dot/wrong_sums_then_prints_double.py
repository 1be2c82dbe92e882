# adds instead of multiplying, and prints a debugging line
def dot(w, x):
    s = 0
    for a, b in zip(w, x):
        s += a + b
    print("s =", s)
    return s
