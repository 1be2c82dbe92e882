# float(x0) at the top: arrays are refused
def gradient_descent(gradient, x0, learning_rate, steps):
    x = float(x0)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
