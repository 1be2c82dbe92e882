# divides by the learning rate
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - gradient(x) / learning_rate
    return x
