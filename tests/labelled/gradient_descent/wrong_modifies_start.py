# x is x0, and x -= writes into the caller's array
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x
