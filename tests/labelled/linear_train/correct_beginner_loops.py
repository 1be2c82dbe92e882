# loops over samples and weights, many temporaries
import numpy as np

def train(X, T, learning_rate, epochs):
    n_samples, n_weights = X.shape
    weights = [0.0 for j in range(n_weights)]
    all_costs = []
    for epoch in range(epochs):
        total_cost = 0.0
        gradient = [0.0] * n_weights
        for i in range(n_samples):
            prediction = 0.0
            for j in range(n_weights):
                prediction += weights[j] * X[i][j]
            error = prediction - T[i]
            total_cost += error ** 2
            for j in range(n_weights):
                gradient[j] += 2 * error * X[i][j]
        all_costs.append(total_cost)
        for j in range(n_weights):
            weights[j] = weights[j] - learning_rate * gradient[j]
    return np.array(weights), all_costs
