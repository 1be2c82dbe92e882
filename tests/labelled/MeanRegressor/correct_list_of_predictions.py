# returns a plain list, one number for each row
class MeanRegressor:
    def train(self, X, Y):
        self.average = sum(Y) / len(Y)

    def predict(self, X):
        return [self.average for row in X]
