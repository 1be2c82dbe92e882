# a generator over pairs
def dot(w, x):
    return sum(a * b for a, b in zip(w, x))
