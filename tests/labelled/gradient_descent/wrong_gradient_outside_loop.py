# the gradient is computed once, before the loop
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    g = gradient(x)
    for _ in range(steps):
        x = x - learning_rate * g
    return x
