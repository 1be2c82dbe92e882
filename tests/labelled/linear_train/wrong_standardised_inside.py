# standardises the features inside, the weights do not belong to X
import numpy as np

def train(X, T, learning_rate, epochs):
    Z = X.astype(float)
    Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / Z[:, 1:].std(axis=0)
    w = np.zeros(Z.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = Z.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * Z.T.dot(Y - T)
    return w, costs
