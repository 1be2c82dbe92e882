# wrong: Boyer-Moore voting, which only finds a label that has more than half of all votes
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        candidate = None
        count = 0
        for y in Y:
            if count == 0:
                candidate = y
            if y == candidate:
                count += 1
            else:
                count -= 1
        self.candidate = candidate

    def predict(self, X):
        return np.full(len(X), self.candidate)
