# Einstein sums, comparisons by broadcasting, a generator of one's own.
import numpy as np

_rng = np.random.default_rng()


def one_hot(labels, K):
    return (np.asarray(labels)[:, None] == np.arange(K)[None, :]).astype(float)


def initialize_weights(D, K):
    return _rng.normal(loc=0.0, scale=np.sqrt(2.0 / (D + K)), size=(D, K))


def predict(X, W, b):
    A = np.einsum("nd,dk->nk", X, W) + b
    E = np.exp(A - np.einsum("nk->n", A)[:, None] / A.shape[1])
    return np.einsum("nk,n->nk", E, 1 / np.einsum("nk->n", E))


def predict_class(X, W, b):
    return np.einsum("nd,dk->kn", X, W).__add__(np.reshape(b * np.ones(W.shape[1]), (-1, 1))).argmax(axis=0)
