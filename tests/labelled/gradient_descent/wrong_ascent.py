# the step goes with the gradient, uphill
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x + learning_rate * gradient(x)
    return x
