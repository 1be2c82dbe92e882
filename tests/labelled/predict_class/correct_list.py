# correct: a list of Python integers
def predict_class(X, W, b):
    classes = []
    for row in X @ W + b:
        row = list(row)
        classes.append(row.index(max(row)))
    return classes
