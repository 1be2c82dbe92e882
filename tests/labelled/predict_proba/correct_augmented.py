# correct: bias as an additional row of W, a ones column beside X
import numpy as np

def predict(X, W, b):
    N, K = X.shape[0], W.shape[1]
    Xb = np.hstack((np.ones((N, 1)), X))
    Wb = np.vstack((np.broadcast_to(b, (K,)), W))
    Z = Xb.dot(Wb)
    Z = Z - Z.max(axis=1, keepdims=True)
    P = np.exp(Z)
    return P / P.sum(axis=1, keepdims=True)
