# X.T @ w
def predict(X, w, b):
    return (X.T @ w + b > 0).astype(int)
