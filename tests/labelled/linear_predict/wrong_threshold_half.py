# threshold 0.5 on scores
def predict(X, w, b):
    return (X @ w + b > 0.5).astype(int)
