# computes the new point in another name and never moves x
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x_new = x - learning_rate * gradient(x)
    return x
