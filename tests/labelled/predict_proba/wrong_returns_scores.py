# the scores, no softmax
def predict(X, W, b):
    return X.dot(W) + b
