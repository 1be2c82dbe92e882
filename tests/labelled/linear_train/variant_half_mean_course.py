# cost 1/(2m), step 1/m, the course convention
import numpy as np

def train(X, T, learning_rate, epochs):
    m = len(T)
    theta = np.zeros(X.shape[1])
    J_history = []
    for it in range(epochs):
        h = X @ theta
        theta = theta - (learning_rate / m) * (X.T @ (h - T))
        J_history.append(np.sum((X @ theta - T) ** 2) / (2 * m))
    return theta, J_history
