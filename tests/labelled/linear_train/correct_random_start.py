# correct: random start, inner functions, costs in an array
import numpy as np

def train(X, T, learning_rate, epochs):
    def predict(w):
        return np.dot(X, w)

    def sse(w):
        return float(np.sum(np.square(T - predict(w))))

    w = np.random.normal(0, 0.1, X.shape[1])
    J = np.zeros(epochs)
    for i in range(epochs):
        J[i] = sse(w)
        w = w + learning_rate * 2 * np.dot(T - predict(w), X)
    return w, J
