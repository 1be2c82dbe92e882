# prints the scores
def h(X, w, b):
    print(X @ w + b)
