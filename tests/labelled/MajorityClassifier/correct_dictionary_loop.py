# verbose counting with a dictionary
class MajorityClassifier:
    def train(self, X, Y):
        counts = {}
        for y in Y:
            y = int(y)
            if y not in counts:
                counts[y] = 0
            counts[y] += 1
        best_label = None
        best_count = -1
        for label in counts:
            if counts[label] > best_count:
                best_count = counts[label]
                best_label = label
        self.best = best_label

    def predict(self, X):
        result = []
        for i in range(len(X)):
            result.append(self.best)
        return result
