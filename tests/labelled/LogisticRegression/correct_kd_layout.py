# weights kept as (K, D) inside, einsum
import numpy as np

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        n_classes = np.max(T) + 1
        hot = (np.arange(n_classes)[:, None] == T[None, :]).astype(float)   # (K, N)
        self.theta = np.zeros((n_classes, X.shape[1]))
        for _ in range(self.epochs):
            scores = np.einsum("kd,nd->kn", self.theta, X)
            scores -= scores.max(axis=0)
            p = np.exp(scores)
            p /= p.sum(axis=0)
            self.theta -= self.learning_rate * np.einsum("kn,nd->kd", p - hot, X)

    def predict(self, X):
        return np.einsum("kd,nd->nk", self.theta, X).argmax(axis=1)
