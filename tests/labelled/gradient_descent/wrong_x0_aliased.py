# x is the caller's array, and -= writes into it
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x -= learning_rate * gradient(x)
    return x
