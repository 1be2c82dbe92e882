# Verbose beginner code with plain loops and a list result
class MeanRegressor:
    def train(self, X, Y):
        total = 0
        count = 0
        for y in Y:
            total = total + y
            count = count + 1
        average = total / count
        self.average = average

    def predict(self, X):
        predictions = []
        for row in X:
            predictions.append(self.average)
        return predictions
