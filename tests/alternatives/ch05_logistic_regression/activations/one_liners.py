# One line each, by symmetry and transposition.
import numpy as np

sigmoid = lambda a: np.where(np.asarray(a) < 0, np.exp(-np.abs(a)), 1.0) / (1.0 + np.exp(-np.abs(a)))
tanh = lambda a: np.sign(a) * (1 - np.exp(-2.0 * np.abs(a))) / (1 + np.exp(-2.0 * np.abs(a)))
softmax = lambda A: (lambda E: E / E.sum(axis=0))(np.exp(A.T - A.T.max(axis=0))).T
