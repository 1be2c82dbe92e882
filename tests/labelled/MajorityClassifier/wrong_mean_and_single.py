# two mistakes: the mean of the labels, and one number only
class MajorityClassifier:
    def train(self, X, Y):
        self.label = sum(Y) / len(Y)

    def predict(self, X):
        return int(self.label)
