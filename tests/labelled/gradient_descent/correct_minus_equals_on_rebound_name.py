# x -= on a first value that was made by arithmetic, so the caller's array stays as it was
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0 + 0.0
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x
