# correct: Cholesky of the Gram matrix, made by einsum
import numpy as np

def fit(X, T):
    X = np.asarray(X, float)
    gram = np.einsum("ni,nj->ij", X, X)
    rhs = np.einsum("ni,n->i", X, T)
    L = np.linalg.cholesky(gram)
    return np.linalg.solve(L.T, np.linalg.solve(L, rhs))
