# loses: test_LogisticRegression_values, test_LogisticRegression_mnist
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=200), m.train(np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5]]), np.array([0, 0, 1, 1, 2])), m.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0]])))[-1]
"""Your model knows two classes: a single column of weights, and a threshold. For labels 0 .. K - 1 it takes a column
for each class and softmax, and the label is the column with the highest score."""

import numpy as np
from given import sigmoid


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        W = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            W = W - self.learning_rate * X.T @ (sigmoid(X @ W) - (T > 0))
        self.W = W

    def predict(self, X):
        return (X @ self.W > 0).astype(int)
