# correct: sorts a copy and looks for the longest run of equal labels
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        s = sorted(Y)
        best, best_len = s[0], 0
        i = 0
        while i < len(s):
            j = i
            while j < len(s) and s[j] == s[i]:
                j += 1
            if j - i > best_len:
                best, best_len = s[i], j - i
            i = j
        self.winner = int(best)

    def predict(self, X):
        out = np.empty(np.shape(X)[0], dtype=np.int64)
        out[:] = self.winner
        return out
