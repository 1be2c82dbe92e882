# float(x0) at the top: arrays crash
def gradient_descent(gradient, x0, learning_rate, steps):
    x = float(x0)
    for i in range(steps):
        x = x - learning_rate * float(gradient(x))
    return x
