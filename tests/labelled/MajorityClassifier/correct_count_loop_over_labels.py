# counts every label up to the largest by hand, restarted in each training
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        best, most = 0, 0
        for k in range(int(np.max(Y)) + 1):
            n = np.sum(Y == k)
            if n > most:
                best, most = k, n
        self.best = best

    def predict(self, X):
        out = np.empty(X.shape[0], dtype=int)
        out[:] = self.best
        return out
