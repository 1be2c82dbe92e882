# b is added to the inputs before the product
def h(X, w, b):
    return (X + b).dot(w)
