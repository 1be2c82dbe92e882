# one-liners; right
import numpy as np

sample_mean = lambda x: np.mean(x)
gaussian_nll = lambda x, mu, variance: .5 * (((x - mu) ** 2 / variance) + np.log(2 * np.pi * variance)).sum()
cross_entropy = lambda T, Y: cost(np.c_[T, 1 - T], np.c_[Y, 1 - Y])
cost = lambda T, Y: -np.log(Y[T == 1], out=np.full(int(np.sum(T == 1)), -np.inf), where=Y[T == 1] > 0).sum()
