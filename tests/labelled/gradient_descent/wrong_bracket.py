# the bracket is in the wrong place: (x - rate) * gradient
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = (x - learning_rate) * gradient(x)
    return x
