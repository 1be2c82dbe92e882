# einsum and a histogram under __main__, indented with tabs; right
import numpy as np
from activations import softmax

def one_hot(labels, K):
	T = np.zeros(len(labels) * K)
	T[np.arange(len(labels)) * K + labels] = 1
	return T.reshape(len(labels), K)

def initialize_weights(D, K):
	W = np.random.normal(0, 1, size=D * K)
	W.shape = (D, K)
	return W

def predict(X, W, b):
	A = np.einsum("nd,dk->nk", X, W)
	return softmax(A + b)

def predict_class(X, W, b):
	return np.argsort(predict(X, W, b), axis=1)[:, -1]

if __name__ == "__main__":
	import matplotlib.pyplot as plt
	plt.hist(initialize_weights(784, 10).ravel(), bins=50)
	plt.show()
