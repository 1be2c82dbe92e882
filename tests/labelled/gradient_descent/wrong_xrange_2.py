# Python 2: xrange does not exist
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in xrange(steps):
        x = x - learning_rate * gradient(x)
    return x
