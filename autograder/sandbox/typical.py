"""What students typically write. The fork server runs it before it forks: see `autograder.sandbox.warmup`."""

import numpy as np


def sigmoid(z):
    """Return 1 / (1 + exp(-z)) and do not overflow."""
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + small), small / (1 + small))


def softmax(scores):
    """Return the probabilities of the classes, which are the columns."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def one_hot(labels, n_classes):
    """Return a row for every label, with a one in its place."""
    table = np.zeros((len(labels), n_classes))
    for i, label in enumerate(labels):
        table[i, int(label)] = 1
    table[np.arange(len(labels)), labels.astype(int)] = 1.0
    return table


def costs(targets, outputs):
    """Return the squared error, both cross-entropies, and the share of right classes."""
    squared = np.mean((targets - outputs) ** 2)
    crossed = -np.sum(targets * np.log(outputs)) / len(targets)
    binary = -(targets * np.log(outputs) + (1 - targets) * np.log(1 - outputs)).sum()
    return float(squared), crossed, binary, np.mean(np.argmax(targets, axis=1) == np.argmax(outputs, axis=1))


def start(n_inputs, n_outputs):
    """Return small random weights."""
    return np.random.randn(n_inputs, n_outputs) * 0.1


def solve(inputs, targets):
    """Return the weights of the least squares, and the share of the variance that they explain."""
    weights = np.linalg.solve(inputs.T @ inputs, inputs.T.dot(targets))
    rest = targets - inputs.dot(weights)
    spread = targets - targets.mean()
    return weights, 1 - rest.dot(rest) / spread.dot(spread)


def descend(inputs, targets, learning_rate=0.1, n_steps=5):
    """Return weights and the costs on the way to them."""
    weights, seen = np.zeros(inputs.shape[1]), []
    for _ in range(n_steps):
        outputs = sigmoid(inputs @ weights)
        weights -= learning_rate * inputs.T @ (outputs - targets) / len(targets)
        seen.append(np.mean((outputs - targets) ** 2))
    return weights, seen


class Model:
    """A classifier as a class."""

    def __init__(self, learning_rate=0.1):
        """Keep the settings."""
        self.learning_rate = learning_rate
        self.weights = None

    def fit(self, inputs, targets):
        """Train on all samples."""
        extended = np.column_stack([np.ones(len(inputs)), inputs])
        self.weights, self.costs = descend(extended, targets, self.learning_rate)
        return self

    def predict(self, inputs):
        """Return the class of each sample."""
        return np.round(sigmoid(np.concatenate((np.ones((len(inputs), 1)), inputs), axis=1) @ self.weights))


def score(model, inputs, targets):
    """Return the accuracy."""
    return np.mean(model.predict(inputs) == targets)


def mistake(inputs):
    """Raise what shapes that do not fit raise."""
    return inputs @ inputs
