# wrong: base 2
def softmax(A):
    e = 2.0 ** (A - A.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
