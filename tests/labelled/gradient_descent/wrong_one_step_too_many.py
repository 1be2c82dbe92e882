# range(steps + 1): one step too many
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps + 1):
        x = x - learning_rate * gradient(x)
    return x
