# nan columns of genfromtxt are text; all R squared at once by einsum
import numpy as np


def best_feature(path, target):
    names = np.array(open(path).readline().strip().split(","))
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    keep = ~np.isnan(data).any(axis=0) & (names != target)
    t = data[:, names == target].ravel()
    X = np.asfortranarray(data[:, keep])
    X = X - X.mean(axis=0)
    t = t - t.mean()
    r2 = np.einsum("nd,n->d", X, t) ** 2 / np.einsum("nd,nd->d", X, X) / (t @ t)
    return str(names[keep][np.argmax(r2)])
