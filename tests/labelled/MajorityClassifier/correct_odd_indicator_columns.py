# Pairwise comparison: the sample that agrees with most others wins
import numpy as np


class MajorityClassifier:
    def train(self, X: np.ndarray, Y: np.ndarray) -> None:
        Y = np.asarray(Y).copy()
        assert Y.ndim == 1
        votes = (Y[:, None] == Y[None, :]).sum(axis=1)
        self.winner = Y[votes.argmax()]

    def predict(self, X: np.ndarray) -> np.ndarray:
        X = np.atleast_2d(X)
        return np.broadcast_to(self.winner, (len(X),)).copy()
