# two mistakes: the gradient of the point before is used, and one step is missing
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    g = gradient(x0)
    for _ in range(steps - 1):
        x_new = x - learning_rate * g
        g = gradient(x)
        x = x_new
    return x
