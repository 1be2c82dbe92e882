# A small metric class behind the function.
class Accuracy:
    def __init__(self):
        self.hits = 0
        self.total = 0

    def update(self, t, p):
        self.hits += int(t == p)
        self.total += 1

    def result(self):
        return self.hits / self.total

def classification_rate(T, P):
    metric = Accuracy()
    for t, p in zip(T, P):
        metric.update(t, p)
    return metric.result()
