# the learning rate shrinks as the steps go on
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate / (1 + i) * gradient(x)
    return x
