# adds the gradient: climbs
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x + learning_rate * gradient(x)
    return x
