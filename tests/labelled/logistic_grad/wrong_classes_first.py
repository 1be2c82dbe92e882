# wrong: (K, D) for K classes (right for two)
def grad(Y, T, X):
    return (Y - T).T @ X
