# boolean masks, indented with tabs, with a plot below; right
import numpy as np

def sigmoid(a):
	a = np.array(a, dtype=float)	# my own copy
	y = np.empty(a.shape)
	pos = a >= 0
	neg = ~pos
	y[pos] = 1 / (1 + np.exp(-a[pos]))
	y[neg] = np.exp(a[neg]) / (1 + np.exp(a[neg]))
	return y

def tanh(a):
	a = np.array(a, dtype=float)
	y = np.empty(a.shape)
	pos = a >= 0
	neg = ~pos
	t = np.exp(-2 * a[pos])
	y[pos] = (1 - t) / (1 + t)
	t = np.exp(2 * a[neg])
	y[neg] = (t - 1) / (t + 1)
	return y

def softmax(A):
	Y = np.array(A, dtype=float)
	for i in range(Y.shape[0]):
		Y[i] -= Y[i].max()
		np.exp(Y[i], out=Y[i])
		Y[i] /= Y[i].sum()
	return Y

if __name__ == "__main__":
	import matplotlib.pyplot as plt
	a = np.linspace(-6, 6, 100)
	plt.plot(a, sigmoid(a), label="sigmoid")
	plt.plot(a, tanh(a), label="tanh")
	plt.legend()
	plt.show()
