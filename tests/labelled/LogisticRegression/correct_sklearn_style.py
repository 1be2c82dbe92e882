# classes_ by np.unique, defaults, random start, fit in place
import numpy as np

class LogisticRegression(object):
    def __init__(self, learning_rate=0.01, epochs=100, random_state=1):
        self.learning_rate = learning_rate
        self.epochs = epochs
        self.random_state = random_state

    def _softmax(self, z):
        e = np.exp(z - np.max(z, axis=1, keepdims=True))
        return e / np.sum(e, axis=1, keepdims=True)

    def train(self, X, T):
        rgen = np.random.RandomState(self.random_state)
        self.classes_, idx = np.unique(T, return_inverse=True)
        Y = (idx[:, None] == np.arange(len(self.classes_))).astype(float)
        self.w_ = rgen.normal(loc=0.0, scale=0.01, size=(X.shape[1], len(self.classes_)))
        self.cost_ = []
        for i in range(self.epochs):
            output = self._softmax(np.dot(X, self.w_))
            errors = Y - output
            self.w_ += self.learning_rate * X.T.dot(errors)
            self.cost_.append(-np.sum(Y * np.log(output + 1e-15)))
        return self

    def predict_proba(self, X):
        return self._softmax(np.dot(X, self.w_))

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
