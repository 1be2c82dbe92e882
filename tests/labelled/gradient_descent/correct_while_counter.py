# a while loop with a counter and many temporaries
def gradient_descent(gradient, x0, learning_rate, steps):
    current_x = x0 * 1.0
    step_number = 0
    while step_number < steps:
        slope = gradient(current_x)
        change = learning_rate * slope
        next_x = current_x - change
        current_x = next_x
        step_number = step_number + 1
    return current_x
