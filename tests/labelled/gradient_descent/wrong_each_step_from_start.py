# every step starts from x0 again, only the gradient is taken at the new x
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x0 - learning_rate * gradient(x)
    return x
