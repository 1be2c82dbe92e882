# Gram matrix by einsum, with type hints and asserts
import numpy as np
import numpy.typing as npt


def fit(X: npt.ArrayLike, T: npt.ArrayLike) -> npt.NDArray[np.float64]:
    X = np.asarray(X, dtype=np.float64)
    T = np.asarray(T, dtype=np.float64)
    assert X.shape[0] == T.shape[0], "one target a sample"
    gram = np.einsum("ni,nj->ij", X, X)
    moment = np.einsum("ni,n->i", X, T)
    return np.linalg.solve(gram, moment)
