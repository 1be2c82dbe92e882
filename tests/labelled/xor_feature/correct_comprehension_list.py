# a comprehension that returns a list
def xor_feature(X):
    return [a * b for a, b in X]
