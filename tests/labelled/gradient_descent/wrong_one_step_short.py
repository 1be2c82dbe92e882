# range(1, steps) takes one step less
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(1, steps):
        x = x - learning_rate * gradient(x)
    return x
