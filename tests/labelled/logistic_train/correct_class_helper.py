# correct: a small model object does the work, own activations
import numpy as np

class _Model:
    def __init__(self, D, K=None):
        self.W = 0.01 * np.random.randn(D) if K is None else 0.01 * np.random.randn(D, K)

    def logp(self, X):
        """log probabilities of class 1 and 0, or of all classes"""
        A = X.dot(self.W)
        if self.W.ndim == 1:
            return -np.logaddexp(0, -A), -np.logaddexp(0, A)
        return A - np.logaddexp.reduce(A, axis=1, keepdims=True)

def train(X, T, learning_rate, epochs):
    binary = np.ndim(T) == 1
    model = _Model(X.shape[1], None if binary else T.shape[1])
    costs = []
    for epoch in range(epochs):
        lp = model.logp(X)
        if binary:
            costs.append(float(-(T * lp[0] + (1 - T) * lp[1]).sum()))
            P = np.exp(lp[0])
        else:
            costs.append(float(-(T * lp).sum()))
            P = np.exp(lp)
        model.W += learning_rate * X.T.dot(T - P)
    return model.W, costs
