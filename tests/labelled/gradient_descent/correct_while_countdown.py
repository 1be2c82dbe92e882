# a while loop that counts the steps down
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    remaining = steps
    while remaining > 0:
        slope = gradient(x)
        x = x - learning_rate * slope
        remaining = remaining - 1
    return x
