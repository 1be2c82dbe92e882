# Verbose beginner code with many temporaries, a while loop and a guarded logarithm.
import numpy as np


def train(X, T, learning_rate, epochs):
    number_of_samples = X.shape[0]
    number_of_features = X.shape[1]
    list_of_costs = []
    counter = 0
    if len(T.shape) == 1:
        weights = np.zeros(number_of_features)
        while counter < epochs:
            activation = np.dot(X, weights)
            minus_activation = -1 * activation
            exponential = np.exp(minus_activation)
            outputs = 1 / (1 + exponential)
            first_part = T * np.log(outputs + 1e-12)
            second_part = (1 - T) * np.log(1 - outputs + 1e-12)
            both = first_part + second_part
            cost_now = -1 * np.sum(both)
            list_of_costs.append(cost_now)
            error = outputs - T
            gradient = np.dot(np.transpose(X), error)
            weights = weights - learning_rate * gradient
            counter = counter + 1
    else:
        number_of_classes = T.shape[1]
        weights = np.zeros((number_of_features, number_of_classes))
        while counter < epochs:
            activation = np.dot(X, weights)
            biggest = np.max(activation, axis=1)
            biggest = biggest.reshape(number_of_samples, 1)
            exponential = np.exp(activation - biggest)
            row_sum = np.sum(exponential, axis=1)
            row_sum = row_sum.reshape(number_of_samples, 1)
            outputs = exponential / row_sum
            cost_now = -1 * np.sum(T * np.log(outputs + 1e-12))
            list_of_costs.append(cost_now)
            error = outputs - T
            gradient = np.dot(np.transpose(X), error)
            weights = weights - learning_rate * gradient
            counter = counter + 1
    return weights, list_of_costs
