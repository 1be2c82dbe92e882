# correct: a class with a fit method
class Gaussian:
    def fit(self, x):
        self.mu = sum(x) / len(x)
        self.var = sum((x - self.mu) ** 2) / len(x)
        return self


def sample_mean(x):
    return Gaussian().fit(x).mu
