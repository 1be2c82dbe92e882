# boolean masks and einsum, indented with tabs, with a plot below; right
import numpy as np

def sample_mean(x):
	return np.einsum("n->", x) / x.size

def gaussian_nll(x, mu, variance):
	d = x - mu
	return np.einsum("n,n->", d, d) / (2 * variance) + x.shape[0] * 0.5 * np.log(2 * np.pi * variance)

def cross_entropy(T, Y):
	ones = T == 1
	zeros = T == 0
	J = -np.log(Y[ones]).sum()
	J -= np.log(1 - Y[zeros]).sum()
	return J

def cost(T, Y):
	p = np.einsum("nk,nk->n", T, Y)	# the probability of each sample's class
	return -np.log(p).sum()

if __name__ == "__main__":
	import matplotlib.pyplot as plt
	x = np.array([1.2, 0.4, 2.9, 1.7, 2.3])
	mus = np.linspace(-1, 4, 50)
	plt.plot(mus, [gaussian_nll(x, m, 2.0) for m in mus])
	plt.axvline(sample_mean(x))
	plt.show()
