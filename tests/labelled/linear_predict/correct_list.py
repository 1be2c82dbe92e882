# a plain list
def predict(X, w, b):
    return [1 if x @ w + b > 0 else 0 for x in X]
