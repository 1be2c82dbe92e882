# the bias is left out
def predict(X, w, b):
    return (X.dot(w) > 0).astype(int)
