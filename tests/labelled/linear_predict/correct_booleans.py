# True and False
def predict(X, w, b):
    return X.dot(w) + b > 0
