# returns the last gradient in place of the point
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    g = gradient(x)
    for i in range(steps):
        x = x - learning_rate * g
        g = gradient(x)
    return g
