# wrong: 1 for the largest, 0 for the rest
def softmax(A):
    return (A == A.max(axis=1, keepdims=True)).astype(float)
