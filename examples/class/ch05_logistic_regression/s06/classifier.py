# one-liners; right
import numpy as np, activations

one_hot = lambda labels, K: np.equal.outer(labels, np.arange(K)) * 1.0
initialize_weights = lambda D, K: np.random.standard_normal((D, K)) / D ** .5
predict = lambda X, W, b: activations.softmax(X @ W + b)
predict_class = lambda X, W, b: (X @ W + b).argmax(1)
