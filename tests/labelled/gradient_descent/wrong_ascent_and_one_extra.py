# two mistakes: the step goes up, and there is one too many
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps + 1):
        dx = -gradient(x)
        x = x - learning_rate * dx
    return x
