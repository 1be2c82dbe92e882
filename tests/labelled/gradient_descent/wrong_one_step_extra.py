# a while loop with <= from zero takes one step more
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    i = 0
    while i <= steps:
        x = x - learning_rate * gradient(x)
        i += 1
    return x
