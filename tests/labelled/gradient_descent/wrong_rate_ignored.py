# the learning rate of the tutorial is left in
def gradient_descent(gradient, x0, learning_rate, steps):
    learning_rate = 0.01
    x = x0
    for i in range(steps):
        x = x - learning_rate * gradient(x)
    return x
