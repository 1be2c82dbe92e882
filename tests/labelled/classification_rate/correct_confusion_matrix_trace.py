# Builds the confusion matrix and takes its trace.
import numpy as np

def classification_rate(T: np.ndarray, P: np.ndarray) -> float:
    K = int(max(T.max(), P.max())) + 1
    C = np.zeros((K, K))
    np.add.at(C, (T, P), 1)
    return float(np.trace(C) / C.sum())
