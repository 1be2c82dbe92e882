# Column vectors for two classes, arrays in Fortran's order; a start at small random numbers from a generator.
import matplotlib.pyplot as plt
import numpy as np
from given import softmax


def grad(Y, T, X):
    X = np.asfortranarray(X)
    if Y.ndim == 1:
        return X.T @ (Y.reshape(-1, 1) - T.reshape(-1, 1))
    return np.asfortranarray(X.T @ (Y - T))


def train(X, T, learning_rate, epochs):
    two = T.ndim == 1
    t = T.reshape(-1, 1) if two else T
    W = np.asfortranarray(np.random.default_rng().normal(0, 0.1, (X.shape[1], t.shape[1])))
    costs = []
    for _ in range(epochs):
        A = X @ W
        if two:
            Y = np.exp(-np.logaddexp(0, -A))
            costs.append((-(t.T @ np.log(Y) + (1 - t).T @ np.log(1 - Y)))[0, 0])
        else:
            Y = softmax(A)
            costs.append(-np.trace(t.T @ np.log(Y)))
        W = W - learning_rate * (X.T @ (Y - t))
    return [W, costs]


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.settings = learning_rate, epochs
        self.W = None

    def train(self, X, T):
        labels = np.unique(T)
        T = np.stack([T == label for label in labels], axis=1).astype(float)
        self.W, costs = train(X, T, *self.settings)
        self.labels = labels
        return costs

    def predict(self, X):
        return self.labels[np.argmax(X @ self.W, axis=1)].reshape(-1, 1)


def plot_cost(costs):
    from matplotlib.figure import Figure

    figure = Figure()
    axes = figure.subplots()
    axes.plot(range(len(costs)), costs, "k--", marker="x")
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    axes.grid(True)
    axes.axhline(min(costs), color="0.8")
    return figure
