# takes (w, b, X)
def predict(w, b, X):
    return (X.dot(w) + b > 0).astype(int)
