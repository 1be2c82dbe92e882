# return is indented into the loop: one step (and None for no steps)
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        return x
