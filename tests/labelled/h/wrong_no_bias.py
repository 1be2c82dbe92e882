# the bias is left out
def h(X, w, b):
    return X.dot(w)
