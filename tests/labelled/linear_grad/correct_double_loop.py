# two loops over weights and samples, beginner style
def grad(Y, T, X):
    import numpy as np
    number_of_samples = X.shape[0]
    number_of_weights = X.shape[1]
    gradient = np.zeros(number_of_weights)
    for j in range(number_of_weights):
        total = 0.0
        for i in range(number_of_samples):
            difference = Y[i] - T[i]
            total = total + 2 * difference * X[i, j]
        gradient[j] = total
    return gradient
