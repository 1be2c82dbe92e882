# multiplies two lists: TypeError
def dot(w, x):
    w = list(w)
    x = list(x)
    return sum(w * x)
