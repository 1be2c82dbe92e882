# the book's rule in a plain for loop
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
