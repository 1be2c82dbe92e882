# correct: a list of lists
def one_hot(labels, K):
    return [[1 if k == y else 0 for k in range(K)] for y in labels]
