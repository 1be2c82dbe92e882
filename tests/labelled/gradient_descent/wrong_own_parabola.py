# uses 2 x + 1 and never calls the gradient that it got
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate * (2 * x + 1)
    return x
