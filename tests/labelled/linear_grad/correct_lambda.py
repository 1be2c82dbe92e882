# a lambda
grad = lambda Y, T, X: (Y - T).dot(X) * 2
