# variant: True and False for 1 and 0
def predict(X, w, b):
    return X @ w + b > 0
