# 1 below 0
def predict(X, w, b):
    return (X @ w + b < 0).astype(int)
