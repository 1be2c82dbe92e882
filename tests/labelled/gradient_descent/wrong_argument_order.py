# steps and learning rate have changed places in the parameter list
def gradient_descent(gradient, x0, steps, learning_rate):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
