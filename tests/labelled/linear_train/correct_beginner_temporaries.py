# Verbose beginner code with a while loop and the feature loop written out.
import numpy as np


def train(X, T, learning_rate, epochs):
    number_of_weights = len(X[0])
    w = np.ones(number_of_weights)
    costs = []
    epoch = 0
    while epoch != epochs:
        prediction = np.matmul(X, w)
        difference = np.subtract(prediction, T)
        squared = np.multiply(difference, difference)
        cost = np.sum(squared)
        costs = costs + [cost]
        new_w = np.zeros(number_of_weights)
        for j in range(number_of_weights):
            column = X[:, j]
            slope = 2 * np.sum(difference * column)
            new_w[j] = w[j] - learning_rate * slope
        w = new_w
        epoch = epoch + 1
    return w, costs
