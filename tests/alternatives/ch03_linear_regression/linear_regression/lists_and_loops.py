# Lists, loops and a Gaussian elimination by hand; lists come out.


def add_bias(X):
    return [[1.0, *row] for row in X.tolist()]


def fit(X, T):
    n, d = len(X), len(X[0])
    A = [[float(sum(X[s][i] * X[s][j] for s in range(n))) for j in range(d)] for i in range(d)]
    b = [float(sum(X[s][i] * T[s] for s in range(n))) for i in range(d)]
    for i in range(d):
        pivot = max(range(i, d), key=lambda r: abs(A[r][i]))
        A[i], A[pivot], b[i], b[pivot] = A[pivot], A[i], b[pivot], b[i]
        for r in range(i + 1, d):
            f = A[r][i] / A[i][i]
            A[r] = [a - f * c for a, c in zip(A[r], A[i])]
            b[r] -= f * b[i]
    w = [0.0] * d
    for i in reversed(range(d)):
        w[i] = (b[i] - sum(A[i][j] * w[j] for j in range(i + 1, d))) / A[i][i]
    return w


class LinearRegression:
    def train(self, X, Y):
        self.w = fit(X, Y)

    def predict(self, X):
        return [sum(a * w for a, w in zip(row, self.w)) for row in X]


def polynomial_features(x, degree):
    return [[float(v) ** k for k in range(degree + 1)] for v in x]
