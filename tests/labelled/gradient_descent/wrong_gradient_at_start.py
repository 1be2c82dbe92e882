# asks for the gradient at x0 in every step
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        dx = gradient(x0)
        x = x - learning_rate * dx
    return x
