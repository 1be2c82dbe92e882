# shrinks the learning rate in every step
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for t in range(steps):
        x = x - learning_rate / (1 + t) * gradient(x)
    return x
