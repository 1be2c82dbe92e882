# minus b
def h(X, w, b):
    return X.dot(w) - b
