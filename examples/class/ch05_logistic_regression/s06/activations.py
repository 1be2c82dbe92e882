# one-liners; right
import numpy as np

sigmoid = lambda a: np.where(np.less(a, 0), np.exp(np.minimum(a, 0)), 1) / (1 + np.exp(-np.abs(a)))
tanh = lambda a: -np.expm1(-2 * np.abs(a)) / (1 + np.exp(-2 * np.abs(a))) * np.sign(a)
softmax = lambda A: (lambda E: E / E.sum(1, keepdims=True))(np.exp(A - A.max(1, keepdims=True)))
