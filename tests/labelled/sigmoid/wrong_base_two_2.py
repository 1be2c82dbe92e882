# powers of 2 instead of e
def sigmoid(a):
    return 1 / (1 + 2.0 ** (-a))
