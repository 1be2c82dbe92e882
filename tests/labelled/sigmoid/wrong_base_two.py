# wrong: base 2
def sigmoid(a):
    return 1 / (1 + 2.0 ** (-a))
