# correct: own softmax with einsum, labels counted with a set
import numpy as np

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.lr, self.n = learning_rate, epochs
        self.theta = None

    def _proba(self, X):
        S = np.einsum("nd,kd->nk", X, self.theta)
        S = np.exp(S - S.max(axis=1)[:, None])
        return S / S.sum(axis=1)[:, None]

    def train(self, X, T):
        K = len(set(np.asarray(T).tolist()))
        self.theta = np.zeros((K, X.shape[1]))
        for _ in range(self.n):
            E = self._proba(X)
            E[np.arange(len(T)), T] -= 1.0
            self.theta = self.theta - self.lr * np.dot(E.T, X)
        return self

    def predict(self, X):
        return np.array([int(np.argmax(p)) for p in self._proba(X)])
