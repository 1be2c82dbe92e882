# `if` on the whole array
def predict(X, w, b):
    score = X @ w + b
    if score > 0:
        return 1
    else:
        return 0
