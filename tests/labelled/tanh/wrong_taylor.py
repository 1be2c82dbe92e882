# wrong: the first two terms of a series
def tanh(a):
    return a - a**3 / 3
