# a list of Python floats by zip
def h(X, w, b):
    return [float(sum(wi * xi for wi, xi in zip(w, x)) + b) for x in X]
