# powers of 10 instead of e
def tanh(a):
    return (10.0 ** a - 10.0 ** (-a)) / (10.0 ** a + 10.0 ** (-a))
