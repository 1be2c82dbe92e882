# the return is indented into the loop: one step only
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate * gradient(x)
        return x
