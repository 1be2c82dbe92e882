# X w compared with b, the sign of b is wrong
def predict(X, w, b):
    return (X.dot(w) > b).astype(int)
