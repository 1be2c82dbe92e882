# gives a 1x1 array, from a row times a column
def dot(w, x):
    w = w.reshape(1, -1)
    x = x.reshape(-1, 1)
    return w.dot(x)
