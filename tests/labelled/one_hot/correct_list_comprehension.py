# nested comprehension, a list of lists comes back
def one_hot(labels, K):
    return [[1.0 if k == label else 0.0 for k in range(K)] for label in labels]
